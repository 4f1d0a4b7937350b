import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesToManifest, sealOf } from '../../src/offline/files-to-manifest.ts';
import { type Served, serveFolder } from './serve-folder.ts';

let place: string;
let dist: string;
let served: Served;
let port: number;

/** Writes a folder as a build does: its list last. */
function writeSite(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const seals = Object.entries(files).map(([path, text]) => sealOf(path, Buffer.from(text)));
  const list = JSON.stringify(filesToManifest(seals, '2026-01-01'));
  writeFileSync(join(folder, 'manifest.json'), list);
}

const site = {
  'index.html': '<p>首页</p>',
  '404.html': '<p>没有这一页</p>',
  'plans/x.html': '<p>一份文件</p>',
  'data/plans.json': '[]',
  'compare/index.html': '<p>对照</p>',
  'short.csv': '条文',
  'zip.sha256': 'ab  x.zip',
};

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'serve-'));
  dist = join(place, 'dist');
  writeSite(dist, site);
  writeSite(join(place, 'dist-secret'), { 'x.txt': 'secret' });
  served = await serveFolder(dist);
  port = Number(new URL(served.url).port);
});

afterEach(async () => {
  await served.close();
  rmSync(place, { recursive: true, force: true });
});

/** A request written by hand, since fetch mends addresses; the answer as it came. */
async function ask(lines: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${lines}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  await once(socket, 'close');
  return answer;
}

async function statusOf(path: string): Promise<number> {
  return Number((await ask(`GET ${path} HTTP/1.1`)).split(' ')[1]);
}

/** Sockets that have said nothing, or half a request. */
async function idle(count: number, said: string): Promise<Socket[]> {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write(said);
      return socket;
    }),
  );
}

