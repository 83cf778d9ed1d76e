import { findProgram } from './programs.js';
import { setUpBrowsers } from './set-up.js';
import { thisSystem } from './system.js';

// Run before the tests, which need both browsers (`--both`); to show the extension, any one will do.
const all = ['chromium', 'firefox'] as const;
const some = all.some((kind) => findProgram(kind, thisSystem) !== null);
const needed = process.argv.includes('--both') ? all : some ? [] : (['chromium'] as const);
if (!setUpBrowsers(needed, (line) => console.error(line))) process.exitCode = 1;
