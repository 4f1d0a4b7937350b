import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { safeHeaders } from '../scripts/serve/safe-headers.ts';

// docs/hosting/nginx.conf as a host would use it, but for folder and port.
const place = mkdtempSync(join(tmpdir(), 'nginx-'));
let url = '';

beforeAll(async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as { port: number };
  free.close();
  url = `http://127.0.0.1:${String(port)}/`;
  const site = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replaceAll('/srv/plan-concordance', resolve('dist'));
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(place, 'nginx.conf'),
    `${user} pid ${place}/pid; error_log ${place}/error.log; events {}
     http { include /etc/nginx/mime.types; access_log off; client_body_temp_path ${place}/body; ${site} }`,
  );
  const started = spawnSync('nginx', ['-c', join(place, 'nginx.conf')], { encoding: 'utf8' });
  expect(started.stderr).toBe('');
});
afterAll(() => {
  spawnSync('nginx', ['-c', join(place, 'nginx.conf'), '-s', 'quit']);
  rmSync(place, { recursive: true, force: true });
});

test.each([
  ['', 200, 'text/html; charset=utf-8'],
  ['plans/none.html', 404, 'text/html; charset=utf-8'],
  ['data/targets.csv', 200, 'text/csv; charset=utf-8'],
  ['data/plans.json', 200, 'application/json; charset=utf-8'],
  ['offline/plan-concordance.zip.sha256', 200, 'text/plain; charset=utf-8'],
])('GET /%s: %i, %s, with the headers that npm start sends', async (path, status, type) => {
  const answer = await fetch(url + path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
  for (const [name, value] of Object.entries(safeHeaders))
    expect(answer.headers.get(name)).toBe(value);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
  expect((await fetch(url, { method })).status).toBe(405);
});
