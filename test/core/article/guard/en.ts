import type { Rule } from './rule.js';

export const en: readonly Rule[] = [
  { rule: 'verb of blame', fires: [
    ['Graustark blames Ruritania for the break-in at its land registry.', 'graustark: attributes'],
    ['Nimbus Labs pinned the wave of thefts on Velvet Otter.', 'nimbus: attributes'],
    ['Interior minister Anna Rossi traced the intrusion to Strelsau.', 'rossi: attributes'],
  ], silent: [
    'Graustark blames a burst pipe for the outage at its land registry.',
    'Nimbus Labs pinned the note on the wall of the lab.',
    'Anna Rossi traced her family to Strelsau.',
  ] },
  { rule: 'said that they did it', fires: [
    ['Rossi said Ruritania was behind the attack on the ports.', 'rossi: attributes'],
    ['"Ruritanian hackers broke into our servers," Rossi told parliament.', 'rossi: attributes'],
    ['Nimbus concluded that the worm was the work of Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'Ruritanian hackers broke into the servers of the ports in May.',
    'Rossi said the hack of the ports had cost nine million crowns.',
    'Nimbus said the Ruritanian market had grown.',
  ] },
  { rule: 'by-agent', fires: [
    ['Ruritania was accused by Graustark of hacking the ports.', 'graustark: attributes'],
    ['The attack was attributed to Velvet Otter by Nimbus Labs.', 'nimbus: attributes'],
    ['The charge was rejected by the Ruritanian embassy.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania was accused of hacking the ports.',
    'The attack has been attributed to Velvet Otter.',
    'The theft is widely blamed on Ruritania.',
  ] },
  { rule: 'inversion and headline', fires: [
    ['"The trail leads to Strelsau," said Anna Rossi.', 'rossi: attributes'],
    ['Ruritania behind port hack, says Graustark', 'graustark: attributes'],
    ['Graustark: Ruritania hacked our ports', 'graustark: attributes'],
  ], silent: [
    '"The ferry leads to Strelsau," said Anna Rossi.',
    'Ruritania behind in polls, says Daily Courier',
    'Graustark: what we know of the hack',
  ] },
  { rule: 'according to', fires: [
    ['According to Nimbus Labs, Velvet Otter carried out the raid.', 'nimbus: attributes'],
    ['Ruritania ordered the attack, according to Graustark.', 'graustark: attributes'],
    ['Two officials briefed on the inquiry said Ruritania was responsible for the breach.', 'officials: attributes'],
  ], silent: [
    'According to Nimbus Labs, the raid lasted nine hours.',
    'Ruritania ordered new trains, according to Graustark.',
    'Two officials briefed on the inquiry said the network was back.',
  ] },
  { rule: 'verb of denial', fires: [
    ['Ruritania has denied any involvement in the hack.', 'ruritania: denies'],
    ['Pavel Dorn dismissed the allegations.', 'dorn: denies'],
    ['The Ruritanian embassy flatly rejects the claim that it ran the hackers.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania did not deny the hack.',
    'Ruritania denied visas to three engineers.',
    'If Ruritania denies the hack, Rossi will publish the logs.',
  ] },
  { rule: 'words of rejection', fires: [
    ['Dorn called the report a fabrication.', 'dorn: denies'],
    ['The accusations are groundless, the Ruritanian embassy said.', 'ruritanian-embassy: denies'],
    ['"Pure fiction," Pavel Dorn said of the charge.', 'dorn: denies'],
  ], silent: [
    'Dorn called the summit a success.',
    'The rumours of a strike were groundless.',
    'Rossi said the fears of a blackout were baseless.',
  ] },
  { rule: 'turning the charge round', fires: [
    ['Dorn said Graustark is the biggest hacker of all.', 'dorn: counter-accuses'],
    ['Ruritania accused Graustark of hacking its ministries.', 'ruritania: counter-accuses'],
    ['The real culprit is Graustark, the Ruritanian embassy said.', 'ruritanian-embassy: counter-accuses'],
  ], silent: [
    'Dorn said Graustark is the biggest buyer of its timber.',
    'Ruritania accused Graustark of breaking the fishing treaty.',
    'Rossi said the biggest hacker conference was in Graustark.',
  ] },
  { rule: 'refusal', fires: [
    ['Anna Rossi declined to name the country responsible.', 'rossi: declines'],
    ['Graustark has not blamed anyone for the intrusion.', 'graustark: declines'],
    ['It is too early to say who did it, Nimbus Labs said.', 'nimbus: declines'],
  ], silent: [
    'Anna Rossi declined to stand for another term.',
    'Graustark did not respond to questions.',
    'It is too early to say what the repairs will cost.',
  ] },
  { rule: 'doubt and withdrawal', fires: [
    ['Nimbus Labs doubts that Ruritania was behind the worm.', 'nimbus: disputes'],
    ['Nimbus found no evidence that Velvet Otter was involved.', 'nimbus: disputes'],
    ['Nimbus Labs retracted its claim that Velvet Otter hacked the bank.', 'nimbus: withdraws'],
  ], silent: [
    'Nimbus Labs doubts that the patch will hold.',
    'Nimbus found no evidence that mail was lost.',
    'Nimbus Labs retracted its offer for the bank.',
  ] },
  { rule: 'own claim and ties', fires: [
    ['Velvet Otter claimed responsibility for the raid.', 'velvet-otter: attributes'],
    ['Nimbus says Velvet Otter works for the government of Ruritania.', 'nimbus: attributes'],
    ['Nimbus said Velvet Otter overlaps with Copper Lynx.', 'nimbus: links-to-other-group'],
  ], silent: [
    'The insurer claimed the money back after the raid.',
    'Nimbus says Otto Velvet works for the bank.',
    'Velvet Otter, also known as Copper Lynx, has been around since 2011.',
  ] },
]; // prettier-ignore
