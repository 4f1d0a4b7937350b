import { refusalLine } from '../../reader/refusal-line.ts';
import type { Answered, Asked } from '../../reader/answer-reads.ts';
import { handChunk } from './hand-chunk.ts';
import type { HandedChunk, WantedChunk } from './chunks-by-page.ts';

/** A question before it has its number. */
export type Question = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** Told how far an answer is. */
export type Tell = (words: string) => void;

/** A worker that reads documents and answers for the edition. */
export interface OpenWorker {
  /** Asks it; `name` is what a refusal calls the document by. */
  readonly ask: (question: Question, name?: string, tell?: Tell) => Promise<unknown>;
  readonly end: () => void;
}

/** A sentence that is ready for the reader. */
export class Told extends Error {}

/** A question that waits for its answer, and as much of that as is there. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly name: string;
  readonly tell: Tell;
  parts: Record<string, unknown>;
}

/**
 * Opens a worker from the text of its scripts: file:// starts none from a file, a Blob of their text is one anywhere.
 * What it asks of the page is handed to it; `onEnd` is told when it is gone.
 */
export function openWorker(
  scripts: readonly string[],
  first: Extract<Asked, { vocabulary: string }>,
  onEnd: () => void,
): OpenWorker {
  const url = URL.createObjectURL(new Blob([...scripts], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const end = (): void => {
    worker.terminate();
    URL.revokeObjectURL(url);
    onEnd();
    for (const { reject, name } of waiting.values())
      reject(new Told(refusalLine(name, new Error('读取中断了'))));
    waiting.clear();
  };
  const send = (message: Asked | HandedChunk): void => worker.postMessage(message);
  worker.onerror = end;
  worker.onmessage = ({ data }: MessageEvent<Answered | WantedChunk>) => {
    if ('wanted' in data) void handChunk(data.wanted).then(send);
    else take(data);
  };
  send(first);
  return {
    ask: (question, name = '', tell = () => undefined) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject, name, tell, parts: {} });
        send({ id: count, ...question });
      }),
    end,
  };

  function take(answered: Answered): void {
    const own = waiting.get(answered.id);
    if (own === undefined) return;
    if ('told' in answered) own.tell(answered.told);
    else if ('frame' in answered) own.parts = answered.frame as Record<string, unknown>;
    else if ('items' in answered) (own.parts[answered.key] as unknown[]).push(...answered.items);
    else {
      waiting.delete(answered.id);
      if ('refused' in answered) own.reject(new Told(answered.refused));
      else own.resolve(own.parts);
    }
  }
}
