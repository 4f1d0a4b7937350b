import { type ReadingTables, type Vocabulary, vocabularyToTables } from './vocabulary.ts';
import type { Helpers } from '../intake/bytes-to-intake.ts';
import type { Intake } from '../intake/intake.ts';
import { readBytes } from './read-bytes.ts';
import { refusalLine } from './refusal-line.ts';

/** Reads a PDF with the engine that a script file carries as text. */
export type PdfReader = (bytes: Uint8Array, engine: string) => Promise<Intake>;

/** What a page tells its worker: first the vocabulary in JSON and, where PDFs are to be read, the engine; then documents. */
export type Asked =
  | { readonly vocabulary: string; readonly pdfEngine: string | null }
  | { readonly id: number; readonly bytes: Uint8Array; readonly name: string };

/** What it answers: an inspection in slices, its lists apart, so that none keeps the page long; or why there is none. */
export type Answered =
  | { readonly id: number; readonly frame: object }
  | { readonly id: number; readonly key: string; readonly items: readonly unknown[] }
  | { readonly id: number; readonly done: true }
  | { readonly id: number; readonly refused: string };

/** The side of a worker that listens and answers. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Asked | { readonly id: number } }) => void) | null;
  postMessage: (answer: Answered) => void;
  readonly planPdf?: PdfReader;
}

/** What a later room answers: null for a question that is none of its. */
export type AnswerMore = (
  asked: { readonly id: number },
  tables: ReadingTables,
  helpers: Helpers,
) => Promise<object> | null;

/** So many members of a list go in one message: taking them in takes a page a few milliseconds. */
const SLICE = 100;

/** Reads documents for a page, within a worker; `more` answers what is asked beyond that. */
export function answerReads(scope: WorkerScope, more: AnswerMore): void {
  let tables: ReadingTables | null = null;
  let helpers: Helpers = {};
  scope.onmessage = ({ data }) => {
    if ('vocabulary' in data) {
      tables = vocabularyToTables(JSON.parse(data.vocabulary) as Vocabulary);
      const { planPdf } = scope;
      const { pdfEngine } = data;
      if (planPdf !== undefined && pdfEngine !== null)
        helpers = { readPdf: (given) => planPdf(given, pdfEngine) };
    } else if (tables !== null) void answer(data, tables);
  };

  async function answer(
    asked: { readonly id: number } | Extract<Asked, { name: string }>,
    own: ReadingTables,
  ): Promise<void> {
    const { id } = asked;
    const name = 'name' in asked ? asked.name : '';
    try {
      const given =
        more(asked, own, helpers) ??
        ('bytes' in asked ? readBytes(asked.bytes, name, own, helpers) : null);
      for (const part of inSlices((await given) ?? {})) scope.postMessage({ id, ...part });
      scope.postMessage({ id, done: true });
    } catch (error) {
      scope.postMessage({ id, refused: refusalLine(name, error) });
    }
  }
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
