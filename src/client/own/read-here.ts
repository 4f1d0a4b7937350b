import { bytesToContainer } from '../../intake/bytes-to-form.ts';
import { checkSize, Refusal } from '../../intake/refusal.ts';
import type { AskedRead } from '../../reader/answer-reads.ts';
import type { Inspection } from '../../reader/inspect-document.ts';
import { refusalLine } from '../../reader/refusal-line.ts';
import type { GuestQuestions } from '../../check/answer-checks.ts';
import { noPdf } from '../../words/own-draft.ts';
import { lazyScript } from '../lazy-script.ts';
import { type OpenWorker, openWorker, type Tell, Told } from './open-worker.ts';
import { runsEngine } from './runs-engine.ts';

const loadReader = lazyScript<string>('scripts/reader.worker.js', 'plan-reader.worker');
const loadPage = lazyScript<string>('scripts/page.worker.js', 'plan-page.worker');
const loadPdf = lazyScript<string>('scripts/pdf.worker.js', 'plan-pdf.worker');
const loadEngine = lazyScript<string>('reader/pdf-engine.js', 'planPdfEngine');
const loadVocabulary = lazyScript<string>('reader/vocabulary.js', 'planVocabulary');

/** What a worker brings along besides the reader: the engine for web pages, the one for PDFs, or none. */
type Engine = 'none' | 'page' | 'pdf';

/** A worker for each engine, started when it is first needed. */
const workers = new Map<Engine, Promise<OpenWorker>>();
/** Which of them keeps the document that is on the page. */
let last: Engine = 'none';

/**
 * Reads a document on this machine, in a worker: the JSON that `npm run inspect` prints for the same bytes. Rejects
 * with the same sentence where it cannot be read.
 */
export function readHere(given: Uint8Array | string, name = ''): Promise<Inspection> {
  return read({ bytes: toBytes(given), name, keep: false });
}

/** The same of a document that is kept, so that it can be asked of further. */
export function readAndKeep(bytes: Uint8Array, name: string, tell: Tell): Promise<Inspection> {
  return read({ bytes, name, keep: true }, tell);
}

function read(asked: Omit<AskedRead, 'kind'>, tell?: Tell): Promise<Inspection> {
  const { bytes, name, keep } = asked;
  return told(name, async () => {
    checkSize(bytes.length);
    const engine = engineOf(bytes);
    if (engine === 'pdf' && !runsEngine()) throw new Refusal(noPdf);
    if (keep) last = engine;
    const { ask } = await workerOf(engine);
    return (await ask({ kind: 'read', ...asked }, name, tell)) as Inspection;
  });
}

/** Asks of the document that was kept last, or of the edition. */
export function askHere<Kind extends keyof GuestQuestions>(
  kind: Kind,
  asked: GuestQuestions[Kind]['asked'],
  tell?: Tell,
): Promise<GuestQuestions[Kind]['answer']> {
  return told('', async () => (await workerOf(last)).ask({ kind, ...asked }, '', tell)) as Promise<
    GuestQuestions[Kind]['answer']
  >;
}

/** Ends the workers: what they were given goes with them. */
export function forgetReaders(): void {
  for (const worker of workers.values())
    worker.then(
      ({ end }) => end(),
      () => undefined,
    );
  workers.clear();
}

const toBytes = (given: Uint8Array | string): Uint8Array =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given;

function engineOf(bytes: Uint8Array): Engine {
  const container = bytesToContainer(bytes);
  return container === 'pdf' || container === 'page' ? container : 'none';
}

async function told<T>(name: string, give: () => Promise<T>): Promise<T> {
  try {
    return await give();
  } catch (error) {
    if (error instanceof Told) throw error;
    throw new Told(refusalLine(name, error));
  }
}

function workerOf(engine: Engine): Promise<OpenWorker> {
  const known = workers.get(engine);
  if (known !== undefined) return known;
  const started = startWorker(engine, gone);
  workers.set(engine, started);
  started.catch(gone);
  return started;

  function gone(): void {
    if (workers.get(engine) === started) workers.delete(engine);
  }
}

async function startWorker(engine: Engine, onEnd: () => void): Promise<OpenWorker> {
  const more = { none: [], page: [loadPage], pdf: [loadPdf] }[engine];
  const wanted = [loadVocabulary, loadReader, ...more];
  const [vocabulary = '', ...scripts] = await Promise.all(wanted.map((load) => load()));
  const pdfEngine = engine === 'pdf' ? await loadEngine() : null;
  return openWorker(scripts, { vocabulary, pdfEngine }, onEnd);
}
