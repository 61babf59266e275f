import { anyOf, quoted } from '#src/checks/field-words.ts';
import type { ContentFile, SiteRule } from '#src/checks/content-site.ts';
import { endingOf, FILE_KINDS, kindOfFile, sizeInWords } from '#src/checks/file-kinds.ts';
import { issuesOf } from '#src/checks/issue-at.ts';
import { linesOf } from '#src/markdown/lines.ts';
import { unsafeSvg } from '#src/markdown/svg.ts';
import { isDeviceName } from '#src/model/entry-id.ts';
import type { Issue } from '#src/model/issues.ts';
import { nearest } from '#src/model/nearest.ts';
import { COLLECTIONS } from '#src/schemas/names.ts';

const { error } = issuesOf('files');

type Finding = [message: string, fix: string];

const ASSET_NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/u;

/** What is wrong with where a file lies; entries' own places are the ids rule's to judge. */
const wrongWithPlace = (path: string): Finding | undefined => {
  const [, folder = '', ...rest] = path.split('/');
  const ending = endingOf(path);
  if (rest.length === 0)
    return [`${quoted(folder)} lies in no folder of content/.`, 'Put it in the folder for its kind of page.'];
  if (folder === 'settings')
    return ending === 'yaml' && rest.length === 1
      ? undefined
      : ['Only settings in .yaml belong in content/settings.', 'Move the file to the page that uses it.'];
  if (!(COLLECTIONS as readonly string[]).includes(folder)) {
    const near = nearest(folder, COLLECTIONS);
    return [
      `There is no folder called ${quoted(folder)} for pages.`,
      near === undefined ? `Use one of ${anyOf(COLLECTIONS)}.` : `Did you mean content/${near}?`,
    ];
  }
  if (ending === 'mdx') return undefined;
  if (ending === 'yaml')
    return ['Settings in .yaml belong only in content/settings.', 'Move the file there, or write the page as .mdx.'];
  if (rest.length === 1)
    return [
      'A file that belongs to a page lies in a folder with it.',
      `Make a folder for the page, call its text index.mdx, and put ${quoted(rest[0])} beside it.`,
    ];
  if (rest.length > 2) return ['The file lies too deep to be used.', 'Put it in the same folder as index.mdx.'];
  const name = rest[1] ?? '';
  const bare = name.slice(0, name.indexOf('.'));
  if (isDeviceName(bare))
    return [
      `Windows keeps the name ${quoted(bare)} for itself, whatever its ending.`,
      `Give the file another name, for example ${quoted(`${bare}-picture${name.slice(bare.length)}`)}.`,
    ];
  return ASSET_NAME.test(name)
    ? undefined
    : [
        `The name ${quoted(name)} cannot be used.`,
        'Use small letters, digits and hyphens, for example kitchen-table.png.',
      ];
};

/** What is wrong with what a file is, whatever its name promises. */
const wrongWithNature = (file: ContentFile): Finding[] => {
  if (file.kind === 'symlink') return [['This is a link to another file.', 'Put the file itself here.']];
  if (file.kind === 'other') return [['This is not a plain file.', 'Take it out.']];
  if (file.path.split('/').some((part) => part.startsWith('.')))
    return [['Hidden files cannot be published.', 'Take it out, or give it a name without the dot in front.']];
  const kind = kindOfFile(file.path);
  if (kind === undefined) {
    const ending = endingOf(file.path);
    const lower = Object.hasOwn(FILE_KINDS, ending.toLowerCase())
      ? `Write the ending in small letters: .${ending.toLowerCase()}.`
      : undefined;
    const allowed = `Use ${anyOf(Object.keys(FILE_KINDS).map((name) => `.${name}`))}.`;
    return [
      [
        ending === '' ? 'The file’s name has no ending.' : `Files that end in .${ending} are not allowed.`,
        lower ?? allowed,
      ],
    ];
  }
  const found: Finding[] = [];
  if (file.executable) found.push(['The file is marked as a program.', `Take the mark off (chmod -x ${file.path}).`]);
  if (file.size === 0) found.push(['The file is empty.', 'Put something in it, or take it out.']);
  else if (kind.matches?.(file.head) === false)
    found.push([
      `The file is not what its name says: it does not begin as a .${endingOf(file.path)} file does.`,
      'Save it again in that format, or give it its right ending.',
    ]);
  if (file.size > kind.mostBytes)
    found.push([
      `The ${kind.name} is ${sizeInWords(file.size)}, and the most is ${sizeInWords(kind.mostBytes)}.`,
      'Make it smaller before you add it.',
    ]);
  return found;
};

/** Only files of allowed types, sizes and names lie under `content/`, and each is what its name says. */
export const filesRule: SiteRule = (site) =>
  site.files.flatMap((file): Issue[] => {
    const place =
      file.kind === 'file' && file.path.split('/').every((part) => !part.startsWith('.'))
        ? wrongWithPlace(file.path)
        : undefined;
    const found = [...wrongWithNature(file), ...(place === undefined ? [] : [place])];
    const issues = found.map(([message, fix]) => error(file.path, undefined, message, fix));
    const unreadable = file.text?.indexOf('\uFFFD') ?? -1;
    if (file.text !== undefined && unreadable !== -1)
      issues.push(
        error(
          file.path,
          linesOf(file.text).placeOf(unreadable),
          'Some characters of the file cannot be read.',
          'Save it again, and choose “UTF-8” as you do.',
        ),
      );
    if (endingOf(file.path) !== 'svg' || file.text === undefined) return issues;
    return [
      ...issues,
      ...unsafeSvg(file.text).map((problem): Issue => ({ ...problem, file: file.path, severity: 'error' })),
    ];
  });
