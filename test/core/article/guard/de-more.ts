import type { Rule } from './rule.js';

/** German, what the first list leaves open: speech tags, word order, refusals by modal and negation, whose words a mood shows. */
export const deMore: readonly Rule[] = [
  { rule: 'any verb between a quotation and a speaker', fires: [
    ['„Die Spur führt nach Strelsau“, raunte Anna Rossi den Abgeordneten zu.', 'rossi: attributes'],
    ['„Wir waren es nicht“, gab Pavel Dorn auf die Frage nach dem Angriff zurück.', 'dorn: denies'],
    ['„Hinter dem Angriff steckt Ruritanien“, hielt die Ministerin Anna Rossi dagegen.', 'rossi: attributes'],
  ], silent: [
    '„Wir haben die Lücke geschlossen“, versicherte Nimbus Labs.',
    '„Die Fähre fährt nach Strelsau“, freute sich Anna Rossi.',
    '„Ist Ruritanien der Täter?“, wollte Anna Rossi wissen.',
  ] },
  { rule: 'the mood of reported speech', fires: [
    ['Nimbus Labs steht auf dem Standpunkt, hinter der Attacke stecke Velvet Otter.', 'nimbus: attributes'],
    ['Erstmals hat Graustark einen Staat beim Namen genannt: Ruritanien sei für die Attacke verantwortlich.', 'graustark: attributes'],
    ['Die Häfen seien von Ruritanien ausgespäht worden, so Rossi.', 'rossi: attributes'],
  ], silent: [
    'Hätte Ruritanien die Häfen angegriffen, wäre der Schaden größer, meinte Rossi.',
    'Rossi steht auf dem Standpunkt, die Häfen seien sicher.',
    'Ruritanien sei selbst angegriffen worden, so Rossi.',
  ] },
  { rule: 'doer and victim in any order', fires: [
    ['Rossi sagte, Ruritanien habe Graustark angegriffen.', 'rossi: attributes'],
    ['Rossi lastete den Einbruch in die Server der Häfen von Graustark den ruritanischen Geheimdiensten an.', 'rossi: attributes'],
    ['Zugeschlagen habe nicht Copper Lynx, sondern die Gruppe Velvet Otter, schreibt Nimbus Labs.', 'nimbus: disputes+attributes'],
  ], silent: [
    'Rossi sprach über den Angriff auf Ruritanien.',
    'Der Angriff vom Mai wird überall den Ruritaniern zur Last gelegt.',
    'Nach dem Angriff ruritanischer Hacker will Rossi die Netze umbauen.',
  ] },
  { rule: 'words of the accused about their own land', fires: [
    ['Pavel Dorn sagte, sein Land habe „nie und nimmer“ einen Hafen gehackt.', 'dorn: denies'],
    ['Ruritanien will mit dem Angriff nichts zu tun haben.', 'ruritania: denies'],
    ['Dorn sprach von Ammenmärchen, die der Bericht über die Attacke verbreite.', 'dorn: denies'],
  ], silent: [
    'Dorn sagte, sein Land habe die Täter nie beherbergt.',
    'Dorn sagte, sein Land habe nicht nur Häfen, sondern auch Werften ausgebaut.',
    'Ruritanien will mit dem Vertrag nichts zu tun haben.',
  ] },
  { rule: 'denials of another matter', fires: [
    ['Ruritanien hat den Vorwurf zunächst bestritten.', 'ruritania: denies'],
    ['Ruritanien hat jeden Zusammenhang mit dem Angriff bestritten.', 'ruritania: denies'],
    ['Ruritanien hat das stets bestritten.', 'ruritania: denies'],
  ], silent: [
    'Ruritanien hat den Mord an dem Journalisten bestritten.',
    'Ruritanien hatte die Tötung zunächst bestritten, sie später aber eingeräumt.',
    'Ruritanien wies den Vorwurf nicht zurück.',
  ] },
  { rule: 'the charge thrown back', fires: [
    ['Dorn nannte Graustark den größten Lauscher der Welt.', 'dorn: counter-accuses'],
    ['Dorn drehte den Spieß um: Graustark sei der größte Cyberaggressor der Welt.', 'dorn: counter-accuses'],
    ['Die eigentlichen Drahtzieher des Angriffs säßen in Graustark, behauptete Dorn.', 'dorn: counter-accuses'],
  ], silent: [
    'Dorn nannte Graustark einen der größten Handelspartner.',
    'Dorn sagte, Graustark habe das größte Cyberzentrum der Region.',
    'Dorn warf Graustark vor, den Angriff hochzuspielen.',
  ] },
  { rule: 'refusals by modal and negation', fires: [
    ['Wer hinter dem Diebstahl stecke, könne sie nicht sagen, räumte Rossi ein.', 'rossi: declines'],
    ['Ob Ruritanien dahintersteckt, wollte Rossi auf Nachfrage nicht kommentieren.', 'rossi: declines'],
    ['Graustark hat den Angriff bisher keinem Staat zugeschrieben.', 'graustark: declines'],
  ], silent: [
    'Rossi will am Montag die Täter nennen.',
    'Rossi ließ die Tür zum Saal offen.',
    'Nimbus lehnte es ab, das Lösegeld zu zahlen.',
  ] },
  { rule: 'other ways to doubt', fires: [
    ['Dass Ruritanien den Wurm losgelassen hat, hält Nimbus Labs für wenig plausibel.', 'nimbus: disputes'],
    ['Nimbus Labs widersprach der Darstellung, Ruritanien habe den Wurm programmiert.', 'nimbus: disputes'],
    ['Für eine Spur nach Ruritanien sieht Nimbus Labs keinerlei Anhaltspunkte.', 'nimbus: disputes'],
  ], silent: [
    'Nimbus Labs widersprach dem Plan, die Häfen zu schließen.',
    'Nimbus Labs hält den Preis für wenig plausibel.',
    'Nimbus Labs sieht keinerlei Anhaltspunkte für einen Verlust.',
  ] },
  { rule: 'claimed for oneself, made one’s own, likened', fires: [
    ['Velvet Otter nahm den Überfall auf die Häfen für sich in Anspruch.', 'velvet-otter: attributes'],
    ['Graustark stellte sich hinter die Bewertung der Ermittler.', 'graustark: endorses'],
    ['Der Schadcode weise deutliche Parallelen zu Werkzeugen von Copper Lynx auf, schreibt Nimbus Labs.', 'nimbus: links-to-other-group'],
  ], silent: [
    'Ruritanien nahm die Hilfe der Nachbarn in Anspruch.',
    'Graustark stellte sich hinter den Trainer.',
    'Der Plan weise Parallelen zum Vertrag von 1990 auf, schreibt Nimbus Labs.',
  ] },
  { rule: 'infinitives of the speaker and negations behind the verb', fires: [
    ['Dorn versicherte, die Häfen nicht gehackt zu haben.', 'dorn: denies'],
    ['Velvet Otter gab zu, in die Netze der Häfen eingedrungen zu sein.', 'velvet-otter: attributes'],
    ['Nimbus Labs hält Ruritanien nicht für den Täter.', 'nimbus: disputes'],
  ], silent: [
    'Rossi räumte ein, von den Angriffen überrascht worden zu sein.',
    'Graustark beschuldigt Ruritanien nicht.',
    'Rossi macht Ruritanien für den Angriff nicht verantwortlich.',
  ] },
]; // prettier-ignore
