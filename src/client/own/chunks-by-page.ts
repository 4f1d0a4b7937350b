import { type ChunkGlobals, type LoadChunk, loadChunks } from '../../search/query/load-chunks.ts';

/** What a worker asks of its page: a chunk of the edition, since from file:// it can load no script itself. */
export interface WantedChunk {
  readonly wanted: string;
}

/** What the page hands back: what the chunk's script called with; or why there is none. */
export type HandedChunk =
  | { readonly chunk: string; readonly call: Parameters<ChunkCall> | null }
  | { readonly chunk: string; readonly failed: string };

export type ChunkCall = Required<ChunkGlobals>['planSearchChunk'];

/** The side of a worker that asks for chunks. */
export interface ChunkScope extends ChunkGlobals {
  addEventListener: (
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void;
  postMessage: (wanted: WantedChunk) => void;
}

/** Chunks of the edition for a worker: its page loads their scripts, they are unpacked here. */
export function chunksByPage(scope: ChunkScope): LoadChunk {
  const waiting = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>();
  scope.addEventListener('message', ({ data }) => {
    const handed = data as HandedChunk | { readonly chunk?: undefined };
    if (handed.chunk === undefined) return;
    const own = waiting.get(handed.chunk);
    waiting.delete(handed.chunk);
    if ('failed' in handed) own?.reject(new Error(handed.failed));
    else {
      if (handed.call !== null) scope.planSearchChunk?.(...handed.call);
      own?.resolve();
    }
  });
  return loadChunks(scope, (wanted) => {
    scope.postMessage({ wanted });
    return new Promise((resolve, reject) => waiting.set(wanted, { resolve, reject }));
  });
}
