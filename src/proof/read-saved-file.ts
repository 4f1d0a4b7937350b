import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import {
  BodyReview,
  LabelReview,
  ProofReview,
  ReviewFile,
  type ReviewRow,
} from '../model/review.ts';
import { rowsDigest } from './rows-digest.ts';

/** What a file that the proof page saved is to be held against. */
export interface SavedFrame {
  readonly plan: string;
  /** SHA-256 of the text as it is now. */
  readonly source: string;
  /** The hash of what is read of it now. */
  readonly reading: string;
  /** Whether corrections that were edited by hand are taken as well. */
  readonly edited: boolean;
  /** The command that makes a new proof page. */
  readonly again: string;
}

/** A saved file: its head, the corrections of the plan, and those of bodies and labels, which are all plans'. */
export interface SavedFile {
  readonly head: ProofReview;
  readonly rows: readonly ReviewRow[];
  readonly bodies: readonly BodyReview[];
  readonly labels: readonly LabelReview[];
}

/** Reads a saved file; every fault of it in a sentence where it is of another document or reading, cut, or edited. */
export function readSavedFile(name: string, text: string, frame: SavedFrame): SavedFile | string[] {
  const document = parseDocument(text);
  const again = '请在校核页里重新“保存校核文件”';
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list))
    return [
      `${name}：${text.trim() === '' ? '是空的' : `读不了（第${String(document.errors[0]?.linePos?.[0].line ?? 1)}行起），多半没有存完，或改坏了`}；应当是校核页存下的样子，一行一条。${again}。`,
    ];
  const raw = list.items.map((item) =>
    isMap(item) ? (item.toJSON() as Record<string, unknown>) : {},
  );
  const [first, ...rest] = raw;
  const head = ProofReview.safeParse(first);
  if (!head.success)
    return [
      `${name} 第1条：不是校核页写的文件头（${head.error.issues[0]?.message ?? ''}）；应当有 proof、source、reading 等项。手写的更正请直接放进 reviews/${frame.plan}.yaml；校核页存的，${again}。`,
    ];
  const faults = [
    ...headFaults(name, head.data, rest.length, frame),
    ...(head.data.rows === rest.length && !frame.edited && digestOf(text) !== head.data.digest
      ? [
          `${name}：存下之后有人手改过（校验值不同），签字对不上改后的内容；应当与存下时一样。${again}；确认改得对，加 --yes 采用，签字不算。`,
        ]
      : []),
  ];
  const bodies: BodyReview[] = [];
  const labels: LabelReview[] = [];
  const own: unknown[] = [];
  rest.forEach((row, at) => {
    const read =
      'region' in row && 'body' in row
        ? take(BodyReview.safeParse(row), bodies)
        : 'label' in row && 'indicator' in row
          ? take(LabelReview.safeParse(row), labels)
          : null;
    if (read === null) own.push(row);
    else faults.push(...issueLines(name, at + 2, read));
  });
  const rows = ReviewFile.safeParse(own);
  if (!rows.success) faults.push(...issueLines(name, null, rows.error.issues));
  if (faults.length > 0 || !rows.success) return faults;
  const signed = digestOf(text) === head.data.digest ? head.data.signed : [];
  return { head: { ...head.data, signed }, rows: rows.data, bodies, labels };
}

function headFaults(name: string, head: ProofReview, rows: number, frame: SavedFrame): string[] {
  const again = `请运行 ${frame.again}，在新的校核页里再看一遍`;
  if (head.proof !== frame.plan)
    return [
      `${name}：是 ${head.proof} 的校核文件，不是 ${frame.plan} 的。请写 --accept ${head.proof}，或换一个文件。`,
    ];
  const faults: string[] = [];
  if (head.source !== frame.source)
    faults.push(`${name}：校核的是另一个原件（校验值不同），原件后来换过。${again}。`);
  else if (head.reading !== frame.reading)
    faults.push(
      `${name}：校核的是从前的读法（${head.reading}，现在是 ${frame.reading}），程序、词表或更正后来改过。${again}。`,
    );
  if (head.rows !== rows)
    faults.push(
      `${name}：文件头说有 ${String(head.rows)} 条更正，里面有 ${String(rows)} 条，没有存完或删改过。请重新“保存校核文件”。`,
    );
  if (head.signed.some(({ role }) => role === '签发') && head.seen < head.must)
    faults.push(
      `${name}：必看 ${String(head.must)} 处只看了 ${String(head.seen)} 处，不能签发。请看完再存。`,
    );
  return faults;
}

/** Puts a row that was read with its like; returns its faults. */
function take<T>(
  read: { data?: T; error?: { readonly issues: readonly Issue[] } | undefined },
  rows: T[],
): readonly Issue[] {
  if (read.data !== undefined) rows.push(read.data);
  return read.error?.issues ?? [];
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The digest of the rows as they stand in the file, a row a line. */
function digestOf(text: string): string {
  const rows = text
    .split(/\r?\n/u)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2).trimEnd());
  return rowsDigest(rows.slice(1));
}

function issueLines(name: string, row: number | null, issues: readonly Issue[]): string[] {
  return issues.map(({ path, message }) => {
    const at = row ?? (typeof path[0] === 'number' ? path[0] + 2 : 1);
    const key = path
      .slice(row === null ? 1 : 0)
      .map(String)
      .join('.');
    return `${name} 第${String(at)}条 ${key}：${message}。`;
  });
}

/**
 * Corrections of several people joined, each known by the thing that it is about; conflicts in sentences, each with both.
 */
export function joinRows<T extends object>(
  sources: readonly { readonly name: string; readonly rows: readonly T[] }[],
  thingOf: (row: T) => string,
): { rows: T[]; conflicts: string[] } {
  const known = new Map<string, { row: T; name: string }>();
  const conflicts: string[] = [];
  for (const { name, rows } of sources) {
    for (const row of rows) {
      const other = known.get(thingOf(row));
      if (other === undefined) known.set(thingOf(row), { row, name });
      else if (decision(other.row) !== decision(row))
        conflicts.push(
          `${thingOf(row)}：${other.name} 写 ${decision(other.row)}；${name} 写 ${decision(row)}`,
        );
    }
  }
  return { rows: [...known.values()].map(({ row }) => row), conflicts };
}

/** What a correction decides, whatever its reason and wherever the like was read first. */
function decision(row: object): string {
  return JSON.stringify({ ...row, reason: undefined, origin: undefined });
}

/** Whether a row of a file of corrections is the head of a saved one. */
export function isHeadRow(row: unknown): boolean {
  return isMap(row) && row.items.some(({ key }) => isScalar(key) && key.value === 'proof');
}
