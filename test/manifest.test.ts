import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, textOf } from './support/source.js';

const manifest: unknown = JSON.parse(textOf('manifest.json'));
const pack: unknown = JSON.parse(textOf('package.json'));

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Object.entries(inner).find(([name]) => name === key)?.[1] : undefined),
    value,
  );

/** All strings of a value, however deep. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

it('is shipped as it stands here', () => expect(textOf('dist/manifest.json')).toBe(textOf('manifest.json')));

it('names only files that are in the package', () => {
  const files = [
    at(manifest, 'icons'),
    at(manifest, 'action'),
    at(manifest, 'background'),
    at(manifest, 'options_ui'),
    at(manifest, 'side_panel'),
    at(manifest, 'sidebar_action'),
    at(manifest, 'storage'),
  ]
    .flatMap(stringsIn)
    .filter((text) => /\.(js|html|png|json)$/.test(text));
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((file) => !existsSync(join(ROOT, 'dist', file)))).toEqual([]);
});

it('opens the options in a tab of their own', () => expect(at(manifest, 'options_ui')).toEqual({ page: 'options/options.html', open_in_tab: true }));

it('stands beside the page in both browsers, and only when the reader wants it', () => {
  expect(at(manifest, 'side_panel')).toEqual({ default_path: 'panel/panel.html' });
  expect(at(manifest, 'sidebar_action', 'default_panel')).toBe('panel/panel.html');
  expect(at(manifest, 'sidebar_action', 'open_at_install')).toBe(false);
});

it('asks at install for nothing but what each click needs, and for no site', () => {
  expect(at(manifest, 'permissions')).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
  expect(at(manifest, 'host_permissions')).toBeUndefined();
  expect(at(manifest, 'content_scripts')).toBeUndefined();
  expect(at(manifest, 'optional_host_permissions')).toEqual(['*://*/*']);
});

it('names the schema of what an organisation may set', () => expect(at(manifest, 'storage')).toEqual({ managed_schema: 'policy-schema.json' }));

it('lets no page see a file of ours, and lets nothing foreign in', () => {
  for (const key of ['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'update_url', 'key'])
    expect(at(manifest, key), key).toBeUndefined();
});

it('works in both browsers from one file', () => {
  expect(at(manifest, 'background', 'service_worker')).toBe('background/main.js');
  expect(at(manifest, 'background', 'scripts')).toEqual(['background/main.js']);
  expect(at(manifest, 'background', 'type')).toBe('module');
  expect(at(manifest, 'browser_specific_settings', 'gecko', 'data_collection_permissions')).toEqual({ required: ['none'] });
});

it('suggests at most the four keys that Chromium takes', () => {
  const commands = at(manifest, 'commands');
  const keys = stringsIn(commands).filter((text) => text.includes('+'));
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});

it('has the version of the package', () => expect(at(manifest, 'version')).toBe(at(pack, 'version')));
