import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const CODE = /\.(?:ts|tsx|mjs|js|astro|mdx|css)$/;

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => CODE.test(file) && !file.includes('/fixtures/'));

const source = filesUnder('src');
const scripts = filesUnder('scripts');
const tests = filesUnder('tests');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const folderOf = (file: string): string => /^(?:src\/)?([^/]+)/.exec(file)?.[1] ?? '';
const isStyle = (file: string): boolean => file.endsWith('.css');

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from\s+|import\s+|import\()['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

/** The table in the architecture: what each folder may import from the hub's own folders. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schemas: ['schemas'],
  model: ['schemas', 'model'],
  markdown: ['schemas', 'model', 'markdown'],
  checks: ['schemas', 'model', 'markdown', 'checks'],
  queries: ['schemas', 'model', 'queries'],
  pages: ['queries', 'model', 'layouts', 'components', 'browser', 'preview', 'assets'],
  layouts: ['components', 'styles', 'model', 'schemas', 'layouts', 'browser'],
  components: ['model', 'schemas', 'components', 'islands', 'browser'],
  // Islands keep what they know through the one keeper in `browser`, which plain scripts use too.
  islands: ['model', 'schemas', 'islands', 'browser'],
  // The writer's desk and the editor read, write and check in the browser what the build will: the same code.
  browser: ['model', 'schemas', 'browser', 'markdown', 'checks'],
  // Draws a draft in the browser as its page will be: the same reading, the same model, the same components.
  preview: ['schemas', 'model', 'markdown', 'components', 'preview'],
  styles: ['styles'],
  // Pictures of the hub itself, taken by `npm run pictures`.
  assets: [],
  scripts: ['checks', 'schemas', 'model', 'markdown', 'scripts'],
};

/** Node's own modules: only where the disk is read or a command is run. */
const MAY_USE_NODE = ['markdown', 'scripts', 'content.config.ts'];

const offenders = (files: readonly string[], wrong: (file: string) => boolean): string[] => files.filter(wrong);

describe('the house', () => {
  it('lets data flow one way', () => {
    const wrong = [...source, ...scripts].flatMap((file) => {
      const allowed = MAY_IMPORT[folderOf(file)];
      if (allowed === undefined || isStyle(file)) return [];
      return importsOf(file)
        .filter((name) => name.startsWith('#src/'))
        .filter((name) => !allowed.includes(folderOf(name.slice(1))))
        .map((name) => `${file} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('knows every folder it is made of', () => {
    const folders = [...new Set(source.filter((file) => file.split('/').length > 2).map(folderOf))];
    expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('asks for content only in queries and the content configuration', () => {
    const asks = (file: string): boolean => importsOf(file).includes('astro:content');
    expect(offenders(source, (file) => asks(file) && !/^src\/(?:queries\/|content\.config\.ts$)/.test(file))).toEqual(
      [],
    );
  });

  it('keeps Astro, the disk and the clock out of schemas, model and checks', () => {
    const pure = source.filter((file) => /^src\/(?:schemas|model|checks)\//.test(file));
    expect(offenders(pure, (file) => importsOf(file).some((name) => /^(?:astro:|node:)/.test(name)))).toEqual([]);
    expect(offenders(pure, (file) => /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(read(file)))).toEqual([]);
  });

  it('reads the disk only where that is the job', () => {
    const uses = (file: string): boolean => importsOf(file).some((name) => name.startsWith('node:'));
    expect(offenders(source, (file) => uses(file) && !MAY_USE_NODE.includes(folderOf(file)))).toEqual([]);
  });

  it('makes every schema with the zod that writes no code', () => {
    const wrong = source.filter((file) => file !== 'src/schemas/zod.ts' && importsOf(file).includes('astro/zod'));
    expect(wrong).toEqual([]);
  });

  it('keeps files small', () => {
    const limit = (file: string): number =>
      file.startsWith('tests/') ? 300 : /^src\/pages\/.*\.astro$/.test(file) ? 60 : 200;
    const long = [...source, ...scripts, ...tests]
      .filter((file) => !isStyle(file))
      .map((file) => ({ file, lines: markupOf(file).split('\n').length - 1, limit: limit(file) }))
      .filter(({ lines, limit: most }) => lines > most);
    expect(long).toEqual([]);
  });

  it('has a test where its source says', () => {
    const paths = tests.filter(
      (file) => /^tests\/(?!site\/).*\.test\.ts$/.test(file) && file !== 'tests/house-rules.test.ts',
    );
    const missing = offenders(paths, (file) => {
      const tested = file.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
      return ![`src/${tested}.ts`, `src/${tested}.tsx`, `src/${tested}`, `${tested}.ts`, `${tested}.mjs`].some((path) =>
        existsSync(join(root, path)),
      );
    });
    expect(missing).toEqual([]);
  });

  it('has no drawers: no utils, helpers, lib, common or types, no barrels', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|lib|common|misc|shared|types)(?:\/|\.[a-z]+$)/;
    expect(offenders([...source, ...scripts], (file) => drawer.test(file))).toEqual([]);
    const barrel = (file: string): boolean => basename(file) === 'index.ts' || /^export \* from/m.test(read(file));
    expect(offenders(source, (file) => file.endsWith('.ts') && barrel(file))).toEqual([]);
  });

  it('has no default exports in TypeScript', () => {
    const typescript = [...source, ...scripts].filter((file) => /\.tsx?$/.test(file));
    expect(offenders(typescript, (file) => /^export default/m.test(read(file)))).toEqual([]);
  });

  it('imports its own files by their full name', () => {
    const relativeImports = source
      .filter((file) => !isStyle(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => `${file} imports ${name}`),
      );
    expect(relativeImports).toEqual([]);
  });

  it('explains every export', () => {
    const bare = [...source, ...scripts]
      .filter((file) => /\.tsx?$/.test(file) && !/^src\/pages\//.test(file))
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /(?<before>[^\n]*)\nexport (?:const|function|interface|type|class|async function) (?<name>\w+)/g,
          ),
        ]
          .filter((match) => !/(?:\*\/|^\/\*\*.*\*\/)\s*$/.test(match.groups?.['before'] ?? ''))
          .map((match) => `${file}: ${match.groups?.['name']}`),
      );
    expect(bare).toEqual([]);
  });

  it('writes styles that can be found: whole class names, no !important, no raw colours outside the tokens', () => {
    const styled = source.filter((file) => /\.(?:astro|css)$/.test(file));
    expect(offenders(styled, (file) => /&__|!important/.test(stylesOf(file)))).toEqual([]);
    const raw = /(?<![\w-])#(?:[0-9a-f]{3}|[0-9a-f]{6})\b/i;
    expect(offenders(styled, (file) => !file.endsWith('tokens.css') && raw.test(stylesOf(file)))).toEqual([]);
  });

  it('names the root class of a component after it', () => {
    const components = source.filter((file) => /^src\/components\/.*\.astro$/.test(file) && /<style/.test(read(file)));
    const wrong = offenders(components, (file) => {
      const name = basename(file, '.astro')
        .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
        .toLowerCase();
      // Styles for an island stand in the component that holds it, and are named after the island.
      if (/<style is:global>/.test(read(file))) return false;
      return !new RegExp(`\\.${name}(?:__|(?![\\w-]))`).test(stylesOf(file));
    });
    expect(wrong).toEqual([]);
  });

  it('has only what belongs at the top level', () => {
    const allowed = new Set(
      'src content public scripts tests astro.config.mjs eslint.config.js package.json package-lock.json tsconfig.json README.md LICENSE CONTRIBUTING.md SECURITY.md node_modules dist dist-next dist-last dist-bench packs test-results contribution contribution-report how-it-will-look'.split(
        ' ',
      ),
    );
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !allowed.has(name))).toEqual([]);
  });
});

/** The part of a file a reader has to hold in mind: an Astro file's styles are counted on their own. */
function markupOf(file: string): string {
  return file.endsWith('.astro') ? read(file).replace(/<style[^>]*>[\s\S]*<\/style>/, '') : read(file);
}

function stylesOf(file: string): string {
  return file.endsWith('.css') ? read(file) : (/<style[^>]*>([\s\S]*)<\/style>/.exec(read(file))?.[1] ?? '');
}
