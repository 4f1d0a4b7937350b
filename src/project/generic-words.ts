/**
 * Words of planning prose. What is left of a name without them must be a proper name (大运河, 东岳, 狄家街),
 * or the “project” is a programme: 森林质量精准提升工程 leaves nothing, 庄里抽水蓄能电站 leaves 庄里.
 */
const words =
  '一批 一系列 系列 国家级 国家 省级 市级 区级 县级 镇级 村级 全省 全市 全区 全县 我市 我区 我省 全域 区域 重点 重大 重要 示范 试点 先行 引领 创新 创建 推广 应用 ' +
  '建设 改造 提升 提质 升级 扩容 扩建 改建 新建 迁建 改扩建 更新 修复 治理 整治 保护 利用 修缮 防护 屏障 生态 环境 绿色 低碳 节能 减排 清洁 能源 新能源 可再生 ' +
  '城市 城乡 农村 乡村 镇村 城镇 城区 中心城区 镇区 社区 园区 片区 街道 老旧 小区 棚户区 危房 厂房 管网 雨污 雨污分流 污水 处理 生活 垃圾 分类 供水 供热 供气 燃气 供暖 排水 排涝 防汛 抗旱 灌溉 水利 水网 水系 水资源 水库 河道 河湖 河流 湖泊 湿地 森林 林业 林地 山体 矿山 土地 耕地 高标准 农田 粮食 ' +
  '智慧 智能 数字 数字化 智能化 网络 信息 信息化 大数据 数据 平台 系统 互联网 工业 物联网 云 新型 新基建 基础 设施 基础设施 公共 服务 体系 一体化 综合 多功能 标准化 规范化 ' +
  '教育 教学 学校 学前 义务 高中 职业 职业教育 幼儿园 卫生 医疗 医院 医养 健康 养老 托育 康复 残疾人 儿童 青年 妇女 人才 培训 就业 创业 文化 旅游 文旅 体育 健身 惠民 便民 民生 ' +
  '产业 行业 企业 产业链 链条 集群 制造 制造业 先进 高端 装备 材料 新材料 化工 医药 食品 农业 畜牧 畜禽 水产 种业 农机 物流 冷链 仓储 电商 跨境 商贸 商务 金融 科技 科创 科研 研发 技术 技改 技术改造 软件 光伏 风电 储能 充电 充电桩 电网 电力 分布式 ' +
  '学院 管理 标识性 临港 滨河 防护林 智造 大道 县域 网点 站所 服务站 驿站 ' +
  '交通 道路 公路 铁路 高速 国省道 国省干线 干线 通道 运输 航道 港口 港区 码头 停车 停车场 公交 口袋 公园 绿道 绿地 绿化 园林 街头 市政 ' +
  '实验 实验室 孵化 孵化器 加速器 服务业 总部 楼宇 展示 现代 精品 特色 优质 优势 标志性 突破 攻坚 行动 计划 工作 质量 能力 水平 机制 制度 安全 应急 消防 监管 执法 治安 管控 监测 预警 人居 厕所 户厕 全民 义务植树 植树 造林 国土 ' +
  '工程 项目 中心 基地 园 区 院 校 站 厂 路 桥 馆 场 综合体 载体 集聚区 示范区 先行区 试验区 开发区 产业园 科技园 服务站 综合服务中心 年度 期 大型 中型 小型 中小 核心 骨干 龙头 主体 各类 各级 相关 配套 附属 前期 后续 省 市 县 区 镇 村 新 老 大 小 的 和 与 及 等 两 二 三 四 五 六 七 八 九 十 个 条 座 所 处 类 批';

const generic = [...new Set(words.split(' '))].sort((one, other) => other.length - one.length);

/** What is left of a name without planning words, figures and signs: 大运河智慧冷链物流中心 → 大运河. */
export function nameToProper(name: string): string {
  let rest = name.replace(/“[^”]*”/gu, ' ').replace(/[^\p{Script=Han}]/gu, ' ');
  for (const word of generic) rest = rest.replaceAll(word, word.length > 1 ? ' ' : word);
  // single characters count only at the seams of longer words, not within a proper name (东岳区 keeps 东岳)
  return rest
    .split(/\s+/u)
    .filter((part) => [...part].some((sign) => !generic.includes(sign)))
    .join('');
}
