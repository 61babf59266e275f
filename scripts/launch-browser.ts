import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

/** Starts the browser that prints, takes pictures and measures. @throws one sentence, when there is none */
export const launchBrowser = (executablePath = findBrowser()): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
