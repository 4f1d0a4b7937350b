import { existsSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import send from 'send';
import { contentTags } from './content-tags.ts';
import { listen } from './listen.ts';
import { safeHeaders } from './safe-headers.ts';

/** A folder served over HTTP. */
export interface Served {
  /** Address of the folder, with `/` at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as the plainest static host would, under a base path (`/`, `/x/y/`): only reading, only what is
 * in it, and as it is on disk at that moment. Port 0 takes a free one; a port in use passes on to the next.
 */
export async function serveFolder(folder: string, port = 0, base = '/'): Promise<Served> {
  const root = resolve(folder);
  const tagOf = contentTags(root);
  const server = createServer((request, response) => {
    setHeaders(response, safeHeaders);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      setHeaders(response, { allow: 'GET, HEAD', connection: 'close' });
      return say(request, response, 405, '这里只供阅读。');
    }
    const path = (request.url ?? '').replace(/[?#].*$/u, '');
    if (!path.startsWith(base) || !isServable(root, path.slice(base.length - 1)))
      return void notFound(root, request, response);
    // Always asked again by its content's hash: nobody reads half of one build and half of the next.
    send(request, path.slice(base.length - 1), { root, cacheControl: false })
      .on('headers', (_: ServerResponse, file: string) => {
        const tag = tagOf(file);
        if (tag !== null) response.setHeader('etag', tag);
        response.setHeader('cache-control', 'no-cache');
        if (extname(file) === '.sha256') response.setHeader('content-type', textType);
      })
      .on('directory', () => {
        response.writeHead(301, { location: `./${path.replace(/^.*\//u, '')}/` }).end();
      })
      .on('error', (error: SendError) => {
        if (response.headersSent) return void response.destroy();
        for (const name of response.getHeaderNames()) response.removeHeader(name);
        setHeaders(response, { ...safeHeaders, ...error.headers });
        if (error.status === 416) return say(request, response, 416, '没有这一段。');
        if (error.status === 412) return say(request, response, 412, '文件已经换过。');
        if (error.status >= 500) return say(request, response, 500, '这个文件现在读不了。');
        void notFound(root, request, response);
      })
      .pipe(response);
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

/** A file or folder that really lies in the folder: no link that leads out of it, no pipe that would never end. */
function isServable(root: string, path: string): boolean {
  try {
    const file = join(root, decodeURIComponent(path));
    const stat = statSync(file, { throwIfNoEntry: false });
    // What is not there, and what is no path, is for `send` to tell.
    if (stat === undefined) return true;
    if (!stat.isFile() && !stat.isDirectory()) return false;
    const [real, home] = [realpathSync(file), realpathSync(root)];
    if (real !== home && !real.startsWith(home + sep)) return false;
    const index = join(file, 'index.html');
    return !stat.isDirectory() || !existsSync(index) || isServable(root, `${path}/index.html`);
  } catch {
    return true;
  }
}

/** What `send` tells of a file that it could not give. */
type SendError = Error & { status: number; headers?: Record<string, string> };

const textType = 'text/plain; charset=utf-8';

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The folder's own page for what is not there; where it has none, a build is just taking its place. */
async function notFound(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const page = await readFile(join(root, '404.html'));
    say(request, response, 404, page, 'text/html; charset=utf-8');
  } catch {
    response.setHeader('retry-after', '5');
    say(
      request,
      response,
      503,
      '网站正在换成新的一版，请过几秒再刷新。一直这样，就是换的时候中断了：请运行 npm run build，它会恢复。',
    );
  }
}

/** A whole answer of a few words or a page. */
function say(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type = textType,
): void {
  const bytes = Buffer.from(body);
  response.statusCode = status;
  setHeaders(response, { 'content-type': type, 'content-length': String(bytes.length) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
