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
  de: [
    { rule: 'other objects', fires: [
      ['Ruritanien hat die Vorwürfe stets bestritten.', 'ruritania: denies'],
      ['Damit habe Ruritanien nichts zu tun, sagte Dorn.', 'dorn: denies'],
      ['Ruritanien hat jede Verantwortung von sich gewiesen.', 'ruritania: denies'],
    ], silent: [
      'Dorn bestritt, krank zu sein.',
      'Ruritanien bestreitet regelmäßig solche Angriffe.',
      'Rossi sagte, auch ruritanische Firmen seien betroffen.',
    ] },
    { rule: 'nobody’s voice', fires: [
      ['Alle Spuren führten nach Ruritanien, sagte Rossi.', 'rossi: attributes'],
      ['Experten vermuten Ruritanien hinter dem Angriff.', 'Experten: attributes'],
      ['Nimbus äußerte Zweifel an der Täterschaft Ruritaniens.', 'nimbus: disputes'],
    ], silent: [
      'Ob Ruritanien hinter dem Angriff steckt, ist unklar.',
      'Falls Ruritanien dahintersteckt, droht Rossi mit Folgen.',
      'Rossi warnte, Ruritanien könne wieder angreifen.',
    ] },
  ],
  es: [
    { rule: 'other objects', fires: [
      ['Ruritania se desvinculó del ataque.', 'ruritania: denies'],
      ['«Es una calumnia», respondió Dorn.', 'dorn: denies'],
      ['Rossi evitó señalar a un culpable.', 'rossi: declines'],
    ], silent: [
      'Ruritania rechazó una solicitud de entrevista sobre el hackeo.',
      'Dorn negó estar enfermo.',
      'Dorn acusó a Graustark de hipocresía.',
    ] },
    { rule: 'nobody’s voice', fires: [
      ['Aún se desconoce quién está detrás, según Nimbus.', 'nimbus: declines'],
      ['Varios expertos cuestionan la atribución a Ruritania.', 'expertos: disputes'],
      ['La operación lleva la firma de Velvet Otter, sostiene Nimbus.', 'nimbus: attributes'],
    ], silent: [
      'No está claro si Ruritania está detrás del ataque.',
      'Ruritania niega habitualmente este tipo de ataques.',
      'Rossi advirtió de que Ruritania podría atacar de nuevo.',
    ] },
  ],
  fr: [
    { rule: 'other objects', fires: [
      ['Dorn a dénoncé des accusations infondées.', 'dorn: denies'],
      ['La Ruritanie dément catégoriquement.', 'ruritania: denies'],
      ['« Nous n’avons rien à voir avec cette attaque », a assuré Dorn.', 'dorn: denies'],
    ], silent: [
      'La Ruritanie a rejeté une demande d’entretien sur le piratage.',
      'Dorn a nié être malade.',
      'Dorn a accusé le Graustark d’hypocrisie.',
    ] },
    { rule: 'nobody’s voice', fires: [
      ['On ignore qui est derrière l’attaque, a dit Rossi.', 'rossi: declines'],
      ['Nimbus n’a trouvé aucune preuve d’une implication de la Ruritanie.', 'nimbus: disputes'],
      ['La Ruritanie serait à l’origine de l’attaque, estime Nimbus.', 'nimbus: attributes'],
    ], silent: [
      'On ne sait pas si la Ruritanie est derrière l’attaque.',
      'La Ruritanie nie régulièrement ce genre d’attaques.',
      'Rossi a averti que la Ruritanie pourrait attaquer de nouveau.',
    ] },
  ],
  zh: [
    { rule: 'other objects', fires: [
      ['多恩说，鲁国与此事无关。', 'dorn: denies'],
      ['多恩反驳说，格国才是头号黑客国家。', 'dorn: counter-accuses'],
      ['罗西不愿说明谁是幕后黑手。', 'rossi: declines'],
    ], silent: ['多恩否认生病。', '鲁国经常否认此类攻击。', '多恩指责格国虚伪。'] },
    { rule: 'nobody’s voice', fires: [
      ['格国司法部起诉三名鲁国军官窃取数据。', '格国司法部: attributes'],
      ['云实验室的报告指出，攻击者与鲁国军方有关。', '云实验室: attributes'],
      ['云实验室认为没有证据表明鲁国参与。', 'nimbus: disputes'],
    ], silent: ['尚不清楚鲁国是否参与攻击。', '罗西警告，鲁国可能再次攻击。', '罗西说，鲁国公司也遭到攻击。'] },
  ],
}; // prettier-ignore
