import { describe, expect, it } from 'vitest';
import { checkDraft } from '#src/checks/desk/check-draft.ts';
import { describeSite } from '#src/checks/describe-site.ts';
import { checkContent } from '#src/checks/run.ts';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { draftText, readDraftText } from '#src/markdown/draft-text.ts';
import { COLLECTION_OF, type Draft } from '#src/model/desk/draft.ts';
import { mend } from '#src/model/desk/mend.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';
import { britishDictionary } from '../../../scripts/dictionary.ts';
import { draftWith, formOf, TODAY, wholeSite } from './desk-of-content.ts';

const check = async (draft: Draft, id = 'a-new-page', files: Parameters<typeof checkDraft>[0]['files'] = []) => {
  const { index, settings, speller } = await wholeSite();
  const form = formOf(draft.kind);
  const collection = COLLECTION_OF[draft.kind];
  return checkDraft({
    draft,
    form,
    collection,
    id,
    files,
    index,
    settings: settings!.settings!,
    today: TODAY,
    parser: browserParser,
    speller,
  });
};

const goodDay = async (): Promise<Draft> => {
  const { entries } = await wholeSite();
  const read = readDraftText(entries.find(({ collection }) => collection === 'days')!.source, 'day');
  if ('problem' in read) throw new Error('not read');
  return draftWith('day', { ...read.words, fields: { ...read.words.fields, title: 'A title that is new' } });
};

const at = (issues: readonly WriterIssue[], ...place: (string | number)[]): string[] =>
  issues.filter(({ place: { path } }) => path.join() === place.join()).map(({ message }) => message);

