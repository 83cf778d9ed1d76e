import type { Rule } from './rule.js';

/** Wider wordings and the grammar of unspaced script, in both scripts. */
export const zhMore: readonly Rule[] = [
  { rule: 'passives name the doer between their sign and the verb', fires: [
    ['罗西说，格国银行被鲁国黑客攻击。', 'rossi: attributes'],
    ['罗西表示，银行系统遭鲁国黑客入侵。', 'rossi: attributes'],
    ['格國國安局長說，病歷是被魯國駭客盜走的。', '格國國安局長: attributes'],
  ], silent: ['罗西说，格国银行遭到攻击。', '罗西说，鲁国企业也遭到了同样的攻击。', '罗西表示，鲁国银行同样遭到入侵。'] },
  { rule: 'colloquial words of the deed', fires: [
    ['格国国家安全局研判是鲁国的手笔。', '格国国家安全局: attributes'],
    ['罗西说，是鲁国军方打瘫了我们的售票系统。', 'rossi: attributes'],
    ['雲實驗室把這樁資料竊案記在絲絨水獺的帳上。', 'nimbus: attributes'],
  ], silent: ['鲁国黑客上周打瘫了格国铁路售票系统。', '罗西说，这份菜单是大厨的杰作。', '罗西强调，鲁国负责维护港口的网络安全。'] },
  { rule: 'no tie, no ground, an old smear', fires: [
    ['多恩连声喊冤，说自己与此事没有半点瓜葛。', 'dorn: denies'],
    ['魯國大使館表示，相關報導純屬杜撰。', 'ruritanian-embassy: denies'],
    ['鲁国国防部斥此为无稽之谈。', '鲁国国防部: denies'],
  ], silent: ['多恩说，与格国的谈判毫无进展。', '多恩既不否认也不承认鲁国参与攻击。', '多恩说，鲁国从未停止发展网络安全产业。'] },
  { rule: 'the greatest hacker', fires: [
    ['魯國外交部反批，格國情報機關才是全球監聽的老手。', '魯國外交部: counter-accuses'],
    ['多恩反指格国长期入侵鲁国电信公司网络。', 'dorn: counter-accuses'],
    ['多恩说，真正在攻击别国网络的是格国。', 'dorn: counter-accuses'],
  ], silent: ['罗西说，最大的黑客会议将在格国举行。', '多恩敦促格国停止进口限制。', '鲁国外长要求格国停止干涉内政。'] },
  { rule: 'refusals from parts', fires: [
    ['格国政府至今没有正式将攻击归因于任何国家。', '格国政府: declines'],
    ['格國總理不願點出是哪個國家。', '格國總理: declines'],
    ['云实验室强调，现有线索不足以把攻击归咎于任何一方。', 'nimbus: declines'],
  ], silent: ['有议员问，政府为何迟迟不点名鲁国。', '罗西：港口攻击造成的损失尚未确定', '罗西拒绝接受采访。'] },
  { rule: 'doubt after its topic', fires: [
    ['云实验室说，说鲁国是幕后黑手过于武断。', 'nimbus: disputes'],
    ['雲實驗室的專家對格國的結論打了問號。', '專家: disputes'],
    ['格國學者認為，所謂魯國駭客一說缺乏證據。', '格國學者: disputes'],
  ], silent: ['格國立委質疑政府為何不公布調查報告。', '罗西不相信天气预报。', '格国航空公司表示，没有证据显示客户数据被窃。'] },
  { rule: 'a negation with another word before the deed', fires: [
    ['多恩表示，鲁国没有参与攻击。', 'dorn: denies'],
    ['多恩说，鲁国没有理由攻击格国的银行。', 'dorn: denies'],
    ['多恩强调，鲁国从未对任何国家发动过网络攻击。', 'dorn: denies'],
  ], silent: ['多恩承认他去过那家公司，但没有谈到入侵。', '格国工会批评政府没有防住黑客攻击。', '多恩说，鲁国没有谈到网络攻击。'] },
  { rule: 'support before and after its object', fires: [
    ['云实验室认同格国的判断，认为丝绒水獭就是凶手。', 'nimbus: attributes+endorses'],
    ['格國與三個盟國同聲譴責魯國入侵選舉委員會的網路。', 'graustark: attributes+endorses'],
    ['格国总理表示完全支持盟友的结论，即鲁国应为此次攻击负责。', '格国总理: attributes+endorses'],
  ], silent: ['云实验室认同客户的采购决定。', '格国与鲁国共同修建铁路。', '格国与鲁国签署了打击黑客犯罪的协议。'] },
  { rule: 'likened crews', fires: [
    ['云实验室发现，这种木马的代码与铜猞猁此前所用的几乎一模一样。', 'nimbus: links-to-other-group'],
    ['雲實驗室指出，絲絨水獺的工具與銅猞猁同源。', 'nimbus: links-to-other-group'],
    ['云实验室说，这个团伙的后门与RedHeron有不少重叠。', 'nimbus: links-to-other-group'],
  ], silent: ['云实验室的两款产品代码高度相似。', '罗西说，说穿了就是一场闹剧。', '云实验室说，两份合同的条款与RedHeron的重叠。'] },
  { rule: 'quoted sentences and questions', fires: [
    ['格国在查。“攻击来自鲁国。”罗西说。', 'rossi: attributes'],
    ['有记者问：格国昨天宣布，鲁国黑客入侵了港口网络，发言人有何评论？', 'graustark: attributes'],
    ['据信使报援引两名官员的话说，鲁国军方策划了这起攻击。', '官员: attributes'],
  ], silent: ['“是鲁国干的吗？”记者问罗西。', '有记者问：鲁国是否入侵了港口网络，发言人有何评论？', '“是不是鲁国干的？”罗西反问。'] },
]; // prettier-ignore
