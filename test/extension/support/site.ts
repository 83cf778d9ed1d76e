import { createServer } from 'node:http';
import { textOf } from '../../support/source.js';

/** A page of the test site. */
export interface TestPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web site on this machine. */
export interface Site {
  /** The address of a path, with its leading slash. */
  at(path: string): string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  close(): void;
}

/** The sample article, as it ships with the tests. */
export const SAMPLE = textOf('test/sample/index.html');

/** A page around a text that opens the story by itself. */
export const article = (text: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm-0558</title><link rel="icon" href="data:,">${head}</head><body>${text}</body></html>`;

/** Serves these pages on 127.0.0.1, at a free port, under any name of the machine. */
export const startSite = async (pages: Readonly<Record<string, TestPage>>): Promise<Site> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages[path.replace(/\?.*$/, '')];
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  return {
    at: (path) => `http://127.0.0.1:${address.port}${path}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
