/** Verbs that say no more than that something is made or had: the noun after them is the label. */
const plain = [
  '培育',
  '培植',
  '发展',
  '壮大',
  '制（修）订',
  '制(修)订',
  '主导制定',
  '参与制定',
  '新创',
  '新开',
  '新培育',
  '引进',
  '新引进',
  '引育',
  '招引',
  '新招引',
  '落地',
  '新落地',
  '培养',
  '新培养',
  '集聚',
  '吸引',
  '打造',
  '创建',
  '争创',
  '创成',
  '建设',
  '建成',
  '新建成',
  '布局',
  '实施',
  '完成',
  '开展',
  '组织',
  '举办',
  '承办',
  '举行',
  '实现',
  '认定',
  '新认定',
  '推荐',
  '申报',
  '遴选',
  '评选',
  '谋划',
  '争取',
  '提供',
  '获评',
  '荣获',
  '获得',
  '获批',
  '新获批',
  '取得',
  '设立',
  '组建',
  '新组建',
  '成立',
  '出台',
  '发布',
  '召开',
  '推动',
  '推进',
  '落实',
  '开发',
  '拥有',
  '参加',
  '提升',
  '运营',
  '孵化',
  '育成',
  '研制',
  '储备',
  '形成',
  '筹集',
  '筹建',
  '选树',
  '选育',
  '配备',
  '引导',
  '支持',
  '指导',
  '鼓励',
  '促进',
  '带动',
  '助推',
  '帮助',
  '扶持',
  '新设',
  '建立',
  '搭建',
  '启动',
  '投产',
  '新投产',
  '竣工',
  '制定',
  '编制',
  '推出',
  '配建',
  '配置',
  '增设',
  '创办',
  '命名',
  '评定',
  '征集',
  '聘请',
  '招聘',
  '招录',
  '招募',
  '募集',
  '入选',
  '新入选',
  '纳入',
  '力促',
  '上榜',
  '申请',
  '开工建设',
  '规划建设',
  '新开工建设',
  '产出',
  '新晋',
  '新晋升',
  '晋升',

  '安排',
  '投入',
  '上线',

  '转化',
  '下达',
  '抓好',
  '完善',
  '开复工',
  '复工',
  '办好',
  '落户',
  '新落户',
  '策划生成',
  '新策划生成',
] as const;

/** Verbs that narrow what is counted: they stay in the label (改造老旧小区, 打通断头路). */
const telling = [
  '改造',
  '新改造',
  '改建',
  '新改建',
  '扩建',
  '改扩建',
  '新改扩建',
  '新建改扩建',
  '整治',
  '治理',
  '综合治理',
  '修复',
  '修缮',
  '维修',
  '改善',
  '打通',
  '放映',
  '培训',
  '选派',
  '服务',
  '处置',
  '供应',
  '购置',
  '开通',
  '新开通',
  '发放',
  '办理',
  '受理',
  '办结',
  '接送',
  '推广',
  '清淤',
  '疏浚',
  '关停',
  '关闭',
  '淘汰',
  '拆除',
  '搬迁',
  '签约',
  '新签约',
  '开工',
  '新开工',
  '登记',
  '新登记',
  '注册',
  '新注册',
  '入库',
  '整合',
  '优化',
  '接待',
  '盘活',
  '收储',
  '收购',
  '供地',
  '出让',
  '化解',
  '清理',
  '清退',
  '退出',
  '替换',
  '更换',
  '更新',
  '加装',
  '安装',
  '铺设',
  '敷设',
  '绿化',
  '种植',
  '造林',
  '抚育',
  '救助',
  '资助',
  '帮扶',
  '惠及',
  '覆盖',
  '带动就业',
  '兑现',
  '减免',
  '争取到位',
  '投放',
  '投用',
  '交付',
  '转移',
  '安置',
  '开行',
  '运送',
  '运输',
  '销售',
  '出口',
  '检测',
  '检查',
  '排查',
  '查处',
  '查办',
  '破获',
  '侦办',
  '化解',
  '调解',
  '提请审议',
  '审议',
  '审查',
  '修订',
  '废止',
  '取消',
  '下放',
  '清除',
  '消除',
  '压减',
  '核减',
  '归集',
  '聚合',

  '解决',
  '新改扩',
  '续建',
  '新建续建',
  '新续建',
  '开放',
  '提标',
  '加固',
  '除险加固',
  '减贫',
  '配套建设',
] as const;

