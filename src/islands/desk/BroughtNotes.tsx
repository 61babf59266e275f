import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import type { BroughtNote } from '#src/model/desk/draft.ts';
import { forgetNotes } from '#src/model/desk/draft-edits.ts';

const GROUPS: readonly { kind: BroughtNote['kind']; label: string }[] = [
  { kind: 'dropped', label: 'Left out' },
  { kind: 'unsure', label: 'Look at again' },
];

/** What to look at in words that were brought in from a file, until somebody puts the list away. */
export const BroughtNotes = () => {
  const { draft, edit } = useOpenDraft();
  const { notes = [] } = draft;
  if (notes.length === 0) return null;
  /** The list goes with its button: the focus goes to the name of the draft. */
  const putAway = (): void => {
    edit(forgetNotes);
    document.querySelector<HTMLElement>('.desk h1')?.focus();
  };
  return (
    <section className="wrapper desk-brought" aria-labelledby="desk-notes">
      <div className="note stack">
        <h2 id="desk-notes">Your words are in. Look at these.</h2>
        {GROUPS.map(({ kind, label }) => {
          const some = notes.filter((note) => note.kind === kind);
          if (some.length === 0) return null;
          return (
            <div key={kind} className="stack">
              <h3>{label}</h3>
              <ul className="desk-notes">
                {some.map(({ message }) => (
                  <li key={message}>{message}</li>
                ))}
              </ul>
            </div>
          );
        })}
        <p>
          <button type="button" className="button button-quiet" onClick={putAway}>
            I have looked: put this list away
          </button>
        </p>
      </div>
    </section>
  );
};
