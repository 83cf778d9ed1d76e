import type { Rule } from './rule.js';

export const fr: readonly Rule[] = [
  { rule: 'verb of blame', fires: [
    ['Le Graustark impute à la Ruritanie le piratage du cadastre.', 'graustark: attributes'],
    ['Nimbus Labs a attribué les vols à Velvet Otter.', 'nimbus: attributes'],
    ['La ministre Anna Rossi accuse Strelsau d’être derrière l’intrusion.', 'rossi: attributes'],
  ], silent: [
    'Le Graustark impute la panne à la pluie.',
    'Nimbus Labs a attribué le prix à son équipe.',
    'La ministre Anna Rossi se rend à Strelsau pour le sommet.',
  ] },
  { rule: 'said that they did it', fires: [
    ['Rossi a affirmé que la Ruritanie était derrière l’attaque des ports.', 'rossi: attributes'],
    ['« Des pirates ruritaniens ont pénétré nos serveurs », a déclaré Rossi.', 'rossi: attributes'],
    ['Nimbus a conclu que le ver était l’œuvre de Velvet Otter.', 'nimbus: attributes'],
  ], silent: [
    'Des pirates ruritaniens ont pénétré les serveurs des ports en mai.',
    'Rossi a affirmé que l’attaque avait coûté neuf millions de couronnes.',
    'Nimbus a annoncé que le marché ruritanien progressait.',
  ] },
  { rule: 'by-agent', fires: [
    ['La Ruritanie a été accusée par le Graustark d’avoir piraté les ports.', 'graustark: attributes'],
    ['L’attaque a été imputée à Velvet Otter par Nimbus Labs.', 'nimbus: attributes'],
    ['L’accusation a été rejetée par l’ambassade ruritanienne.', 'ruritanian-embassy: denies'],
  ], silent: [
    'La Ruritanie a été accusée d’avoir piraté les ports.',
    'L’attaque a été attribuée à Velvet Otter.',
    'Le vol est imputé à la Ruritanie.',
  ] },
  { rule: 'inversion and headline', fires: [
    ['« La piste mène à Strelsau », a dit Anna Rossi.', 'rossi: attributes'],
    ['La Ruritanie est à l’origine du piratage, soutient le Graustark.', 'graustark: attributes'],
    ['Graustark : la Ruritanie est derrière le piratage des ports', 'graustark: attributes'],
  ], silent: [
    '« Le train va à Strelsau », a dit Anna Rossi.',
    'La Ruritanie est un pays voisin, soutient le Graustark.',
    'Graustark : ce que l’on sait du piratage',
  ] },
  { rule: 'according to', fires: [
    ['Selon Nimbus Labs, Velvet Otter a mené l’attaque.', 'nimbus: attributes'],
    ['La Ruritanie a commandité l’attaque, selon le Graustark.', 'graustark: attributes'],
    ['D’après Anna Rossi, la Ruritanie est responsable de l’attaque.', 'rossi: attributes'],
  ], silent: [
    'Selon Nimbus Labs, l’attaque a duré neuf heures.',
    'La Ruritanie a acheté des trains, selon le Graustark.',
    'D’après Anna Rossi, le réseau fonctionne de nouveau.',
  ] },
  { rule: 'verb of denial', fires: [
    ['La Ruritanie nie toute implication dans l’attaque.', 'ruritania: denies'],
    ['Pavel Dorn a rejeté les accusations.', 'dorn: denies'],
    ['L’ambassade ruritanienne a démenti être à l’origine du piratage.', 'ruritanian-embassy: denies'],
  ], silent: [
    'La Ruritanie n’a pas nié l’attaque.',
    'La Ruritanie a rejeté la demande de visa de trois ingénieurs.',
    'Si la Ruritanie nie l’attaque, Rossi publiera les journaux.',
  ] },
  { rule: 'words of rejection', fires: [
    ['Dorn a qualifié le rapport d’invention.', 'dorn: denies'],
    ['Les accusations sont sans fondement, a déclaré l’ambassade ruritanienne.', 'ruritanian-embassy: denies'],
    ['« Des mensonges », a dit Pavel Dorn.', 'dorn: denies'],
  ], silent: [
    'Dorn a qualifié le sommet de succès.',
    'Les rumeurs de grève étaient infondées.',
    'Rossi a dit que la peur d’une panne était infondée.',
  ] },
  { rule: 'turning the charge round', fires: [
    ['Dorn a dit que le Graustark est le plus grand pirate du monde.', 'dorn: counter-accuses'],
    ['La Ruritanie a accusé le Graustark d’espionner ses ministères.', 'ruritania: counter-accuses'],
    ['Le vrai coupable est le Graustark, a dit l’ambassade ruritanienne.', 'ruritanian-embassy: counter-accuses'],
  ], silent: [
    'Dorn a dit que le Graustark est le plus grand acheteur de bois.',
    'La Ruritanie a accusé le Graustark de violer le traité de pêche.',
    'Rossi a dit que le plus grand port se trouve au Graustark.',
  ] },
  { rule: 'refusal', fires: [
    ['Anna Rossi a refusé de dire qui se cache derrière l’attaque.', 'rossi: declines'],
    ['Le Graustark n’a pas désigné de coupable.', 'graustark: declines'],
    ['Il est trop tôt pour nommer un pays, a dit Rossi.', 'rossi: declines'],
  ], silent: [
    'Anna Rossi a refusé de se représenter.',
    'Le Graustark n’a pas répondu aux questions.',
    'Il faudra du temps pour connaître le coût.',
  ] },
  { rule: 'doubt and withdrawal', fires: [
    ['Nimbus Labs doute que la Ruritanie soit derrière le ver.', 'nimbus: disputes'],
    ['Nimbus a mis en doute l’implication de Velvet Otter.', 'nimbus: disputes'],
    ['Nimbus Labs a retiré son accusation contre Velvet Otter.', 'nimbus: withdraws'],
  ], silent: [
    'Nimbus Labs doute que le correctif tienne.',
    'Nimbus a mis en doute les coûts.',
    'Nimbus Labs a retiré son offre pour la banque.',
  ] },
  { rule: 'own claim and ties', fires: [
    ['Velvet Otter a revendiqué l’attaque.', 'velvet-otter: attributes'],
    ['Nimbus dit que Velvet Otter travaille pour la Ruritanie.', 'nimbus: attributes'],
    ['Le Graustark partage la conclusion de Nimbus sur la Ruritanie.', 'graustark: endorses'],
  ], silent: [
    'Le journal a parlé de l’attaque.',
    'Nimbus dit que son équipe travaille pour la banque.',
    'Velvet Otter, aussi appelé Copper Lynx, existe depuis 2011.',
  ] },
  { rule: 'blame in several words', fires: [
    ['Le Graustark tient la Ruritanie pour responsable de l’attaque.', 'graustark: attributes'],
    ['Le Graustark rend la Ruritanie responsable de la cyberattaque.', 'graustark: attributes'],
    ['Rossi a de nouveau accusé la Ruritanie d’être à l’origine du piratage.', 'rossi: attributes'],
  ], silent: [
    'Rossi a précisé que le port de Strelsau est ouvert.',
    'Nimbus a lié la hausse des prix à la demande.',
    'Rossi a accusé la Ruritanie de bloquer le commerce.',
  ] },
  { rule: 'denial in a clause', fires: [
    ['La Ruritanie dément être derrière la cyberattaque.', 'ruritania: denies'],
    ['La Ruritanie se défend d’avoir mené l’attaque.', 'ruritania: denies'],
    ['Dorn a assuré que son pays n’avait rien à voir avec l’attaque.', 'dorn: denies'],
  ], silent: [
    'La Ruritanie ne nie pas son implication.',
    'Dorn a démenti vouloir démissionner.',
    'Dorn a rejeté l’invitation du Graustark.',
  ] },
  { rule: 'being hit is no deed', fires: [
    ['Rossi a affirmé que l’attaque avait été menée par des pirates ruritaniens.', 'rossi: attributes'],
    ['Derrière l’attaque se cache la Ruritanie, assure Rossi.', 'rossi: attributes'],
    ['Rossi désigne la Ruritanie comme l’auteur de l’attaque.', 'rossi: attributes'],
  ], silent: [
    'Dorn a dit que la Ruritanie a été attaquée.',
    '« Nous avons été piratés », a dit Dorn.',
    'La Ruritanie est soupçonnée d’avoir piraté les ports.',
  ] },
  { rule: 'other ways to decline and to doubt', fires: [
    ['Rossi s’est refusée à tout commentaire.', 'rossi: declines'],
    ['Rossi n’a ni confirmé ni démenti que la Ruritanie soit impliquée.', 'rossi: declines'],
    ['Plusieurs experts émettent des doutes sur la responsabilité de la Ruritanie.', 'experts: disputes'],
  ], silent: [
    'Rossi a refusé de se rendre à Strelsau.',
    'Rossi doute de la reprise économique.',
    'On ignore qui est derrière l’attaque.',
  ] },
]; // prettier-ignore
