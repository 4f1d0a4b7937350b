import type { Family, Marker } from '../text/read-marker.ts';
import type { Block } from './block.ts';
import { blockText } from './block.ts';

const DECIMAL = /^(\d{1,2})((?:[.．]\d{1,2}){1,3})[.．]?\s*(?=[\p{Script=Han}“《（(A-Z])/u;
const WHOLE = /^(\d{1,2})[.．、]?\s*(?=[\p{Script=Han}“《])/u;
const LONGEST = 40;
/** 1 总则, 1.1 编制目的, 1.1.1 …: one family for each depth. */
const FAMILIES: readonly Family[] = ['chapter', 'subchapter', 'han', 'han-bracket'];

/**
 * Reads the decimal numbers of emergency plans and technical guides (1 总则, 1.1 编制目的, 2.1.1 主要职责) as headings.
 * Only where they count properly from 1.1 on: 1.1万人 at the start of a paragraph is no number.
 */
export function markDecimals(blocks: readonly Block[]): Block[] {
  const decimals = blocks.map(readDecimal);
  if (!isDecimalDocument(decimals)) return [...blocks];
  let chapter = 0;
  return blocks.map((block, at) => {
    const decimal = decimals[at];
    if (decimal !== null && decimal !== undefined) return { ...block, marker: decimal.marker };
    const whole = readWhole(block);
    const next = decimals.slice(at + 1, at + 3).find((each) => each !== null);
    const opens =
      whole !== null && (next?.path[0] === whole.number || whole.number === chapter + 1);
    if (whole === null || !opens || whole.number !== chapter + 1) return block;
    chapter = whole.number;
    return { ...block, marker: whole };
  });
}

interface Decimal {
  readonly path: readonly number[];
  readonly marker: Marker;
}

function readDecimal(block: Block): Decimal | null {
  if (block.kind !== 'plain' || block.paragraphs[0].as !== undefined) return null;
  const match = DECIMAL.exec(blockText(block));
  if (match === null) return null;
  const label = match[0].trim();
  const path = label
    .split(/[.．]/u)
    .filter((part) => part !== '')
    .map(Number);
  const number = path.at(-1) ?? 0;
  const family = FAMILIES[path.length - 1];
  if (family === undefined || path.includes(0)) return null;
  return { path, marker: { family, number, numeral: label, label, end: match[0].length } };
}

function readWhole(block: Block): Marker | null {
  const text = blockText(block);
  const match = WHOLE.exec(text);
  if (block.kind !== 'plain' || match === null || block.paragraphs[0].as !== undefined) return null;
  if (text.length > LONGEST || /[。；：，]$/u.test(text)) return null;
  return {
    family: 'chapter',
    number: Number(match[1]),
    numeral: match[1] ?? '',
    label: match[0].trim(),
    end: match[0].length,
  };
}

/** Three numbers or more, 1.1 among them, and most following the one before. */
function isDecimalDocument(decimals: readonly (Decimal | null)[]): boolean {
  const found = decimals.filter((each) => each !== null);
  if (found.length < 3 || !found.some(({ path }) => path.join('.') === '1.1')) return false;
  const following = found.filter(
    ({ path }, i) => i === 0 || follows(found[i - 1]?.path ?? [], path),
  );
  return following.length >= found.length * 0.8;
}

/** 1.2 follows 1.1 and 1.1.4; 1.1.1 follows 1.1; 2.1 follows 1.3. */
function follows(before: readonly number[], path: readonly number[]): boolean {
  const at = path.findIndex((number, i) => number !== before[i]);
  if (at === -1) return false;
  const steps = (path[at] ?? 0) === (before[at] ?? 0) + 1;
  return steps && path.slice(at + 1).every((number) => number === 1);
}
