/** What each field of a data file means, in the order in which it stands there. */
export interface FieldNote {
  file: string;
  about: string;
  fields: [name: string, meaning: string][];
}

export const fieldNotes: FieldNote[] = [
  {
    file: 'plans.json',
    about: '每份文件一条记录。',
    fields: [
      ['id', '文件编号，也是网页的文件名；一经发布不再改动'],
      ['title, shortTitle', '印出的标题；列表里用的短名'],
      [
        'kind',
        'three-year-plan 三年行动计划，annual-tasks 年度任务，work-report 政府工作报告，five-year-plan 五年规划，other 其他',
      ],
      ['status', 'issued 已印发，draft 征求意见稿'],
      ['docNumber', '文号；没有的为 null'],
      ['issuers', '印发机关，照原文'],
      ['region', '地方：行政区划代码、名称、层级（province、city、county）、上级代码'],
      ['date', '成文或印发日期；原文未载明的为 null'],
      ['period', '文件管到哪几年，首尾两年都算在内'],
      [
        'source',
        '原文文件、SHA-256、字符数、原网址（未记录的为 null）；from 来历，obtained 取得的日期，checked 何时由谁与原件核对（没有的为 null）',
      ],
      [
        'held, missing',
        'held：whole 收有全文，part 不是全文，unknown 未经核对；missing 是没有收到的部分',
      ],
      ['basis', '引言里写明的依据文件：标题和文号'],
      ['supersedes', '它取代的上一版（如征求意见稿）的编号'],
    ],
  },
  {
    file: 'clauses.json',
    about:
      '每个条目一条记录，按阅读顺序。原文每个非空白字符，不在某个条目里，就在 removed.json 里。',
    fields: [
      ['plan, anchor', '文件编号；条目在网页上的锚点，二者合成链接 plans/<plan>.html#<anchor>'],
      ['type', 'heading 标题，paragraph 段落，clause 编号条文，item “一是、二是”的分项'],
      ['number', '印出的编号；没有的为 null'],
      ['heading', '条文的首句（不含编号和句号）；没有的为 null'],
      ['path', '所属的章、节，由外到内'],
      ['text', '印出的全文，含编号、首句和括注的责任单位；段与段之间是换行符'],
      ['lines', '在原文文件里的首行和末行，从 1 数起'],
      [
        'duties',
        '责任单位：role 是原文的称谓（按职责分工、牵头也照录），bodies 是原文的单位名，不含“等”；句末或条末的括注只列单位、没有称谓的，记作“责任单位”；责任人、时限不记',
      ],
      ['topics', '主题编号'],
      ['targets', '从这一条读出的数字的编号'],
      [
        'commitments',
        '没有数字的承诺：text 照原文；form 为 assigned 完成下达的任务、all 全部做到、zero 清零或不发生、in-step 与别的增速同步、rank 位居前列、hold 不低于现在；by 是下达的一级，没有写明的为 null',
      ],
      [
        'due',
        '完成时限：text 照原文（6月底前、年内），date 是所指的年、月或日；只写“长期”或缺年份的为 null',
      ],
    ],
  },
  {
    file: 'targets.json',
    about: '每个读出的数字一条记录；targets.csv、targets.xlsx 是同样的内容。',
    fields: [
      ['id', '<文件>#<锚点>-t<序号>，# 之后是它在文件页上的锚点'],
      ['plan, region, clause', '出自哪份文件、哪个地方、哪一条'],
      ['indicator', '归入的指标；没有归入任何指标的为 null'],
      ['label', '量的是什么，带上限定它的词（过10亿元项目）'],
      ['quote', '含有名称和数字的原句'],
      ['value, valueMax, unit', '数值、区间的上端、单位，照原文（百亿 → 100 亿元）'],
      [
        'op',
        '>= 以上、不少于；> 突破、超过；<= 以内、不超过；< 低于；~ 左右、约；= 无限定；range 区间',
      ],
      [
        'kind',
        'growth 增幅，reduction 降幅，share 占比或比率，level 达到的水平，increment 期内新做的量',
      ],
      ['period', '年份；annual 每年、年均；原文没有说的为空'],
      ['since, until', '增量从何时算起；年均数算到哪一年'],
      ['baseline', '下降、减少相对的基准年和基准值'],
      ['status', 'target 目标，actual 已经达到的结果'],
      ['certainty', '力争、确保、预计等，照原文'],
      ['scope', '比全域更窄的范围（开发区、市级以上、中心城区）'],
      ['draft', '出自征求意见稿'],
      ['comparable', '换算成基本单位（亩、元、人、吨、立方米、千瓦）的数值，供比较'],
      ['cap', '原文把这个数当作上限：不超过、以内，以及“控制在5.5%左右”'],
      ['figure', '数字连同单位和限定词在条目 text 里的起止位置（UTF-16）'],
      ['attribute', '指标表里“属性”一栏：约束性、预期性等；正文里的数字为 null'],
    ],
  },
  {
    file: 'indicators.json',
    about: '指标目录；同一指标的数字可以并排。',
    fields: [
      ['id, name, unit', '编号、名称、通常的单位'],
      ['direction', 'higher 通常盼其高，lower 通常盼其低，neither 不分；网页不作评价'],
      ['topic, targets', '所属主题；归入的数字'],
    ],
  },
  {
    file: 'matches/<plan>.json',
    about: '一份文件各条在其他文件里的对应条，就是网页边注里的“对照”。',
    fields: [
      ['from, to', '本文件的锚点；对应条 <文件>#<锚点>'],
      ['score', '相近程度，0 到 1；由高到低，每份文件至多四条'],
    ],
  },
  {
    file: 'mentions/<plan>.json',
    about:
      '这份文件对每个主题和指标说没说：把 subjects.json 里的词逐个在全文（折叠空格、引号后）里找。网页上凡说“没有找到”，都出自这里。',
    fields: [
      ['subject', 'topics/<主题> 或 indicators/<指标>'],
      [
        'state',
        'own 有它的数字，或有关于它的没有数字的承诺；named 写到了其中的词；none 全文没有其中任何一个词。没有收到的附件涉及的，不记 none',
      ],
      ['where', '写到它的条目，按阅读顺序'],
      ['as', '词在那一条的什么地方：text 正文，body 只在单位名称里，title 只在引用的文件标题里'],
      [
        'found',
        '只写到而没有数的，写到的是哪些词、在哪一条，至多三处；词只在别的数字的名目里的，写出整个名目（万元工业增加值用水量）',
      ],
    ],
  },
  {
    file: 'mentions/subjects.json',
    about: '每个主题和指标找哪些词；全部来自词表，与收了哪些文件无关。',
    fields: [
      ['subject, words', '主题或指标；要找的词，已含于别的词的不再列'],
      ['only', '不到三个词的理由；其余为 null'],
      ['elsewhere', '其中别处文件的说法，本集文件未必用'],
    ],
  },
  {
    file: 'follow-up.json',
    about:
      '同一地方先后两份文件（规划与其中一年的任务，前一年与后一年）并看；网页不评价，只列两边原文和差在哪里。',
    fields: [
      ['from, to', '先后两份文件'],
      [
        'clauses',
        'from 的各条：to 是对应的条；state 为 figure 有同一件事的数、text 有对应条文、none 没有找到（looked 是找的词）',
      ],
      ['fresh', 'to 里的条，from 全文没有写到它说的事'],
      ['aside', 'to 里的条，没有对上 from 的哪一条，有关的词 from 里写到'],
      [
        'targets',
        'from 的目标数：state 为 same-value 同数、other-value 另一个数、named 写到没有数、none 没有找到；relations.differs 是两个数差在哪里：kind 总数与期内新做，span 几年与其中一年，period 年份，scope 范围，bound 限定，certainty 语气，unit 单位，status 目标与结果，measure 量的不是同一件事',
      ],
      ['quantifies', 'from 没有写数的条，to 写了它的数'],
    ],
  },
  {
    file: 'changes.json',
    about:
      '后一版与它所取代的一版，条目按文字对上，不按条号；被取代的一版不参加图表、数字对照和条文对照。',
    fields: [
      ['from, to', '前一版和后一版的编号'],
      [
        'clauses',
        '两版的每个条目各一次，按后一版的次序：from、to 是两版里的锚点，一版没有的为 null；state 为 same 未改、reworded 改写、added 只在后一版、dropped 只在前一版；bodies 是加了、去了的责任单位',
      ],
      [
        'figures',
        '变了的数：from、to 是数字的编号，一版没有的为 null；value 为 higher、lower 或 null（没有变，或没有可比的）；differs 同 follow-up.json',
      ],
    ],
  },
  {
    file: 'statements.json',
    about: '程序自己写出的每一句判断，即网页上不是原文的话；statements.html 是同样的内容。',
    fields: [
      ['page, plan', '在哪一页；说的是哪份文件（不是一份的为 null）'],
      [
        'words, kind',
        '写出的话；absence 没有找到什么，follow-up 先后两份文件，headline 图的标题，comparability 能不能比，document 文件的情况（责任单位是否写明、期限是否已过）',
      ],
      ['evidence, looked', '依据的条和数；找过的词'],
    ],
  },
  {
    file: 'topics.json',
    about: '主题与其下的条目。',
    fields: [['id, name, parent, clauses', '编号、名称、上级主题、条目']],
  },
  {
    file: 'bodies.json',
    about:
      '责任单位。单位属于地方：370405/keji；同类（keji，region 为 null）跨地方相连；每个编号都是 bodies/ 下的一页。',
    fields: [
      ['id, region, name, aliases', '编号、地方、名称、原文里的各种写法'],
      ['kinds, collective, clauses', '属于哪些同类；是否集体称呼（各镇街、有关部门）；承担的条目'],
    ],
  },
  {
    file: 'removed.json',
    about: '没有进入任何条目的字符：页码、书签、网页导航等。',
    fields: [
      [
        'plan, line, text, reason',
        '文件、原文行号、原样字符（批注、隐藏文字、修订只写字数）、删去的理由',
      ],
    ],
  },
];
