import { join } from 'node:path';
import { root } from './built-pages.ts';

/** The hub built for a folder of another address, to see that nothing takes the root of a host for its own. */
export const HUB_FOLDER = join(root, 'dist-hub');
export const HUB_BASE = '/hub/';
export const HUB_ADDRESS = 'https://safe.example';
