import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { describeSite } from '#src/checks/describe-site.ts';
import { readingOfEntry } from '#src/checks/language.ts';
import { hasErrors } from '#src/checks/report.ts';
import { checkContent } from '#src/checks/run.ts';
import { ADVICE_RULES } from '#src/schemas/advice.ts';
import { readContentTree } from '../../scripts/content-tree.ts';
import { britishDictionary } from '../../scripts/dictionary.ts';
import { type Change, checkWith, said, siteWith, swap, TODAY } from './good-site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SETTINGS = 'content/settings/hub.yaml';
const DAY = 'content/days/a-day/index.mdx';
const BLOG = 'content/blogs/a-thought.mdx';

const places = async (changes: Record<string, Change>): Promise<string[]> =>
  said(await checkWith(changes)).map((line) =>
    line
      .replace(/^\(advice\) /u, '')
      .split(' ')
      .slice(0, 2)
      .join(' '),
  );

describe('advice on the language of an entry', () => {
  it('points at the line and column in its body, whatever ends its lines', async () => {
    const change = swap('It stays shut.', 'It stays.\n\nI asked the child.');
    expect(await places({ [DAY]: change })).toEqual(['days/a-day/index.mdx:50:9 the-child']);
    expect(await places({ [DAY]: (text) => change(text).replaceAll('\n', '\r\n') })).toEqual([
      'days/a-day/index.mdx:50:9 the-child',
    ]);
  });

  it('points at the words in a field, also where YAML folds or quotes its lines', async () => {
    const field = (yaml: string) => ({ [DAY]: swap('text: She went to bed on time.', yaml) });
    expect(await places(field('text: She saw that the child ate.'))).toEqual(['days/a-day/index.mdx:30:22 the-child']);
    expect(await places(field('text: "She saw the\n    child."'))).toEqual(['days/a-day/index.mdx:30:18 the-child']);
    expect(await places(field('text: >-\n    She saw.\n    The child\n    ate.'))).toEqual([
      'days/a-day/index.mdx:32:5 the-child',
    ]);
    const twice = field('text: A letter said ‘the child’ and I said the child.');
    expect(await places(twice)).toEqual(['days/a-day/index.mdx:30:46 the-child']);
  });

  it('is given on lists and groups of fields, and not on what people ask, say or are called', async () => {
    const wish = swap('- We knock twice.', '- We knock twice in order to hear.');
    expect(await places({ [DAY]: wish })).toEqual(['days/a-day/index.mdx:27:20 jargon']);
    const asked = swap('title: ', 'aliases:\n  - did not attend\nasked:\n  - the family did not engage\ntitle: ');
    expect(await places({ 'content/situations/worried-about-a-door.mdx': asked })).toEqual([]);
  });

  it('names the child of the story', async () => {
    const [issue] = await checkWith({ [DAY]: swap('It stays shut.', 'I asked the child.') });
    expect(issue?.fix).toContain('If this is Gemma, write “Gemma”');
  });

  it('is advice, and never an error', async () => {
    const issues = await checkWith({ [BLOG]: swap('I knocked twice.', 'It was felt that the child absconded.') });
    expect(issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'passive-openers advice',
      'the-child advice',
      'blame advice',
    ]);
    expect(hasErrors(issues)).toBe(false);
  });

  it('is given on the reading age of the page as a whole', async () => {
    const hard = 'Multidisciplinary responsibilities necessitate comprehensive organisational considerations. ';
    const body = swap('I knocked twice.', hard.repeat(20));
    expect(await places({ [BLOG]: body })).toEqual(['blogs/a-thought.mdx:1:1 reading-age']);
    const site = await siteWith({ [BLOG]: body });
    const reading = readingOfEntry(site.entries.find(({ file }) => file === BLOG)!);
    expect(reading.sentences).toBeGreaterThan(20);
  });

  it.each(['the-child', 'blame', 'jargon', 'passive-openers', 'acronyms'] as const)(
    'is switched off in the settings: %s',
    async (rule) => {
      const poor = swap('I knocked twice.', 'It was felt that the child absconded in order to see the XYZ.');
      const off = (text: string): string => `${text}\nadvice:\n  rules:\n    ${rule}: false\n`;
      const rules = new Set((await checkWith({ [BLOG]: poor })).map((issue) => issue.rule));
      expect(rules.has(rule)).toBe(true);
      const left = (await checkWith({ [BLOG]: poor, [SETTINGS]: off })).map((issue) => issue.rule);
      expect(new Set(left)).toEqual(new Set([...rules].filter((one) => one !== rule)));
    },
  );

  it('cannot be set to what there is not', async () => {
    const issues = await checkWith({ [SETTINGS]: (text) => `${text}\nadvice:\n  rules:\n    blaim: false\n` });
    expect(issues.map(({ severity, fix }) => `${severity} ${fix.slice(0, 35)}`)).toEqual([
      'error Take it out, or use one of the-chil',
    ]);
  });
});

describe('the content of this hub', () => {
  it('has nothing that a rule of advice would mend', async () => {
    const site = await describeSite(await readContentTree(ROOT), TODAY, britishDictionary);
    expect(site.entries.length).toBeGreaterThan(400);
    expect(said(checkContent(site).filter(({ rule }) => ADVICE_RULES.some((name) => name === rule)))).toEqual([]);
  }, 60_000);

  it('is checked for its spelling', async () => {
    const files = await readContentTree(ROOT);
    const slipped = files.map((file) =>
      file.path === 'content/blogs/three-words-i-have-stopped-using.mdx'
        ? { ...file, text: file.text!.replace('Reece is fourteen.', 'Reece is forteen, and organized.') }
        : file,
    );
    const issues = checkContent(await describeSite(slipped, TODAY, britishDictionary));
    expect(issues.filter(({ rule }) => rule === 'spelling').map(({ column, fix }) => `${column} ${fix}`)).toEqual([
      '10 Did you mean “fourteen”? If it is right, add it to advice.knownWords in the settings.',
      '23 Write “organised”.',
    ]);
  }, 60_000);
});