/** Verbs of adding: the noun suffices for things that are counted, but not for 新增绿色建筑面积. */
const adding = ['新增', '新建', '增加', '新添', '净增', '新增加', '扩大'] as const;

const longestFirst = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

// 服务业增加值, 建设用地, 完成率 and 培训机构 begin with no verb.
const notNoun =
  '(?!率|量|额|值|金|款|房|业|用地|度|者|面积|机构|产能|价值|区(?!级|域)|项目库|系统|体系|人才[占达]|类|型|性|链|条件|办结率|贸易|平台|中心数|半径|网络|能力|水平|覆盖率|质量|规划|战略|水平)';
const verb = `(?:${longestFirst([...plain, ...telling, ...adding])})${notNoun}`;

/** One or more verbs in a row at the start (建设提升, 新建和改造提升, 提请审议). */
export const verbsAtStart = new RegExp(`^(?:${verb}(?:[、和并及])?){0,3}${verb}`, 'u');
/** A making verb right at the end of what stands before a figure: 实施79个…, 新建（约）100公里…. */
const verbAtEnd = new RegExp(
  `(?:${longestFirst([...plain, ...telling, ...adding])})(?:了|好|约|近|超|超过|至少|不少于|不低于|各|和)?$`,
  'u',
);
const tellingInside = new RegExp(`(?:${longestFirst(telling)})`, 'u');
const addingInside = new RegExp(`^(?:${longestFirst(adding)})`, 'u');
const verbAnywhere = new RegExp(
  `(?:${longestFirst([...plain, ...telling, ...adding])})${notNoun}`,
  'u',
);

/** Whether a verb of making, adding or changing ends the text. */
export function endsInMakingVerb(before: string): boolean {
  return verbAtEnd.test(before);
}

/** Whether the text holds any verb of the three lists. */
export function holdsVerb(text: string): boolean {
  return verbAnywhere.test(text);
}

// Verbs that stand in names of things as often as they say that something is done: 服务网点, 培训基地, 更新项目.
const nounLike =
  '服务|发展|支持|开放|投入|覆盖|更新|转化|优化|提升|指导|销售|出口|运输|注册|登记|组织|检测|检查|培训|供应|储备|种植|发布|运营|孵化|申请|促进|鼓励|引导|推动|推进|带动|帮助|解决|办理|绿化|消除|接待|配置|落实|安排|参加|评选|聚合|整合|建设|培养|开发|治理';
const deed = new RegExp(
  `(?!${nounLike})(?:${longestFirst([...plain, ...telling, ...adding])})${notNoun}`,
  'u',
);

/** Whether a noun phrase tells a deed: 棚户区改造开工, 项目建成投产. */
export function holdsDeed(label: string): boolean {
  return deed.test(label);
}

const plainFirst = new RegExp(
  `^(?:${longestFirst(plain)})(?=(?:新|再)?(?:${longestFirst([...telling, ...adding])}))`,
  'u',
);

/** 实施改造 → 改造, 争取新增 → 新增: a plain verb before a telling one adds nothing. */
export function trimPlainVerbs(verbs: string): string {
  return verbs.replace(plainFirst, '');
}

/** How a verb bears on the label: telling ones stay, adding ones stay unless things are counted. */
export function verbToUse(verbs: string): 'plain' | 'telling' | 'adding' {
  if (tellingInside.test(verbs)) return 'telling';
  return addingInside.test(verbs) ? 'adding' : 'plain';
}
