import type { Rule } from './rule.js';

/** French: speakers that no list knows, what stands between a subject and its verb, and subjects left out. */
export const frBreadth: readonly Rule[] = [
  { rule: 'relative clause between subject and verb', fires: [
    ['Pavel Dorn, qui recevait la presse au palais, a nié toute implication.', 'dorn: denies'],
    ['Anna Rossi, qui dirige depuis mai le ministère, a accusé Velvet Otter du piratage.', 'rossi: attributes'],
    ['Nimbus, dont les experts ont visité les ports, a attribué les vols à Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'Pavel Dorn, qui recevait la presse au palais, a nié vouloir partir.',
    'Anna Rossi, qui dirige depuis mai le ministère, a accusé le maire de paresse.',
    'Nimbus, dont les experts ont visité les ports, a attribué le prix à son équipe.',
  ] },
  { rule: 'subject of an infinitive left out', fires: [
    ['Strelsau assure n’avoir jamais piraté les ports.', 'ruritania: denies'],
    ['La Ruritanie affirme ne pas avoir attaqué le cadastre.', 'ruritania: denies'],
    ['Velvet Otter affirme avoir pillé les serveurs du cadastre.', 'velvet-otter: attributes'],
  ], silent: [
    'Strelsau assure n’avoir jamais douté de la victoire.',
    'La Ruritanie affirme ne pas avoir faim.',
    'Anna Rossi affirme avoir visité les serveurs du cadastre.',
  ] },
  { rule: 'auxiliary shared by a second participle', fires: [
    ['Strelsau a jugé la rupture hâtive et réfuté toute participation au piratage.', 'ruritania: denies'],
    ['Pavel Dorn a dénoncé une farce et rejeté ces accusations.', 'dorn: denies'],
    ['Le Graustark a dénoncé le vol et accusé Velvet Otter du piratage.', 'graustark: attributes'],
  ], silent: [
    'Le Graustark, visé et accusé du piratage, se tait.',
    'Un rapport publié et réfuté depuis parlait de piratage.',
    'Le sabotage, connu et attribué à la Ruritanie, a coûté cher.',
  ] },
  { rule: 'words behind a colon', fires: [
    ['Pavel Dorn a haussé les épaules : « Nous n’avons rien à voir avec ce piratage. »', 'dorn: denies'],
    ['Anna Rossi hausse le ton : « La Ruritanie a piraté nos ports. »', 'rossi: attributes'],
    ['La ministre Anna Rossi a ouvert la séance : « La piste mène à Strelsau. »', 'rossi: attributes'],
  ], silent: [
    'Pavel Dorn a haussé les épaules : « Nous avons le temps. »',
    'Le port a rouvert : « La nuit ruritanienne » se joue ce soir.',
    'Anna Rossi hausse le ton : « Nous voulons des trains. »',
  ] },
  { rule: 'culprit put in front', fires: [
    ['C’est la Ruritanie que le Graustark accuse d’avoir piraté les ports.', 'graustark: attributes'],
    ['C’est Velvet Otter que Nimbus accuse d’avoir piraté les ports.', 'nimbus: attributes'],
    ['Un groupe, Velvet Otter, que Nimbus soupçonne du piratage.', 'nimbus: attributes'],
  ], silent: [
    'C’est la Ruritanie que le Graustark préfère.',
    'C’est le maire que Nimbus accuse de paresse.',
    'Un groupe, Velvet Otter, que Nimbus suit depuis mai.',
  ] },
  { rule: 'refusals without a perfect', fires: [
    ['Anna Rossi dit ignorer qui a piraté les ports.', 'rossi: declines'],
    ['Nimbus ne désigne aucun pays.', 'nimbus: declines'],
    ['Anna Rossi n’a voulu ni confirmer ni infirmer la piste ruritanienne.', 'rossi: declines'],
  ], silent: [
    'Anna Rossi dit ignorer le prix des billets.',
    'Nimbus ne désigne aucun vainqueur du tournoi.',
    'Anna Rossi n’a voulu ni thé ni café.',
  ] },
]; // prettier-ignore
