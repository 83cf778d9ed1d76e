/** A news site as it is offered: one host, the one that its articles are on. */
export interface NewsSite {
  /** As the site calls itself. */
  readonly name: string;
  readonly host: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
}

const inLanguage = (language: string, sites: Readonly<Record<string, string>>): readonly NewsSite[] =>
  Object.entries(sites).map(([host, name]) => ({ name, host, language }));

/** Sites that report on cyber incidents, from several countries, without regard to whose account they carry. */
export const NEWS_SITES: readonly NewsSite[] = [
  ...inLanguage('en', {
    'www.abc.net.au': 'ABC News (Australia)',
    'www.aljazeera.com': 'Al Jazeera',
    'apnews.com': 'Associated Press',
    'www.bbc.com': 'BBC',
    'www.bbc.co.uk': 'BBC (United Kingdom)',
    'www.bleepingcomputer.com': 'BleepingComputer',
    'www.cbc.ca': 'CBC',
    'www.cnn.com': 'CNN',
    'edition.cnn.com': 'CNN International',
    'cyberscoop.com': 'CyberScoop',
    'www.globaltimes.cn': 'Global Times',
    'www.theguardian.com': 'The Guardian',
    'www.thehindu.com': 'The Hindu',
    'www.nytimes.com': 'The New York Times',
    'therecord.media': 'The Record',
    'www.theregister.com': 'The Register',
    'www.reuters.com': 'Reuters',
    'www.scmp.com': 'South China Morning Post',
    'www.straitstimes.com': 'The Straits Times',
    'www.wsj.com': 'The Wall Street Journal',
    'www.washingtonpost.com': 'The Washington Post',
    'www.wired.com': 'Wired',
  }),
  ...inLanguage('de', {
    'www.spiegel.de': 'Der Spiegel',
    'www.derstandard.at': 'Der Standard',
    'www.heise.de': 'heise online',
    'www.nzz.ch': 'Neue Zürcher Zeitung',
    'www.tagesschau.de': 'tagesschau',
  }),
  ...inLanguage('fr', {
    'www.lefigaro.fr': 'Le Figaro',
    'www.lemonde.fr': 'Le Monde',
    'ici.radio-canada.ca': 'Radio-Canada',
  }),
  ...inLanguage('es', {
    'www.eluniversal.com.mx': 'El Universal',
    'elpais.com': 'El País',
    'www.lanacion.com.ar': 'La Nación',
  }),
  ...inLanguage('zh', {
    'www.caixin.com': '财新网',
    'udn.com': '聯合新聞網',
    'www.news.cn': '新华网',
  }),
  ...inLanguage('it', { 'www.repubblica.it': 'la Repubblica' }),
  ...inLanguage('ja', { 'www.asahi.com': '朝日新聞' }),
  ...inLanguage('ko', { 'www.yna.co.kr': '연합뉴스' }),
  ...inLanguage('nl', { 'www.nrc.nl': 'NRC' }),
  ...inLanguage('pl', { 'wyborcza.pl': 'Gazeta Wyborcza' }),
  ...inLanguage('pt', { 'www1.folha.uol.com.br': 'Folha de S.Paulo', 'www.publico.pt': 'Público' }),
];

/** The pattern that is asked for: the one host, and only where the connection is safe. */
export const patternOf = ({ host }: Pick<NewsSite, 'host'>): string => `https://${host}/*`;
