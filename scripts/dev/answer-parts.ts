import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Connect } from 'vite';
import type { Parts } from './make-parts.ts';

const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Answers what is no page with parts made for it, and has Astro find index.html in folders. */
export function answerParts(parts: Parts): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    // Astro answers /compare where the built site has compare/index.html.
    const page = path.replace(/\/index\.html$/u, '') || '/';
    request.url = query === undefined ? page : `${page}?${query}`;
    if (!/^\/(?:styles|scripts|search|reader|check|data)\/(?:[\w-]+\/)*[\w.-]+$/u.test(path)) {
      next();
      return;
    }
    parts
      .make(path.slice(1))
      .then(() => {
        const file = join(parts.folder, path);
        if (!existsSync(file)) {
          next();
          return;
        }
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        createReadStream(file).pipe(response);
      })
      .catch(next);
  };
}
