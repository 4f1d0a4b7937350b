import type { Element, Nodes } from 'hast';
import { formatNumber } from '../docx/number-format.ts';
import { attribute, elementsOf, isElement, wordsOf } from './tree.ts';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** mso-level-number-format of Word's and WPS's HTML → w:numFmt of their files. */
const FORMATS: Readonly<Record<string, string>> = {
  'chinese-counting-thousand': 'chineseCountingThousand',
  'chinese-counting': 'chineseCounting',
  'japanese-counting': 'japaneseCounting',
  'ideograph-digital': 'ideographDigital',
  'ideograph-traditional': 'ideographTraditional',
  'circle-num': 'decimalEnclosedCircle',
  'decimal-enclosed-circle': 'decimalEnclosedCircle',
  'decimal-enclosed-circle-chinese': 'decimalEnclosedCircleChinese',
  'decimal-full-width': 'decimalFullWidth',
  'alpha-lower': 'lowerLetter',
  'alpha-upper': 'upperLetter',
  'roman-lower': 'lowerRoman',
  'roman-upper': 'upperRoman',
};
const LIST = /mso-list\s*:\s*(\w+)\s+level(\d)\s+(lfo\d+)/u;
const PICTURED = /font-family\s*:\s*["']?(?:Wingdings|Webdings|Symbol)/iu;

/**
 * True for source that Word or WPS wrote whole, as its head says: what they save as a page. A site's page into which an
 * editor pasted Word's paragraphs (class=MsoNormal) is the site's.
 */
export function isWordPage(source: string): boolean {
  const body = source.search(/<body\b/iu);
  const head = source.slice(0, body === -1 ? 20_000 : body);
  return /<meta\b[^>]*generator[^>]*\b(?:Microsoft (?:Word|Excel)|WPS|Kingsoft)|urn:schemas-microsoft-com:office:(?:word|excel)/iu.test(
    head,
  );
}

/** True for what a person chose in any program and copied: the clipboard marks both ends of it. */
export function isClipping(source: string): boolean {
  return source.slice(0, 200_000).includes('<!--StartFragment');
}

/** The numbers of the paragraphs of a page by Word: as it prints them beside, else counted by its list styles. */
export class WordLists {
  private readonly levels = new Map<string, Level>();
  private readonly counts = new Map<string, (number | undefined)[]>();

  constructor(source: string) {
    for (const [, name = '', rules = ''] of source.matchAll(
      /@list\s+(\w+:level\d)\s*\{([^}]*)\}/giu,
    )) {
      const rule = (key: string): string | undefined =>
        new RegExp(`${key}\\s*:\\s*"?([^;"]*)"?`, 'iu').exec(rules)?.[1]?.trim();
      const format = rule('mso-level-number-format') ?? 'decimal';
      this.levels.set(name, {
        format: FORMATS[format] ?? format,
        text: (rule('mso-level-text') ?? `%${name.slice(-1)}.`).replaceAll('\\', ''),
        start: Number(rule('mso-level-start-at') ?? 1),
      });
    }
  }

  /** The number of a paragraph that prints none itself: '' for bullets and where it belongs to no list. */
  next(paragraph: Element): string {
    const [, list = '', digit = '', own = ''] = LIST.exec(attribute(paragraph, 'style')) ?? [];
    const level = this.levels.get(`${list}:level${digit}`);
    if (list === '' || holdsNumber(paragraph)) return '';
    const at = Number(digit) - 1;
    const counts = this.counts.get(own) ?? [];
    this.counts.set(own, counts);
    counts[at] = (counts[at] ?? (level?.start ?? 1) - 1) + 1;
    counts.length = at + 1;
    if (level === undefined || level.format === 'bullet') return '';
    return level.text.replace(/%(\d)/gu, (_, each: string) => {
      const place = Number(each) - 1;
      const format = this.levels.get(`${list}:level${each}`)?.format ?? 'decimal';
      return formatNumber(counts[place] ?? 1, format);
    });
  }
}

/** A number that stands printed in a span of its own (mso-list:Ignore): its sign, '' for a bullet; null elsewhere. */
export function printedNumber(element: Element): string | null {
  if (!isIgnored(element)) return null;
  const words = wordsOf(element)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
  const isBullet =
    PICTURED.test(attribute(element, 'style')) ||
    [...elementsOf(element)].some((each) => PICTURED.test(attribute(each, 'style'))) ||
    !/[\p{L}\p{N}]/u.test(words);
  if (isBullet) return '';
  return /[章节条篇编分]$/u.test(words) ? `${words} ` : words;
}

function holdsNumber(paragraph: Nodes): boolean {
  return isElement(paragraph) && [...elementsOf(paragraph)].some(isIgnored);
}

function isIgnored(element: Element): boolean {
  return /mso-list\s*:\s*Ignore/iu.test(attribute(element, 'style'));
}

/** Why Word's HTML holds an element that is no text of the document; null where it is. */
export function wordAside(element: Element): '批注' | '目录' | '页眉页脚' | '修订中删去' | null {
  const style = attribute(element, 'style');
  const names = attribute(element, 'className');
  if (element.tagName === 'del') return '修订中删去';
  if (/mso-element\s*:\s*comment/iu.test(style) || /\bMsoComment/u.test(names)) return '批注';
  if (/mso-element\s*:\s*(?:header|footer)/iu.test(style)) return '页眉页脚';
  return /\bMsoToc\d/u.test(names) ? '目录' : null;
}
