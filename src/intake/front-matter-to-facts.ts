import type { FileFacts } from './intake.ts';

const KEYS: readonly (readonly [key: 'title' | 'docNumber' | 'date' | 'url', names: RegExp])[] = [
  ['title', /^(?:title|标题|名称)$/iu],
  ['docNumber', /^(?:文号|发文字号|docNumber)$/iu],
  ['date', /^(?:成文日期|印发日期)$/u],
  ['url', /^(?:url|source|link|原文链接|原文网址|网址|链接|来源网址)$/iu],
];

/** What a block between `---` lines at the top says of the document: 标题: …, 原文链接: …. */
export function frontMatterToFacts(lines: readonly string[]): FileFacts {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trim() !== '---') return {};
  const close = lines.findIndex((line, i) => i > open && line.trim() === '---');
  if (close === -1 || close - open > 40) return {};
  const facts: { title?: string; docNumber?: string; date?: string; url?: string } = {};
  for (const line of lines.slice(open + 1, close)) {
    const [, name = '', value = ''] =
      /^\s*([\p{L}\w-]+)\s*[:：]\s*["']?(.*?)["']?\s*$/u.exec(line) ?? [];
    const key = KEYS.find(([, names]) => names.test(name))?.[0];
    if (key !== undefined && value !== '') facts[key] ??= value;
  }
  return facts;
}
