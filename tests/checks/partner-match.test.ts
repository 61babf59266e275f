import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const change = swap('partner: police', 'partner: housing');

describe('the partner of a story', () => {
  it('is the one its role works for', async () => {
    const issues = await checkWith({
      'content/days/a-day/index.mdx': change,
      'content/blogs/a-thought.mdx': change,
      'content/vlogs/a-film/index.mdx': change,
    });
    expect(said(issues)).toEqual([
      'blogs/a-thought.mdx:9:10 partner-match The role “officer” works for “police”, not for “housing”.',
      'days/a-day/index.mdx:8:10 partner-match The role “officer” works for “police”, not for “housing”.',
      'vlogs/a-film/index.mdx:8:10 partner-match The role “officer” works for “police”, not for “housing”.',
    ]);
    expect(issues.every((issue) => issue.severity === 'error')).toBe(true);
  });

  it('is not compared while the role or the partner does not exist', async () => {
    const rules = async (from: string, to: string) =>
      (await checkWith({ 'content/days/a-day/index.mdx': swap(from, to) })).map((issue) => issue.rule);
    expect(await rules('partner: police', 'partner: fire')).toEqual(['references']);
    expect(await rules('role: officer', 'role: offcer')).toEqual(['references']);
  });
});
