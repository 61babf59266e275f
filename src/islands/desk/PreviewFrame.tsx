import { useEffect, useRef, useState } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { COLLECTION_OF } from '#src/model/desk/draft.ts';
import { ofThisBuild } from '#src/model/desk/of-this-build.ts';
import { shownAt } from '#src/model/desk/shown-at.ts';
import { pathTo } from '#src/model/paths.ts';

const READY = 'alongside-preview-ready';
const PREVIEW = 'alongside-preview';
/** After so many milliseconds without a word from it, the preview is not coming: the page says so. */
const TOO_LONG = 20_000;

/** How it will look, in the real design: the page in the frame draws what it is sent, and says when it can. */
export const PreviewFrame = () => {
  const { draft, files, checked } = useOpenDraft();
  const frame = useRef<HTMLIFrameElement>(null);
  // How often it has said so: a frame that is loaded anew is sent the draft again.
  const [ready, setReady] = useState(0);
  const isReady = ready > 0;
  const [isLate, setLate] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [inHand, setInHand] = useState(draft.at);

  // All at once, the question in hand is the one that has the focus.
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const step = target instanceof Element ? target.closest<HTMLElement>('[data-step]')?.dataset['step'] : undefined;
      if (step !== undefined) setInHand(step);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  useEffect(() => {
    const listen = ({ origin, source, data }: MessageEvent<{ type?: unknown } | null>): void => {
      if (origin === location.origin && source === frame.current?.contentWindow && data?.type === READY)
        setReady((times) => times + 1);
    };
    window.addEventListener('message', listen);
    const timer = setTimeout(() => setLate(true), TOO_LONG);
    return () => {
      window.removeEventListener('message', listen);
      clearTimeout(timer);
    };
  }, []);

  // As text, so that it is sent again only when it has changed.
  const at = JSON.stringify(shownAt(draft, draft.isAllAtOnce ? inHand : draft.at) ?? '');
  // Opened, it is sent again: what is folded away has no place to bring into view.
  useEffect(() => {
    if (ready === 0 || checked === undefined) return;
    const message = {
      type: PREVIEW,
      collection: COLLECTION_OF[draft.kind],
      id: checked.id,
      text: checked.text,
      pictures: Object.fromEntries(files),
      at: JSON.parse(at) as unknown,
    };
    frame.current?.contentWindow?.postMessage(message, location.origin);
  }, [ready, checked, files, draft.kind, at, isOpen]);

  return (
    <section className="desk-preview" aria-label="How it will look" data-open={isOpen || undefined}>
      <p className="desk-preview__switch">
        <button type="button" className="button button-quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide how it will look' : 'See how it will look'}
        </button>
      </p>
      <div className="desk-preview__frame">
        {checked === undefined && <p className="empty">How it will look appears here as soon as you write.</p>}
        {checked !== undefined && !isReady && isLate && (
          <p className="empty">How it will look cannot be shown just now. What you write is kept all the same.</p>
        )}
        <iframe
          ref={frame}
          src={`${ofThisBuild(pathTo('/contribute/preview/'), document.documentElement.dataset)}#${draft.kind}`}
          title="How it will look"
          hidden={!isReady || checked === undefined}
        />
      </div>
    </section>
  );
};
