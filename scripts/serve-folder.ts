import { createReadStream, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.sha256': 'text/plain; charset=utf-8',
};

/** A folder served over HTTP. */
export interface Served {
  /** Address of the folder, with `/` at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would, under a base path (`/`, `/x/y/`). Port 0 takes a free
 * one; a port in use passes on to the next.
 */
export async function serveFolder(folder: string, port = 0, base = '/'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    const inside = path?.startsWith(base) ? path.slice(base.length) : null;
    const file = inside === null ? null : fileOf(folder, inside);
    const found = file ?? fileOf(folder, '404.html');
    response.statusCode = file === null ? 404 : 200;
    if (found === null) return void response.end('404');
    response.setHeader('content-type', types[extname(found)] ?? 'application/octet-stream');
    if (request.method === 'HEAD') return void response.end();
    createReadStream(found).pipe(response);
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The path of a request line, or null where its escapes are broken. */
function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/u, ''));
  } catch {
    return null;
  }
}

/** The file behind a path, a folder's being its index.html; null outside the folder or where there is none. */
function fileOf(folder: string, path: string): string | null {
  const file = normalize(
    join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path),
  );
  if (!file.startsWith(normalize(folder))) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** Listens on a port or, where it is taken, on the next. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done();
    });
  });
}
