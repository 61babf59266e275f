import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const DAY = 'content/days/a-day/index.mdx';

describe('pictures in a body', () => {
  it('lie beside the entry', async () => {
    const issues = await checkWith({ [DAY]: swap('./street.svg', './stret.svg') });
    expect(said(issues)).toEqual([
      'days/a-day/index.mdx:40:1 images There is no picture “./stret.svg” beside this page.',
      '(advice) days/a-day/street.svg:1:1 unused-files No page uses this file.',
    ]);
    expect(issues[0]?.fix).toBe('Did you mean `./street.svg`?');
  });

  it('are looked for in the entry’s own folder only', async () => {
    expect(
      said(await checkWith({ 'content/terms/lado.mdx': swap('The LADO', '![A door](./street.svg)\n\nThe LADO') })),
    ).toEqual(['terms/lado.mdx:14:1 images There is no picture “./street.svg” beside this page.']);
  });

  it('have a description', async () => {
    const issues = await checkWith({ [DAY]: swap('![A street with a red door]', '![]') });
    expect(said(issues)).toEqual(['days/a-day/index.mdx:40:1 image-text The picture has no description.']);
    expect(issues[0]?.severity).toBe('error');
  });
});
