import {
  type Alias,
  type Document,
  LineCounter,
  type YAMLError,
  isNode,
  isScalar,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, SeedError } from '../model/seed-error.ts';
import { findSlips } from './slips.ts';

/** Way to a value in the data of a file. */
export type KeyPath = readonly PropertyKey[];

/** Where a value stands. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
  /** A single value as it is written: 037405 is no 37405. */
  source?: string | undefined;
}

/** One YAML file as data that knows where it stands. */
export interface Layer {
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Where a value stands; of one that is not there, where what should hold it stands. */
  readonly placeOf: (path: KeyPath) => Place;
}

/** The text of a YAML file as a layer; throws SeedError where it is none. */
export function textToLayer(text: string, file: string): Layer {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) throw syntaxError(document.errors, text, file);
  const placeOf = (path: KeyPath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      if (!isScalar(node) || length < path.length) return { file, line, column: col };
      return node.source === '' ? { file, line } : { file, line, column: col, source: node.source };
    }
    return { file };
  };
  return { file, text, data: toValue(document, file, counter), placeOf };
}

function syntaxError(errors: readonly YAMLError[], text: string, file: string): SeedError {
  const slips = findSlips(text, file);
  if (slips.length > 0) return new SeedError(...slips);
  // Of brackets that never close the first complaint is of their place.
  const first = errors.find(({ code }) => code === 'MISSING_CHAR') ?? errors[0];
  return new SeedError({
    file,
    line: first?.linePos?.[0].line,
    column: first?.linePos?.[0].col,
    ...(words[first?.code ?? ''] ?? {
      found: '这里不合 YAML 的写法',
      expected: '应当是“键: 值”，列表每项以 - 开头，如 title: 某区2024年重点工作任务',
      mend: '请对照已有的同类文件改正这一行和它的上一行',
    }),
  });
}

/** What YAML's parser says, in plain words. */
const words: Record<string, Pick<Fault, 'found' | 'expected' | 'mend'>> = {
  MISSING_CHAR: {
    found: '引号或括号只有一半',
    expected: '应当成对，如 "某区" 或 [甲, 乙]',
    mend: '请补上另一半',
  },
  DUPLICATE_KEY: {
    found: '同一个键写了两次',
    expected: '每个键应当只写一次，如只留一行 title',
    mend: '请删去一个',
  },
  BAD_INDENT: {
    found: '缩进对不齐',
    expected: '同一层应当从同一列开始，如都空两格',
    mend: '请把这一行与上下对齐',
  },
  BAD_SCALAR_START: {
    found: '以 @ 或 ` 这样的符号开头',
    expected: '这样的文字应当写在引号里，如 "@某区"',
    mend: '请加上引号',
  },
};

function toValue(document: Document.Parsed, file: string, counter: LineCounter): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    const { line, col } = counter.linePos(badAlias(document)?.range?.[0] ?? 0);
    throw new SeedError({
      file,
      line,
      column: col,
      found: '用了 * 或 & 的引用写法，所指的没有，或一层套一层',
      expected: '应当直接写出内容；以 * 或 & 开头的文字应当写在引号里，如 "*某区"',
      mend: '请加上引号，或把引用换成它所指的内容',
    });
  }
}

/** The first reference to what is not there; where all are there and there are too many, the first. */
function badAlias(document: Document.Parsed): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, node) => void aliases.push(node) });
  return aliases.find((alias) => alias.resolve(document) === undefined) ?? aliases[0];
}
