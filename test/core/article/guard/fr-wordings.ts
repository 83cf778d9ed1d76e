import type { Rule } from './rule.js';

/** Wordings and word order of French, beyond the rules that all languages share. */
export const frWordings: readonly Rule[] = [
  { rule: 'any verb behind a quotation', fires: [
    ['« La piste mène à Strelsau », soupire Anna Rossi.', 'rossi: attributes'],
    ['« Velvet Otter a pillé nos serveurs », a tonné la ministre Anna Rossi.', 'rossi: attributes'],
    ['« Une pure invention, ces accusations », s’étrangle l’ambassade ruritanienne.', 'ruritanian-embassy: denies'],
  ], silent: [
    '« La piste du nord », tableau d’Anna Rossi, est exposé à Strelsau.',
    '« La nuit des pirates », film ruritanien, sort mercredi.',
    '« Le port a rouvert mardi », se réjouit Anna Rossi.',
  ] },
  { rule: 'perfect split by what stands between commas', fires: [
    ['Le Graustark a, pour la première fois, publiquement imputé à la Ruritanie le piratage.', 'graustark: attributes'],
    ['Pavel Dorn a, une fois de plus, démenti toute implication.', 'dorn: denies'],
    ['Nimbus Labs a, dans un rapport, attribué les vols à Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'L’attaque, pour la première fois, attribuée à la Ruritanie, a coûté cher.',
    'Le Graustark a, pour la première fois, publié les chiffres du piratage.',
    'Pavel Dorn a, une fois de plus, ouvert le sommet.',
  ] },
  { rule: 'verb behind an adjective', fires: [
    ['Le renseignement graustarkien accuse Velvet Otter d’avoir pillé les ports.', 'Le renseignement graustarkien: attributes'],
    ['L’ambassade ruritanienne dément.', 'ruritanian-embassy: denies'],
    ['Le ministère ruritanien rejette ces allégations.', 'Le ministère ruritanien: denies'],
  ], silent: [
    'Le renseignement graustarkien recrute des ingénieurs.',
    'L’ambassade ruritanienne rejette le visa de Rossi.',
    'Le ministère ruritanien rénove ses bureaux.',
  ] },
  { rule: 'subject behind its verb in a relative clause', fires: [
    ['La thèse d’un sabotage, que rejette Strelsau, gagne du terrain.', 'ruritania: denies'],
    ['Ces accusations, que dément Pavel Dorn, datent de mai.', 'dorn: denies'],
    ['Un rôle dans l’attaque que nie la Ruritanie.', 'ruritania: denies'],
  ], silent: [
    'La mesure que rejette Strelsau date de mai.',
    'Le plan que défend Pavel Dorn coûte cher.',
    'Un rôle que joue la Ruritanie au théâtre.',
  ] },
  { rule: 'marks of a hand', fires: [
    ['Nimbus Labs voit la patte de Velvet Otter dans ce cambriolage.', 'nimbus: attributes'],
    ['Anna Rossi reconnaît la griffe de Strelsau.', 'rossi: attributes'],
    ['Le Graustark met la cyberattaque sur le compte de la Ruritanie.', 'graustark: attributes'],
  ], silent: [
    'Nimbus Labs voit la patte du designer dans ce logo.',
    'Anna Rossi reconnaît la voix de son fils.',
    'Le Graustark met le retard sur le compte de la neige.',
  ] },
  { rule: 'says not to have done it', fires: [
    ['La Ruritanie assure n’avoir jamais participé au moindre piratage.', 'ruritania: denies'],
    ['Pavel Dorn jure ne pas être impliqué.', 'dorn: denies'],
    ['« La Ruritanie n’y est strictement pour rien », affirme Pavel Dorn.', 'dorn: denies'],
  ], silent: [
    'La Ruritanie assure n’avoir jamais vendu de trains.',
    'Pavel Dorn jure ne pas être candidat.',
    '« Le temps n’y est pas favorable », affirme Pavel Dorn.',
  ] },
  { rule: 'refusal in many verbs', fires: [
    ['Anna Rossi s’est gardée de désigner un coupable.', 'rossi: declines'],
    ['Interrogée sur la piste ruritanienne, Anna Rossi a botté en touche.', 'rossi: declines'],
    ['Nimbus Labs n’a pas souhaité nommer le pays en cause.', 'nimbus: declines'],
  ], silent: [
    'Anna Rossi s’est gardée de tout retard.',
    'Anna Rossi a refusé de commenter la visite du roi.',
    'Nimbus Labs n’a pas souhaité ouvrir ses bureaux.',
  ] },
  { rule: 'doubt of others', fires: [
    ['Pour Anna Rossi, rien ne permet d’affirmer que la Ruritanie est impliquée dans l’attaque.', 'rossi: disputes'],
    ['Nimbus Labs remet en cause l’attribution à Velvet Otter.', 'nimbus: disputes'],
    ['Anna Rossi juge bien maigres les preuves contre Strelsau.', 'rossi: disputes'],
  ], silent: [
    'Pour Anna Rossi, rien ne permet d’affirmer que le port rouvrira.',
    'Nimbus Labs remet en cause son budget.',
    'Anna Rossi juge les moyens bien maigres.',
  ] },
  { rule: 'following another in a charge', fires: [
    ['Emboîtant le pas à Nimbus, le Graustark a accusé Velvet Otter du piratage.', 'graustark: attributes+endorses; nimbus: attributes'],
    ['Le Graustark a fait sienne la conclusion de Nimbus.', 'graustark: endorses'],
    ['Anna Rossi dit n’avoir aucune raison de douter des conclusions de Nimbus.', 'rossi: endorses'],
  ], silent: [
    'Emboîtant le pas à Nimbus, le Graustark a fermé ses ports.',
    'Le Graustark a fait sienne la devise de Rossi.',
    'Anna Rossi dit n’avoir aucune raison de partir.',
  ] },
]; // prettier-ignore
