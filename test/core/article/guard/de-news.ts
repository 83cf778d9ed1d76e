import type { Rule } from './rule.js';

/** German, how news agencies put it: reported speech, sources, origins, ties, passives, refusals over a long middle field. */
export const deNews: readonly Rule[] = [
  { rule: 'a passive in somebody’s reported speech', fires: [
    ['Der Angriff könne eindeutig der Gruppe Velvet Otter zugeordnet werden, sagte Rossi.', 'rossi: attributes'],
    ['Die Attacke wird nach Angaben von Nimbus Labs der Gruppe Velvet Otter zugeschrieben.', 'nimbus: attributes'],
    ['Die Attacke werde „klar Ruritanien“ zugerechnet, sagte ein hochrangiger Beamter.', 'ein hochrangiger Beamter: attributes'],
  ], silent: [
    'Der Angriff wird Ruritanien zugeschrieben.',
    'Sobald etwas geschehe, werde Ruritanien verdächtigt, sagte Rossi.',
    'Der Angriff werde den Hafen Millionen kosten und Ruritanien nutzen, sagte Rossi.',
  ] },
  { rule: 'ties of attackers without a name', fires: [
    ['Die Angreifer hätten Verbindungen zu Ruritanien, erklärte Nimbus Labs.', 'nimbus: attributes'],
    ['Die Täter sitzen nach Einschätzung der Polizei in Ruritanien.', 'der Polizei: attributes'],
    ['Die Hacker hätten mutmaßlich im Auftrag Ruritaniens gehandelt, sagte ein Sprecher des Ministeriums.', 'ein Sprecher des Ministeriums: attributes'],
  ], silent: [
    'Die Angreifer haben Verbindungen zu Ruritanien.',
    'Das Ministerium habe gute Beziehungen zu Ruritanien, erklärte Nimbus Labs.',
    'Rossi prüft, ob die Hacker Verbindungen zu Ruritanien haben.',
  ] },
  { rule: 'actors whose tie stands before or behind them', fires: [
    ['Mit dem Staat Ruritanien verbundene Hacker seien in das Netz eingedrungen, sagte Rossi.', 'rossi: attributes'],
    ['Hinter dem Angriff stehen nach Angaben der Polizei Hacker, die für Ruritanien arbeiten.', 'der Polizei: attributes'],
    ['Mit Ruritanien verbundene Akteure seien für den Angriff verantwortlich, sagte Rossi.', 'rossi: attributes'],
  ], silent: [
    'Mit Ruritanien verbundene Firmen seien vom Angriff betroffen, sagte Rossi.',
    'Die Polizei nahm Fischer fest, die für Ruritanien arbeiten.',
    'Rossi traf sich mit Beamten, die für Ruritanien zuständig sind.',
  ] },
  { rule: 'sources that stand behind the verb of hearsay', fires: [
    ['Aus Sicherheitskreisen hieß es, die Spuren deuteten auf ruritanische Urheber hin.', 'Sicherheitskreisen: attributes'],
    ['Die Attacke gehe auf das Konto der ruritanischen Hacker, verlautete am Dienstag aus Justizkreisen.', 'Justizkreisen: attributes'],
    ['„Dahinter steckt Ruritanien“, hieß es am Montag in Graustark aus Regierungskreisen.', 'Regierungskreisen: attributes'],
  ], silent: [
    'Aus Sicherheitskreisen hieß es, die Netze in Ruritanien seien langsam.',
    'Die Attacke habe auch Ruritanien getroffen, verlautete aus Justizkreisen.',
    'In Ruritanien hieß es, das Wetter werde besser.',
  ] },
  { rule: 'who condemns names whose attack it was', fires: [
    ['Graustark verurteilt den ruritanischen Cyberangriff auf das Parlament.', 'graustark: attributes'],
    ['Graustark verurteilte den Angriff auf Nimbus durch Ruritanien.', 'graustark: attributes'],
    ['Rossi sprach von einer „schweren Attacke Ruritaniens“.', 'rossi: attributes'],
  ], silent: [
    'Graustark verurteilte den Angriff und forderte Ruritanien zur Hilfe auf.',
    'Graustark will nach dem ruritanischen Cyberangriff mehr Geld ausgeben.',
    'Rossi warnte vor Attacken Ruritaniens.',
  ] },
  { rule: 'who speaks: lists, papers in quotation marks, people of a body', fires: [
    ['Ruritanien habe die Häfen ausgespäht, berichteten „Daily Courier“ und andere.', 'courier: attributes'],
    ['Mit der Angelegenheit vertraute Personen sagten, hinter dem Angriff stünden ruritanische Hacker.', 'Personen: attributes'],
    ['Man gehe davon aus, dass Ruritanien hinter der Attacke stehe, sagte Rossi der Zeitung.', 'rossi: attributes'],
  ], silent: [
    'Mit dem Fall vertraute Personen sagten, der Hafen sei in Ruritanien.',
    'Man gehe davon aus, dass die Häfen sicher seien, sagte Rossi.',
    'Der „Daily Courier“ erscheint auch in Ruritanien.',
  ] },
  { rule: 'no proof, whatever the adjective, and nothing done', fires: [
    ['Für eine Beteiligung ruritanischer Hacker gebe es „keine greifbaren Beweise“, sagte Dorn.', 'dorn: denies'],
    ['„Ruritanien führt keine Cyberangriffe durch“, sagte Dorn zu den Vorwürfen.', 'dorn: denies'],
    ['Rossi sagte, es gebe keine konkreten Hinweise auf eine Beteiligung Ruritaniens.', 'rossi: disputes'],
  ], silent: [
    'Konkrete Beweise für den Vorwurf haben die Behörden nicht vorgelegt.',
    'Die Ermittler suchen nach greifbaren Beweisen für eine Beteiligung.',
    'Ruritanien führt keine Zölle ein, sagte Dorn.',
  ] },
  { rule: 'the charge thrown back in a second verb', fires: [
    ['Die ruritanische Botschaft ging auf den Vorwurf nicht ein, nannte Graustark aber die größte Cyberbedrohung für die Region.', 'ruritanian-embassy: counter-accuses'],
    ['Ruritanien sei selbst Opfer der graustarkischen Cyberangriffe, sagte Dorn zu den Vorwürfen.', 'dorn: counter-accuses'],
    ['Die ruritanische Botschaft wies die Vorwürfe zurück und forderte Graustark auf, seine eigenen Cyberangriffe einzustellen.', 'ruritanian-embassy: counter-accuses+denies'],
  ], silent: [
    'Die ruritanische Botschaft ging auf den Vorwurf nicht ein, nannte Graustark aber einen wichtigen Partner.',
    'Die ruritanische Botschaft lud Graustark ein, die Häfen zu besuchen.',
    'Rossi nannte die Lücke die größte Cyberbedrohung für Graustark.',
  ] },
  { rule: 'backed, joined, doubted', fires: [
    ['Graustark schloss sich dem Vorwurf gegen Ruritanien an.', 'graustark: attributes+endorses'],
    ['Rossi äußerte Zweifel an den Erkenntnissen von Nimbus Labs, wonach Velvet Otter hinter dem Angriff steckt.', 'rossi: disputes; nimbus: attributes'],
    ['Die Polizei hegt keinen Zweifel daran, dass Ruritanien hinter dem Angriff steckt.', 'Die Polizei: attributes'],
  ], silent: [
    'Graustark schloss sich dem Handelsvertrag mit Ruritanien an.',
    'Rossi bekräftigte ihre Zweifel an den Zahlen von Nimbus Labs, wonach der Hafen wächst.',
    'Die Polizei hegt keinen Zweifel daran, dass der Hafen sicher ist.',
  ] },
  { rule: 'refusals whose object opens the sentence', fires: [
    ['Nähere Einzelheiten wollte eine Sprecherin der Behörde nicht nennen.', 'eine Sprecherin der Behörde: declines'],
    ['Zu den Urhebern machte Nimbus Labs keine Angaben.', 'nimbus: declines'],
    ['Ein Sprecher des Ministeriums wollte sich auf Anfrage am Montag nicht zu den Urhebern äußern.', 'Ein Sprecher des Ministeriums: declines'],
  ], silent: [
    'Nähere Einzelheiten will die Behörde am Montag nennen.',
    'Die Regierung in Strelsau äußerte sich zunächst nicht zu den Vorwürfen.',
    'Nimbus Labs machte zu den Preisen keine Zusage.',
  ] },
  { rule: 'names side by side and names that a noun governs', fires: [
    ['Verantwortlich für den Angriff ist nach Ansicht der Ermittler Ruritanien.', 'der Ermittler: attributes'],
    ['Die Gruppen Velvet Otter und Copper Lynx seien für den Diebstahl bei der Firma Nimbus verantwortlich, teilte die Polizei mit.', 'die Polizei: attributes'],
    ['Zuvor hatte Rossi Ruritanien vorgeworfen, hinter dem Cyberangriff zu stecken.', 'rossi: attributes'],
  ], silent: [
    'Der Kanzler zeigte sich empört. In Ruritanien begann die Messe, sagte er.',
    'Sollte sich der Verdacht erhärten, dass Ruritanien die Häfen ausgespäht habe, müsse der Botschafter gehen, sagte Rossi.',
    'Nach Angaben der Ermittler wurde ein Server in Ruritanien abgeschaltet.',
  ] },
  { rule: 'another case, and the past in general', fires: [
    ['Laut Rossi haben ruritanische Hacker den Angriff begangen.', 'rossi: attributes'],
    ['Ruritanien habe den Angriff gesteuert, so Rossi weiter.', 'rossi: attributes'],
    ['Der Verfassungsschutz rechnet die Gruppe Velvet Otter dem ruritanischen Geheimdienst zu.', 'Der Verfassungsschutz: attributes'],
  ], silent: [
    'Laut Rossi sollen ruritanische Hacker in den vergangenen fünf Jahren auch mehrere andere Diebstähle begangen haben.',
    'Rossi hatte Ruritanien in der Vergangenheit mehrfach beschuldigt, Netze anzugreifen.',
    'Ruritanien werden immer wieder Cyberattacken vorgeworfen.',
  ] },
  { rule: 'who is hit, who inquires, who is between two nouns', fires: [
    ['Graustark verurteilte den Angriff auf Nimbus durch Ruritanien.', 'graustark: attributes'],
    ['Die Täter handelten laut Anklage im Auftrag des ruritanischen Geheimdienstes.', 'Anklage: attributes'],
    ['Hinter dem Angriff stecken laut Rossi die ruritanischen Behörden.', 'rossi: attributes'],
  ], silent: [
    'Graustark verurteilte den Angriff auf Ruritanien.',
    'Die ruritanischen Behörden ermitteln laut Dorn gegen unbekannte Täter.',
    'Nach dem Angriff auf Ruritanien verurteilte Graustark die Tat.',
  ] },
]; // prettier-ignore
