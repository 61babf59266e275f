import type { SentFiles } from '#src/preview/sent-files.ts';
import { SEASONS } from '#src/schemas/names.ts';
import { type SkyTime, skyStyles } from '#src/model/sky.ts';

const SKY_CLASS = new RegExp(`^(?:s|to)([0-2]\\d)([0-5]\\d)(?:-(${SEASONS.join('|')}))?$`, 'u');

const skyTimes = (within: ParentNode): SkyTime[] =>
  [...within.querySelectorAll('[class]')].flatMap((element) =>
    [...element.classList].flatMap((name) => {
      const [, hours, minutes, season] = SKY_CLASS.exec(name) ?? [];
      if (hours === undefined) return [];
      return { minutes: Number(hours) * 60 + Number(minutes), season: season as SkyTime['season'] };
    }),
  );

/** The sky of times that no page of the hub shows yet: a sheet made by a script, which a strict policy allows. */
const skySheet = (document: Document): CSSStyleSheet => {
  const [known] = document.adoptedStyleSheets;
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return sheet;
};

const fillPictures = async (within: ParentNode, files: SentFiles): Promise<void> => {
  for (const picture of within.querySelectorAll('img')) {
    const name = picture.getAttribute('src') ?? '';
    if (/^(?:blob|data):/u.test(name)) continue;
    // Of a picture that was not sent, its description is shown.
    picture.removeAttribute('src');
    if (files.blob(name) === undefined) continue;
    const { src, width, height } = await files.picture(name);
    picture.src = src;
    picture.width = width;
    picture.height = height;
  }
};

const chosenIn = (place: ParentNode): string[] =>
  [...place.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(({ value }) => value);

const chooseAgain = (place: ParentNode, values: readonly string[]): void => {
  for (const input of place.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    if (values.includes(input.value)) input.checked = true;
};

/** Links that lead away from the draft do nothing here, so whoever uses the keyboard need not pass each of them. */
const passLinks = (within: ParentNode): void => {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) link.tabIndex = -1;
};

/**
 * Puts what was drawn in its place: read in a document of its own first, so that nothing is asked for before the
 * pictures have the addresses of the files that were sent.
 * @param isNewest whether no later draft has come meanwhile; if one has, nothing is put anywhere
 * @returns whether it was put in its place
 */
export const show = async (
  place: HTMLElement,
  html: string,
  files: SentFiles,
  isNewest: () => boolean,
): Promise<boolean> => {
  const drawn = place.ownerDocument.createElement('template');
  drawn.innerHTML = html;
  await fillPictures(drawn.content, files);
  if (!isNewest()) return false;
  passLinks(drawn.content);
  const times = skyTimes(drawn.content);
  const chosen = chosenIn(place);
  place.replaceChildren(drawn.content);
  if (chosen.length > 0) chooseAgain(place, chosen);
  skySheet(place.ownerDocument).replaceSync(skyStyles(times));
  return true;
};
