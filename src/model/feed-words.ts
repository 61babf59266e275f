import { escapeXml } from '#src/model/xml.ts';
import type { Blog, Day, Vlog } from '#src/schemas/stories.ts';

const paragraph = (text: string): string => `<p>${escapeXml(text)}</p>`;
const section = (title: string, html: string): string => `<h2>${escapeXml(title)}</h2>${html}`;

const lifeLike = ({ name, text }: Day['lifeLike']): string =>
  section(`So what was life like for ${name}?`, paragraph(text));

/** What stands before the moments of a day in a feed: the content note comes first, in a feed reader too. */
export const beforeDay = ({ contentNote }: Pick<Day, 'contentNote'>): string =>
  `<p><em>Before you read: ${escapeXml(contentNote)}</em></p>`;

/** What stands after the moments of a day in a feed: everything that its page says besides. */
export const afterDay = ({ meanwhile, wishPartnersKnew, lifeLike: child, question }: Day): string =>
  [
    meanwhile &&
      section(
        `${meanwhile.name}’s day, on the same clock`,
        paragraph(meanwhile.about) + meanwhile.moments.map(({ time, text }) => paragraph(`${time} ${text}`)).join(''),
      ),
    wishPartnersKnew.length > 0 &&
      section(
        'What I wish partners knew',
        `<ul>${wishPartnersKnew.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>`,
      ),
    lifeLike(child),
    paragraph(question),
  ]
    .filter((part) => typeof part === 'string')
    .join('');

/** What stands after the words of a blog in a feed: its question. */
export const afterBlog = ({ question }: Pick<Blog, 'question'>): string => paragraph(question);

/** What stands before the words about a film in a feed: its still, what can be seen in it and everything that is said. */
export const beforeVlog = (
  { title, description }: Pick<Vlog, 'title' | 'description'>,
  { href, still, transcript }: { href: string; still: string; transcript: string },
): string => {
  const picture = `<img src="${escapeXml(still)}" alt="Watch: ${escapeXml(title)}">`;
  return `<p><a href="${escapeXml(href)}">${picture}</a></p>${paragraph(description)}${paragraph(transcript)}`;
};

/** What stands after the words about a film in a feed. */
export const afterVlog = ({ lifeLike: child, question }: Pick<Vlog, 'lifeLike' | 'question'>): string =>
  `${child ? lifeLike(child) : ''}${paragraph(question)}`;
