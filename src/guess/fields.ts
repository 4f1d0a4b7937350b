import { z } from 'zod';
import {
  Held,
  IsoDate,
  Period,
  PlanId,
  PlanKind,
  PlanStatus,
  SourceFrom,
  SourceUrl,
} from '../model/plan.ts';
import { RegionCode } from '../model/region.ts';
import { Wording } from '../model/wording.ts';
import { readDate } from '../tree/head-line.ts';
import { documentKind, statusName } from '../words/document.ts';
import { heldName, originName } from '../words/source.ts';
import type { Given, PlanFields } from './guess.ts';
import { nearPlaces } from './near-places.ts';
import { fullName, leadingPlace, type PlaceNames } from './place-names.ts';

/** A field of plan.yaml as people give and see it. */
export interface Field<T> {
  readonly called: string;
  /** The flag that gives it, and what stands behind the flag. */
  readonly flag: string;
  readonly example: string;
  readonly read: (text: string, names: PlaceNames) => T;
  readonly say: (value: T, names: PlaceNames) => string;
  /** What may have been meant by words that cannot be read. */
  readonly near?: (text: string, names: PlaceNames) => readonly string[];
}

/** The fields that flags and answers may give. */
export type GivenKey = Exclude<keyof PlanFields, 'original' | 'obtained' | 'checked' | 'missing'>;

const isNone = (text: string): boolean => /^(?:null|无|没有|-)$/u.test(text);
const orNone = (value: string | null): string => value ?? '无';

/** Takes a word of a list, or what it is called in Chinese. */
function word<T extends string>(
  schema: z.ZodType<T> & { readonly options: readonly T[] },
  say: (value: T) => string,
): Pick<Field<T>, 'read' | 'say'> {
  return {
    read: (text) => schema.parse(schema.options.find((one) => say(one) === text) ?? text),
    say,
  };
}

/** All of them, in the order in which they are shown and asked. */
export const fields: { readonly [K in GivenKey]: Field<PlanFields[K]> } = {
  title: {
    called: '标题',
    flag: '--title',
    example: '某区2024年重点工作任务',
    read: (text) => Wording.parse(text),
    say: (title) => title,
  },
  shortTitle: {
    called: '短名',
    flag: '--short-title',
    example: '2024年重点工作任务',
    read: (text) => Wording.parse(text),
    say: (title) => title,
  },
  docNumber: {
    called: '文号',
    flag: '--number',
    example: '某政发〔2024〕6号，没有写 无',
    read: (text) => (isNone(text) ? null : Wording.parse(text)),
    say: orNone,
  },
  issuers: {
    called: '机关',
    flag: '--issuers',
    example: '某区人民政府，几个用、隔开，没有写 无',
    read: (text) =>
      isNone(text) ? [] : text.split(/[、，,;；]/u).map((name) => Wording.parse(name.trim())),
    say: (issuers) => (issuers.length === 0 ? '无' : issuers.join('、')),
  },
  date: {
    called: '日期',
    flag: '--date',
    example: '2024-03-18，没有写 无',
    read: (text) => (isNone(text) ? null : IsoDate.parse(readDate(text) ?? text)),
    say: orNone,
  },
  kind: {
    called: '类别',
    flag: '--kind',
    example: 'annual-tasks',
    ...word(PlanKind, documentKind),
  },
  status: { called: '状态', flag: '--status', example: 'issued', ...word(PlanStatus, statusName) },
  period: {
    called: '年份',
    flag: '--period',
    example: '2024-2026，或 2024',
    read: (text) => {
      const years = text.match(/\d{4}/gu)?.map(Number) ?? [];
      return Period.parse({ start: years[0], end: years[1] ?? years[0] });
    },
    say: ({ start, end }) => (start === end ? String(start) : `${String(start)}—${String(end)}`),
  },
  region: {
    called: '地方',
    flag: '--region',
    example: '370405，或 山东省枣庄市台儿庄区',
    read: (text, names) => {
      if (/^\d/u.test(text)) return RegionCode.parse(text);
      const place = leadingPlace(text, names);
      const [row, more] = place?.words === text ? place.rows : [];
      return RegionCode.parse(more === undefined ? (row?.code ?? text) : text);
    },
    near: nearPlaces,
    say: (code, names) => {
      const row = names.byCode.get(code);
      return row === undefined ? code : `${code} ${fullName(row, names)}`;
    },
  },
  url: {
    called: '网址',
    flag: '--url',
    example: 'https://www.example.gov.cn/art/1.html，没有写 无',
    read: (text) => (isNone(text) ? null : SourceUrl.parse(text)),
    say: orNone,
  },
  from: { called: '来源', flag: '--from', example: 'official', ...word(SourceFrom, originName) },
  held: { called: '是否完整', flag: '--held', example: 'whole', ...word(Held, heldName) },
  id: {
    called: '编号',
    flag: '--id',
    example: 'tengzhou-plan-2023-2025',
    read: (text) => PlanId.parse(text),
    say: (id) => id,
  },
  supersedes: {
    called: '取代',
    flag: '--supersedes',
    example: 'tengzhou-plan-2023-draft，没有写 无',
    read: (text) => (isNone(text) ? null : PlanId.parse(text)),
    say: orNone,
  },
  personal: {
    called: '个人信息',
    flag: '--personal',
    example: '是公开的监督电话，不公开写 无',
    read: (text) => (isNone(text) ? null : Wording.parse(text)),
    say: (why) => (why === null ? '不公开' : `公开，因为：${why}`),
  },
};

/** The keys of `fields`, in its order. */
export const fieldKeys = Object.keys(fields) as GivenKey[];

/** What somebody typed for a field, added to what is given; a sentence in Chinese where it cannot be that. */
export function giveField(
  given: Given,
  key: GivenKey,
  text: string,
  names: PlaceNames,
): Given | string {
  const field = fields[key];
  try {
    return { ...given, [key]: field.read(text.trim(), names) };
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    const near = field.near?.(text.trim(), names) ?? [];
    const likely = near.length === 0 ? '' : `相近的有 ${near.join('、')}。`;
    return `${field.flag}：写的是“${text}”；${field.called}应当如 ${field.example}。${likely}`;
  }
}

/** A guess's value in words. */
export function sayField<K extends GivenKey>(
  key: K,
  value: PlanFields[K],
  names: PlaceNames,
): string {
  return fields[key].say(value, names);
}
