import { describe, expect, it } from 'vitest';
import { advisedBy, only } from './advising.ts';
import { checkWith, said, swap } from './good-site.ts';

const BLOG = 'content/blogs/a-thought.mdx';
const writing = async (words: string): Promise<string[]> =>
  said(await checkWith({ [BLOG]: swap('I knocked twice.', words) }));
const ADVICE = 'acronyms “LADO” is in the glossary, and is not linked where it is first used.';

describe('an acronym of the glossary', () => {
  it('is linked where a page first uses it', async () => {
    expect(await writing('The LADO rang.\n\nThe [LADO](term:lado) rang.')).toEqual([
      `(advice) blogs/a-thought.mdx:15:5 ${ADVICE}`,
    ]);
    expect(await writing('The [LADO](term:lado) rang. The LADO rang.')).toEqual([]);
    expect(await writing('Ask the [duty LADO](role:officer).')).toEqual([]);
  });

  it('may be spelled out instead', async () => {
    expect(await writing('The designated officer (LADO) rang. The LADO rang.')).toEqual([]);
    expect(await writing('The [designated officer](term:lado) (LADO) rang.')).toEqual([]);
    expect(await writing('The officer rang (LADO and others).')).toEqual([
      `(advice) blogs/a-thought.mdx:15:19 ${ADVICE}`,
    ]);
  });

  it('is a word of its own, in capitals', async () => {
    expect(await writing('MALADOS, lado, LADO-like and ELADOS3 are not it.')).toEqual([]);
  });

  it('is not asked for in headings, tags and its own page', async () => {
    expect(await writing('## LADO\n\n<Callout kind="note" title="LADO">\n\nWords.\n\n</Callout>')).toEqual([]);
    expect(await checkWith({})).toEqual([]);
  });

  it('is not to be linked while its term is a draft: the whole words are asked for', async () => {
    const draft = swap('reviewBy: 2027-06-30', 'reviewBy: 2027-06-30\ndraft: true');
    const issues = await checkWith({
      'content/terms/lado.mdx': draft,
      [BLOG]: swap('I knocked twice.', 'The LADO rang.'),
    });
    expect(issues.filter(({ rule }) => rule === 'acronyms').map(({ fix }) => fix)).toEqual([
      'Write the whole words, or the whole words and then (LADO).',
    ]);
  });

  it('comes with the words to write', async () => {
    const [issue] = await checkWith({ [BLOG]: swap('I knocked twice.', 'The LADO and I knocked.') });
    expect(issue?.fix).toBe('Write [LADO](term:lado) here.');
  });
});

const UNEXPLAINED = [
  ['The XYZ form.', 'XYZ'],
  ['I rang the QXT team.', 'QXT'],
  ['It was coded DNA.', 'DNA'],
  ['Our CIN plan.', 'CIN'],
  ['Two PLOs and a PLO.', 'PLOs'],
  ['Our DSRs met.', 'DSRs'],
  ['The SENCo came.', 'SENCo'],
  ['The CiN plan.', 'CiN'],
  ['A TAZ/BBC meeting.', 'TAZ'],
  ['I rang CAMHT for advice.', 'CAMHT'],
  ['Ring MASHT or the front door.', 'MASHT'],
  ['The EWX (who is in on Mondays) rang.', 'EWX'],
  ['‘The SPOC rang,’ she said. The SPOC is new.', 'SPOC'],
  ['- SGO', 'SGO'],
  ['We met at the SPOC’s desk.', 'SPOC'],
  ['**RAG** rating', 'RAG'],
];

const KNOWN = [
  'The NHS, a GP, a PE kit, the TV and the BBC.',
  'A special guardianship order (SGO). The SGO was read.',
  'The SGO (special guardianship order) was read.',
  'A button that says DNA, for ‘did not attend’.',
  'He wrote GOOD AT MATHS in capitals.',
  'The [PLO](term:public-law-outline) letter. The PLO again.',
  '‘The SPOC rang,’ she said.',
  '## The XYZ form',
  'Ellis’s A4 pad, B12 and covid-19.',
  'She is on the NSPCC’s line.',
  'COPD-like and ex-RAF.',
  'An FGC, or family group conference.',
  'CAMHT (child and adolescent mental health team) rang.',
  'The DSR (our designated safeguarding representative).',
  'The sign says DANGER, and I have NOT seen it.',
  'STOP! LOOK! LISTEN!',
  'He has a PhD, two GPs and three GCSEs.',
  'It is on GOV.UK.',
  'Our AGM, the PTA and the RSPCA van.',
];

describe('an acronym that no glossary knows', () => {
  const options = { settings: only('acronyms', { knownWords: ['NSPCC'] }) };

  it.each(UNEXPLAINED)('is spelled out where it is first used: %s', (text, word) => {
    expect(advisedBy('acronyms', text, options)).toEqual([word]);
  });

  it.each(KNOWN)('needs no explaining: %s', (text) => {
    expect(advisedBy('acronyms', text, options)).toEqual([]);
  });

  it('is each to be explained where several stand in a row', () => {
    expect(advisedBy('acronyms', 'We rang CAMHT, MASHT and the EWX.', options)).toEqual(['CAMHT', 'MASHT', 'EWX']);
  });

  it('is left alone where somebody is quoted, though the glossary knows it', () => {
    const glossary = new Map([['LADO', 'lado']]);
    expect(advisedBy('acronyms', '“The LADO rang,” he said.', { ...options, glossary })).toEqual([]);
    expect(advisedBy('acronyms', '“The LADO rang,” he said. Which LADO?', { ...options, glossary })).toEqual(['LADO']);
    expect(advisedBy('acronyms', 'Two LADOs rang.', { ...options, glossary })).toEqual(['LADOs']);
  });

  it('is explained by its own page', () => {
    expect(advisedBy('acronyms', 'SGO: say it so.', { collection: 'terms', ownInitials: 'SGO' })).toEqual([]);
  });
});
