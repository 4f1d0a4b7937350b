import type { XmlElement } from '../xml/read-xml.ts';
import { child, childrenOf, isOn, valueOf } from '../xml/read-xml.ts';
import { formatNumber } from './number-format.ts';
import { readNumber } from './styles.ts';
import type { NumberPlace, Styles } from './styles.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | null;
  /** The level after which this one begins again; 0 never. */
  readonly restart: number | null;
  readonly legal: boolean;
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Counts the automatic numbers of a document: paragraph by paragraph, 一、 （一） 1. as Word prints them. */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly styles: Styles;
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | null, styles: Styles) {
    this.styles = styles;
    const numbering = root === null ? null : child(root, 'numbering');
    const kinds = new Map(
      childrenOf(numbering, 'abstractNum').map((kind) => [
        kind.attributes['abstractNumId'] ?? '',
        kind,
      ]),
    );
    const nums = childrenOf(numbering, 'num');
    for (const num of nums) {
      const id = num.attributes['numId'] ?? '';
      let kind = valueOf(num, 'abstractNumId') ?? '';
      // A list by a list style: its levels stand with the style's own list
      const link = valueOf(kinds.get(kind) ?? null, 'numStyleLink');
      if (link !== null) {
        const own = [...kinds].find(([, each]) => valueOf(each, 'styleLink') === link)?.[0];
        kind = own ?? kind;
      }
      this.lists.set(id, readList(kind, kinds.get(kind) ?? null, num));
    }
  }

  /** The number of the next paragraph with its sign (（三）, 第一条 ), or '' where it has none; counts it. */
  next(properties: XmlElement | null, style: string | null): string {
    const place = this.place(properties, style);
    if (place === null) return '';
    const list = this.lists.get(place.list);
    const level = list?.levels.get(place.level);
    if (list === undefined || level === undefined) return '';
    const counts = this.counts.get(list.kind) ?? [];
    this.counts.set(list.kind, counts);
    const first = `${place.list}/${String(place.level)}`;
    const override = list.starts.get(place.level);
    if (override !== undefined && !this.begun.has(first)) counts[place.level] = override;
    else counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    this.begun.add(first);
    for (let below = place.level + 1; below < 9; below += 1) {
      const restart = list.levels.get(below)?.restart;
      if (restart === 0 || (restart != null && place.level >= restart)) continue;
      counts[below] = undefined;
    }
    return printed(level, list, counts);
  }

  private place(
    properties: XmlElement | null,
    style: string | null,
  ): { readonly list: string; readonly level: number } | null {
    const own: NumberPlace | null = readNumber(properties);
    const lent = this.styles.number(style);
    const list = own?.list ?? lent?.place.list ?? null;
    if (list === null || list === '0') return null;
    const levels = this.lists.get(list)?.levels ?? new Map<number, Level>();
    const named = [...levels].find(
      ([, level]) => level.style !== null && level.style === (lent?.style ?? style),
    )?.[0];
    const level =
      own?.level ?? (own === null || own.list === null ? (named ?? lent?.place.level) : null) ?? 0;
    return { list, level };
  }
}

function readList(kind: string, levels: XmlElement | null, num: XmlElement): List {
  const overrides = childrenOf(num, 'lvlOverride');
  const own = overrides.flatMap((each) => childrenOf(each, 'lvl'));
  const all = [...childrenOf(levels, 'lvl'), ...own];
  return {
    kind,
    levels: new Map(all.map((level) => [Number(level.attributes['ilvl'] ?? 0), readLevel(level)])),
    starts: new Map(
      overrides.flatMap((each): [number, number][] => {
        const start = valueOf(each, 'startOverride');
        return start === null ? [] : [[Number(each.attributes['ilvl'] ?? 0), Number(start)]];
      }),
    ),
  };
}

function readLevel(level: XmlElement): Level {
  const restart = valueOf(level, 'lvlRestart');
  const format = valueOf(level, 'numFmt') ?? 'decimal';
  const text = valueOf(level, 'lvlText') ?? '';
  return {
    start: Number(valueOf(level, 'start') ?? 1),
    // Formats that only a newer Word knows stand as custom beside one that every Word knows
    format,
    // RTF by way of LibreOffice keeps 一? of 一、: that sign alone stands for none in its alphabet
    text: /chinese|ideograph/iu.test(format) ? text.replace(/(%\d)\?$/u, '$1、') : text,
    style: valueOf(level, 'pStyle'),
    restart: restart === null ? null : Number(restart),
    legal: isOn(level, 'isLgl') ?? false,
  };
}

function printed(level: Level, list: List, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';
  const words = level.text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const own = list.levels.get(at);
    const value = counts[at] ?? own?.start ?? 1;
    return formatNumber(value, level.legal ? 'decimal' : (own?.format ?? 'decimal'));
  });
  // 第一条 and its words stand apart, 一、 and （一） do not
  return /[章节条篇编分]$/u.test(words) ? `${words} ` : words;
}
