import type { Rule } from './rule.js';

/** English sentences whose speaker, agent or culprit does not stand where the grammar looks first. */
export const speakers: readonly Rule[] = [
  { rule: 'any verb beside a quotation', fires: [
    ['"Ruritania hacked us," jeered Anna Rossi.', 'rossi: attributes'],
    ['"The accusation is a fabrication," Dorn huffed.', 'dorn: denies'],
    ['"This was the work of Velvet Otter," wagered an expert.', 'expert: attributes'],
  ], silent: [
    '"The ferry is late," jeered Anna Rossi.',
    '"Who hacked us?" Anna Rossi wondered.',
    'The film "Ruritania" was the work of many hands.',
  ] },
  { rule: 'view with an owner', fires: [
    ['In Nimbus Labs’s view the malware was the work of Velvet Otter.', 'nimbus: attributes'],
    ['By Anna Rossi’s account, Ruritania was behind the theft.', 'rossi: attributes'],
    ['In the eyes of Nimbus Labs the attack came from Ruritania.', 'nimbus: attributes'],
  ], silent: [
    'In Nimbus Labs’s view the ports are safe.',
    'Ruritania was behind the theft.',
    'By Anna Rossi’s account, Ruritania has many islands.',
  ] },
  { rule: 'culprit inside a phrase', fires: [
    ['The intruders worked on Ruritania’s behalf, Nimbus Labs believes.', 'nimbus: attributes'],
    ['The crew acted at Strelsau’s behest, Anna Rossi said.', 'rossi: attributes'],
    ['Velvet Otter hacked the port on Ruritania’s orders, Nimbus Labs wrote.', 'nimbus: attributes'],
  ], silent: [
    'On Ruritania’s orders for steel, Dorn said, nothing had changed.',
    'Whether the crew acted at Strelsau’s behest is an open matter.',
    'The lawyer spoke on Ruritania’s behalf.',
  ] },
  { rule: 'question at the head of a refusal', fires: [
    ['Who did it, the agency said, could not be established.', 'agency: declines'],
    ['Who was behind it Nimbus Labs would not say.', 'nimbus: declines'],
    ['"Which country it was we cannot say," Anna Rossi said.', 'rossi: declines'],
  ], silent: [
    'Who did it, the agency said, is clear.',
    'It is not known who was behind the attack.',
    'Who has the keys could not be established.',
  ] },
  { rule: 'relative clause before the verb', fires: [
    ['Karl Weiss, who runs a small firm, blames Ruritania for the hack.', 'Karl Weiss: attributes'],
    ['Anna Rossi, who heads the ministry, accused Ruritania of the attack.', 'rossi: attributes'],
    ['Pavel Dorn, who speaks for the ministry, denied the accusation.', 'dorn: denies'],
  ], silent: [
    'Karl Weiss, who runs a small firm, blames the weather.',
    'Anna Rossi, who heads the ministry, accused the weather service of the flood.',
    'Pavel Dorn, who speaks for the ministry, denied the visa.',
  ] },
  { rule: 'denial by exclusion', fires: [
    ['Ruritania ruled out any involvement of its services in the attack.', 'ruritania: denies'],
    ['Dorn ruled out any role of his country in the hack.', 'dorn: denies'],
    ['The Ruritanian embassy excluded any link to the attack.', 'ruritanian-embassy: denies'],
  ], silent: [
    'Ruritania ruled out a new tax.',
    'Ruritania will not rule out a visit.',
    'Dorn excluded the press from the hall.',
  ] },
  { rule: 'naming nobody', fires: [
    ['Anna Rossi named no country when she spoke of the hack.', 'rossi: declines'],
    ['The minister dodged the question who was behind the attack.', 'minister: declines'],
    ['"You will hear no names from me," Anna Rossi said of the hackers.', 'rossi: declines'],
  ], silent: [
    'Anna Rossi named no price.',
    'The ferry avoided the port.',
    'No names were on the list.',
  ] },
  { rule: 'rejected thing that is no charge', fires: [
    ['Dorn called the accusation absurd.', 'dorn: denies'],
    ['Dorn called the talk of a hack absurd.', 'dorn: denies'],
    ['Dorn said that it was absurd to blame Ruritania for the hack.', 'dorn: denies'],
  ], silent: [
    'Dorn called the new visa rules absurd.',
    'The Ruritanian embassy called the long queue ridiculous.',
    'Dorn said the weather in the north was a farce.',
  ] },
  { rule: 'owner of the deed', fires: [
    ['The break-in was Ruritania’s, Anna Rossi said.', 'rossi: attributes'],
    ['Nimbus Labs assesses with high confidence that the activity is Velvet Otter’s.', 'nimbus: attributes'],
    ['"The hack was Velvet Otter’s," Nimbus Labs wrote.', 'nimbus: attributes'],
  ], silent: [
    'The break-in was Ruritania’s.',
    'Ruritania’s ports are open, Anna Rossi said.',
    'Is the hack Ruritania’s?',
  ] },
]; // prettier-ignore
