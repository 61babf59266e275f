import { useState } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { goTo } from '#src/model/desk/draft-edits.ts';
import { questionWords } from '#src/model/desk/question-words.ts';
import { placeOf, SEND } from '#src/model/desk/questions.ts';

/**
 * Goes to any question. With a button, since a list that leads away as soon as it changes lets nobody who uses a keyboard
 * past its next line. Source: WCAG 2.2, 3.2.2 On Input.
 */
export const GoTo = () => {
  const { data, draft, steps, edit } = useOpenDraft();
  const [chosen, setChosen] = useState(steps[placeOf(steps, draft.at)]?.id ?? SEND);
  return (
    <form
      className="desk-go-to"
      onSubmit={(event) => {
        event.preventDefault();
        edit(goTo(chosen));
      }}
    >
      <label htmlFor="desk-go">Go to</label>
      <select className="select desk-go" id="desk-go" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {steps.map((step, index) => (
          <option key={step.id} value={step.id}>
            {index + 1}. {questionWords(data.settings, draft, step).ask}
          </option>
        ))}
        <option value={SEND}>Last step: send</option>
      </select>
      <button type="submit" className="button button-quiet">
        Go
      </button>
    </form>
  );
};
