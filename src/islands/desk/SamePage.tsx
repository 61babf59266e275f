import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { bePage, beAnother, samePage } from '#src/model/desk/same-page.ts';
import type { Edit } from '#src/model/desk/draft-edits.ts';

/** Asks whether a draft is the page of the hub that has its title, or another one. */
export const SamePage = () => {
  const { draft, checked, data, edit } = useOpenDraft();
  // As it was at the last pause, so that nobody is asked in the middle of a title.
  const asked = checked && samePage(checked.of, data);
  const page = samePage(draft, data);
  const isAsked = page !== undefined && page.id === asked?.id;
  /** The question goes with its buttons: the focus goes to the name of the draft. */
  const answer = (change: Edit): void => {
    edit(change);
    document.querySelector<HTMLElement>('.desk h1')?.focus();
  };
  return (
    <div className="wrapper desk-same" role="status">
      {isAsked && (
        <div className="note stack">
          <p>
            <strong>“{page.title}” is on the hub now.</strong> Does your draft change that page, or is it another page
            with the same title?
          </p>
          <p className="cluster">
            <button type="button" className="button" onClick={() => answer(bePage(page.id))}>
              It changes that page
            </button>
            <button type="button" className="button button-quiet" onClick={() => answer(beAnother(page.id))}>
              It is another page
            </button>
          </p>
        </div>
      )}
    </div>
  );
};
