import { describe, expect, it } from 'vitest';
import { certificateOf, notesToShow } from '#src/model/certificate.ts';
import { evidenceCsv, evidencePlain } from '#src/model/evidence-sheets.ts';
import { setConfidence, setDone, setNote, setReader, setTask } from '#src/model/record-edits.ts';
import { recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';

const record = recordAfter(
  setReader('name', '=Sam, "the" boss'),
  setReader('question', 'welcome'),
  setDone('welcome', 3, { minutes: 7, right: 4, of: 4, tries: 2 }),
  setTask('new-member', 'another-day', 'shadow'),
  setConfidence('welcome', 'before', 2),
  setConfidence('welcome', 'after', 4),
  setNote('welcome', 'think', 'aaa', 'The head next door.\nAnd her deputy.'),
);
const sheet = {
  certificate: certificateOf(record, sampleCatalogue, samplePathway),
  notes: notesToShow(record, sampleCatalogue, samplePathway),
  issued: '2026-11-22',
  partnership: 'A partnership',
  code: '01abcdef'.repeat(8),
};

describe('the evidence as a table', () => {
  it('has one row a step, under the names of its columns, and nothing that runs', () => {
    const name = `"'=Sam, ""the"" boss"`;
    expect(evidenceCsv(sheet).split('\r\n')).toEqual([
      '\uFEFFName,Pathway,Step,Version or option,Done on,Minutes,Questions right,Tries,Made on,Check code',
      `${name},New member,The welcome,version 3,2026-11-03,7,4 of 4,2,2026-11-22,${sheet.code}`,
      `${name},New member,Step into somebody else’s day,Shadow a colleague,2026-11-03,210,,,2026-11-22,${sheet.code}`,
      '',
    ]);
  });

  it('leaves the code empty where there is none', () => {
    expect(evidenceCsv({ ...sheet, code: undefined }).split('\r\n')[1]).toMatch(/,2026-11-22,$/);
  });
});

describe('the evidence as text', () => {
  it('says in plain sentences what the page says', () => {
    expect(evidencePlain(sheet)).toBe(
      [
        'New member, A partnership',
        '=Sam, "the" boss has covered 2 of the 3 steps of this pathway on 3 November 2026: about 3½ hours in all.',
        '- 3 November 2026: The welcome (version 3)\n- 3 November 2026: Step into somebody else’s day (Shadow a colleague)',
        '1 check passed, 4 of 4 questions right. Surer after than before.',
        'The question taken back to the team: Whom should we meet?',
        'Whom do you know?\nThe head next door.\nAnd her deputy.\n(3 November 2026)',
        `Made on the reader’s own device on 22 November 2026. This is a record, not a qualification. Check code: ${sheet.code}.`,
      ].join('\n\n'),
    );
  });

  it('has no empty parts where nothing was said', () => {
    const bare = certificateOf(recordAfter(), sampleCatalogue, samplePathway);
    expect(evidencePlain({ certificate: bare, notes: [], issued: '2026-11-22', partnership: 'A partnership' })).toBe(
      'New member, A partnership\n\nThe reader has covered 0 of the 3 steps of this pathway.\n\nMade on the reader’s own device on 22 November 2026. This is a record, not a qualification.',
    );
  });
});
