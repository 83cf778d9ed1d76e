import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { pageType, partType } from './file-type.js';

/** A server on this machine only, for the given files and what stands beside them. */
export interface FileServer {
  /** The address of the file with this place in the list. */
  addressOf(place: number): string;
  close(): void;
}

interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: Uint8Array;
}

const NOTHING: Answer = { status: 404 };

const pageAnswer = async (file: string): Promise<Answer> => {
  const body = await readFile(file);
  const type = pageType(file, body);
  return type === null ? NOTHING : { status: 200, type, body };
};

/** A picture or a style sheet of the page: only of such a type, and only from the page's own folder downwards. */
const partAnswer = async (file: string, path: string): Promise<Answer> => {
  const folder = dirname(file);
  const part = resolve(folder, path);
  const type = partType(part);
  return type !== null && part.startsWith(folder + sep) ? { status: 200, type, body: await readFile(part) } : NOTHING;
};

const answerFor = async (files: readonly string[], { method, url, headers }: IncomingMessage, host: string): Promise<Answer> => {
  // Another name for this address would be a site that points its own name at it, to read the files.
  if (headers.host !== host || (method !== 'GET' && method !== 'HEAD')) return NOTHING;
  const [, place = '', ...rest] = decodeURIComponent(new URL(url ?? '/', `http://${host}`).pathname).split('/');
  const file = files[Number(place)];
  if (file === undefined || !/^\d+$/.test(place)) return NOTHING;
  const path = join(...rest);
  return path === basename(file) ? pageAnswer(file) : partAnswer(file, path);
};

/** Serves files on 127.0.0.1, at a free port: Firefox runs no page script on `file:` addresses. */
export const serveFiles = async (files: readonly string[]): Promise<FileServer> => {
  let host = '';
  const server = createServer((request, response) => {
    const send = ({ status, type, body }: Answer): void => {
      response.writeHead(status, { ...(type === undefined ? {} : { 'content-type': type }), 'cache-control': 'no-store' });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // A file that went away, or a broken address: not there.
    answerFor(files, request, host).then(send, () => send(NOTHING));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  host = `127.0.0.1:${address.port}`;
  return {
    addressOf: (place) => `http://${host}/${place}/${encodeURIComponent(basename(files[place] ?? ''))}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
