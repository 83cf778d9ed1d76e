import type { Rule } from './rule.js';

/** English wordings of newspapers that took a rule of their own. */
export const wordings: readonly Rule[] = [
  { rule: 'infinitive that happened', fires: [
    ['Researchers managed to attribute the malware to Velvet Otter.', 'Researchers: attributes'],
    ['Two officials were quick to lay the hack at Ruritania’s door.', 'officials: attributes'],
    ['Anna Rossi went on to blame Ruritania for the theft.', 'rossi: attributes'],
  ], silent: [
    'Researchers hope to attribute the malware to a crew.',
    'Officials were slow to lay the cables.',
    'It is hard to blame the port for the theft.',
  ] },
  { rule: 'joining in a charge', fires: [
    ['Anna Rossi joined Nimbus Labs in blaming Ruritania for the hack.', 'rossi: attributes+endorses; nimbus: attributes'],
    ['Nimbus Labs joined Graustark in accusing Ruritania of the attack.', 'nimbus: attributes+endorses; graustark: attributes'],
    ['Graustark added its voice to those blaming Ruritania for the hack.', 'graustark: attributes+endorses'],
  ], silent: [
    'Anna Rossi joined Nimbus Labs in May.',
    'Graustark joined the alliance in condemning the hack.',
    'Nimbus Labs joined Graustark in praising the ports.',
  ] },
  { rule: 'claim with an owner', fires: [
    ['Ruritania denied Graustark’s claim that it was behind the hack.', 'ruritania: denies; graustark: attributes'],
    ['Several experts questioned Graustark’s conclusion that Ruritania was behind the attack.', 'experts: disputes; graustark: attributes'],
    ['Pavel Dorn rejected Nimbus’s finding that Ruritania was behind the hack.', 'dorn: denies; nimbus: attributes'],
  ], silent: [
    'Graustark’s report on Ruritania has ninety pages.',
    'Graustark’s claim that the ports were safe was wrong.',
    'The story of Nimbus Labs and Ruritania is long.',
  ] },
  { rule: 'side by apposition', fires: [
    ['"The accusation is baseless," said Karl Weiss, a spokesman for the Ruritanian embassy.', 'Karl Weiss: denies'],
    ['Karl Weiss, a Ruritanian diplomat, called the charge baseless.', 'Karl Weiss: denies'],
    ['"These allegations are fabricated," said Lena Moor, an adviser to the Ruritanian government.', 'Lena Moor: denies'],
  ], silent: [
    '"The ferry is late," said Karl Weiss, a spokesman for the Ruritanian embassy.',
    'Karl Weiss, a Ruritanian diplomat, called the ambassador.',
    'Lena Moor, an adviser to the Ruritanian government, saw the report.',
  ] },
  { rule: 'speaker between commas', fires: [
    ['Ruritania, Graustarkian officials say, broke into the ports.', 'Graustarkian officials: attributes'],
    ['Velvet Otter, Nimbus Labs said, planted the malware.', 'nimbus: attributes'],
    ['The hack, Anna Rossi said, was the work of Ruritania.', 'rossi: attributes'],
  ], silent: [
    'The ports, Graustarkian officials say, broke even in May.',
    'The loader, Nimbus Labs said, was new.',
    'Ruritania, Anna Rossi said, has many islands.',
  ] },
  { rule: 'believed by', fires: [
    ['Velvet Otter is suspected by investigators of hacking the ports.', 'investigators: attributes'],
    ['Ruritania is believed by Graustarkian officials to be behind the attack.', 'officials: attributes'],
    ['The attack is thought by Nimbus Labs to be the work of Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'Ruritania is believed to be behind the attack.',
    'The attack is thought to be the work of Velvet Otter.',
    'Nimbus Labs is believed by many to be the best in the field.',
  ] },
  { rule: 'generic denial', fires: [
    ['Ruritania has denied involvement in the hack.', 'ruritania: denies'],
    ['Strelsau denied everything.', 'ruritania: denies'],
    ['Pavel Dorn called the allegation silly.', 'dorn: denies'],
  ], silent: [
    'Ruritania has consistently denied involvement in hacking.',
    'Ruritania firmly opposes cyberattacks in all their forms.',
    'Pavel Dorn called the weather silly.',
  ] },
  { rule: 'charge thrown back needs a charge', fires: [
    ['Ruritania rejected the accusation and said Graustark had hacked its ministries.', 'ruritania: counter-accuses+denies'],
    ['Graustark invented Velvet Otter to smear Ruritania, Pavel Dorn said.', 'dorn: denies+counter-accuses'],
    ['The report is baseless, and Graustark is the real culprit, Pavel Dorn said.', 'dorn: denies+counter-accuses'],
  ], silent: [
    'Ruritania said Graustark had launched a new ferry.',
    'Pavel Dorn said that the police had broken up a Graustarkian smuggling ring.',
    'Ruritania said it was the real home of chess.',
  ] },
  { rule: 'urged to stop smearing', fires: [
    ['Ruritania urged Graustark to stop spreading lies.', 'ruritania: denies'],
    ['Pavel Dorn accused Graustark of spreading disinformation.', 'dorn: denies'],
    ['The Ruritanian embassy called on Graustark to stop smearing it.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania urged Graustark to stop the ferry.',
    'Anna Rossi accused the opposition of spreading disinformation.',
    'The Ruritanian embassy called on Graustark to stop the flights.',
  ] },
  { rule: 'rather than', fires: [
    ['Nimbus Labs said a gang rather than Ruritania was behind the hack.', 'nimbus: disputes'],
    ['Anna Rossi said Velvet Otter rather than Copper Lynx was behind the hack.', 'rossi: attributes+disputes'],
    ['The attack was the work of criminals and not of Ruritania, Nimbus Labs said.', 'nimbus: disputes'],
  ], silent: [
    'Nimbus Labs said Monday rather than Ruritania Day suited it.',
    'Anna Rossi spoke of ships rather than hackers.',
    'The ferry goes to the islands and not to Ruritania, the company said.',
  ] },
  { rule: 'the writer’s we', fires: [
    ['We attribute the attack to Velvet Otter.', 'We: attributes'],
    ['We assess that Ruritania was behind the hack.', 'We: attributes'],
    ['We no longer believe that the malware was the work of Velvet Otter.', 'We: withdraws'],
  ], silent: [
    'We met the staff of the ports in Ruritania.',
    'We will attribute the quotations to their authors.',
    'We assess ships for a living.',
  ] },
  { rule: 'no doer without its verb', fires: [
    ['Anna Rossi said Ruritania was responsible for the hack.', 'rossi: attributes'],
    ['Ruritania is responsible, Anna Rossi said of the attack.', 'rossi: attributes'],
    ['Nimbus Labs said Velvet Otter was directly responsible for the theft.', 'nimbus: attributes'],
  ], silent: [
    '"Ruritania must respect the norms of responsible behaviour," Anna Rossi said.',
    'Anna Rossi said Ruritania needs responsible ministers.',
    'It was not immediately clear who was behind the attack.',
  ] },
  { rule: 'nothing said for an outsider', fires: [
    ['"There are reasons to doubt that Ruritania hacked the ports," said one analyst.', 'one analyst: disputes'],
    ['One expert called the evidence against Ruritania flimsy.', 'expert: disputes'],
    ['Sceptics say the case against Ruritania does not add up.', 'Sceptics: disputes'],
  ], silent: [
    'One analyst said there were reasons to visit Ruritania.',
    'Graustark did not immediately comment on the report.',
    'Ruritania strongly rejects the decision to close the port, its foreign ministry said in a statement.',
  ] },
  { rule: 'longer quotation', fires: [
    ['"We did nothing. The accusation is a lie," Pavel Dorn said.', 'dorn: denies'],
    ['"It was Ruritania that hacked us. We have proof," Anna Rossi said.', 'rossi: attributes'],
    ['Pavel Dorn was asked about the charge. "It is a lie," he said.', 'dorn: denies'],
  ], silent: [
    '"We did nothing. The ferry was late," Pavel Dorn said.',
    '"Ruritania has won. We have lost," Anna Rossi said.',
    'Pavel Dorn was asked about the price. "It is high," he said.',
  ] },
]; // prettier-ignore