describe('what is asked for', () => {
  test.each([
    ['/', 200, '首页'],
    ['/index.html?q=1', 200, '首页'],
    ['/plans/x.html', 200, '一份文件'],
    ['/plans/%78.html', 200, '一份文件'],
    ['/compare/', 200, '对照'],
    ['/compare', 301, ''],
    ['/plans/', 404, '没有这一页'],
    ['/none.html', 404, '没有这一页'],
    ['/%00', 404, '没有这一页'],
    ['/plans/x.html%00.csv', 404, '没有这一页'],
    ['/%', 404, '没有这一页'],
    ['/%E4%', 404, '没有这一页'],
    [`/${encodeURIComponent('规'.repeat(100))}`, 404, '没有这一页'],
    [`/${'a/'.repeat(3000)}`, 404, '没有这一页'],
    ['/../dist-secret/x.txt', 404, '没有这一页'],
    ['/..%2fdist-secret/x.txt', 404, '没有这一页'],
    ['/..%2Fdist-secret%2Fx.txt', 404, '没有这一页'],
    ['/%2e%2e/dist-secret/x.txt', 404, '没有这一页'],
    ['/plans/..%5c..%5c..%5cdist-secret%5cx.txt', 404, '没有这一页'],
    ['//etc/passwd', 404, '没有这一页'],
    ['http://127.0.0.1/', 404, '没有这一页'],
  ])('GET %s → %i', async (path, status, words) => {
    const answer = await ask(`GET ${path} HTTP/1.1`);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(answer).toContain(words);
    expect(answer).not.toContain('secret\n');
    expect(await statusOf('/')).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])(
    '%s is refused',
    async (way) => {
      const answer = await ask(`${way} /plans/x.html HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /u);
      expect(answer).toMatch(/^allow: GET, HEAD/imu);
      expect(answer).not.toContain('一份文件');
    },
  );

  test('HEAD tells type and length alone', async () => {
    for (const path of ['plans/x.html', 'none.html']) {
      const answer = await fetch(`${served.url}${path}`, { method: 'HEAD' });
      expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(10);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text()).toBe('');
    }
  });

  test('a part, a wrong part, types, and safe headers on every answer', async () => {
    const part = await fetch(`${served.url}short.csv`, { headers: { range: 'bytes=-3' } });
    expect([part.status, await part.text()]).toEqual([206, '文']);
    const wrong = await fetch(`${served.url}short.csv`, { headers: { range: 'bytes=99-' } });
    expect(wrong.status).toBe(416);
    expect(wrong.headers.get('content-range')).toBe('bytes */6');
    const types = ['data/plans.json', 'short.csv', 'zip.sha256'].map(async (path) => {
      const answer = await fetch(`${served.url}${path}`, { method: 'HEAD' });
      return answer.headers.get('content-type');
    });
    expect(await Promise.all(types)).toEqual([
      'application/json; charset=utf-8',
      'text/csv; charset=utf-8',
      'text/plain; charset=utf-8',
    ]);
    for (const answer of [part, wrong, await fetch(served.url), await fetch(`${served.url}no`)]) {
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  test('below a base path, and nothing beside it', async () => {
    const below = await serveFolder(dist, 0, '/x/y/');
    try {
      expect(await (await fetch(`${below.url}plans/x.html`)).text()).toBe('<p>一份文件</p>');
      expect((await fetch(`${below.url}compare`)).url).toBe(`${below.url}compare/`);
      const outside = await fetch(new URL('/plans/x.html', below.url));
      expect(outside.status).toBe(404);
    } finally {
      await below.close();
    }
  });
});

describe('caching by content', () => {
  const tag = async (path: string) => (await fetch(`${served.url}${path}`)).headers.get('etag');

  test('what is unchanged is not sent again, and another build of the same keeps its tag', async () => {
    const first = await tag('plans/x.html');
    // fetch itself would add that it wants no cached answer.
    const again = await ask(`GET /plans/x.html HTTP/1.1\r\nIf-None-Match: ${first ?? ''}`);
    expect(again).toMatch(/^HTTP\/1\.1 304 /u);
    expect(again).toMatch(/^cache-control: no-cache/imu);
    writeSite(join(place, 'next'), { ...site, 'index.html': '<p>新的首页</p>' });
    renameSync(dist, join(place, 'former'));
    renameSync(join(place, 'next'), dist);
    expect(await tag('plans/x.html')).toBe(first);
    expect(await (await fetch(served.url)).text()).toBe('<p>新的首页</p>');
  });

  test('a file changed after its list has another tag', async () => {
    const first = await tag('plans/x.html');
    await new Promise((done) => setTimeout(done, 20));
    writeFileSync(join(dist, 'plans/x.html'), '<p>一份文档</p>');
    const second = await tag('plans/x.html');
    expect(second).not.toBe(first);
    expect(second).not.toBeNull();
  });
});

describe('what goes wrong while it serves', () => {
  test('a folder that is just being replaced', async () => {
    renameSync(dist, join(place, 'former'));
    expect(await statusOf('/index.html')).toBe(503);
    renameSync(join(place, 'former'), dist);
    expect(await statusOf('/index.html')).toBe(200);
  });

  test.skipIf(process.platform === 'win32')('a link that leads out of it, and a pipe', async () => {
    writeFileSync(join(place, 'outside.txt'), '外面的');
    symlinkSync(join(place, 'outside.txt'), join(dist, 'out.txt'));
    symlinkSync(place, join(dist, 'up'));
    execFileSync('mkfifo', [join(dist, 'pipe')]);
    for (const path of ['/out.txt', '/up/outside.txt', '/pipe'])
      expect(await statusOf(path)).toBe(404);
    for (const name of ['out.txt', 'up', 'pipe']) rmSync(join(dist, name));
  });

  test('files that come and go', async () => {
    const file = join(dist, 'here.html');
    let changing = true;
    const change = async (): Promise<void> => {
      while (changing) {
        writeFileSync(file, '条文'.repeat(50_000));
        await new Promise(setImmediate);
        rmSync(file);
        await new Promise(setImmediate);
      }
    };
    const changed = change();
    const asked = Array.from({ length: 300 }, async () => statusOf('/here.html'));
    const seen = new Set(await Promise.all(asked));
    changing = false;
    await changed;
    for (const status of seen) expect([200, 404]).toContain(status);
    expect(await statusOf('/')).toBe(200);
  });

  test('a thousand aborted downloads leave no file open', async () => {
    writeFileSync(join(dist, 'big.csv'), '条文'.repeat(2_000_000));
    const abort = async (): Promise<void> => {
      const [socket] = await idle(1, 'GET /big.csv HTTP/1.1\r\nHost: x\r\n\r\n');
      if (socket === undefined) return;
      await once(socket, 'data');
      socket.destroy();
    };
    for (let done = 0; done < 1000; done += 50) {
      await Promise.all(Array.from({ length: 50 }, abort));
    }
    expect(await statusOf('/')).toBe(200);
    if (!existsSync('/proc/self/fd')) return;
    await expect.poll(() => openFiles().filter((path) => path.endsWith('big.csv'))).toEqual([]);
  });

  test('two hundred idle connections', async () => {
    const sockets = [...(await idle(100, '')), ...(await idle(100, 'GET / HTTP/1.1\r\nHost: x'))];
    const answers = Array.from({ length: 200 }, async () => statusOf('/plans/x.html'));
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
    for (const socket of sockets) socket.destroy();
  });
});

/** Paths of files that this process holds open. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').map((number) => {
    try {
      return readlinkSync(join('/proc/self/fd', number));
    } catch {
      return '';
    }
  });
}

test('a port in use passes on to the next', async () => {
  const next = await serveFolder(dist, port);
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});
