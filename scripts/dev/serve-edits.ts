import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { dev } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { type Collection, shownPath } from '../../src/seed/collection.ts';
import { siteConfig } from '../site-config.ts';
import { answerParts } from './answer-parts.ts';
import { makeParts } from './make-parts.ts';

/**
 * Serves a collection's pages as they would be built now, and has open ones load again when what they are made
 * of is edited: pages and styles at once, sources after they were converted. Returns the address.
 */
export async function serveEdits(collection: Collection, port: number): Promise<string> {
  const { vite, ...config } = siteConfig(collection);
  const server = await dev({
    ...config,
    configFile: false,
    logLevel: 'warn',
    server: { port, host: '127.0.0.1' },
    vite: {
      ...vite,
      // For the built pages' sake alone, which are run from another folder.
      environments: {},
      plugins: [...(vite?.plugins ?? []), followEdits(collection)],
    },
  });
  return `http://127.0.0.1:${server.address.port}/index.html`;
}

/** What Astro knows nothing of: the scripts, styles and search index, and the sources behind content/. */
function followEdits(collection: Collection): Plugin {
  const parts = makeParts(collection);
  const house = (folder: string): string => join(collection.house, folder);
  const seeds = [collection.plans, collection.vocab, collection.reviews, collection.edition].map(
    (path) => join(collection.root, path),
  );
  const isIn = (file: string, folders: string[]): boolean =>
    folders.some((folder) => file.startsWith(folder));
  let waiting: NodeJS.Timeout | undefined;
  return {
    name: 'follow-edits',
    configureServer: (server) => {
      server.watcher.add([house('src'), ...seeds]);
      server.watcher.on('all', (event, file) => {
        if (event === 'addDir' || event === 'unlinkDir') return;
        if (isIn(file, seeds)) {
          // An editor writes several files at once: one conversion for all.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            convert(collection, () => {
              parts.forget(join(collection.root, collection.content));
              readAgain(server);
            });
          }, 50);
        } else if (isIn(file, [house('src')])) {
          // What pages import Vite knows itself; a script may import the same.
          parts.forget(file);
          loadAgain(server);
        }
      });
      server.middlewares.use(answerParts(parts));
    },
  };
}

/** Open pages are asked for again. */
function loadAgain(server: ViteDevServer): void {
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** The edition is read again by the next request, and open pages make one. */
function readAgain(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

/** Converts in a process of its own, which takes the reader's rooms as they stand now. */
function convert(collection: Collection, then: () => void): void {
  const script = join(collection.house, 'scripts/convert.ts');
  const started = performance.now();
  const child = spawn(process.execPath, [script, '--collection', collection.root], {
    cwd: collection.house,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  child.on('exit', (code) => {
    if (code !== 0) return;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${shownPath(collection, collection.content)}/ 已重读，${seconds} 秒\n`);
    then();
  });
}
