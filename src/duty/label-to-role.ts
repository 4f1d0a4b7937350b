/** What stands before a colon in a bracket: bodies follow, or something that charges no body. */
export type Label = { kind: 'bodies' | 'mixed' | 'other'; role: string; length: number };

const WORD =
  '责任|主责|牵头|配合|协同|协助|协办|协作|主办|承办|主管|参与|参加|参办|负责|落实|实施|支持|指导|督导|督办|监督|监管|联办|会办|组织|推进|协调|完成|主要|主体|包保|包联';
/** Lists of such bodies charge nobody with a clause: 发布单位, 抄送单位, 试点单位. */
const NO_CHARGE =
  /^(?:发[布文]|印发|制发|抄[送报]|主送|报送|送达|咨询|试点|申报|申请|获奖|受益|编制|起草|设计|勘察|监理|施工|代建|采购|招标|中标|举报|受理|审批|登记|发证|隶属|所属|原|用人|用工|工作|服务|开户|收款|联系)/u;
const OFFICE = '单位|部门|机构|主体|处室|科室|股室|地区|县区|区县|企业|街道|方';

/** Words that charge without 单位 behind them: 牵头：区科技局. */
const ALONE =
  '牵头|责任|主责|配合|参与|参加|负责|协办|协助|主办|承办|承担|落实|支持|协同|推进|主管|督办';

/** 责任单位： 牵头部门: 牵头（责任）单位： 牵头、配合单位： 市级责任单位： 牵头： */
const BODIES = new RegExp(
  `^(?:(?![局委厅办])\\p{Script=Han}){0,4}?(?:(?:${WORD})[）)]?(?:[（(、/和及与]*(?:${WORD})[）)]?)*(?:${OFFICE})(?:[、/和及与](?:${WORD})?(?:${OFFICE}))*|(?:${ALONE}))\\s*[：:∶]`,
  'u',
);
/** 牵头考核单位：, 包抓单位：, 县级实施主体：: any short words that end in 单位, 部门, 机构 or 主体. */
const FORM =
  /^(?![局委厅办])\p{Script=Han}(?:(?![局委厅办])[\p{Script=Han}（()）、/]){1,11}?(?:单位|部门|机构|主体)[）)]?\s*[：:∶]/u;
/** 责任单位 区科技局 with its colon lost. */
const BARE = new RegExp(`^(?:${WORD})(?:单位|部门)\\s*(?=\\p{Script=Han})`, 'u');
/** 责任领导：张三; 责任人：; 完成时限：; any other short label. */
const OTHER = /^[\p{Script=Han}（）()、]{2,12}\s*[：:∶]/u;
/** 责任单位及责任人： departments and people in one list. */
const PEOPLE = /(领导|责任人|负责人|联系人|组长|同志|人员|链长|市长|区长|县长)[）)]?\s*[：:∶]$/u;

/**
 * The label that a text begins with, or null: role as printed without colon and blanks.
 * `other` labels (责任领导, 完成时限) charge no body; `mixed` lists hold people too.
 */
export function labelToRole(text: string): Label | null {
  const lead = /^[\s—\-*·●■◆▲]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const printed = (match: string): string => match.replace(/[\s：:∶]/gu, '');
  const other = OTHER.exec(rest)?.[0];
  if (other !== undefined && PEOPLE.test(other)) {
    const kind = /单位|部门/u.test(other) ? 'mixed' : 'other';
    return { kind, role: printed(other), length: lead + other.length };
  }
  const bodies =
    BODIES.exec(rest)?.[0] ?? (NO_CHARGE.test(rest) ? undefined : FORM.exec(rest)?.[0]);
  if (bodies !== undefined)
    return { kind: 'bodies', role: printed(bodies), length: lead + bodies.length };
  const bare = BARE.exec(rest)?.[0];
  if (bare !== undefined) return { kind: 'mixed', role: printed(bare), length: lead + bare.length };
  if (other !== undefined)
    return { kind: 'other', role: printed(other), length: lead + other.length };
  return null;
}
