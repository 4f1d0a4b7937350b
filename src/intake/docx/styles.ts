import type { XmlElement } from '../xml/read-xml.ts';
import { child, childrenOf, isOn, valueOf } from '../xml/read-xml.ts';

/** A number that a paragraph or style asks for: a list and its level. */
export interface NumberPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** What the reader needs of a style: its name, its list, and whether its text is hidden. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly number: NumberPlace | null;
  readonly hidden: boolean | null;
}

/** The styles of a document by id; a style lends what it lacks from the one that it is based on. */
export class Styles {
  private readonly styles: ReadonlyMap<string, Style>;
  private readonly standard: string | null;

  constructor(root: XmlElement | null) {
    const all = childrenOf(root === null ? null : child(root, 'styles'), 'style');
    this.styles = new Map(
      all.map((style) => [style.attributes['styleId'] ?? '', readStyle(style)]),
    );
    this.standard =
      all.find(
        ({ attributes }) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
      )?.attributes['styleId'] ?? null;
  }

  name(id: string | null): string {
    return this.styles.get(id ?? this.standard ?? '')?.name ?? '';
  }

  isHidden(id: string | null): boolean {
    return this.find(id, ({ hidden }) => hidden) ?? false;
  }

  /** The list of a paragraph style, and the style that names it, for a level may belong to that. */
  number(id: string | null): { readonly place: NumberPlace; readonly style: string } | null {
    return this.find(id ?? this.standard, ({ id: style, number }) =>
      number === null ? null : { place: number, style },
    );
  }

  private find<T>(id: string | null, read: (style: Style) => T | null): T | null {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at);) {
      seen.add(at);
      const style = this.styles.get(at);
      if (style === undefined) return null;
      const found = read(style);
      if (found !== null) return found;
      at = style.basedOn;
    }
    return null;
  }
}

function readStyle(style: XmlElement): Style {
  return {
    id: style.attributes['styleId'] ?? '',
    name: valueOf(style, 'name') ?? '',
    basedOn: valueOf(style, 'basedOn'),
    number: readNumber(child(style, 'pPr')),
    hidden: isOn(child(style, 'rPr'), 'vanish'),
  };
}

/** The list that paragraph properties ask for; null where they say nothing of one. */
export function readNumber(properties: XmlElement | null): NumberPlace | null {
  const number = child(properties, 'numPr');
  if (number === null) return null;
  const level = valueOf(number, 'ilvl');
  return { list: valueOf(number, 'numId'), level: level === null ? null : Number(level) };
}
