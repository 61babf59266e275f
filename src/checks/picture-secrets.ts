import type { SiteRule } from '#src/checks/content-site.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { PICTURE_DETAILS, type PictureDetail } from '#src/model/hidden-details.ts';
import type { Issue } from '#src/model/issues.ts';

const { error } = issuesOf('picture-secrets');

const SAYS: Readonly<Record<PictureDetail, string>> = {
  place: 'where it was taken',
  camera: 'which camera took it',
  person: 'who took it or is in it',
  time: 'when it was taken',
  words: 'words that cannot be seen',
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** No picture and no film carries hidden details: a photograph of a kitchen table can say in which kitchen it was taken. */
export const pictureSecretsRule: SiteRule = (site) =>
  site.files.flatMap(({ path, details = [] }): Issue[] => {
    if (details.length === 0) return [];
    const what = listed(PICTURE_DETAILS.filter((detail) => details.includes(detail)).map((detail) => SAYS[detail]));
    const isFilm = path.endsWith('.mp4');
    const fix = isFilm
      ? 'Anybody can read them. Choose the film at the writer’s desk, which takes them out, or save it again without “metadata” or “location”.'
      : 'Anybody can read them. Take a screenshot of the picture and use that, or save it again without “metadata” or “personal information”.';
    return [error(path, undefined, `The ${isFilm ? 'film' : 'picture'} holds hidden details: ${what}.`, fix)];
  });
