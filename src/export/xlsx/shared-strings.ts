import { escapeXml } from '../../element/element-to-xml.ts';
import { xmlFile } from './xml-file.ts';

/** Excel refuses a file with a longer text in a cell. */
const longest = 32767;

/** The texts of a workbook, each once. */
export interface SharedStrings {
  /** The number of a text; one that is too long for a cell is cut with a mark. */
  readonly numberOf: (text: string) => number;
  /** xl/sharedStrings.xml. */
  readonly toXml: () => string;
}

/** An empty list of texts. */
export function openSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  return {
    numberOf: (whole) => {
      const text = whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole;
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      return known;
    },
    toXml: () => xmlFile('sst', [...numbers.keys()].map(stringXml).join('')),
  };
}

/** Blanks at the ends and line breaks are kept; what Excel would read as one of its own escapes (_x000D_) is escaped. */
function stringXml(text: string): string {
  const kept = /^\s|\s$|\n/u.test(text) ? ' xml:space="preserve"' : '';
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
  return `<si><t${kept}>${escapeXml(plain)}</t></si>`;
}
