import { chineseNumber } from '../../numeral/chinese-number.ts';
import type { Column } from '../column.ts';

/** How well a cell suits its column: for certain, perhaps, or not at all. */
export type Fit = 'sure' | 'may' | 'not';

const ORDINAL = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]?[.．、]?$/u;
const NOTHING = /^(?:[—–―\-－/／]{1,3}|无|空|…+)$/u;
/** 95, ≥62, 260左右, 〔6.5〕, 50—60, 增长8%; 3所. */
const FIGURE =
  /^[^\d。；，]{0,8}[〔［[（(]?[-−]?\d[\d,.]*\s*(?:[%％‰]?\s*[—–~～至-]\s*\d[\d,.]*)?[^\d。；]{0,12}$/u;
/** 完成上级下达任务, 按市下达任务, 持平, 逐步提高: what stands where a number is not set. */
const INSTEAD = /任务|目标|持平|提高|提升|下降|降低|增长|改善|达标|同步|要求|国家|省|市|全覆盖/u;
const DATE =
  /(?:\d{4}|[一二三四五六七八九十]+)\s*年|\d{1,2}\s*月|\d{4}[./-]\d{1,2}|年底|月底|季度|上半年|下半年|年内|全年|长期|持续|常年|每年|每月|即日/u;
const ATTRIBUTE = /^(?:约束性?|预期性?|指导性|引导性|参考性|核心|基本|.{1,4}性(?:指标)?)$/u;
const BODY =
  /(?:局|委|委员会|办|办公室|部|厅|院|处|科|室|中心|政府|公司|集团|银行|乡|镇|街道|办事处|单位|部门|协会|联合会|总工会|工会|联|会|队|校|站|所|园区|开发区|高新区|管委会|县|区|市|社|馆)$/u;

/** Tells whether a cell may stand in a column; `before` is the number of the row above. */
export function cellFit(text: string, column: Column, before: number | null): Fit {
  const isWord = /\p{Script=Han}|[A-Za-z]/u.test(text);
  switch (column.kind) {
    case 'number':
      return ORDINAL.test(text) && (before === null || ordinalOf(text) === before + 1)
        ? 'sure'
        : 'not';
    case 'year':
      return /^(?:19|20)\d{2}年?$/u.test(text) ? 'sure' : 'not';
    case 'unit':
      if (NOTHING.test(text)) return 'may';
      return /^[^\d。，；：（）()]{1,9}$/u.test(text) && !/(?:局|委|办|政府|性)$/u.test(text)
        ? /^[%％‰℃]|^[万亿]|^[\p{Script=Han}]$|[/／]/u.test(text)
          ? 'sure'
          : 'may'
        : 'not';
    case 'target':
    case 'baseline':
    case 'annual':
      if (FIGURE.test(text) || NOTHING.test(text)) return 'sure';
      return text.length <= 24 && INSTEAD.test(text) && !/[。；：]/u.test(text) ? 'may' : 'not';
    case 'attribute':
      return ATTRIBUTE.test(text) ? 'sure' : 'not';
    case 'due':
      if (DATE.test(text) && text.length <= 30) return 'sure';
      return NOTHING.test(text) ? 'may' : 'not';
    case 'duty':
      if (NOTHING.test(text)) return 'may';
      return isWord && !/[。！？]$/u.test(text) && !ATTRIBUTE.test(text) && isNamed(text)
        ? 'may'
        : 'not';
    case 'remark':
      return 'may';
    case 'group':
    case 'name':
    case 'task':
      return isWord && !NOTHING.test(text) && !ATTRIBUTE.test(text) ? 'may' : 'not';
  }
}

/** 12, （3）, 四 → 12, 3, 4; NaN for what is no number of a row. */
export function ordinalOf(text: string): number {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  return chineseNumber(text.replace(/[^一二三四五六七八九十]/gu, '')) ?? Number.NaN;
}

/** Every name of a list ends as names of bodies do: 县农业农村局、各乡镇人民政府. */
function isNamed(text: string): boolean {
  const names = text.split(/[、，,；;\s]+/u).filter((name) => name !== '');
  const known = names.filter((name) => BODY.test(name.replace(/[（(][^（）()]*[）)]$/u, '')));
  return known.length * 2 >= names.length || /^各/u.test(text);
}
