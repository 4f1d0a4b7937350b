/** How something is measured or counted, at the end of a name. */
const measures =
  /(?:占.{1,12}(?:比重|比例|占比|比)|增加值|总产值|产值|营业收入|收入|产量|增速|增幅|降幅|浓度|总数|总量|数量|面积|里程|长度|人数|人次|户数|余额|总额|金额|吞吐量|普及率|覆盖率|达标率|处理率|利用率|合格率|参保率|就业率|占比|比重|比例|指数|标准|出栏|存栏|率|企业|项目|家数|数|量)$/u;

/** What is done with it, at either end of a name: 开工建设保障性住房, 保障性住房竣工. */
const doing =
  /^(?:开工建设|开工|基本建成|建成|竣工|新建|新增|发放|办理|处置|引进|培育|完成|各类)+|(?:开工建设|开工|基本建成|建成|竣工|投产|签约|改造)+$/gu;

/** Too many sentences hold these to tell what they speak of. */
const general = new Set(
  '农村 城市 城镇 企业 工业 项目 居民 产业 建设 科技 服务 经济 社会 市场 技术 资金 工程 全市 地方 各项 重点 重大 国家 人均 发展 基础 设施 管理 综合 公共 各类 主要 生产 规模 城乡 政府 行政 文化 生态 绿色 现代 特色 优质 高新 新增 亿元 投产 货物'.split(
    ' ',
  ),
);

/** 跨境电商企业 → 跨境电商, 肉牛出栏 → 肉牛; null where what is left says nothing by itself. */
export function nameToMatter(name: string): string | null {
  const matter = name.replace(measures, '').replace(doing, '');
  return matter === name || matter.length < 2 || general.has(matter) ? null : matter;
}
