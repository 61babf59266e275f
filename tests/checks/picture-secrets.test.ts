import { describe, expect, it } from 'vitest';
import { pictureSecretsRule } from '#src/checks/picture-secrets.ts';
import { siteWith } from './good-site.ts';

const POSTER = 'content/vlogs/a-film/poster.png';

describe('pictures with hidden details', () => {
  it('are refused, and told what they give away and what to do', async () => {
    const site = await siteWith({ [POSTER]: { details: ['camera', 'place', 'time'] } });
    expect(pictureSecretsRule(site)).toEqual([
      {
        file: POSTER,
        line: 1,
        column: 1,
        rule: 'picture-secrets',
        severity: 'error',
        message: 'The picture holds hidden details: where it was taken, which camera took it and when it was taken.',
        fix: 'Anybody can read them. Take a screenshot of the picture and use that, or save it again without “metadata” or “personal information”.',
      },
    ]);
  });

  it('are refused in a film, too', async () => {
    const film = 'content/vlogs/a-film/film.mp4';
    const [issue] = pictureSecretsRule(await siteWith({ [film]: { details: ['place'] } }));
    expect(issue).toMatchObject({ file: film, severity: 'error' });
    expect(issue?.message).toBe('The film holds hidden details: where it was taken.');
    expect(issue?.fix).toContain('the writer’s desk');
  });

  it('are let be when there are none', async () => {
    expect(pictureSecretsRule(await siteWith({ [POSTER]: { details: [] } }))).toEqual([]);
    expect(pictureSecretsRule(await siteWith())).toEqual([]);
  });
});