describe('a draft', () => {
  it('hears why advice about language matters, in one line', async () => {
    const draft = await goodDay();
    const [first, ...rest] = draft.parts;
    const issues = await check({ ...draft, parts: [{ ...first!, text: 'Dylan absconded at nine.' }, ...rest] });
    expect(issues.filter(({ rule }) => rule === 'blame').map(({ why }) => why)).toEqual([
      'Children read their files when they are grown, and words decide what people look for.',
    ]);
    expect(issues.filter(({ severity, why }) => severity === 'error' && why !== undefined)).toEqual([]);
  });

  it('is held to the same rules as what is published, and nothing more', async () => {
    const site = await wholeSite();
    const draft = await goodDay();
    const [first, ...rest] = draft.parts;
    const bad: Draft = {
      ...draft,
      fields: {
        ...draft.fields,
        summary: 'x'.repeat(240),
        partner: 'police',
        topics: ['no-such-topic'],
        reviewBy: '2031-01-01',
      },
      parts: [
        { ...first!, text: `Ring 07700 900123. <b>Bold</b> ![](./gone.jpg) [who](role:nobody) strategy discussion` },
        ...rest,
      ],
    };
    const { text } = draftText(
      bad,
      formOf('day').map(({ name }) => name),
    );
    const path = 'content/days/a-new-page/index.mdx';
    const whole = await describeSite(
      [...site.files, { path, kind: 'file', size: text.length, executable: false, head: new Uint8Array(), text }],
      TODAY,
      britishDictionary,
    );
    const published = checkContent(whole).filter(({ file }) => file === path);
    const said = await check(bad);
    expect(published.length).toBeGreaterThan(7);
    expect(said.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual(
      published.map(({ rule, severity }) => `${severity} ${rule}`).sort(),
    );
    expect(await check(draft)).toEqual([]);
  });

  it('is told of each thing at its question, by the path of the field', async () => {
    const draft = await goodDay();
    const broken = await check({
      ...draft,
      fields: {
        ...draft.fields,
        summary: '',
        consent: { ...(draft.fields['consent'] as object), signedOffOn: 'soon' },
        wishPartnersKnew: ['', 'x'.repeat(300), ''],
      },
    });
    expect(at(broken, 'field', 'summary')).toEqual(['This still needs an answer.']);
    expect(at(broken, 'field', 'consent', 'signedOffOn')).toHaveLength(1);
    // The second row, though the first is not written into the file.
    expect(at(broken, 'field', 'wishPartnersKnew', 1)).toHaveLength(1);
  });

  it('is told of words where they stand, whatever stands before them', async () => {
    const draft = await goodDay();
    const [first, second, ...rest] = draft.parts;
    const text = '\n\n  Some words.\n\nMy number is 07700 900123, ring me.';
    const issues = await check({ ...draft, parts: [first!, { ...second!, text }, ...rest] });
    const [issue] = issues.filter(({ message }) => message.includes('telephone'));
    expect(issue?.place.path).toEqual(['part', second!.key, 'text']);
    expect(text.slice(issue?.place.offset)).toMatch(/^07700 900123/);
  });

  it('is mended with one press where the checks know the words to write', async () => {
    const draft = await goodDay();
    const before = { ...draft, rest: 'We held a JTAI. Then we rang.' };
    const issue = (await check(before)).find(({ mending }) => mending !== undefined);
    expect(issue?.mending?.label).toBe('Make “JTAI” a link');
    const after = mend(issue!.mending!)(before);
    expect(after.rest).toBe('We held a [JTAI](term:jtai). Then we rang.');
    expect((await check(after)).some(({ mending }) => mending !== undefined)).toBe(false);
  });

  it('has a slip of the pen mended with one press, and is asked nothing rude', async () => {
    const draft = { ...(await goodDay()), rest: 'The van is comming.' };
    const issue = (await check(draft)).find(({ rule }) => rule === 'spelling');
    expect(issue).toMatchObject({
      message: '“comming” is not in the dictionary.',
      fix: 'Did you mean “coming”, “combing” or “comping”?',
      mending: { label: 'Write “coming”' },
    });
    expect(mend(issue!.mending!)(draft).rest).toBe('The van is coming.');
  });

  it('is told where it opens something that it never closes', async () => {
    const draft = await goodDay();
    const [first, ...rest] = draft.parts;
    const issues = await check({ ...draft, parts: [{ ...first!, text: 'I knock.\n\n```\n\nNobody.' }, ...rest] });
    expect(at(issues, 'part', first!.key, 'text').join(' ')).toContain('begin something here that never ends');
    const closed = await check({ ...draft, parts: [{ ...first!, text: 'I knock.\n\n```\nx\n```' }, ...rest] });
    expect(at(closed, 'part', first!.key, 'text').join(' ')).not.toContain('never ends');
  });

  it('may not have the id of a page there is, unless it is that page', async () => {
    const { entries } = await wholeSite();
    const { id } = entries.find(({ collection }) => collection === 'days')!;
    expect(await check(await goodDay(), id)).toEqual([]);
    const vlog = draftWith('vlog', { fields: { title: 'The seventh missed call' } });
    expect(at(await check(vlog), 'field', 'title')[0]).toContain(
      'also the title of the page “the-seventh-missed-call”',
    );
  });

  it('is told of a file beside it at the field that names it, and of moments that are not finished', async () => {
    const film = { path: 'content/vlogs/a-new-page/captions.vtt', kind: 'file', size: 3, executable: false } as const;
    const head = new TextEncoder().encode('no!');
    const vlog = draftWith('vlog', { fields: { captions: './captions.vtt', duration: '01:00' } });
    const issues = await check(vlog, 'a-new-page', [{ ...film, head, text: 'no!' }]);
    expect(at(issues, 'field', 'captions').length).toBeGreaterThan(0);
    const day = draftWith('day', { parts: [{ key: 'moment-1', time: '', title: 'The gate', text: '' }] });
    const said = await check(day);
    expect(at(said, 'part', 'moment-1', 'title')).toEqual(['This moment has no time yet.']);
    expect(at(said, 'part', 'moment-1', 'text')).toEqual(['Nothing is written here yet.']);
    expect(at(said, 'words', 'all')).toEqual(['A day has 3 moments or more; this one has none yet.']);
  });
});
