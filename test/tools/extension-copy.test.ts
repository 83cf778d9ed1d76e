import { expect, it } from 'vitest';
import { patternFor, withHosts } from '../../src/tools/extension-copy.js';

it.each([
  ['http://127.0.0.1:4711/0/a.html', '*://127.0.0.1/*'],
  ['http://localhost:80/', '*://localhost/*'],
  ['https://www.example.org/a', '*://*.example.org/*'],
  ['https://news.example.org/a', '*://*.news.example.org/*'],
  ['http://[::1]:8080/', '*://[::1]/*'],
])('%s is covered by %s', (address, pattern) => expect(patternFor(address)).toBe(pattern));

it('changes nothing else of the manifest', () => {
  expect(JSON.parse(withHosts('{"name":"x","permissions":["storage"]}', ['*://a/*']))).toEqual({
    name: 'x',
    permissions: ['storage'],
    host_permissions: ['*://a/*'],
  });
});
