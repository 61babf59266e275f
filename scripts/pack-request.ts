import { parseArgs } from 'node:util';
import { packFile, packPath } from '#src/model/paths.ts';
import { firstSentence } from './flags.ts';

/** One page to print: its path inside the hub, with the part of it that is wanted, and the file it goes into. */
export interface PrintJob {
  /** The path inside the hub: `/induction/pocket-card/`. */
  path: string;
  /** The place on the page that has to be chosen: `#four-cards`. */
  fragment?: string;
  file: string;
}

/** What is asked for, and the folder of a built site when not the usual; or the sentence that says why it cannot be done. */
export type PackRequest = { jobs: PrintJob[]; site?: string } | { problem: string };

const USAGE = `Write one of these:
  npm run pack -- --pathway new-board-member   one pathway
  npm run pack -- --all                        every pathway
  npm run pack -- --card                       the pocket card, on A6
  npm run pack -- --four-cards                 four pocket cards, on a sheet of A4
and, if you like, --out FILE for another file than the one in packs/.`;

const CARD = '/induction/pocket-card/';

const listed = (ids: readonly string[]): string =>
  ids.length === 0 ? 'There are none in content/pathways/ yet.' : `There are: ${ids.join(', ')}.`;

const readOptions = (parameters: readonly string[]) =>
  parseArgs({
    args: [...parameters],
    options: {
      pathway: { type: 'string' },
      out: { type: 'string' },
      // For the build alone: the folder of a built site, where each book is put beside its page.
      into: { type: 'string' },
      all: { type: 'boolean', default: false },
      card: { type: 'boolean', default: false },
      'four-cards': { type: 'boolean', default: false },
    },
  }).values;

/**
 * Reads what `npm run pack` is asked for.
 * @param parameters what stands after `--`
 * @param ids the ids of all pathways in content
 */
export const readPackRequest = (parameters: readonly string[], ids: readonly string[]): PackRequest => {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(parameters);
  } catch (error) {
    return { problem: `${firstSentence(error)}\n${USAGE}` };
  }
  const { pathway, out, all, card } = options;
  const asked = [pathway !== undefined, all, card, options['four-cards']].filter(Boolean).length;
  if (asked !== 1) {
    return { problem: `${asked === 0 ? 'Say what to print.' : 'Ask for one thing at a time.'}\n${USAGE}` };
  }
  if (out?.trim() === '') return { problem: '--out needs the name of a file, for example --out pack.pdf.' };
  if (card) return { jobs: [{ path: CARD, file: out ?? 'packs/pocket-card.pdf' }] };
  if (options['four-cards']) {
    return { jobs: [{ path: CARD, fragment: '#four-cards', file: out ?? 'packs/pocket-cards.pdf' }] };
  }
  const job = (id: string): PrintJob => ({ path: packPath(id), file: out ?? `packs/${id}.pdf` });
  if (!all) {
    if (pathway === undefined || !ids.includes(pathway)) {
      return { problem: `There is no pathway "${pathway ?? ''}". ${listed(ids)}` };
    }
    return { jobs: [job(pathway)] };
  }
  if (options.into !== undefined) {
    const site = options.into;
    return { site, jobs: ids.map((id) => ({ path: packPath(id), file: `${site}${packFile(id)}` })) };
  }
  if (out !== undefined) return { problem: '--out goes with one pathway. With --all the files go into packs/.' };
  return ids.length === 0 ? { problem: listed(ids) } : { jobs: ids.map(job) };
};
