import { bytesToIntake, type Helpers } from '../intake/bytes-to-intake.ts';
import type { Intake } from '../intake/intake.ts';
import { inspectFile } from './inspect-document.ts';
import { intakeToFigures, type ReadFile } from './intake-to-figures.ts';
import { nameToPlan } from './name-to-plan.ts';
import { refusalLine } from './refusal-line.ts';
import { type ReadingTables, type Vocabulary, vocabularyToTables } from './vocabulary.ts';

/** Reads a PDF with the engine that a script file carries as text. */
export type PdfReader = (bytes: Uint8Array, engine: string) => Promise<Intake>;

/** A document in bytes, under the name that refusals call it by; one that is kept can be asked of further. */
export interface AskedRead {
  readonly kind: 'read';
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly keep: boolean;
}

/** What a page tells its worker: first the vocabulary in JSON and, where PDFs are to be read, the engine; then questions. */
export type Asked =
  | { readonly vocabulary: string; readonly pdfEngine: string | null }
  | ({ readonly id: number } & AskedRead)
  | { readonly id: number; readonly kind: string };

/** What it answers: how far it is; then in slices, lists apart, so that none keeps the page long; or why there is no answer. */
export type Answered = { readonly id: number } & (
  | { readonly told: string }
  | { readonly frame: object }
  | { readonly key: string; readonly items: readonly unknown[] }
  | { readonly done: true }
  | { readonly refused: string }
);

/** The side of a worker that listens and answers. */
interface WorkerScope {
  addEventListener: (
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void;
  postMessage: (answer: Answered) => void;
  readonly planPdf?: PdfReader;
  readonly planPage?: Helpers['readPage'];
}

/** What a later room answers with: the tables, the document that was kept last, and the way to tell how far it is. */
export interface AnswerMeans {
  readonly tables: ReadingTables;
  readonly kept: ReadFile | null;
  readonly tell: (words: string) => void;
}

/** What a later room answers: null for a question that is none of its. */
export type AnswerMore = (
  asked: { readonly id: number; readonly kind: string },
  means: AnswerMeans,
) => Promise<object> | null;

/** So many members of a list go in one message: taking them in takes a page a few milliseconds. */
const SLICE = 100;

/** Reads documents for a page, within a worker; `more` answers what is asked beyond that. */
export function answerReads(scope: WorkerScope, more: AnswerMore): void {
  let tables: ReadingTables | null = null;
  let helpers: Helpers = {};
  let kept: ReadFile | null = null;
  scope.addEventListener('message', ({ data }) => {
    const asked = data as Asked;
    if ('vocabulary' in asked) {
      tables = vocabularyToTables(JSON.parse(asked.vocabulary) as Vocabulary);
      helpers = bringAlong(scope, asked.pdfEngine);
    } else if ('id' in asked && tables !== null) void answer(asked, tables);
  });

  async function answer(asked: Exclude<Asked, { vocabulary: string }>, own: ReadingTables) {
    const { id } = asked;
    const tell = (told: string): void => scope.postMessage({ id, told });
    const isRead = 'bytes' in asked;
    try {
      const given = isRead ? read(asked, own, tell) : more(asked, { tables: own, kept, tell });
      for (const part of inSlices((await given) ?? {})) scope.postMessage({ id, ...part });
      scope.postMessage({ id, done: true });
    } catch (error) {
      scope.postMessage({ id, refused: refusalLine(isRead ? asked.name : '', error) });
    }
  }

  async function read(asked: AskedRead, own: ReadingTables, tell: (words: string) => void) {
    const { bytes, name, keep } = asked;
    const intake = await bytesToIntake(bytes, name, helpers);
    tell(`取出了 ${intake.text.length} 字`);
    const file = intakeToFigures(intake, nameToPlan(name), own);
    if (keep) kept = file;
    tell(`读出了 ${file.document.clauses.length} 个条目、${file.read.targets.length} 个数字`);
    return inspectFile(file, own);
  }
}

/** The engines whose scripts the worker was started with. */
function bringAlong({ planPage, planPdf }: WorkerScope, pdfEngine: string | null): Helpers {
  return {
    ...(planPage === undefined ? {} : { readPage: planPage }),
    ...(planPdf === undefined || pdfEngine === null
      ? {}
      : { readPdf: (bytes) => planPdf(bytes, pdfEngine) }),
  };
}

type Slice = { frame: object } | { key: string; items: unknown[] };

/** All fields in their order, lists still empty, then the lists piece by piece. */
function* inSlices(value: object): Generator<Slice> {
  const fields = Object.entries(value) as [string, unknown][];
  yield {
    frame: Object.fromEntries(fields.map(([key, own]) => [key, Array.isArray(own) ? [] : own])),
  };
  for (const [key, own] of fields) {
    if (!Array.isArray(own)) continue;
    for (let at = 0; at < own.length; at += SLICE)
      yield { key, items: own.slice(at, at + SLICE) as unknown[] };
  }
}
