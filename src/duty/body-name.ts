/** Department names in words of their own: 局, 委, 厅 … almost never end anything else in a bracket. */
const FIRM =
  /^(外交|教育|科技|工业和信息化|公安|民政|司法|财政|人力资源社会保障|自然资源|生态环境|住房城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急|退役军人|组织|宣传|统战)部$|(局|厅|委|委员会|管委会|办公室|人民政府|区政府|市政府|县政府|法院|检察院|支行|总工会|妇联|残联|科协|文联|侨联|工商联|团委|供销社|指挥部|领导小组|工作专班|工作组|开发区|高新区|经开区|党工委|海关|贸促会|红十字会|(?:供电|供水|燃气|热力|水务|自来水|城投|交投|国投|水投|文旅|公交|邮政|电信|移动|联通|铁塔|烟草)(?:集团)?公司|(?:供电|消防|气象|税务)\S{0,6}(?:局|队)|武装部|档案馆|党校)([〈（(][^〉）)]*[〉）)])?$/u;

/** Endings that departments share with ordinary words (中心, 公司, 部门 …): enough beside a firm name or a level. */
const SOFT =
  /(部|办|院|署|室|板块|中心|公司|集团|银行|分行|联社|政府|园区|新区|示范区|度假区|协|联|会|团|处|所|站|队|馆|社|校|组|街道|镇街|镇|乡|村|街|区|县|市|州|盟|旗|企业|单位|部门|地区|总社|高校|学校|机构|地方|海关|税务|邮政|电力|联通|移动|电信|铁塔|燃气|热力|国网|电网|[农工建中交人]行|农发行|国开行|交警|武警|消防|林场|农场|电厂|国企|央企|运营商|机关|人大|组织|台|专班|片区|新城|[城交国水文]投|农商行|分行|支行|中学|小学|中小学|大学|院校|港|基地|法人|业主|平台|主体|[）)〉])$/u;

/** 市科委, 区直相关部门, 各镇〈街道〉, 驻台单位: a level of government or 各 comes first. */
const LEVEL =
  /^(国家|中央|中共|自治区|自治州|全?(省|市|州|盟|区|县|旗)(?!场(?!监|监管)|民(?!政|族|防|委|革|盟|建|进)|域|间|会|城|容|级以上)|镇|乡|街道|各|相关|有关|其他|驻|团|人民银行|人行|属地|辖区|沿线)/u;

/** Beginnings of explanations rather than names: （含市科委）, （以下简称市科委）, （原市科委）. */
const PROSE =
  /^(责任单位$|牵头单位$|配合单位$|责任部门$|牵头部门$|配合部门$|含|包括|包含|不|除|即|以下|简称|参见|见|原|如|例如|指|详见|附|同|或|暂|其中)|[。？！：:《》的]/u;

/** True for a name that a list of departments may hold: ends as departments do, no prose in it. */
export function isBodyName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 40 &&
    !PROSE.test(name) &&
    (FIRM.test(name) || SOFT.test(name))
  );
}

/** True for a name that can only be a department: 市科委, 上海金融监管局; 中心城区 or 授权部门 alone are not. */
export function isFirmBodyName(name: string): boolean {
  if (!isBodyName(name)) return false;
  if (FIRM.test(name)) return name.length >= 3 || LEVEL.test(name);
  return LEVEL.test(name) && name.replace(LEVEL, '').replace(SOFT, '') !== '';
}
