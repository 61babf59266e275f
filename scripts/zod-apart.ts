import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** The small build of zod, with which the learner's record is read in the browser. */
const SMALL = 'zod/mini';
/** What marks a module of the copy that belongs to it alone. */
const OWN = '?own';

const zodApartFromWriters: Plugin = {
  name: 'alongside:zod-apart-from-writers',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer) {
    const isInside = importer?.endsWith(OWN) === true;
    if (importer === undefined || (source !== SMALL && !isInside)) return undefined;
    const from = isInside ? importer.slice(0, -OWN.length) : importer;
    const found = await this.resolve(source, from, { skipSelf: true });
    // Said by the package of itself, which a name of our own would hide.
    return found && { ...found, id: `${found.id}${OWN}`, moduleSideEffects: false };
  },
};

/**
 * Keeps the small zod of the learner's record apart from the whole one that writers' pages read entries with. They have
 * the same core: in one file for both, it would come to every page that keeps a record with all that only writers need.
 */
export const zodApart = (): AstroIntegration => ({
  name: 'alongside:zod-apart',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [zodApartFromWriters] } }),
  },
});
