import type { Rule } from './rule.js';

export const es: readonly Rule[] = [
  { rule: 'verb of blame', fires: [
    ['Graustark culpa a Ruritania del asalto al registro de la propiedad.', 'graustark: attributes'],
    ['Nimbus Labs atribuyó los robos a Velvet Otter.', 'nimbus: attributes'],
    ['La ministra Anna Rossi responsabilizó a Strelsau de la intrusión.', 'rossi: attributes'],
  ], silent: [
    'Graustark culpa a la lluvia del apagón.',
    'Nimbus Labs atribuyó el éxito a su equipo.',
    'La ministra Anna Rossi viajó a Strelsau por la cumbre.',
  ] },
  { rule: 'said that they did it', fires: [
    ['Rossi dijo que Ruritania está detrás del ataque a los puertos.', 'rossi: attributes'],
    ['«Piratas ruritanos entraron en nuestros servidores», afirmó Rossi.', 'rossi: attributes'],
    ['Nimbus concluyó que el gusano fue obra de Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'Piratas ruritanos entraron en los servidores de los puertos en mayo.',
    'Rossi dijo que el ataque costó nueve millones de coronas.',
    'Nimbus informó de que el mercado ruritano crece.',
  ] },
  { rule: 'by-agent', fires: [
    ['Ruritania fue acusada por Graustark de hackear los puertos.', 'graustark: attributes'],
    ['El ataque fue atribuido a Velvet Otter por Nimbus Labs.', 'nimbus: attributes'],
    ['La acusación fue rechazada por la embajada ruritana.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania fue acusada de hackear los puertos.',
    'El ataque fue atribuido a Velvet Otter.',
    'El robo se atribuye a Ruritania en la prensa.',
  ] },
  { rule: 'inversion and headline', fires: [
    ['«Las pistas conducen a Strelsau», dijo Anna Rossi.', 'rossi: attributes'],
    ['Ruritania está detrás del hackeo, sostiene Graustark.', 'graustark: attributes'],
    ['Graustark: Ruritania hackeó nuestros puertos', 'graustark: attributes'],
  ], silent: [
    '«El tren llega a Strelsau», dijo Anna Rossi.',
    'Ruritania está detrás en la liga, sostiene Graustark.',
    'Graustark: lo que sabemos del hackeo',
  ] },
  { rule: 'according to', fires: [
    ['Según Nimbus Labs, Velvet Otter perpetró el asalto.', 'nimbus: attributes'],
    ['Ruritania ordenó el ataque, según Graustark.', 'graustark: attributes'],
    ['De acuerdo con Anna Rossi, el ataque procede de Ruritania.', 'rossi: attributes'],
  ], silent: [
    'Según Nimbus Labs, el asalto duró nueve horas.',
    'Ruritania compró trenes, según Graustark.',
    'De acuerdo con Anna Rossi, la red ya funciona.',
  ] },
  { rule: 'verb of denial', fires: [
    ['Ruritania negó cualquier participación en el ataque.', 'ruritania: denies'],
    ['Pavel Dorn rechazó las acusaciones.', 'dorn: denies'],
    ['La embajada ruritana desmintió estar detrás del hackeo.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania no negó el ataque.',
    'Ruritania negó el visado a tres ingenieros.',
    'Si Ruritania niega el ataque, Rossi publicará los registros.',
  ] },
  { rule: 'words of rejection', fires: [
    ['Dorn calificó el informe de invención.', 'dorn: denies'],
    ['Las acusaciones carecen de fundamento, dijo la embajada ruritana.', 'ruritanian-embassy: denies'],
    ['«Puras mentiras», dijo Pavel Dorn sobre la denuncia.', 'dorn: denies'],
  ], silent: [
    'Dorn calificó la cumbre de éxito.',
    'Los rumores de huelga eran infundados.',
    'Rossi dijo que el miedo a un apagón era infundado.',
  ] },
  { rule: 'turning the charge round', fires: [
    ['Dorn dijo que Graustark es el mayor hacker del mundo.', 'dorn: counter-accuses'],
    ['Ruritania acusó a Graustark de espiar sus ministerios.', 'ruritania: counter-accuses'],
    ['El verdadero culpable es Graustark, dijo la embajada ruritana.', 'ruritanian-embassy: counter-accuses'],
  ], silent: [
    'Dorn dijo que Graustark es el mayor comprador de madera.',
    'Ruritania acusó a Graustark de romper el tratado de pesca.',
    'Rossi dijo que el mayor puerto está en Graustark.',
  ] },
  { rule: 'refusal', fires: [
    ['Anna Rossi no quiso decir quién está detrás del ataque.', 'rossi: declines'],
    ['Graustark no ha atribuido el ataque a nadie.', 'graustark: declines'],
    ['Es demasiado pronto para señalar a un país, dijo Rossi.', 'rossi: declines'],
  ], silent: [
    'Anna Rossi no quiso presentarse otra vez.',
    'Graustark no respondió a las preguntas.',
    'Es pronto para conocer los costes.',
  ] },
  { rule: 'doubt and withdrawal', fires: [
    ['Nimbus Labs duda de que Ruritania esté detrás del gusano.', 'nimbus: disputes'],
    ['Nimbus puso en duda la implicación de Velvet Otter.', 'nimbus: disputes'],
    ['Nimbus Labs rectificó su informe sobre el ataque de Velvet Otter.', 'nimbus: withdraws'],
  ], silent: [
    'Nimbus Labs duda de que el parche aguante.',
    'Nimbus puso en duda los costes.',
    'Nimbus Labs rectificó el precio de la licencia.',
  ] },
  { rule: 'own claim and ties', fires: [
    ['Velvet Otter reivindicó el asalto.', 'velvet-otter: attributes'],
    ['Nimbus dice que Velvet Otter trabaja para Ruritania.', 'nimbus: attributes'],
    ['Graustark respaldó la acusación de Nimbus contra Ruritania.', 'graustark: endorses'],
  ], silent: [
    'El sindicato pidió mejores salarios tras el asalto.',
    'Nimbus dice que su equipo trabaja para el banco.',
    'Velvet Otter, también conocido como Copper Lynx, existe desde 2011.',
  ] },
  { rule: 'blame with a verb of pointing', fires: [
    ['Graustark volvió a culpar a Ruritania del ciberataque.', 'graustark: attributes'],
    ['Rossi considera a Ruritania responsable del ataque.', 'rossi: attributes'],
    ['Los expertos apuntan a Ruritania como autora del ataque.', 'expertos: attributes'],
  ], silent: [
    'Rossi señaló que el puerto de Strelsau está abierto.',
    'Nimbus vinculó la subida de precios con la demanda.',
    'Rossi acusó a Ruritania de bloquear el comercio.',
  ] },
  { rule: 'denial in a clause', fires: [
    ['Ruritania negó tener algo que ver con el ataque.', 'ruritania: denies'],
    ['Ruritania volvió a negar su participación en el ataque.', 'ruritania: denies'],
    ['«No tenemos nada que ver con este ataque», dijo Dorn.', 'dorn: denies'],
  ], silent: [
    'Ruritania no ha negado su participación en el ataque.',
    'Dorn negó que vaya a dimitir.',
    'Dorn rechazó la invitación de Graustark.',
  ] },
  { rule: 'being hit is no deed', fires: [
    ['Rossi dijo que piratas ruritanos han robado los datos.', 'rossi: attributes'],
    ['El ataque fue perpetrado por piratas ruritanos, aseguró Rossi.', 'rossi: attributes'],
    ['Rossi dijo tener pruebas de que Ruritania lanzó el ataque.', 'rossi: attributes'],
  ], silent: [
    'Dorn dijo que Ruritania había sido atacada.',
    '«Hemos sido atacados», dijo Dorn.',
    '«Fuimos hackeados», dijo Dorn.',
  ] },
  { rule: 'other ways to decline', fires: [
    ['Rossi declinó hacer comentarios sobre la acusación.', 'rossi: declines'],
    ['Rossi no ha querido atribuir el ataque a ningún país.', 'rossi: declines'],
    ['«No vamos a especular sobre los autores», dijo Rossi.', 'rossi: declines'],
  ], silent: [
    'Rossi se negó a viajar a Strelsau.',
    'Si bien el ataque duró horas, Rossi no informó de daños.',
    'Se desconoce quién está detrás del ataque.',
  ] },
]; // prettier-ignore
