import { expect, it } from 'vitest';
import { familyOf, hasDisplay } from '../../src/tools/system.js';

it.each([
  ['linux', 'ID=debian\nVERSION_ID="13"', 'debian'],
  ['linux', 'ID=ubuntu\nID_LIKE=debian', 'ubuntu'],
  ['linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"', 'ubuntu'],
  ['linux', 'NAME="Fedora Linux"\nID=fedora', 'fedora'],
  ['linux', 'ID=manjaro\nID_LIKE=arch', 'arch'],
  ['linux', 'NAME=debian-like', 'other'],
  ['linux', '', 'other'],
  ['darwin', '', 'mac'],
  ['win32', '', 'windows'],
] as const)('%s with %j is %s', (platform, release, family) => expect(familyOf(platform, release)).toBe(family));

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
  ['win32', {}, true],
] as const)('%s with %j can show a window: %s', (platform, env, shown) => expect(hasDisplay({ platform, env, isProgram: () => false })).toBe(shown));
