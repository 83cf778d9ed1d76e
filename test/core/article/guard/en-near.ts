import type { Rule } from './rule.js';

/** English sentences near a denial or a charge thrown back that are about something else. */
export const enNear: readonly Rule[] = [
  { rule: 'object of a denial beside the attack', fires: [
    ['Dorn denied a report that Ruritania had hacked the port.', 'dorn: denies'],
    ['Ruritania has dismissed all accusations of hacking.', 'ruritania: denies'],
    ['Dorn rejected the claim that Ruritania took part in the attack.', 'dorn: denies'],
  ], silent: [
    'Dorn denied the journalists access to the hacked servers.',
    'Dorn denied a report that he had been paid for the speech.',
    'The minister rejected calls to cut ties with Ruritania after the hack.',
    'The court rejected the suspect’s appeal in the hacking case.',
    'The police denied reports that a suspect had been arrested over the hack.',
    'Ruritania denied that its ports had been damaged in the attack.',
    'Dorn dismissed the head of the agency after the breach.',
  ] },
  { rule: 'what is called false', fires: [
    ['Dorn said the report on the hack was pure fiction.', 'dorn: denies'],
    ['"This is totally baseless," Dorn said of the attack.', 'dorn: denies'],
    ['Dorn said the claim that Ruritania hacked the port was nonsense.', 'dorn: denies'],
    ['It is "laughable" to suspect Ruritania of the theft, Dorn told reporters.', 'dorn: denies'],
  ], silent: [
    'Dorn said the film about the hack was pure fiction.',
    'Dorn said the rumour that he was ill was nonsense.',
    'Dorn said the attack on Ruritania’s own bank was outrageous.',
    'The Ruritanian embassy called Graustark’s new visa rules absurd.',
    'Dorn said that the false alarm had nothing to do with the attack on the port.',
    'Dorn accused Graustark of lying about the price of gas.',
  ] },
  { rule: 'charge thrown back for another matter', fires: [
    ['Dorn accused Graustark of attacks on Ruritanian ports.', 'dorn: counter-accuses'],
    ['Dorn rejected the charge and blamed Graustark for the hack.', 'dorn: counter-accuses+denies'],
    ['Dorn said of the charge that Graustark had framed Ruritania.', 'dorn: denies+counter-accuses'],
  ], silent: [
    'Dorn said Graustark had framed the talks badly.',
    'Dorn accused Graustark of expelling its diplomats after the hack.',
    'Dorn blamed Graustark for the failed talks after the hack.',
    'Dorn condemned Graustark’s sanctions after the attack.',
    'Anna Rossi called Ruritania the biggest hacking threat in the region, a minister wrote.',
  ] },
  { rule: 'doubt in other words', fires: [
    ['Many experts are not convinced that Ruritania was behind the hack.', 'experts: disputes'],
    ['Some experts are sceptical that Ruritania was behind the attack.', 'experts: disputes'],
    ['One researcher called the evidence against Ruritania flimsy.', 'researcher: disputes'],
  ], silent: [
    'Many experts are not convinced that the port is safe.',
    'Some experts are sceptical that the bank will open.',
    'One researcher called the chair flimsy.',
  ] },
]; // prettier-ignore
