import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFiles, type FileServer } from '../../src/tools/file-server.js';

let folder = '';
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-test-'));
  await mkdir(join(folder, 'pages', 'parts'), { recursive: true });
  await writeFile(join(folder, 'secret.css'), 'p{}');
  await writeFile(join(folder, 'pages', 'ä b.html'), '<p>caf\u00e9');
  await writeFile(join(folder, 'pages', 'parts', 'a.css'), 'p{}');
  await writeFile(join(folder, 'pages', 'notes.txt'), 'private');
  server = await serveFiles([join(folder, 'pages', 'ä b.html')]);
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; type: string; body: string }> =>
  new Promise((done, fail) => {
    const url = new URL(server.addressOf(0));
    // Sent as it is: a client would tidy `..` away.
    const asked = request({ host: url.hostname, port: url.port, path, headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (part: string) => (body += part));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body }));
    });
    asked.on('error', fail).end();
  });

it('serves the page on this machine only, as UTF-8', async () => {
  expect(server.addressOf(0)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/0\/%C3%A4%20b\.html$/);
  expect(await get('/0/%C3%A4%20b.html')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>café' });
});

it('serves what the page is made of', async () => expect(await get('/0/parts/a.css')).toMatchObject({ status: 200, type: 'text/css' }));

it.each(['/0/notes.txt', '/0/../secret.css', '/0/%2e%2e/secret.css', '/0/..%2fsecret.css', '/1/x.html', '/', '/0/', '/0/%zz', '/0/parts', '/x/a.css'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

it('answers nobody who calls it by another name', async () => expect((await get('/0/parts/a.css', { host: 'evil.example' })).status).toBe(404));
