import { describe, expect, it } from 'vitest';
import { findProgram, wishedProgram, type System } from '../../src/tools/programs.js';

const system = (platform: NodeJS.Platform, env: Record<string, string>, programs: readonly string[]): System => ({
  platform,
  env,
  isProgram: (path) => programs.includes(path),
});

describe('findProgram', () => {
  it('takes the first name on the path', () => {
    const here = system('linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/firefox']);
    expect(findProgram('chromium', here)).toBe('/usr/bin/chromium');
    expect(findProgram('firefox', here)).toBe('/usr/bin/firefox');
  });

  it('takes the program that was wished for, for the kind that its name says', () => {
    const here = system('linux', { PATH: '/usr/bin', BROWSER_PATH: '/opt/firefox/firefox' }, [
      '/opt/firefox/firefox',
      '/usr/bin/firefox-esr',
      '/usr/bin/chromium',
    ]);
    expect(findProgram('firefox', here)).toBe('/opt/firefox/firefox');
    expect(findProgram('chromium', here)).toBe('/usr/bin/chromium');
  });

  it('tells what was wished for', () => {
    expect(wishedProgram(system('linux', { BROWSER_PATH: '/opt/Firefox/run' }, []))).toEqual({ kind: 'firefox', program: '/opt/Firefox/run' });
    expect(wishedProgram(system('linux', { BROWSER_PATH: '/opt/edge' }, []))).toEqual({ kind: 'chromium', program: '/opt/edge' });
    expect(wishedProgram(system('linux', { BROWSER_PATH: '' }, []))).toBeNull();
  });

  it('looks into the bundles of a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const fox = '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox';
    const here = system('darwin', { PATH: '/usr/bin', HOME: '/Users/a' }, [edge, fox]);
    expect(findProgram('chromium', here)).toBe(edge);
    expect(findProgram('firefox', here)).toBe(fox);
  });

  it('looks into the program folders of Windows', () => {
    const env = { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\a\\Local' };
    const chrome = 'C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findProgram('chromium', system('win32', env, [edge, chrome]))).toBe(chrome);
    expect(findProgram('chromium', system('win32', env, [edge]))).toBe(edge);
    expect(findProgram('firefox', system('win32', env, ['C:\\Windows\\firefox.exe']))).toBe('C:\\Windows\\firefox.exe');
  });

  it('gives nothing where there is nothing', () => {
    expect(findProgram('firefox', system('linux', { PATH: '/usr/bin', BROWSER_PATH: '/gone/firefox' }, ['/usr/bin/chromium']))).toBeNull();
    expect(findProgram('chromium', system('linux', {}, []))).toBeNull();
  });
});
