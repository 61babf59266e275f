import { useEffect, useState } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { SendWays } from '#src/islands/desk/SendWays.tsx';
import { choiceWords } from '#src/model/choice-words.ts';
import { counted } from '#src/model/number-words.ts';
import { goTo, setPromise } from '#src/model/desk/draft-edits.ts';
import { textAt } from '#src/model/desk/field-values.ts';
import { wordCount } from '#src/model/desk/insertions.ts';
import { questionWords } from '#src/model/desk/question-words.ts';
import { answerTime } from '#src/model/desk/sending.ts';
import { questionsToMend, stepOfIssue } from '#src/model/desk/writer-issues.ts';

/** How many words people read in a minute (as stories on the hub count it). */
const A_MINUTE = 200;

/** The last step: what is left to do, what whoever sends it says, the ways to send it, and what happens then. */
export const SendView = () => {
  const { data, draft, steps, checked: last, isFresh, isUnchecked, check, edit } = useOpenDraft();
  // What was said of the draft as it was before the last change is no answer here.
  const checked = isFresh && !isUnchecked ? last : undefined;
  const [isAnyway, setAnyway] = useState(false);
  useEffect(() => void check(), [check]);
  const { promises, then } = data.settings.wording.desk;
  const words = wordCount([draft.lead, ...draft.parts.map(({ text }) => text), draft.rest].join('\n\n'));
  const issues = checked?.issues ?? [];
  const errors = issues.filter(({ severity }) => severity === 'error');
  const advice = issues.length - errors.length;
  const open = questionsToMend(draft, steps, errors);
  const isMade = promises.every((promise) => draft.promises.includes(promise));
  const kind = textAt(draft.fields, ['consent', 'kind']);
  return (
    <section className="hang desk-send" aria-labelledby="desk-send">
      <h2 id="desk-send" data-question tabIndex={-1}>
        Last step: send
      </h2>
      <div className="stack">
        <div role="status" className="stack">
          {checked === undefined && !isUnchecked && <p>It is being checked.</p>}
          {checked !== undefined && (
            <p className="onward">
              {open.length === 0
                ? 'Ready when you are'
                : `Nearly there: ${counted(open.length, 'question')} to look at`}
            </p>
          )}
          {isUnchecked && (
            <p className="note">
              It could not be checked just now, and what is not checked is not sent. Your words are kept on this device.
              Try again when you have a connection.
            </p>
          )}
        </div>
        {isUnchecked && (
          <p>
            <button type="button" className="button" onClick={() => void check()}>
              Check it again
            </button>
          </p>
        )}
        <ul className="list desk-send__facts">
          <li>
            {counted(words, 'word')}
            {words > 0 && `, ${counted(Math.max(1, Math.round(words / A_MINUTE)), 'minute')} to read`}.
          </li>
          {checked !== undefined && errors.length === 0 && <li>Nothing was found that must be mended.</li>}
          {advice > 0 && <li>{counted(advice, 'piece')} of advice, which you may ignore.</li>}
          {kind !== '' && <li>You said: {choiceWords(kind).replace(/^./, (letter) => letter.toLowerCase())}.</li>}
        </ul>
        {open.length > 0 && checked !== undefined && (
          <ul className="desk-advice">
            {open.map((id) => {
              const step = steps.find((one) => one.id === id) ?? steps[0];
              if (step === undefined) return null;
              const found = errors.filter((issue) => stepOfIssue(steps, issue) === id);
              return (
                <li key={id} data-severity="error">
                  <p>
                    <button type="button" className="as-link" onClick={() => edit(goTo(step.id))}>
                      {questionWords(data.settings, draft, step).ask}
                    </button>
                  </p>
                  {[...new Set(found.map(({ message }) => message))].map((message) => (
                    <p key={message}>{message}</p>
                  ))}
                  {found.length === 0 && <p>This still needs an answer.</p>}
                </li>
              );
            })}
          </ul>
        )}
        {promises.map((promise) => (
          <label className="desk-tick" key={promise}>
            <input
              type="checkbox"
              checked={draft.promises.includes(promise)}
              onChange={({ target }) => edit(setPromise(promise, target.checked))}
            />
            <span>{promise}</span>
          </label>
        ))}
        {checked !== undefined && open.length > 0 && (
          <p>
            <button
              type="button"
              className="button button-quiet"
              aria-expanded={isAnyway}
              onClick={() => setAnyway(!isAnyway)}
            >
              I cannot mend something: send it as it is
            </button>
          </p>
        )}
        {!isMade && <p className="meta">Tick every box to see the ways to send it.</p>}
        {isMade && checked !== undefined && (open.length === 0 || isAnyway) && <SendWays isReady={open.length === 0} />}
        <h3>What happens then</h3>
        <ol className="steps">
          {then.map((line) => (
            <li key={line}>{line.replaceAll('{within}', answerTime(data.settings))}</li>
          ))}
        </ol>
      </div>
    </section>
  );
};
