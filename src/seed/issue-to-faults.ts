import type { z } from 'zod';
import type { Joined } from './join-layers.ts';
import type { Fault } from '../model/seed-error.ts';

/** How the keys of seeds are filled in. */
const examples: Record<string, string> = {
  title: '某区2024年重点工作任务',
  shortTitle: '2024年重点工作任务',
  kind: 'annual-tasks',
  status: 'issued',
  region: '"370405"',
  docNumber: '台政办字〔2023〕15号',
  issuers: '[某区人民政府]',
  date: '2023-03-10',
  obtained: '2023-03-10',
  period: '{ start: 2023, end: 2025 }',
  start: '2023',
  end: '2025',
  url: 'https://www.example.gov.cn/art/1.html',
  supersedes: 'mouqu-tasks-2023',
  checked: '{ date: 2023-03-10, by: 张三 }',
  missing: '[附件：责任清单]',
  code: '"370405"',
  parent: '"370400"',
  siglum: '台',
  factor: '15',
  aliases: '[第一种说法, 第二种说法]',
  reason: '原文此处为表头',
  official: 'false',
};

const types: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '几个“键: 值”',
  record: '几个“键: 值”',
  null: 'null',
};

/** Issues of a schema → faults in Chinese, each with its place in the file. */
export function issueToFaults(issue: z.core.$ZodIssue, { data, placeOf }: Joined): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeOf([...path, key]),
      found: `这里没有叫“${key}”的键`,
      expected: '应当只用说明里列出的键，如 title',
      mend: '请改正键名，或删去这一行',
    }));
  }
  const value = valueAt(data, path);
  const last = path.findLast((step) => typeof step === 'string') ?? '';
  const example = examples[last];
  const place = placeOf(path);
  const written = typeof value === 'number' ? (place.source ?? String(value)) : null;
  const [expected, mend] = wants(issue, value, { example, written });
  const found = written === null ? sayFound(value) : `写的是数字 ${written}`;
  return [{ ...place, found, expected, mend }];
}

/** What should stand there and what to do. */
function wants(
  issue: z.core.$ZodIssue,
  value: unknown,
  { example, written }: { readonly example: string | undefined; readonly written: string | null },
): [expected: string, mend: string] {
  const such = example === undefined ? '' : `，如 ${example}`;
  if (typeof value === 'string') {
    const day = /^\s*(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?\s*$/u.exec(value);
    if (issue.code === 'invalid_format' && issue.format === 'date') {
      const iso = day && `${day[1]}-${day[2]?.padStart(2, '0')}-${day[3]?.padStart(2, '0')}`;
      const other = iso !== null && iso !== value.trim() ? iso : null;
      return [
        '应当是日历上有的一天，写成 年-月-日，如 2023-03-10',
        other === null ? '请改成原件上的日期，没有就写 null' : `请改成 ${other}`,
      ];
    }
    if (/^[“”‘’"'].*[“”‘’"']$/u.test(value))
      return [`引号应当是半角的${such}`, '请把全角引号换成半角引号'];
  }
  switch (issue.code) {
    case 'invalid_type': {
      const type = types[issue.expected] ?? issue.expected;
      if (value === undefined) return [`应当有这一项（${type}）${such}`, '请补上这一项'];
      if (value === null) return [`应当是${type}${such}`, '请填上内容'];
      if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        return [
          `应当是文字，写在引号里，如 "${written ?? String(value)}"`,
          `请改成 "${written ?? String(value)}"`,
        ];
      if (issue.expected === 'array' && typeof value === 'string')
        return [`应当是列表，如 [${value}]`, '请放进方括号，几项之间用半角逗号隔开'];
      return [`应当是${type}${such}`, '请改成这种写法'];
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      return [`应当是 ${words.join('、')} 之一`, `请改成其中一个，如 ${words[0] ?? ''}`];
    }
    case 'too_small':
    case 'too_big': {
      if (value === '' || (Array.isArray(value) && value.length === 0))
        return [`不能空着${such}`, '请填上内容'];
      if (/^应当/u.test(issue.message)) return own(issue.message);
      return [`${bound(issue, value)}${such}`, '请改正'];
    }
    case 'invalid_format':
    case 'custom': {
      if (/^应当|^不能/u.test(issue.message)) return own(issue.message);
      return issue.code === 'invalid_format' && issue.format === 'url'
        ? [`应当是 http:// 或 https:// 开头的网址${such}`, '请改成原网址，没有就写 null']
        : [`写法不对，应当照说明写${such}`, '请改正'];
    }
    case 'invalid_union':
      return [`应当是说明里写的几种之一${such}`, '请改正'];
    default:
      return [`应当照说明写${such}`, '请改正'];
  }
}

/** A schema's own words: 应当…。请…. */
function own(message: string): [expected: string, mend: string] {
  const [expected = '', mend] = message.split('。');
  return [expected, mend || '请改正'];
}

/** 应当不超过 3 项, 应当至少 2 个字, 应当不小于 1. */
function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): string {
  const unit = Array.isArray(value) ? ' 项' : typeof value === 'string' ? ' 个字' : '';
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    if (unit !== '') return `应当至少 ${least}${unit}`;
    return issue.inclusive === false ? `应当大于 ${least}` : `应当不小于 ${least}`;
  }
  return `应当${unit === '' ? '不大于' : '不超过'} ${String(issue.maximum)}${unit}`;
}

function sayFound(value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === null) return '写的是 null';
  if (value === '') return '空着';
  if (typeof value === 'number') return `写的是数字 ${String(value)}`;
  if (typeof value === 'string') return `写的是“${showSigns(value)}”`;
  const text = JSON.stringify(value);
  return `写的是 ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
}

/** A string as a message can show it: signs that are not seen stand as U+…. */
export function showSigns(value: string): string {
  const shown = value.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Variation_Selector}\u034f\u115f\u1160\u2800\u3164\ufffc\uffa0\ufffd]/gu,
    (sign) => `〈U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〉`,
  );
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
