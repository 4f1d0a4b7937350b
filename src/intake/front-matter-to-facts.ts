import type { FileFacts } from './intake.ts';

type Key = 'title' | 'docNumber' | 'date' | 'published' | 'issuers' | 'url';

const KEYS: readonly (readonly [key: Key, names: RegExp])[] = [
  ['title', /^(?:title|标题|题名|题目|文件名称?|名称)$/iu],
  ['docNumber', /^(?:文号|发文字号|文件编号|docNumber)$/iu],
  ['date', /^(?:成文日期|印发日期|发文日期|签发日期)$/u],
  ['published', /^(?:发布(?:日期|时间)|公布日期|日期|date)$/iu],
  [
    'issuers',
    /^(?:发[布文](?:机构|机关|单位)|(?:制定|印发|颁布|成文)(?:机构|机关|单位)|issuers?)$/iu,
  ],
  ['url', /^(?:url|source|link|(?:官方|原文|来源)?(?:链接|网址|地址)|原文)$/iu],
];

/** What a block between `---` lines at the top says of the document: 标题: …, 原文链接: …. */
export function frontMatterToFacts(lines: readonly string[]): FileFacts {
  const open = lines.findIndex((line) => line.trim() !== '');
  if (lines[open]?.trim() !== '---') return {};
  const close = lines.findIndex((line, i) => i > open && /^-{3,}$/u.test(line.trim()));
  if (close === -1 || close - open > 40) return {};
  const said: Partial<Record<Key, string>> = {};
  for (const line of lines.slice(open + 1, close)) {
    const [, name = '', value = ''] =
      /^\s*([\p{L}\w-]+)\s*[:：]\s*["']?(.*?)["']?\s*$/u.exec(line) ?? [];
    const key = KEYS.find(([, names]) => names.test(name))?.[0];
    if (key !== undefined && value !== '') said[key] ??= value;
  }
  const { published, issuers, ...facts } = said;
  const date = facts.date ?? published;
  return {
    ...facts,
    ...(date === undefined ? {} : { date }),
    ...(issuers === undefined ? {} : { issuers: issuers.split(/[\s、，,；;]+/u) }),
  };
}
