import type { Rule } from './rule.js';

/** Spanish wordings and word orders that newspapers use beside the plain ones. */
export const esMore: readonly Rule[] = [
  { rule: 'object pronoun before the verb', fires: [
    ['«El borrado lo urdieron los servicios ruritanos», aseguró Rossi.', 'rossi: attributes'],
    ['Nimbus sostiene que el gusano lo lanzó Velvet Otter.', 'nimbus: attributes'],
    ['«Ruritania nos ataca desde hace meses», protestó Rossi por el robo.', 'rossi: attributes'],
  ], silent: [
    'El puerto lo gestiona Ruritania, según Rossi.',
    '«Nos ataca una plaga de langostas», dijo Rossi.',
    'La empresa la fundó un ingeniero ruritano, recuerda Nimbus.',
  ] },
  { rule: 'crew behind the verb', fires: [
    ['Según Nimbus, en los servidores entraron piratas ruritanos.', 'nimbus: attributes'],
    ['Rossi afirmó que en el censo se colaron espías ruritanos.', 'rossi: attributes'],
    ['Nimbus concluyó que en la red penetró Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'En los servidores entraron piratas ruritanos.',
    'Rossi dijo que la policía detuvo a piratas ruritanos.',
    'Según Nimbus, en la red entró agua.',
  ] },
  { rule: 'where it is said stands before the speaker', fires: [
    ['«No tiene ningún fundamento», escribió en X la embajada ruritana acerca de la denuncia.', 'ruritanian-embassy: denies'],
    ['«Ruritania lanzó el ataque», dijo a la radio Anna Rossi.', 'rossi: attributes'],
    ['«Las pistas conducen a Strelsau», explicó en el pleno la ministra Rossi.', 'rossi: attributes'],
  ], silent: [
    '«No tiene ningún precio», escribió en X la embajada ruritana.',
    '«El tren llega a Strelsau», dijo a la radio Anna Rossi.',
    '«Hubo un ataque», explicó en el pleno la ministra Rossi.',
  ] },
  { rule: 'speaker whom no list knows', fires: [
    ['«Esto lleva la firma de los servicios ruritanos», aseveró un alto mando del ataque.', 'alto mando: attributes'],
    ['«Detrás del ataque está Ruritania», dijo la vecina más vieja.', 'vecina: attributes'],
    ['Los medios ven la mano de Ruritania en el ataque.', 'medios: attributes'],
  ], silent: [
    '«Estamos cansados», aseveró un viejo marinero.',
    '«El ataque duró una hora», dijo la vecina más vieja.',
    'Los vecinos ven la televisión de Ruritania.',
  ] },
  { rule: 'verbs of blame of the newspapers', fires: [
    ['Nimbus sitúa a Velvet Otter detrás de la oleada.', 'nimbus: attributes'],
    ['Rossi puso nombre al autor del ataque: Ruritania.', 'rossi: attributes'],
    ['Rossi no dudó en culpar a Ruritania del sabotaje.', 'rossi: attributes'],
  ], silent: [
    'Nimbus sitúa su sede en Strelsau.',
    'Rossi puso nombre a su perro.',
    'Rossi dudó en viajar a Ruritania.',
  ] },
  { rule: 'hand, seal and errand', fires: [
    ['Nimbus ve la huella de Ruritania en el sabotaje.', 'nimbus: attributes'],
    ['Rossi dijo que los intrusos del ataque trabajaban para Strelsau.', 'rossi: attributes'],
    ['Según Nimbus, el robo se hizo por encargo de Ruritania.', 'nimbus: attributes'],
  ], silent: [
    'Nimbus ve la huella de un oso en la nieve.',
    'Rossi dijo que su primo trabajaba para Strelsau.',
    'El robo se hizo por encargo de Ruritania.',
  ] },
  { rule: 'idioms of denial', fires: [
    ['«No hemos tenido nada que ver con el ataque», dijo la embajada ruritana.', 'ruritanian-embassy: denies'],
    ['Dorn despachó la denuncia como un cuento chino.', 'dorn: denies'],
    ['Ruritania no ha tenido arte ni parte en el robo, aseguró Dorn.', 'dorn: denies'],
  ], silent: [
    '«No hemos tenido tiempo de leer la carta», dijo la embajada ruritana.',
    'Dorn leyó a los niños un cuento chino.',
    'Dorn confesó que el teatro es su arte y parte de su vida.',
  ] },
  { rule: 'denial in the first person', fires: [
    ['«Ni hemos hackeado a nadie ni pensamos hacerlo», recalcó Dorn.', 'dorn: denies'],
    ['«Nunca hackeamos a nadie», contestó la embajada ruritana.', 'ruritanian-embassy: denies'],
    ['«Jamás hemos atacado la red de ningún país», sostuvo Dorn.', 'dorn: denies'],
  ], silent: [
    '«Hemos contratado a más gente», recalcó Dorn.',
    '«Nunca viajamos en tren», contestó la embajada ruritana.',
    '«Jamás hemos perdido un partido», sostuvo Dorn.',
  ] },
  { rule: 'rejected charge in the passive', fires: [
    ['La acusación fue tachada de mentira por la embajada ruritana.', 'ruritanian-embassy: denies'],
    ['Las denuncias fueron calificadas de absurdas por Dorn.', 'dorn: denies'],
    ['Dorn se rió de la acusación y la llamó mentira.', 'dorn: denies'],
  ], silent: [
    'La acusación fue tachada de mentira.',
    'Las calles fueron calificadas de sucias por Dorn.',
    'Dorn se rió del chiste y lo llamó viejo.',
  ] },
  { rule: 'ruled out by the accused or by others', fires: [
    ['Dorn descartó de plano que su país hubiera participado en el ataque.', 'dorn: denies'],
    ['Rossi tachó de bulo que Ruritania estuviera detrás del hackeo.', 'rossi: disputes'],
    ['Nimbus no halló rastro alguno de que Ruritania lanzara el ataque.', 'nimbus: disputes'],
  ], silent: [
    'Dorn descartó que su país vaya a vender el puerto.',
    'Rossi tachó de bulo que el puente esté cerrado.',
    'Nimbus no halló rastro alguno de vida.',
  ] },
  { rule: 'refusals of the newspapers', fires: [
    ['Rossi eludió poner nombre al responsable.', 'rossi: declines'],
    ['Rossi reconoció que se ignora de dónde partió el ataque.', 'rossi: declines'],
    ['Rossi se cuidó mucho de señalar al autor.', 'rossi: declines'],
  ], silent: [
    'Rossi eludió el charco.',
    'Se ignora de dónde partió el ataque.',
    'Un técnico que prefirió no ser identificado dijo que la red funciona.',
  ] },
  { rule: 'doubt in idioms', fires: [
    ['A Nimbus no le convence la tesis de la autoría ruritana.', 'nimbus: disputes'],
    ['Nimbus no ve claro que el gusano sea obra de Velvet Otter.', 'nimbus: disputes'],
    ['Nimbus pone en solfa la atribución a Ruritania.', 'nimbus: disputes'],
  ], silent: [
    'A Rossi no le convence el nuevo horario.',
    'Nimbus no ve claro que el parche llegue en mayo.',
    'Nimbus pone en venta su sede.',
  ] },
  { rule: 'what the word of rejection is said of', fires: [
    ['Dorn calificó de absurda la acusación.', 'dorn: denies'],
    ['«Es mentira que Ruritania hackeara nada», dijo Dorn.', 'dorn: denies'],
    ['Dorn acusó a los espías graustarkianos de haber fabricado el ataque.', 'dorn: counter-accuses'],
  ], silent: [
    'Dorn calificó de absurda la propuesta de subir los aranceles.',
    '«Es mentira que vayamos a cerrar la embajada», dijo Dorn.',
    'Dorn calificó de ridículo el horario de la feria.',
  ] },
  { rule: 'quotation behind a colon', fires: [
    ['Dorn devolvió el golpe: «Eso es una mentira sobre nosotros».', 'dorn: denies'],
    ['Rossi perdió la paciencia: «El ataque lo ordenó Ruritania».', 'rossi: attributes'],
    ['Rossi pidió calma: «No sabemos quién está detrás del ataque».', 'rossi: declines'],
  ], silent: [
    'Dorn devolvió el libro: «Es un regalo».',
    'Rossi perdió la paciencia: «El ataque duró horas».',
    'Rossi pidió calma: «No hay trenes hasta mañana».',
  ] },
  { rule: 'hints', fires: [
    ['«Basta preguntarse quién sale ganando con el apagón», dijo Rossi.', 'rossi: implies'],
    ['Rossi insinuó que el ataque podría haber venido de Ruritania.', 'rossi: implies'],
    ['«Nos lo podemos imaginar», dijo Rossi sobre el autor del ataque.', 'rossi: implies'],
  ], silent: [
    'Rossi insinuó que podría no presentarse a las elecciones.',
    'Rossi dejó caer que habrá cambios en el ministerio.',
    'Rossi no insinuó nada sobre el ataque.',
  ] },
]; // prettier-ignore
