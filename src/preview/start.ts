import { ofThisBuild } from '#src/model/desk/of-this-build.ts';
import { pathTo } from '#src/model/paths.ts';
import { DRAFT_KINDS, type DraftKind } from '#src/model/preview-draft.ts';
import { type PreviewData, type PreviewHub, previewHub } from '#src/model/preview-data.ts';
import { bringIntoView, shownAtIn } from '#src/preview/bring-into-view.ts';
import { drawDraft, type SentDraft } from '#src/preview/draw-draft.ts';
import { sentFiles } from '#src/preview/sent-files.ts';
import { show } from '#src/preview/show.ts';

/** What the preview says to the page that it stands in once it can take a draft. */
const READY = { type: 'alongside-preview-ready' };

/** What each kind is called in the address, after the hash. */
const HASHES: Readonly<Record<string, string>> = {
  '#day': 'Your day',
  '#blog': 'Your blog',
  '#vlog': 'Your vlog',
  '#learning': 'Your learning example',
  '#event': 'Your event',
};

/** The draft in a message; undefined for any other message. */
const draftIn = (message: unknown): (SentDraft & { pictures: unknown; at: unknown }) | undefined => {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, collection, id, text, pictures, at } = message as Record<string, unknown>;
  if (type !== 'alongside-preview' || typeof id !== 'string' || typeof text !== 'string') return undefined;
  if (!DRAFT_KINDS.includes(collection as DraftKind)) return undefined;
  return { collection: collection as DraftKind, id, text, pictures, at };
};

const loadHub = async (): Promise<PreviewHub> => {
  const response = await fetch(ofThisBuild(pathTo('/api/preview.json'), document.documentElement.dataset));
  return previewHub((await response.json()) as PreviewData);
};

/** Nothing in a preview leads away from it: links inside it work, and everything else is only looked at. */
const holdStill = (document: Document): void => {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null && !(link.getAttribute('href') ?? '').startsWith('#')) event.preventDefault();
  });
  document.addEventListener('submit', (event) => event.preventDefault());
};

/**
 * Shows the drafts that the page around this one sends, newest last; only what that page sends, and only when it is of
 * the hub itself. Alone in a window there is nobody to send any.
 */
export const startPreview = (window: Window): void => {
  const { document, parent, location } = window;
  const place = document.querySelector('main');
  if (parent === window || place === null) return;
  document.documentElement.dataset['framed'] = '';
  const waiting = document.querySelector('[data-waiting]');
  if (waiting !== null) waiting.textContent = `${HASHES[location.hash] ?? 'What you write'} will show here.`;
  holdStill(document);
  let hub: Promise<PreviewHub> | undefined;
  /** What is known of the hub; where the network failed, it is asked for again. */
  const askHub = (): Promise<PreviewHub> =>
    (hub ??= loadHub().catch((problem: unknown) => {
      hub = undefined;
      throw problem;
    }));
  askHub().catch(() => undefined);
  let newest = 0;
  let files = sentFiles({});
  /** What was brought into view last: it is brought there once, and then the reader scrolls. */
  let brought = '';
  window.addEventListener('message', async ({ data, origin, source }: MessageEvent<unknown>) => {
    const draft = origin === location.origin && source === parent ? draftIn(data) : undefined;
    if (draft === undefined) return;
    const turn = (newest += 1);
    const isNewest = (): boolean => turn === newest;
    const sent = sentFiles(draft.pictures);
    try {
      const html = await drawDraft(draft, await askHub(), sent);
      if (!isNewest() || !(await show(place, html, sent, isNewest))) return sent.forget();
      files.forget();
      files = sent;
      const at = JSON.stringify(draft.at ?? '');
      // Folded away, it forgets where it was scrolled to.
      if (place.getClientRects().length === 0) brought = '';
      else if (at !== brought && bringIntoView(place, shownAtIn(draft.at))) brought = at;
    } catch {
      sent.forget();
      if (isNewest()) place.textContent = 'This cannot be shown yet. Go on writing: it will be, with the next change.';
    }
  });
  parent.postMessage(READY, location.origin);
};
