import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/source.js';
import { KINDS } from './support/browsers.js';

const START = join(ROOT, 'node_modules/.cache/counterclaim/start.js');
const ARTICLE = join(ROOT, 'test/fixtures/articles/key-analysis-en.html');
const CACHE = join(ROOT, 'node_modules/.cache');

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly complained: string;
}

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counterclaim-launch-'));
  await writeFile(join(folder, 'notes.txt'), 'Storm-0558 read the mail, Microsoft said.\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...rest } = process.env;
  return { ...rest, INIT_CWD: folder };
};

const start = (...args: string[]): Promise<Ended> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [START, ...args], { env: environment(), cwd: ROOT }, (_error, said, complained) =>
      done({ code: child.exitCode, said, complained }),
    );
  });

const runs = async (): Promise<string[]> => (await readdir(CACHE)).filter((name) => name.startsWith('counterclaim-run-'));

/** Width and height in a PNG's head. */
const sizeOf = async (file: string): Promise<[number, number]> => {
  const bytes = await readFile(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

const annotationsIn = async (file: string): Promise<string> => (await readFile(file, 'utf8')).replaceAll(/http:\/\/127\.0\.0\.1:\d+\/\d+/g, 'http://127.0.0.1');

describe('npm start, without a window', () => {
  it.each(KINDS)('%s: writes the files of each page, names what is missing, and ends with code 1 then', async (kind) => {
    const before = await runs();
    const { code, said, complained } = await start('--browser', kind, '--headless', '--out', kind, 'notes.txt', 'gone.html', ARTICLE);
    expect(complained).toContain('gone.html: there is no such file.');
    expect(code).toBe(1);
    expect(said).toContain('2 pages read, 0 failed');
    expect(said).toContain('title: ');
    const files = await readdir(join(folder, kind));
    const kinds = ['annotations.json', 'card.png', 'page.png', 'popup.png'];
    expect(files.toSorted()).toEqual(['key-analysis-en', 'notes'].flatMap((name) => kinds.map((ending) => `${name}.${ending}`)));
    expect(await sizeOf(join(folder, kind, 'notes.page.png'))).toEqual([1280, 900]);
    expect(await sizeOf(join(folder, kind, 'notes.popup.png'))).toEqual([400, 600]);
    expect(await runs()).toEqual(before);
  });

  it('both browsers find the same', async () => {
    for (const name of ['notes', 'key-analysis-en']) {
      const [chromium, firefox] = await Promise.all(KINDS.map((kind) => annotationsIn(join(folder, kind, `${name}.annotations.json`))));
      expect(chromium).toContain('TextPositionSelector');
      expect(firefox).toBe(chromium);
    }
  });

  it('writes to "out" where no folder is given, and no pictures where none are wanted', async () => {
    const { code, said } = await start('--no-pictures', 'notes.txt');
    expect([code, said.includes('There is no display')]).toEqual([0, true]);
    expect(await readdir(join(folder, 'out'))).toEqual(['notes.annotations.json']);
  });

  it.each([[['--browser', 'opera']], [['--nonsense']], [['gone.html']], [['ftp://example.org/']]])('%j ends with code 1 and a reason', async (args) => {
    const { code, complained } = await start(...args);
    expect(code).toBe(1);
    expect(complained).toMatch(/\w+ \w+/);
    expect(complained).not.toMatch(/^\s+at /m);
  });

  it.each(KINDS)('%s: stopped, it closes the browser and leaves nothing behind', async (kind) => {
    const before = await runs();
    const child = spawn(process.execPath, [START, '--browser', kind, '--no-pictures', ...Array.from({ length: 200 }, () => ARTICLE)], {
      env: environment(),
      cwd: ROOT,
    });
    let said = '';
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    await new Promise<void>((done) => {
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        if (said.includes('title: ')) done();
      });
    });
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(await runs()).toEqual(before);
  });
});
