import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * A real `astro build` of a small hub in a folder of its own: Astro's `glob` logs a rendering error, publishes an empty
 * page and exits 0, so only a real build shows that ours stops. The tests run in order, on the same folder.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const TOUCHED = '/tmp/alongside-canary';
let hub = '';

const at = (...parts: string[]): string => path.join(hub, ...parts);

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};

const build = (): { status: number | null; output: string } => {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
    VITEST: '',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], { cwd: hub, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
};

const page = (): string => readFileSync(at('dist/index.html'), 'utf8');

const term = (id: string, title: string, summary: string, body = ''): void =>
  write(
    `content/terms/${id}/index.mdx`,
    `---\ntitle: ${title}\nshort: ${id.toUpperCase()}\nsummary: ${summary}\nowner: police\nreviewBy: 2027-06-30\nsource:\n  text: The hub\n  verified: read\n---\n\n${body}\n`,
  );

beforeAll(async () => {
  hub = mkdtempSync(path.join(tmpdir(), 'alongside-canary-'));
  symlinkSync(path.join(ROOT, 'node_modules'), at('node_modules'), 'dir');
  for (const part of [
    'src/markdown',
    'src/schemas',
    'src/model',
    'src/content.config.ts',
    'package.json',
    'content/settings',
  ])
    cpSync(path.join(ROOT, part), at(part), { recursive: true });
  write(
    'astro.config.mjs',
    `export default { base: '/hub/', site: 'https://hub.example', cacheDir: './.cache', vite: { cacheDir: './.vite' } };\n`,
  );
  write(
    'src/pages/index.astro',
    `---\nimport { getCollection, render } from 'astro:content';\nconst terms = await getCollection('terms');\nconst parts = await Promise.all(terms.map(async (entry) => ({ id: entry.id, ...(await render(entry)) })));\n---\n<html lang="en"><body>{parts.map(({ id, Content }) => <section id={id}><Content /></section>)}</body></html>\n`,
  );
  term('lado', 'Local authority designated officer', 'Who takes allegations.');
  term(
    'dsl',
    'Designated safeguarding lead',
    'Who leads in a school.',
    'Ask the [LADO](term:lado).\n\n![A circle](./circle.svg)\n\n<Figure src="./square.png" alt="A square" />',
  );
  write(
    'content/terms/dsl/circle.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
  );
  const square = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  writeFileSync(at('content/terms/dsl/square.png'), square);
});

afterAll(() => {
  rmSync(hub, { recursive: true, force: true });
  rmSync(TOUCHED, { force: true });
});

test('a build publishes words, links in the base folder, popovers and optimised pictures', { timeout: 40_000 }, () => {
  const { status, output } = build();
  expect(output).toContain('Complete!');
  expect(status).toBe(0);
  expect(page()).toContain('popovertarget="term-lado"');
  expect(page()).toContain('Who takes allegations.');
  expect(page()).toContain('href="/hub/glossary/lado/"');
  expect(page()).toMatch(/<img alt="A circle"[^>]*src="\/hub\/_astro\/circle\.[^"]+\.svg"/u);
  expect(page()).toMatch(/<img alt="A square"[^>]*src="\/hub\/_astro\/square\.[^"]+\.webp"/u);
  expect(page()).not.toContain('__ASTRO_IMAGE_');
});

test('a page that has not changed is made again when the meaning of a term it uses has', { timeout: 40_000 }, () => {
  term('lado', 'Local authority designated officer', 'Who manages allegations.');
  expect(build().status).toBe(0);
  expect(page()).toContain('Who manages allegations.');
  expect(page()).not.toContain('Who takes allegations.');
});

test(
  'hostile files stop the build, every one named with its line and column, and nothing is run or published',
  { timeout: 40_000 },
  () => {
    const before = page();
    term('one', 'One', 'One.', `{require('node:fs').writeFileSync('${TOUCHED}', '')}`);
    term('two', 'Two', 'Two.', 'Words.\n\n[this](javascript:alert(1)) and ![that](./payload.js)');
    term('three', 'Three', 'Three.\nlayout: "data:text/javascript,1"');
    const { status, output } = build();
    expect(status).not.toBe(0);
    expect(output).toContain('content/terms/one/index.mdx:12:1  expression');
    expect(output).toContain('content/terms/two/index.mdx:14:1  unsafe-link');
    expect(output).toContain('content/terms/two/index.mdx:14:33  image-file');
    expect(output).toContain('content/terms/three/index.mdx:5:1  layout');
    expect(existsSync(TOUCHED)).toBe(false);
    expect(page()).toBe(before);
  },
);

test('the same hostile files stop the next build as well: nothing of them was kept', { timeout: 40_000 }, () => {
  expect(build().status).not.toBe(0);
  for (const id of ['one', 'two', 'three']) rmSync(at(`content/terms/${id}`), { recursive: true });
  expect(build().status).toBe(0);
});

test('a link to a file outside content stops the build', { timeout: 40_000 }, () => {
  symlinkSync('/etc/passwd', at('content/terms/dsl/secret.png'));
  const { status, output } = build();
  rmSync(at('content/terms/dsl/secret.png'));
  expect(status).not.toBe(0);
  expect(output).toContain('content/terms/dsl/secret.png:1:1  symlink');
});
