import type { Rule } from './rule.js';

/** Traps that no rule of its own stands for: who is quoted inside a quotation, whose negation it is, whose report. */
export const more: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    { rule: 'negation and its kin', fires: [
      ['Ruritania would neither confirm nor deny the hack.', 'ruritania: declines'],
      ['Ruritania denied that it was behind the worm.', 'ruritania: denies'],
      ['Dorn said Ruritania was not behind the attack.', 'dorn: denies'],
    ], silent: [
      'Ruritania never denied the break-in.',
      'Ruritania stopped short of denying the theft.',
      'Asked whether Ruritania had denied the hack, Rossi smiled.',
    ] },
    { rule: 'habit and other cases', fires: [
      ['Ruritania again denied the attack on the ports.', 'ruritania: denies'],
      ['Graustark once more blamed Ruritania for the theft.', 'graustark: attributes'],
      ['Pavel Dorn said the claims were absurd.', 'dorn: denies'],
    ], silent: [
      'Ruritania routinely denies such attacks.',
      'Graustark regularly accuses Ruritania of hacking.',
      'Years ago Graustark blamed Ruritania for a theft.',
    ] },
    { rule: 'relayed', fires: [
      ['The Daily Courier reported that Rossi blames Ruritania for the hack.', 'rossi: attributes'],
      ['Rossi said that Nimbus attributes the raid to Velvet Otter.', 'nimbus: attributes'],
      ['Dorn said he denied that Ruritania had hacked the ports.', 'dorn: denies'],
    ], silent: [
      'The Daily Courier reported on the hack of the ports.',
      'Rossi said that Nimbus is still restoring the servers.',
      'Dorn said he had read about the ports.',
    ] },
  ],
}; // prettier-ignore
