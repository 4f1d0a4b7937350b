import type { ClauseRecord } from '../model/clause.ts';

/** 现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。 */
const opening = /(?:向|作)[^。]{0,12}(?:报告|汇报)[^。]*?(?:审议|审查|提出意见)/u;
/** …表示衷心感谢！ …致以崇高的敬意！ */
const thanks = /(?:表示|致以|道一声)[^。，]{0,14}(?:感谢|敬意|谢意|问候)[^。]{0,20}[。！]?$/u;
/** 我们将重点抓好以下几方面工作： */
const announcing = /[：:]$/u;
/** 组长：张三 省长; 李四 省商务厅厅长: a member of a list of people. */
const member =
  /^(?:副?组\s*长|成\s*员|副?主\s*任)?[：:]?\s*\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}\s+[^，。；：:]{2,24}(?:长|主任|书记|总经理|负责人)$/u;
const salutation = /各位(?:代表|委员|同志|领导)[^。！，：:]{0,8}[！，：:。!]?/gu;

const briefest = 15;
const brief = 130;
const lead = 90;

/**
 * Whether an entry says nothing of its own: salutations, the opening of a report, thanks, what announces what follows,
 * a member of a list of people, and a short paragraph of aims (`outline`: all its topics are) without a figure (今年是“十四五”规划收官之年). Such have no counterparts.
 */
export function isFormula(
  { text, type, targets }: Pick<ClauseRecord, 'text' | 'type' | 'targets'>,
  outline: boolean,
): boolean {
  const said = text.replace(salutation, '').trim();
  if ((type === 'paragraph' && said.length < briefest) || thanks.test(said) || member.test(said))
    return true;
  if (said.length < 200 && opening.test(said)) return true;
  if (targets.length > 0 || type === 'clause') return false;
  return (
    (said.length < brief && outline) ||
    (said.length < lead && type === 'paragraph' && announcing.test(said))
  );
}
