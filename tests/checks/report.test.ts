import { describe, expect, it } from 'vitest';
import { formatReport, hasErrors } from '#src/checks/report.ts';
import type { Issue } from '#src/model/issues.ts';

const wrong: Issue = {
  file: 'content/days/x/index.mdx',
  line: 14,
  column: 3,
  rule: 'schema',
  severity: 'error',
  message: '`revewBy` is not a field here.',
  fix: 'Did you mean `reviewBy`?',
};
const advice: Issue = {
  ...wrong,
  line: 20,
  rule: 'acronyms',
  severity: 'advice',
  message: '100 % is said.',
  fix: 'Say less.',
};

describe('a report for people', () => {
  it('has one line for each problem, and a closing line', () => {
    expect(formatReport([wrong], 'text', { files: 9 })).toBe(
      'content/days/x/index.mdx:14:3  schema  `revewBy` is not a field here. Did you mean `reviewBy`?\n\n1 error, 0 pieces of advice in 1 file; 9 files read.\n',
    );
  });

  it('keeps advice apart from errors', () => {
    expect(formatReport([wrong, advice], 'text', { files: 9 }).split('\n').slice(1, 9)).toEqual([
      '',
      'Advice, which does not stop publication:',
      'content/days/x/index.mdx:20:3  acronyms  100 % is said. Say less.',
      '',
      'Why it matters:',
      '  acronyms: Nobody in the room knows all the initials, and few will ask.',
      '',
      '1 error, 1 piece of advice in 1 file; 9 files read.',
    ]);
    expect(formatReport([advice], 'text', { files: 9 })).toContain(
      '\n\nNo errors, 1 piece of advice in 1 file; 9 files read.\n',
    );
  });

  it('says so when there is nothing to say', () => {
    expect(formatReport([], 'text', { files: 9 })).toBe('No problems in 9 files.\n');
  });

  it('is coloured only where that was asked for', () => {
    expect(formatReport([wrong], 'text', { files: 9 })).not.toContain('\u001B');
    expect(formatReport([wrong], 'text', { files: 9, colour: true })).toContain('\u001B[31mschema\u001B[0m');
  });

  it('cannot be rewritten by what a file says', () => {
    const hostile = { ...wrong, message: 'A\u001B[2K\rNo problems\u202E.', file: 'content/a\nb.mdx' };
    const text = formatReport([hostile], 'text', { files: 9 });
    expect(text).toContain('content/a\\u{a}b.mdx:14:3  schema  A\\u{1b}[2K\\u{d}No problems\\u{202e}.');
    expect(text.split('\n')).toHaveLength(4);
  });
});

describe('a report for programs', () => {
  it('is a list with the same seven fields of each problem', () => {
    const text = formatReport([wrong, advice], 'json', { files: 9 });
    expect(JSON.parse(text)).toEqual([wrong, advice]);
    expect(Object.keys(JSON.parse(text)[0])).toEqual(['file', 'line', 'column', 'rule', 'severity', 'message', 'fix']);
    expect(formatReport([], 'json', { files: 9 })).toBe('[]\n');
  });
});

describe('a report for a GitHub workflow', () => {
  it('annotates the line, errors as errors and advice as notices', () => {
    expect(formatReport([wrong, advice], 'github', { files: 9 }).split('\n')).toEqual([
      '::error file=content/days/x/index.mdx,line=14,col=3,title=schema::`revewBy` is not a field here. Did you mean `reviewBy`?',
      '::notice file=content/days/x/index.mdx,line=20,col=3,title=acronyms::100 %25 is said. Say less.',
      '1 error, 1 piece of advice in 1 file; 9 files read.',
      '',
    ]);
  });

  it('cannot be made to give other commands', () => {
    const hostile = { ...wrong, file: 'content/a,line=1::x%\n::error::y.mdx', message: 'A\n::set-output name=x::y' };
    const text = formatReport([hostile], 'github', { files: 9 });
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([
      '::error file=content/a%2Cline=1%3A%3Ax%25%0A%3A%3Aerror%3A%3Ay.mdx,line=14,col=3,title=schema::A\\u{a}::set-output name=x::y Did you mean `reviewBy`?',
    ]);
  });
});

describe('publication', () => {
  it('is stopped by errors and never by advice', () => {
    expect(hasErrors([advice, wrong])).toBe(true);
    expect(hasErrors([advice])).toBe(false);
    expect(hasErrors([])).toBe(false);
  });
});
