import { chooseWindow } from './choose-window.ts';
import { partToPagefind } from './index-part.ts';
import { lastPassing } from './last-passing.ts';
import type { PagefindGlue, SearchManifest } from './search-data.ts';
import { termToTokens } from './text-to-tokens.ts';

/** Finds numbers of entries that may contain a folded term: all that do, and few that do not. */
export type FindCandidates = (term: string) => Promise<number[]>;

interface Parts {
  glue: PagefindGlue;
  wasm: Uint8Array;
  meta: Uint8Array;
  manifest: Pick<SearchManifest, 'index'>;
  loadChunk: (name: string) => Promise<Uint8Array>;
}

/** Starts Pagefind's WebAssembly on an index; fails where a browser cannot run it (Chromium before 103). */
export async function openPagefind(parts: Parts): Promise<FindCandidates> {
  const { glue, wasm, meta, manifest, loadChunk } = parts;
  await glue({ module_or_path: wasm });
  const loaded = new Set<string>();
  const loading = new Map<string, Promise<void>>();
  let pointer = checkPointer(glue.init_pagefind(meta));

  const load = (name: string): Promise<void> => {
    const known = loading.get(name);
    if (known !== undefined) return known;
    const promise = loadChunk(name).then((bytes) => {
      pointer = checkPointer(glue.load_index_chunk(pointer, partToPagefind(bytes)));
      loaded.add(name);
    });
    loading.set(name, promise);
    return promise;
  };

  return async (term) => {
    const tokens = termToTokens(term);
    const chunks = tokens.map((token) => partOf(token, manifest.index));
    const window = chooseWindow(chunks, (name) => loaded.has(name));
    if (window === null) return [];
    await Promise.all([...new Set(chunks.slice(...window))].map((name) => load(name ?? '')));
    const query = tokens.slice(...window).join(' ');
    const answer = JSON.parse(glue.search(pointer, query, query, '{}', '', true, false)) as {
      results: { p: string }[];
    };
    return answer.results.map(({ p }) => Number(p));
  };
}

/** The part that holds a word if any does: the last that does not begin behind it. */
function partOf(word: string, index: SearchManifest['index']): string | null {
  return index[lastPassing(index, ([from]) => from <= word)]?.[1] ?? null;
}

/** Pagefind answers 0 where it could not read what it was given. */
function checkPointer(pointer: number): number {
  if (pointer === 0) throw new Error('Pagefind could not read its index');
  return pointer;
}
