import { resolve } from 'node:path';
import { describeSite } from '#src/checks/describe-site.ts';
import { eyeList } from '#src/checks/eye-list.ts';
import { hasErrors } from '#src/checks/report.ts';
import { checkContent } from '#src/checks/run.ts';
import { bringIn, type BroughtPage } from '#src/markdown/bring-in.ts';
import { readContentFiles, readSettingsText } from '#src/markdown/content-files.ts';
import { indexContent } from '#src/markdown/content-index.ts';
import { type DraftEntry, draftEntry } from '#src/markdown/draft-entry.ts';
import type { SourceFile } from '#src/markdown/source-file.ts';
import { readSettingsYaml } from '#src/markdown/settings-text.ts';
import { idOfTitle, isDeviceName } from '#src/model/entry-id.ts';
import { RESERVED_IDS } from '#src/schemas/collections.ts';
import { type Collection, ID_LENGTH, ID_PATTERN, LINK_SCHEMES } from '#src/schemas/names.ts';
import { settingsSchema } from '#src/schemas/settings.ts';
import { readContentTree } from './content-tree.ts';
import { type Ask, askKind, newAnswers, type NewAnswers, type NewFlags, WrongAnswer } from './new-answers.ts';
import { type NewFile, writeEntry } from './new-files.ts';
import { blankPicture, keepPictures, type KeptPicture } from './new-pictures.ts';
import { readSource } from './new-source.ts';

/** What was asked for on the command line. */
export interface NewRequest extends NewFlags {
  /** The folder of the project. */
  root: string;
  /** The day on which it is made, as year-month-day. */
  today: string;
  id?: string | undefined;
  /** The file whose words are brought in. */
  from?: string | undefined;
  /** Asks what is missing; undefined where there is nobody to ask. */
  ask?: Ask | undefined;
}

/** The months a page may go without being read, where the settings cannot be read. */
const MOST_MONTHS = 18;

const idFor = (asked: string | undefined, title: string, collection: Collection): string => {
  const id = asked ?? idOfTitle(title);
  if (!ID_PATTERN.test(id) || id.length > ID_LENGTH)
    throw new WrongAnswer(
      `The page needs a name for its folder, in small letters, digits and hyphens: add --id, for example --id a-wet-tuesday.`,
    );
  if (isDeviceName(id))
    throw new WrongAnswer(`Windows keeps the name “${id}” for itself. Give the new page another --id.`);
  if (id === 'index' || RESERVED_IDS[collection]?.includes(id) === true)
    throw new WrongAnswer(`“${id}” is the address of a page of the hub itself. Give the new page another --id.`);
  return id;
};

const wordIn = (data: Record<string, unknown>, name: string): string | undefined =>
  typeof data[name] === 'string' ? data[name] : undefined;

/** What the file says of itself, where the command line does not say it. */
const withSource = (flags: NewFlags, { data }: SourceFile, title: string | undefined): NewFlags => {
  const { author } = data;
  const role = wordIn(data, 'role') ?? wordIn((author ?? {}) as Record<string, unknown>, 'role');
  return {
    kind: flags.kind,
    title: flags.title ?? wordIn(data, 'title') ?? title,
    partner: flags.partner ?? wordIn(data, 'partner') ?? wordIn(data, 'owner'),
    role: flags.role ?? role,
  };
};

interface Brought {
  answers: NewAnswers;
  source: SourceFile;
  page: BroughtPage;
  pictures: KeptPicture[];
}

const filesOf = async (draft: DraftEntry, pictures: readonly KeptPicture[]): Promise<NewFile[]> => {
  const beside = draft.beside.map(async (file): Promise<NewFile> => ({
    name: file.name,
    content: 'text' in file ? file.text : await blankPicture(),
  }));
  const shown = pictures.filter(({ name }) => draft.text.includes(`(./${name})`));
  return [
    { name: 'index.mdx', content: draft.text },
    ...(await Promise.all(beside)),
    ...shown.map(({ name, bytes }) => ({ name, content: bytes })),
  ];
};

/**
 * Makes a new entry, from nothing or from a file, and says what needs a human eye.
 * @returns what to print, a line each
 * @throws WrongAnswer, RefusedFile or NotWritten with a sentence for whoever asked
 */
export const makeEntry = async (request: NewRequest): Promise<string[]> => {
  const root = resolve(request.root);
  const settingsText = await readSettingsText(root);
  const index = indexContent(await readContentFiles(root), settingsText);
  const settings = settingsSchema.safeParse(readSettingsYaml(settingsText ?? '').data).data;
  const around = { today: request.today, index, mostMonths: settings?.review.mostMonths ?? MOST_MONTHS };

  const bring = async (from: string): Promise<Brought> => {
    const kind = await askKind(request.kind, request.ask);
    const source = await readSource(from, LINK_SCHEMES[kind]);
    const pictures = await keepPictures(source.pictures);
    const names = new Map(pictures.map(({ src, name }) => [src, name]));
    const { title } = bringIn(source.words, { kind, pictures: names });
    const answers = await newAnswers({ ...withSource(request, source, title), kind }, index, request.ask);
    return { answers, source, pictures, page: bringIn(source.words, { kind, pictures: names, title: answers.title }) };
  };

  const brought = request.from === undefined ? undefined : await bring(request.from);
  const answers = brought?.answers ?? (await newAnswers(request, index, request.ask));
  const collection = LINK_SCHEMES[answers.kind];
  const id = idFor(request.id, answers.title, collection);
  const { hours, body } = brought?.page ?? {};
  const draft = draftEntry(answers, {
    ...around,
    given: { ...(hours !== undefined && { hours }), ...brought?.source.data },
    ...(body !== undefined && { body }),
  });
  const folder = await writeEntry(root, collection, id, await filesOf(draft, brought?.pictures ?? []));
  const site = await describeSite(await readContentTree(root), request.today);
  const issues = checkContent(site).filter(({ file }) => file.startsWith(`${folder}/`));
  const file = `${folder}/index.mdx`;
  const notes = brought?.page.notes ?? [];
  const { text } = draft;
  const chosen = [
    ...draft.chosen,
    ...(hours === undefined || brought?.source.data['hours'] !== undefined
      ? []
      : [{ path: ['hours'], value: `${hours.from} to ${hours.to}, from the first moment to the last` }]),
  ];
  return [
    `Written: ${file}`,
    'It is a draft: it is seen with “npm run dev” on your own machine, and is not published.',
    ...eyeList({ file, text, notes, chosen, issues, index: site.index }),
    '',
    hasErrors(issues)
      ? 'Mend what the check says, write over the hints, then run “npm run check”.'
      : 'Write over the hints, take out the line “draft: true”, then run “npm run check”.',
  ];
};
