import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_REPORT, readReport, writeReport } from '#src/checks/contribution-report.ts';
import type { Issue } from '#src/model/issues.ts';

const issue: Issue = { file: 'a.mdx', line: 1, column: 2, rule: 'x', severity: 'error', message: 'What.', fix: 'How.' };
const page = { file: 'a.mdx', collection: 'days', id: 'a', title: 'A', draft: false, changed: true, owner: 'police' };
const facts = { pullRequest: 12, headSha: 'a'.repeat(40), issues: [issue], pages: [page] };

describe('the report on a contribution', () => {
  it('is read as it was written', () => {
    expect(readReport(writeReport(facts))).toEqual({ version: 1, ...facts });
  });

  it('is never written so that it cannot be read, and keeps what stops publication before advice', () => {
    const advice: Issue = { ...issue, severity: 'advice', message: 'x'.repeat(9_000) };
    const many = {
      ...facts,
      issues: [...Array<Issue>(900).fill(advice), issue],
      pages: Array(900).fill({ ...page, title: 'x'.repeat(9_000) }),
    };
    const read = readReport(writeReport(many));
    expect(read.issues).toHaveLength(500);
    expect(read.issues[0]).toEqual(issue);
    expect(read.pages).toHaveLength(500);
  });

  it('is read again, however far into a file something stands, however long an owner and however much there is', () => {
    const far = { ...issue, line: 2_000_000, column: 1_500_000 };
    const read = readReport(writeReport({ ...facts, issues: [far], pages: [{ ...page, owner: 'x'.repeat(3_000) }] }));
    expect(read.issues).toEqual([{ ...issue, line: 999_999, column: 999_999 }]);
    expect(read.pages.map(({ owner }) => owner)).toEqual([undefined]);
    const long = {
      ...issue,
      file: '\u{1F600}'.repeat(1_500),
      message: '\u0001'.repeat(2_000),
      fix: '語'.repeat(2_000),
    };
    const text = writeReport({ ...facts, issues: Array<Issue>(500).fill(long) });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_REPORT);
    expect(readReport(text).issues.length).toBeGreaterThan(40);
  });

  it.each([
    ['not JSON', '{'],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['of another shape', '{"version":2}'],
    ['for no pull request', writeReport({ ...facts, pullRequest: Number.NaN })],
    ['for a negative one', writeReport({ ...facts, pullRequest: -1 })],
    ['for one that is text', writeReport(facts).replace('12', '"12"')],
    ['for no commit', writeReport({ ...facts, headSha: '../../x' })],
    ['with a line that is text', writeReport(facts).replace('"line":1', '"line":"1"')],
    ['with a line past any file', writeReport(facts).replace('"line":1', '"line":1234567')],
    ['with issues that are none', writeReport(facts).replace('"issues":[', '"issues":[null,')],
    ['with a severity of its own', writeReport(facts).replace('"error"', '"fatal"')],
    ['with a title that is none', writeReport(facts).replace('"title":"A"', '"title":{}')],
    ['with a title without end', writeReport(facts).replace('"title":"A"', `"title":"${'x'.repeat(3_000)}"`)],
    [
      'with more pages than anybody sends',
      writeReport(facts).replace('"pages":[', `"pages":[${`${JSON.stringify(page)},`.repeat(600)}`),
    ],
    ['without end', `${' '.repeat(LARGEST_REPORT)}{}`],
  ])('is refused in one sentence when it is %s', (_, text) => {
    expect(() => readReport(text)).toThrow(/^The report[^.]*\.$/u);
  });

  it('is refused in one sentence, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => readReport(text)).toThrow(/^The report/u);
      }),
    );
  });
});
