import type { Root } from 'hast';
import type { FileFacts } from '../intake.ts';
import { attribute, elementsOf, wordsOf } from './tree.ts';

/** The tags that every government page must carry, and others of the head, by lower-case name. */
export function pageTags(root: Root): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.tagName === 'meta') {
      const name = (attribute(element, 'name') || attribute(element, 'property')).toLowerCase();
      const content = attribute(element, 'content').trim();
      if (name !== '' && content !== '' && !tags.has(name)) tags.set(name, content);
    } else if (element.tagName === 'title' && !tags.has('<title>')) {
      tags.set(
        '<title>',
        element.children
          .map((each) => (each.type === 'text' ? each.value : ''))
          .join('')
          .trim(),
      );
    } else if (element.tagName === 'link' && attribute(element, 'rel') === 'canonical') {
      tags.set('canonical', attribute(element, 'href'));
    }
  }
  return tags;
}

const FIELDS: readonly (readonly [
  key: 'docNumber' | 'issuer' | 'date' | 'title',
  label: RegExp,
])[] = [
  ['docNumber', /^(?:发文字号|发文文号|文号|文件编号|公文文号|文件字号)$/u],
  ['issuer', /^(?:发文机关|发文单位|发布机构|发布机关|制发机关|制定机关|印发机关|公开主体)$/u],
  ['date', /^(?:成文日期|成文时间|发文日期|印发日期|签发日期|生成日期)$/u],
  ['title', /^(?:标题|名称|文件名称|信息名称)$/u],
];

/** Number, issuer, day and title that the head table of a page gives: label and value in cells or lines of their own. */
export function headTableFacts(
  cells: readonly string[],
): Partial<Record<'docNumber' | 'issuer' | 'date' | 'title', string>> {
  const facts: Partial<Record<'docNumber' | 'issuer' | 'date' | 'title', string>> = {};
  cells.forEach((cell, at) => {
    const [, name = '', inline = ''] =
      /^[\s【[]*([\p{Script=Han}\s\u3000]{2,12}?)[\s】\]]*[:：]?\s*(?:(?<=[:：]\s*)(.*))?$/su.exec(
        cell.trim(),
      ) ?? [];
    const label = name.replace(/\s/gu, '');
    const key = FIELDS.find(([, pattern]) => pattern.test(label))?.[0];
    const value = (inline === '' ? (cells[at + 1] ?? '') : inline).trim();
    if (key !== undefined && value !== '' && !/[:：]$/u.test(value)) facts[key] ??= value;
  });
  return facts;
}

/** 2024年03月18日, 2024-3-18 15:20 → 2024-03-18. */
export function isoDay(text: string): string | null {
  const found = /((?:19|20)\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What a page says of its document: head table first, then its tags. */
export function pageFacts(
  tags: ReadonlyMap<string, string>,
  cells: readonly string[],
  url: string | null,
): FileFacts {
  const head = headTableFacts(cells);
  const title = head.title ?? tags.get('articletitle');
  const date = isoDay(head.date ?? '') ?? isoDay(tags.get('pubdate') ?? '');
  const site = /^\d{10}$/u.exec(tags.get('siteidcode')?.trim() ?? '')?.[0];
  const place = url ?? tags.get('url') ?? tags.get('canonical') ?? tags.get('og:url');
  const number = /^(?:无|-+|—+)?$/u.test(head.docNumber ?? '')
    ? undefined
    : head.docNumber?.replace(/\s/gu, '');
  return {
    ...(title === undefined ? {} : { title }),
    ...(number === undefined ? {} : { docNumber: number }),
    ...(head.issuer === undefined
      ? {}
      : { issuers: head.issuer.split(/[\s、，,]+/u).filter((name) => name !== '') }),
    ...(date === null ? {} : { date }),
    ...(place === undefined || !/^https?:/u.test(place) ? {} : { url: place }),
    ...(site === undefined ? {} : { region: site.slice(0, 6) }),
  };
}

/** All cells and short lines outside the document, for its head table. */
export function cellsOutside(root: Root, article: unknown): string[] {
  const cells: string[] = [];
  const walk = (node: Root | Root['children'][number]): void => {
    if (node === article) return;
    if (
      node.type === 'element' &&
      /^(?:td|th|li|dt|dd|label|b|strong|span|p|div|em|i)$/u.test(node.tagName)
    ) {
      const words = wordsOf(node).replace(/\s+/gu, ' ').trim();
      if (
        words !== '' &&
        words.length <= 200 &&
        node.children.every(
          (each) =>
            each.type !== 'element' || /^(?:a|font|span|b|strong|em|i|br|u|p)$/u.test(each.tagName),
        )
      )
        cells.push(words);
    }
    if ('children' in node) for (const each of node.children) walk(each);
  };
  walk(root);
  return cells;
}
