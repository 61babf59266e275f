import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { ContentEntryType } from 'astro';
import { entryOfPath } from '#src/markdown/content-index.ts';
import {
  allProblems,
  type ContentSnapshot,
  fileProblems,
  isUnsound,
  issueLine,
  renderFile,
  type RenderSettings,
  takeSnapshot,
} from '#src/markdown/content-site.ts';
import { readFrontMatter } from '#src/markdown/front-matter.ts';
import { pipelineKey } from '#src/markdown/pipeline.ts';
import { problemPage } from '#src/markdown/problem-page.ts';
import type { RenderedEntry } from '#src/markdown/render.ts';
import type { Collection } from '#src/schemas/names.ts';

/** The context as Astro gives it to its own `glob`: with the types of entry, which its public type leaves out. */
type GlobContext = LoaderContext & { entryTypes: Map<string, ContentEntryType> };

/** One snapshot for the loaders of all collections; in the preview a change on disk makes the next one take another. */
const snapshots = new Map<string, Promise<ContentSnapshot>>();

const snapshotOf = (root: string): Promise<ContentSnapshot> => {
  const known = snapshots.get(root) ?? takeSnapshot(root);
  snapshots.set(root, known);
  return known;
};

const withSlashes = (base: string): string => `/${base.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** What pages and queries find under `entry.rendered`. */
const toRendered = (rendered: RenderedEntry, film: number | undefined) => {
  const pictures = [...new Set(rendered.images.map(({ src }) => src))];
  return {
    html: rendered.html,
    metadata: {
      headings: rendered.headings.map(({ depth, slug, text }) => ({ depth, slug, text })),
      imagePaths: pictures,
      localImagePaths: pictures,
      frontmatter: {},
      moments: rendered.moments,
      lead: rendered.moments.length === 0 ? '' : rendered.lead,
      rest: rendered.rest,
      references: rendered.references,
      words: rendered.words,
      film,
    },
  };
};

/** The size in bytes of the film that an entry names beside itself. */
const filmOf = (file: string, data: Record<string, unknown>, { films }: ContentSnapshot): number | undefined => {
  const name = (data['video'] as { file?: unknown } | undefined)?.file;
  return typeof name === 'string' ? films[path.posix.join(path.posix.dirname(file), name)] : undefined;
};

/** What one run of a loader knows and finds. */
interface Run {
  root: string;
  /** Whether it is the preview on the writer's own machine, where drafts are shown and nothing is published. */
  preview: boolean;
  settings: RenderSettings;
  snapshot: ContentSnapshot;
  /** The texts as Astro's `glob` read them, by path: what it caches must be what we render. */
  texts: Map<string, string>;
  /** What Astro itself refused, by path. */
  refusals: Map<string, string>;
  failed: boolean;
}

const pathIn = (root: string, file: string): string => path.relative(root, file).split(path.sep).join('/');

/** What Astro's `glob` is told `.mdx` files are: data, read and rendered by us. */
const entryTypeFor = (run: Run, { logger }: LoaderContext): ContentEntryType => ({
  extensions: ['.mdx'],
  async getEntryInfo({ contents, fileUrl }) {
    run.snapshot = await snapshotOf(run.root);
    const file = pathIn(run.root, fileURLToPath(fileUrl));
    run.texts.set(file, contents);
    const { data, body } = readFrontMatter(contents);
    return { data, body, rawData: contents, slug: entryOfPath(file)?.id ?? '' };
  },
  getRenderFunction: async () => async (entry) => {
    const file = pathIn(run.root, entry.filePath ?? '');
    const text = run.texts.get(file);
    const named = entryOfPath(file);
    if (named === undefined || text === undefined) throw new Error(`${file} is not the file of an entry.`);
    const content = { path: file, ...named, text };
    const rendered = renderFile(content, run.snapshot, run.settings);
    const problems = fileProblems(content, rendered, run.snapshot);
    if (problems.length === 0) return toRendered(rendered, filmOf(file, entry.data, run.snapshot));
    run.failed = true;
    const lines = problems.map((problem) => issueLine({ file, ...problem }));
    if (run.preview) for (const line of lines) logger.error(line);
    return { html: problemPage(lines) };
  },
});

/** Digests of what pages depend on besides their own files; made once for a snapshot, since every file asks. */
const surroundings = new WeakMap<ContentSnapshot, string>();

const surroundingsOf = ({ snapshot, settings }: Run, { generateDigest }: LoaderContext): string => {
  const { code, index, films } = snapshot;
  const digest = surroundings.get(snapshot) ?? generateDigest(pipelineKey({ code, index, films, ...settings }));
  surroundings.set(snapshot, digest);
  return digest;
};

/** The context for Astro's `glob`: our entry type, digests that know all a page depends on, and no stop at the first. */
const contextFor = (run: Run, context: LoaderContext): GlobContext => ({
  ...context,
  entryTypes: new Map([['.mdx', entryTypeFor(run, context)]]),
  generateDigest: (data) =>
    context.generateDigest(`${surroundingsOf(run, context)} ${typeof data === 'string' ? data : JSON.stringify(data)}`),
  parseData: async (entry) => {
    try {
      return await context.parseData(entry);
    } catch (error) {
      if (run.preview) throw error;
      run.failed = true;
      run.refusals.set(pathIn(run.root, entry.filePath ?? ''), error instanceof Error ? error.message : String(error));
      return entry.data;
    }
  },
});

/** The error of a build that cannot go on: every problem of every file, and what only Astro has to say. */
const failure = ({ snapshot, settings, refusals }: Run): Error => {
  const lines = allProblems(snapshot, settings);
  const others = [...refusals].filter(([file]) => !lines.some((line) => line.startsWith(`${file}:`)));
  const all = [...lines, ...others.map(([file, message]) => `${file}:1:1  schema  ${message}`)];
  return new Error(`The content cannot be published (${all.length} to mend):\n${all.join('\n')}`);
};

/**
 * Loads the entries of one collection: Astro's own `glob` finds, watches and caches the files, and our pipeline reads
 * and renders them as data. In a build any problem in any file throws, with all problems of all files; in the preview
 * the page shows its problems instead.
 * @param collection the folder in `content/`
 */
export const contentLoader = (collection: Collection): Loader => ({
  name: 'alongside-content',
  load: async (context) => {
    const root = fileURLToPath(context.config.root);
    const preview = context.watcher !== undefined;
    for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, () => snapshots.delete(root));
    const snapshot = await snapshotOf(root);
    const run: Run = {
      root,
      preview,
      settings: { base: withSlashes(context.config.base), showDrafts: preview },
      snapshot,
      texts: new Map(),
      refusals: new Map(),
      failed: isUnsound(snapshot),
    };
    // Astro warns of a folder that is not there; a hub without, say, events is a hub all the same.
    if (!preview && !snapshot.files.some((file) => file.collection === collection)) return context.store.clear();
    const inner = glob({
      base: `./content/${collection}`,
      pattern: ['*.mdx', '*/index.mdx'],
      generateId: ({ entry }) => entry.replace(/(?:\/index)?\.mdx$/, ''),
    });
    await inner.load(contextFor(run, context));
    if (!run.failed || preview) return;
    // Nothing that failed may be found in Astro's cache by the next build.
    for (const id of context.store.keys()) context.store.delete(id);
    throw failure(run);
  },
});
