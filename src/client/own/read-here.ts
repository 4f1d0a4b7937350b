import type { Inspection } from '../../reader/inspect-document.ts';
import { bytesToContainer } from '../../intake/bytes-to-form.ts';
import { checkSize } from '../../intake/refusal.ts';
import { refusalLine } from '../../reader/refusal-line.ts';
import type { Answered, Asked } from '../../reader/answer-reads.ts';
import type { CheckManifest } from '../../check/held.ts';
import type { Given } from '../../check/text-to-claims.ts';
import type { Answer, AnswerBeside, AskedBeside, AskedClaims } from '../../check/answer-checks.ts';
import type { MatteredEntry } from '../../check/beside/matters.ts';
import { lazyScript } from '../lazy-script.ts';

type WorkerScript = () => void;

const loadReader = lazyScript<WorkerScript>('scripts/reader.worker.js', 'plan-reader.worker');
const loadPdf = lazyScript<WorkerScript>('scripts/pdf.worker.js', 'plan-pdf.worker');
const loadEngine = lazyScript<string>('reader/pdf-engine.js', 'planPdfEngine');
const loadVocabulary = lazyScript<string>('reader/vocabulary.js', 'planVocabulary');

/** Documents that a worker is reading, by number. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly name: string;
  parts: Record<string, unknown>;
}

interface Reader {
  readonly ask: (question: Question, name: string) => Promise<unknown>;
  readonly end: () => void;
  /** The worker knows what the edition holds. */
  knows: boolean;
}

/** A question before it has its number. */
type Question =
  | { readonly bytes: Uint8Array; readonly name: string }
  | Omit<AskedClaims, 'id'>
  | Omit<AskedBeside, 'id'>;

/** One worker with the engine for PDFs, one without, each started when it is first needed. */
const readers = new Map<'pdf' | 'plain', Promise<Reader>>();
/** The one that read the document which is on the page. */
let last: Reader | null = null;

/**
 * Reads a document on this machine, in a worker: the JSON that `npm run inspect` prints for the same bytes. Rejects
 * with the same sentence where it cannot be read.
 */
export function readHere(given: Uint8Array | string, name = ''): Promise<Inspection> {
  return told(name, async () => {
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    checkSize(bytes.length);
    const reader = await readerFor(bytes);
    return (await reader.ask({ bytes, name }, name)) as Inspection;
  });
}

/** What a text or a document says that can be looked up, read in the same worker. */
export function claimHere(
  of: string | { readonly bytes: Uint8Array; readonly name: string },
  given: Given,
  manifest: CheckManifest,
): Promise<Answer> {
  const name = typeof of === 'string' ? '' : of.name;
  return told(name, async () => {
    const reader = await readerFor(typeof of === 'string' ? null : of.bytes);
    const question = { of, given, manifest: reader.knows ? null : manifest };
    reader.knows = true;
    last = reader;
    return (await reader.ask(question, name)) as Answer;
  });
}

/** Which entries of the edition are of the matters of the document that was asked of last. */
export async function counterpartsHere(
  beside: readonly MatteredEntry[],
): Promise<AnswerBeside['counterparts']> {
  if (last === null) return [];
  return ((await last.ask({ beside }, '')) as AnswerBeside).counterparts;
}

async function told<T>(name: string, give: () => Promise<T>): Promise<T> {
  try {
    return await give();
  } catch (error) {
    if (error instanceof Told) throw error;
    throw new Told(refusalLine(name, error));
  }
}

/** The worker that reads such bytes; null for a text. */
function readerFor(bytes: Uint8Array | null): Promise<Reader> {
  const kind = bytes !== null && bytesToContainer(bytes) === 'pdf' ? 'pdf' : 'plain';
  const reader = readers.get(kind) ?? startReader(kind);
  readers.set(kind, reader);
  return reader;
}

/** Ends the workers: what they were given goes with them. */
export function forgetReaders(): void {
  for (const reader of readers.values())
    reader.then(
      ({ end }) => end(),
      () => undefined,
    );
  readers.clear();
  last = null;
}

/** A sentence that is ready for the reader. */
class Told extends Error {}

async function startReader(kind: 'pdf' | 'plain'): Promise<Reader> {
  try {
    const isPdf = kind === 'pdf';
    const scripts = await Promise.all(isPdf ? [loadReader(), loadPdf()] : [loadReader()]);
    const pdfEngine = isPdf ? await loadEngine() : null;
    const vocabulary = await loadVocabulary();
    // file:// starts no worker from a file; a Blob of the scripts' own words is one anywhere
    const code = scripts.map((script) => `(${String(script)})();`);
    const url = URL.createObjectURL(new Blob(code, { type: 'text/javascript' }));
    const worker = new Worker(url);
    const reader = openReader(worker, kind, { vocabulary, pdfEngine });
    return {
      ...reader,
      end: () => {
        URL.revokeObjectURL(url);
        reader.end();
      },
    };
  } catch (error) {
    readers.delete(kind);
    throw error;
  }
}

function openReader(
  worker: Worker,
  kind: 'pdf' | 'plain',
  first: Extract<Asked, { vocabulary: string }>,
): Reader {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const end = (): void => {
    worker.terminate();
    readers.delete(kind);
    for (const { reject, name } of waiting.values())
      reject(new Told(refusalLine(name, new Error('读取中断了'))));
    waiting.clear();
  };
  worker.onerror = end;
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    const own = waiting.get(data.id);
    if (own === undefined) return;
    if ('frame' in data) own.parts = data.frame as Record<string, unknown>;
    else if ('items' in data) (own.parts[data.key] as unknown[]).push(...data.items);
    else {
      waiting.delete(data.id);
      if ('refused' in data) own.reject(new Told(data.refused));
      else own.resolve(own.parts);
    }
  };
  const send = (asked: Asked | AskedClaims | AskedBeside): void => worker.postMessage(asked);
  send(first);
  return {
    ask: (question, name) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject, name, parts: {} });
        send({ id: count, ...question });
      }),
    end,
    knows: false,
  };
}
