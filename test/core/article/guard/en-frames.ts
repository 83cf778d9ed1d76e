import type { Rule } from './rule.js';

/** English sentences whose speaker stands at an unusual place. */
export const enFrames: readonly Rule[] = [
  { rule: 'a crew is named', fires: [
    ['Nimbus Labs has said that a Ruritanian group called Copper Lynx used a stolen key in the attack.', 'nimbus: attributes'],
    ['Nimbus Labs said that a gang called Copper Lynx hacked the port.', 'nimbus: attributes'],
    ['Anna Rossi said a Ruritanian crew named Velvet Otter had copied the mails.', 'rossi: attributes'],
  ], silent: [
    'A Ruritanian group called Copper Lynx is known for its songs.',
    'A gang called Copper Lynx opened a bar in May.',
    'The crew called Velvet Otter to the bridge.',
  ] },
  { rule: 'finding of somebody', fires: [
    ['The finding by Nimbus Labs that Ruritanian hackers had attacked the port surprised few.', 'nimbus: attributes'],
    ['Nimbus Labs’ assessment that Ruritania was behind the breach came out in May.', 'nimbus: attributes'],
    ['The investigators’ conclusion that Ruritania hacked the bank was kept secret.', 'investigators: attributes'],
    ['Graustark’s own finding that Velvet Otter hacked the port is older.', 'graustark: attributes'],
  ], silent: [
    'The finding by Nimbus Labs that the key was stolen surprised Ruritania.',
    'Graustark’s assessment that the ports are safe was read in Ruritania.',
    'The statement by Ruritania that Graustark is quiet was short.',
  ] },
  { rule: 'who said so stands in a relative clause', fires: [
    ['Graustarkian officials who spoke on condition of anonymity said the hackers were from Ruritania.', 'Graustarkian officials: attributes'],
    ['The hackers, who Nimbus Labs said were working for Ruritania, stole the mails.', 'nimbus: attributes'],
    ['Velvet Otter, the crew that Nimbus Labs holds responsible for the attack, is silent.', 'nimbus: attributes'],
  ], silent: [
    'Graustarkian officials who spoke on condition of anonymity said the ports were open.',
    'The hackers, who Nimbus Labs said were young, stole the mails.',
    'Velvet Otter, the crew that Nimbus Labs met in May, is silent.',
  ] },
  { rule: 'indictment that accuses', fires: [
    ['Federal prosecutors on Thursday unsealed an indictment accusing four members of Velvet Otter of hacking the bank.', 'prosecutors: attributes'],
    ['Anna Rossi published a report accusing Ruritania of the attack.', 'rossi: attributes'],
    ['Graustark issued a statement blaming Ruritania for the breach.', 'graustark: attributes'],
  ], silent: [
    'Anna Rossi rejected a report accusing Ruritania of rudeness.',
    'Graustark read a statement praising Ruritania for the port.',
    'Prosecutors read claims linking the ferry to a storm.',
  ] },
  { rule: 'unknown officials beside the accused', fires: [
    ['Ruritania’s fingerprints are all over the operation, two officials said.', 'officials: attributes'],
    ['Ruritania was behind the breach, a senior official said.', 'official: attributes'],
    ['A group affiliated with Ruritania’s Ministry of State Security carried out the attack, officials said.', 'officials: attributes'],
  ], silent: [
    'Ruritania has many ports, two officials said.',
    'Ruritania will answer in May, a senior official said.',
    'Officials said the attack had cost ten million.',
  ] },
  { rule: 'any verb of a named crew', fires: [
    ['Velvet Otter siphoned off the mails in the raid, Nimbus Labs said.', 'nimbus: attributes'],
    ['Copper Lynx quietly rifled the servers, Anna Rossi told reporters.', 'rossi: attributes'],
    ['Nimbus Labs said Copper Lynx prepared the intrusion in May.', 'nimbus: attributes'],
  ], silent: [
    'Velvet Otter prepared the intrusion in May.',
    'Nimbus Labs said Copper Lynx has been arrested for the attack.',
    'Nimbus Labs said Copper Lynx changed its name.',
  ] },
  { rule: 'for whom it is so', fires: [
    ['For the Ruritanian embassy the report on the attack is pure fiction.', 'ruritanian-embassy: denies'],
    ['For Anna Rossi the attack was the work of Ruritania.', 'rossi: attributes'],
    ['To Anna Rossi, the trail of the attack leads back to Ruritania.', 'rossi: attributes'],
  ], silent: [
    'For Ruritania the attack is a blow.',
    'To Strelsau, the ferry takes two hours after the attack.',
    'For Anna Rossi there is a room in the Ruritanian embassy.',
  ] },
  { rule: 'denial that is told of', fires: [
    ['From Strelsau came a flat denial.', 'ruritania: denies'],
    ['The report on the hack drew a sharp denial from Ruritania.', 'ruritania: denies'],
    ['That Ruritania was behind the attack is denied in Strelsau.', 'ruritania: denies'],
    ['The charge has been rejected out of hand in Strelsau.', 'ruritania: denies'],
  ], silent: [
    'No denial came from Ruritania.',
    'The minister expects a denial from Ruritania.',
    'There was no denial from Strelsau.',
    'The visa was rejected in Strelsau.',
    'Entry was denied in Strelsau to two reporters.',
  ] },
  { rule: 'quoted word of rejection', fires: [
    ['"Baseless," was all that Dorn had to say about the report.', 'dorn: denies'],
    ['"Absurd" and "preposterous" were the words that Dorn found for the allegation.', 'dorn: denies'],
    ['"Slander" was the word that Dorn had for the accusation.', 'dorn: denies'],
  ], silent: [
    'A "fake" invoice sent to Dorn opened the door to the attack.',
    '"Fake" invoices sent to Dorn opened the door to the attack.',
    'The "fake" profile of Dorn was used in the attack.',
  ] },
  { rule: 'nobody was hacked', fires: [
    ['Dorn said that Ruritania had hacked nobody.', 'dorn: denies'],
    ['"Ruritania hacks no one," said Dorn after the accusation.', 'dorn: denies'],
    ['Ruritania has attacked nobody, Dorn said.', 'dorn: denies'],
  ], silent: [
    'Ruritania has asked nobody, Dorn said.',
    'Nobody hacked Ruritania in May.',
    'Dorn met nobody in Ruritania.',
  ] },
  { rule: 'cited in a paper', fires: [
    ['Ruritania was behind the hack, the Daily Courier reported, citing two officials.', 'officials: attributes'],
    ['The Daily Courier, citing unnamed officials, reported that Ruritania was behind the hack.', 'officials: attributes'],
    ['One official, who asked not to be named, said that Ruritania had been behind the leak.', 'official: attributes'],
  ], silent: [
    'The ports were closed, the Daily Courier reported, citing two officials.',
    'The Daily Courier, citing unnamed officials, reported an attack on the ports.',
    'One official, who asked not to be named, said that the leak was small.',
  ] },
  { rule: 'behind the aside', fires: [
    ['Anna Rossi told the press after a session of the council, that the attack had come from Ruritania.', 'rossi: attributes'],
    ['The attack on the banks, the grand jury charges, was the work of Velvet Otter.', 'jury: attributes'],
    ['Ruritania, snapped Dorn, had hacked nobody.', 'dorn: denies'],
  ], silent: [
    'Anna Rossi told the press after a session of the council, that the port would open.',
    'The banks, the grand jury charges, were closed.',
    'Ruritania, snapped Dorn, had asked nobody.',
  ] },
  { rule: 'victims and other matters', fires: [
    ['Nimbus Labs said the port was hit by Velvet Otter.', 'nimbus: attributes'],
    ['Graustark blames Ruritania for the outage.', 'graustark: attributes'],
    ['Nimbus Labs said it had found no link to Ruritania.', 'nimbus: disputes'],
  ], silent: [
    'Nimbus Labs said Ruritania was hit by an attack.',
    'Graustark blames Ruritania for the price of gas.',
    'The minister, accused of a lie about the attack, met Dorn.',
    'Ruritania’s hackers won a prize, the Daily Courier reported.',
  ] },
  { rule: 'charge thrown back', fires: [
    ['Ruritania rejects the hacking charge, accuses Graustark of "massive" eavesdropping.', 'ruritania: counter-accuses+denies'],
    ['Dorn, asked about the charge, said Ruritania was itself a "victim" of Graustarkian hacking.', 'dorn: counter-accuses'],
    ['The Ruritanian embassy did not respond to these accusations, but a spokesperson repeated that Graustark had broken into large phone networks.', 'spokesperson: counter-accuses'],
    ['Ruritania, Dorn said, had hacked nobody, whereas Graustark had broken into its ministries.', 'dorn: denies+counter-accuses'],
  ], silent: [
    'Dorn said that the port had been a victim of a storm.',
    'The Ruritanian embassy did not respond to these accusations, but a spokesperson said Graustark had broken off talks.',
    'A spokesperson for the port said Graustark had sent help after the attack.',
    'Rossi described Ruritania’s exports as a threat.',
  ] },
  { rule: 'who is no culprit', fires: [
    ['Nimbus Labs, an important IT supplier, has said that a Ruritanian group hacked the port.', 'nimbus: attributes'],
    ['Hackers from Ruritania are reported to have broken into the bank, sources told the Daily Courier.', 'sources: attributes'],
    ['Officials knew that Nimbus Labs had pointed to a Ruritanian group.', 'nimbus: attributes'],
  ], silent: [
    'Anna Rossi described the break-in at servers run by Nimbus Labs as something that had been caught.',
    'Hackers from Ruritania are reported to have met, sources told the Daily Courier.',
    'The clues pointed to Ruritania.',
  ] },
]; // prettier-ignore
