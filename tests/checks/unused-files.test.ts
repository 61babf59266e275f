import { describe, expect, it } from 'vitest';
import { checkWith, said } from './good-site.ts';

describe('a file that no entry uses', () => {
  it('is pointed out, and never stops publication', async () => {
    const issues = await checkWith({
      'content/days/a-day/left-over.vtt': 'WEBVTT\n',
      'content/settings/old.yaml': 'a: 1\n',
    });
    expect(said(issues)).toEqual([
      '(advice) days/a-day/left-over.vtt:1:1 unused-files No page uses this file.',
      '(advice) settings/old.yaml:1:1 unused-files No page uses this file.',
    ]);
  });
});
