import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { goTo } from '#src/model/desk/draft-edits.ts';
import { placeOf, SEND } from '#src/model/desk/questions.ts';

/** On to the next question, or back to the one before. */
export const StepNav = () => {
  const { draft, steps, edit } = useOpenDraft();
  if (draft.isAllAtOnce)
    return (
      <p>
        <button type="button" className="button" onClick={() => edit(goTo(SEND))}>
          Go to the last step
        </button>
      </p>
    );
  const at = placeOf(steps, draft.at);
  const next = steps[at + 1];
  const before = steps[at - 1];
  return (
    <p className="cluster">
      <button type="button" className="button" onClick={() => edit(goTo(next?.id ?? SEND))}>
        {next === undefined ? 'Go to the last step' : 'Next question'}
      </button>
      {before && (
        <button type="button" className="as-link" onClick={() => edit(goTo(before.id))}>
          Back to question {at}
        </button>
      )}
    </p>
  );
};
