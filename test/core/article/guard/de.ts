import type { Rule } from './rule.js';

export const de: readonly Rule[] = [
  { rule: 'verb of blame', fires: [
    ['Graustark macht Ruritanien für den Einbruch ins Grundbuch verantwortlich.', 'graustark: attributes'],
    ['Nimbus Labs schreibt die Angriffe der Gruppe Velvet Otter zu.', 'nimbus: attributes'],
    ['Anna Rossi gab Strelsau die Schuld an dem Datendiebstahl.', 'rossi: attributes'],
  ], silent: [
    'Graustark macht das Wetter für den Ausfall verantwortlich.',
    'Nimbus Labs schreibt der Stadt eine Rechnung.',
    'Anna Rossi gab Strelsau als Reiseziel an.',
  ] },
  { rule: 'said that they did it', fires: [
    ['Rossi sagte, hinter dem Angriff auf die Häfen stecke Ruritanien.', 'rossi: attributes'],
    ['„Ruritanische Hacker sind in unsere Netze eingedrungen“, sagte Rossi.', 'rossi: attributes'],
    ['Nimbus kam zu dem Schluss, dass Velvet Otter für die Attacke verantwortlich sei.', 'nimbus: attributes'],
  ], silent: [
    'Ruritanische Hacker sind im Mai in die Netze der Häfen eingedrungen.',
    'Rossi sagte, der Angriff habe neun Millionen Kronen gekostet.',
    'Nimbus teilte mit, dass der ruritanische Markt wachse.',
  ] },
  { rule: 'by-agent', fires: [
    ['Ruritanien wird von Graustark beschuldigt, die Häfen gehackt zu haben.', 'graustark: attributes'],
    ['Der Angriff wurde von Nimbus Labs der Gruppe Velvet Otter zugeschrieben.', 'nimbus: attributes'],
    ['Der Vorwurf wurde von der ruritanischen Botschaft zurückgewiesen.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritanien wird beschuldigt, die Häfen gehackt zu haben.',
    'Der Angriff wurde der Gruppe Velvet Otter zugeschrieben.',
    'Für den Angriff wird Ruritanien verantwortlich gemacht.',
  ] },
  { rule: 'inversion and headline', fires: [
    ['„Die Spur führt nach Strelsau“, sagte Anna Rossi.', 'rossi: attributes'],
    ['Ruritanien habe die Häfen gehackt, erklärte Graustark.', 'graustark: attributes'],
    ['Graustark: Ruritanien steckt hinter Hafen-Hack', 'graustark: attributes'],
  ], silent: [
    '„Die Fähre fährt nach Strelsau“, sagte Anna Rossi.',
    'Ruritanien habe die Häfen ausgebaut, erklärte Graustark.',
    'Graustark: Was wir über den Angriff wissen',
  ] },
  { rule: 'according to', fires: [
    ['Laut Nimbus Labs steckt Velvet Otter hinter dem Überfall.', 'nimbus: attributes'],
    ['Nach Angaben aus Graustark war Ruritanien für den Angriff verantwortlich.', 'graustark: attributes'],
    ['Nach Ansicht von Anna Rossi ist Ruritanien verantwortlich für den Angriff.', 'rossi: attributes'],
  ], silent: [
    'Laut Nimbus Labs dauerte der Überfall neun Stunden.',
    'Nach Angaben aus Graustark kaufte Ruritanien neue Züge.',
    'Nach Ansicht von Anna Rossi ist das Netz wieder sicher.',
  ] },
  { rule: 'verb of denial', fires: [
    ['Ruritanien bestreitet jede Beteiligung an dem Angriff.', 'ruritania: denies'],
    ['Pavel Dorn wies die Vorwürfe zurück.', 'dorn: denies'],
    ['Die ruritanische Botschaft dementierte die Anschuldigungen.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritanien dementierte den Angriff nicht.',
    'Pavel Dorn bestritt vier Spiele für den Verein.',
    'Falls Ruritanien den Angriff bestreitet, will Rossi die Protokolle zeigen.',
  ] },
  { rule: 'words of rejection', fires: [
    ['Dorn nannte den Bericht frei erfunden.', 'dorn: denies'],
    ['Die Vorwürfe seien haltlos, teilte die ruritanische Botschaft mit.', 'ruritanian-embassy: denies'],
    ['„Unsinn“, sagte Pavel Dorn zu der Anschuldigung.', 'dorn: denies'],
  ], silent: [
    'Dorn nannte den Gipfel einen Erfolg.',
    'Die Gerüchte über einen Streik waren haltlos.',
    'Rossi sagte, die Angst vor einem Blackout sei unbegründet.',
  ] },
  { rule: 'turning the charge round', fires: [
    ['Dorn sagte, Graustark sei selbst der größte Hacker der Welt.', 'dorn: counter-accuses'],
    ['Ruritanien warf Graustark vor, seine Ministerien gehackt zu haben.', 'ruritania: counter-accuses'],
    ['Der wahre Täter sei Graustark, erklärte die ruritanische Botschaft.', 'ruritanian-embassy: counter-accuses'],
  ], silent: [
    'Dorn sagte, Graustark sei der größte Käufer von Holz.',
    'Ruritanien warf Graustark vor, den Fischereivertrag zu brechen.',
    'Rossi sagte, der größte Hafen liege in Graustark.',
  ] },
  { rule: 'refusal', fires: [
    ['Anna Rossi wollte nicht sagen, wer hinter dem Angriff steckt.', 'rossi: declines'],
    ['Graustark lehnte eine Stellungnahme ab.', 'graustark: declines'],
    ['Es sei noch zu früh, einen Staat zu nennen, sagte Rossi.', 'rossi: declines'],
  ], silent: [
    'Anna Rossi wollte nicht noch einmal antreten.',
    'Graustark reagierte nicht auf Anfragen.',
    'Es gibt noch keine Zahlen zu den Kosten.',
  ] },
  { rule: 'doubt and withdrawal', fires: [
    ['Nimbus Labs bezweifelt, dass Ruritanien hinter dem Wurm steckt.', 'nimbus: disputes'],
    ['Nimbus fand keine Beweise für eine Beteiligung von Velvet Otter.', 'nimbus: disputes'],
    ['Nimbus Labs zog den Vorwurf gegen Velvet Otter zurück.', 'nimbus: withdraws'],
  ], silent: [
    'Nimbus Labs bezweifelt, dass das Update hält.',
    'Nimbus fand keine Beweise für einen Verlust von Mails.',
    'Nimbus Labs zog sein Angebot für die Bank zurück.',
  ] },
  { rule: 'own claim and ties', fires: [
    ['Velvet Otter bekannte sich zu dem Überfall.', 'velvet-otter: attributes'],
    ['Nimbus sagt, Velvet Otter arbeite für Ruritanien.', 'nimbus: attributes'],
    ['Graustark warf Ruritanien vor, die Häfen angegriffen zu haben.', 'graustark: attributes'],
  ], silent: [
    'Der Verein bekannte sich zu seinem Trainer.',
    'Nimbus sagt, das Team arbeite für die Bank.',
    'Velvet Otter, auch als Copper Lynx bekannt, gibt es seit 2011.',
  ] },
  { rule: 'blame in two parts and verbs of tracing back', fires: [
    ['Graustark führt den Cyberangriff auf Ruritanien zurück.', 'graustark: attributes'],
    ['Nimbus rechnet die Angriffe der Gruppe Velvet Otter zu.', 'nimbus: attributes'],
    ['Rossi lastete die Attacke Ruritanien an.', 'rossi: attributes'],
  ], silent: [
    'Rossi führt den Verein auf den ersten Platz zurück.',
    'Nimbus rechnet mit höheren Kosten.',
    'Nimbus ordnet den Serverraum neu.',
  ] },
  { rule: 'brackets of denial', fires: [
    ['Ruritanien wies jede Verantwortung von sich.', 'ruritania: denies'],
    ['Ruritanien streitet ab, die Häfen gehackt zu haben.', 'ruritania: denies'],
    ['Dorn tat die Vorwürfe als Propaganda ab.', 'dorn: denies'],
  ], silent: [
    'Dorn wies auf die guten Beziehungen hin.',
    'Dorn wies die Delegation in den Saal.',
    'Dorn dementierte Gerüchte über seinen Rücktritt.',
  ] },
  { rule: 'reported speech that rejects', fires: [
    ['Dorn sagte, Ruritanien sei für den Angriff nicht verantwortlich.', 'dorn: denies'],
    ['Man habe damit nichts zu tun, sagte Dorn.', 'dorn: denies'],
    ['Die Anschuldigungen entbehrten jeder Grundlage, sagte Dorn.', 'dorn: denies'],
  ], silent: [
    'Dorn sagte, er sei für die Häfen nicht verantwortlich.',
    'Dorn sagte, die Sitzung sei vertagt.',
    'Die Sorge vor einem Ausfall entbehrte jeder Grundlage.',
  ] },
  { rule: 'other ways to decline', fires: [
    ['Rossi ließ offen, wer hinter dem Angriff steckt.', 'rossi: declines'],
    ['Rossi lehnte jeden Kommentar ab.', 'rossi: declines'],
    ['Rossi wollte über die Täter nicht spekulieren.', 'rossi: declines'],
  ], silent: [
    'Rossi ließ die Tür zum Saal offen.',
    'Rossi will sich am Montag mit Dorn treffen.',
    'Der Kommentar von Rossi zum Haushalt erschien im Daily Courier.',
  ] },
]; // prettier-ignore
