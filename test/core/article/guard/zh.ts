import type { Rule } from './rule.js';

export const zh: readonly Rule[] = [
  { rule: 'verb of blame', fires: [
    ['格国将土地登记处遭入侵归咎于鲁国。', 'graustark: attributes'],
    ['云实验室指控丝绒水獭窃取数据。', 'nimbus: attributes'],
    ['罗西指责鲁国发动网络攻击。', 'rossi: attributes'],
  ], silent: ['格国将停电归咎于暴雨。', '云实验室公布新的数据产品。', '罗西指责鲁国违反渔业条约。'] },
  { rule: 'said that they did it', fires: [
    ['罗西说，鲁国是这次攻击的幕后黑手。', 'rossi: attributes'],
    ['“鲁国黑客入侵了我们的服务器，”罗西说。', 'rossi: attributes'],
    ['云实验室认为，攻击是丝绒水獭所为。', 'nimbus: attributes'],
  ], silent: ['鲁国黑客五月入侵了港口的服务器。', '罗西说，攻击造成九百万损失。', '云实验室表示，鲁国市场正在增长。'] },
  { rule: 'by-agent', fires: [
    ['鲁国被格国指控入侵港口网络。', 'graustark: attributes'],
    ['格国总统认定鲁国应对此负责。', '格国总统: attributes'],
    ['这一指控被鲁国大使馆驳斥。', 'ruritanian-embassy: denies'],
  ], silent: ['鲁国被指控入侵港口网络。', '港口网络遭到攻击。', '有人怀疑港口遭到入侵。'] },
  { rule: 'inversion and headline', fires: [
    ['攻击来自鲁国，罗西说。', 'rossi: attributes'],
    ['格国：鲁国入侵我港口网络', 'graustark: attributes'],
    ['鲁国黑客窃取了机密，格国官员表示。', '格国官员: attributes'],
  ], silent: ['火车来自鲁国，罗西说。', '格国：关于攻击我们知道什么', '鲁国黑客窃取了机密。'] },
  { rule: 'according to', fires: [
    ['据云实验室称，丝绒水獭发动了攻击。', 'nimbus: attributes'],
    ['格国表示，鲁国策划了攻击。', 'graustark: attributes'],
    ['两名知情官员说，鲁国应对入侵负责。', '官员: attributes'],
  ], silent: ['据云实验室称，攻击持续九小时。', '格国表示，鲁国购买了火车。', '两名知情官员说，网络已经恢复。'] },
  { rule: 'verb of denial', fires: [
    ['鲁国否认参与攻击。', 'ruritania: denies'],
    ['多恩驳斥了这一指控。', 'dorn: denies'],
    ['鲁国大使馆断然否认有关指控。', 'ruritanian-embassy: denies'],
  ], silent: ['鲁国没有否认攻击。', '鲁国拒绝向三名工程师发放签证。', '如果鲁国否认攻击，罗西将公布日志。'] },
  { rule: 'words of rejection', fires: [
    ['多恩说，这份报告纯属捏造。', 'dorn: denies'],
    ['鲁国大使馆表示，有关指控毫无根据。', 'ruritanian-embassy: denies'],
    ['“这是造谣，”多恩说。', 'dorn: denies'],
  ], silent: ['多恩说，峰会很成功。', '罢工的传言毫无根据。', '罗西说，对停电的担心毫无根据。'] },
  { rule: 'turning the charge round', fires: [
    ['多恩说，格国才是最大的黑客帝国。', 'dorn: counter-accuses'],
    ['鲁国指责格国攻击其政府网络。', 'ruritania: counter-accuses'],
    ['鲁国大使馆说，格国贼喊捉贼。', 'ruritanian-embassy: counter-accuses'],
  ], silent: ['多恩说，格国是最大的木材买家。', '鲁国指责格国违反渔业条约。', '罗西说，最大的港口在格国。'] },
  { rule: 'refusal', fires: [
    ['罗西拒绝透露是谁发动了攻击。', 'rossi: declines'],
    ['格国没有点名任何国家。', 'graustark: declines'],
    ['罗西说，现在判断谁是攻击者为时尚早。', 'rossi: declines'],
  ], silent: ['罗西拒绝再次参选。', '格国没有回应提问。', '维修费用还要再算。'] },
  { rule: 'doubt and withdrawal', fires: [
    ['云实验室质疑鲁国是攻击的幕后黑手。', 'nimbus: disputes'],
    ['云实验室没有发现丝绒水獭参与的证据。', 'nimbus: disputes'],
    ['云实验室撤回了对丝绒水獭的指控。', 'nimbus: withdraws'],
  ], silent: ['云实验室质疑补丁的效果。', '云实验室没有发现邮件丢失。', '云实验室撤回了对银行的报价。'] },
  { rule: 'own claim and ties', fires: [
    ['丝绒水獭宣称对攻击负责。', 'velvet-otter: attributes'],
    ['云实验室说，丝绒水獭隶属于鲁国。', 'nimbus: attributes'],
    ['云实验室表示，丝绒水獭与铜猞猁是同一组织。', 'nimbus: links-to-other-group'],
  ], silent: ['工会宣称对工资不满。', '云实验室说，团队隶属于银行。', '丝绒水獭又名铜猞猁。'] },
  { rule: 'more verbs of blame', fires: [
    ['格国外交部点名指责鲁国发动网络攻击。', '格国外交部: attributes'],
    ['罗西认定鲁国是攻击的幕后主使。', 'rossi: attributes'],
    ['云实验室在报告中表示，丝绒水獭是这次入侵的元凶。', 'nimbus: attributes'],
  ], silent: [
    '云实验室将股价下跌归咎于天气。',
    '罗西指责鲁国限制贸易。',
    '港口网络遭到鲁国黑客入侵。',
  ] },
  { rule: 'more words of rejection', fires: [
    ['多恩表示，格国的指责毫无事实依据。', 'dorn: denies'],
    ['多恩强调，鲁国没有参与这次攻击。', 'dorn: denies'],
    ['多恩说，格国没有拿出任何证据。', 'dorn: denies'],
  ], silent: [
    '鲁国既没有承认，也没有否认。',
    '多恩否认将辞职。',
    '罗西否认延期举行会议。',
  ] },
  { rule: 'more ways to decline', fires: [
    ['罗西对此不予置评。', 'rossi: declines'],
    ['罗西拒绝透露攻击者身份。', 'rossi: declines'],
    ['云实验室没有将攻击归咎于任何国家。', 'nimbus: declines'],
  ], silent: [
    '罗西拒绝延长会议。',
    '尚不清楚谁是幕后黑手。',
    '如果鲁国是幕后黑手，格国将作出回应，罗西说。',
  ] },
]; // prettier-ignore
