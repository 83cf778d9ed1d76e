import { launchChromium } from './chromium.js';
import type { BrowserKind, Driver, LaunchOptions } from './driver.js';
import { launchFirefox } from './firefox.js';

/** Starts a browser of this kind with the extension loaded. */
export const launch = (kind: BrowserKind, options: LaunchOptions): Promise<Driver> => (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
