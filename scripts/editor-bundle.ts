import { readFile } from 'node:fs/promises';
import type { AstroUserConfig } from 'astro';
import { editorStrings } from '#src/model/editor-words.ts';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;

const EDITOR = '@sveltia/cms';
const NOTHING = '\0editor-nothing';
/** Words of the editor in other languages: the hub and its forms are in English. */
const OTHER_LANGUAGE = /\/@sveltia\/cms\/locales\/(?!en-GB)[\w-]+\.json$/u;
const WORDS = /\/@sveltia\/cms\/locales\/en-GB\.json$/u;
/** Colours for program code in hundreds of languages, maps, and a program that rewrites drawings: no entry needs them. */
const NEEDLESS = /^(?:@shikijs\/|leaflet|svgo|terra-draw)/u;

/** What is changed in the editor's script, which is why its version is pinned: a build fails where it is not found. */
const CHANGES = [
  // Its package brings the fonts along, and yet its styles name them at another host.
  { what: 'The address of a font', find: /url\([^()]*cdn\.jsdelivr\.net[^()]*\)/gu, put: 'local(none)' },
  // What is inserted is followed by a new paragraph, which would cut the sentence in which a link is put in two.
  {
    what: 'The insert menu',
    find: /(?<insert>[\w$]+)\(\[(?<node>[\w$]+\([\w$]*\)\(\)),(?<paragraph>[\w$]+\(\))\]\)/gu,
    put: '$<insert>((node=>node.isInline()?[node]:[node,$<paragraph>])($<node>))',
  },
];
const SCRIPT = /\/@sveltia\/cms\/npm\/index\.js$/u;

/**
 * Puts Sveltia CMS into the build only where settings switch the editor page on, with the words of the hub in place of
 * those for people who know git, and without what no entry needs. It comes from its npm package with fonts and all,
 * so that nothing is asked of another host.
 */
export const editorBundle = (isOn: boolean): Plugin => ({
  name: 'hub-editor',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (source === EDITOR && !isOn) return NOTHING;
    if (NEEDLESS.test(source)) return NOTHING;
    if (!source.endsWith('.json') || importer?.includes(EDITOR) !== true) return undefined;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found !== null && OTHER_LANGUAGE.test(found.id) ? NOTHING : found;
  },
  transform(code, id) {
    if (!SCRIPT.test(id)) return undefined;
    let changed = code;
    for (const { what, find, put } of CHANGES) {
      const before = changed;
      changed = changed.replaceAll(find, put);
      if (changed === before) throw new Error(`${what} is not where it was in the editor. Look again.`);
    }
    return { code: changed, map: null };
  },
  async load(id) {
    if (id === NOTHING) return 'export default {};';
    if (!WORDS.test(id)) return undefined;
    return JSON.stringify(editorStrings(JSON.parse(await readFile(id, 'utf8'))));
  },
});
