import { useId } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { FieldView } from '#src/islands/desk/FieldView.tsx';
import { PartView } from '#src/islands/desk/PartView.tsx';
import { IssueList } from '#src/islands/desk/IssueList.tsx';
import { WordsBox } from '#src/islands/desk/WordsBox.tsx';
import { setWords } from '#src/model/desk/draft-edits.ts';
import { questionWords } from '#src/model/desk/question-words.ts';
import type { Step } from '#src/model/desk/questions.ts';
import { issuesAt, stepOfIssue } from '#src/model/desk/writer-issues.ts';

interface Props {
  step: Step;
}

const WORDS = {
  lead: { day: 'Before the first moment', other: 'Your words' },
  rest: { day: 'After the last moment', other: 'After it' },
} as const;

/** One question, with everything it asks for. */
export const StepView = ({ step }: Props) => {
  const id = useId();
  const { draft, data, steps, shown } = useOpenDraft();
  const { ask, hint } = questionWords(data.settings, draft, step);
  // What is said of the words as a whole belongs to no box.
  const whole = issuesAt(shown, ['words', 'all']).filter((issue) => stepOfIssue(steps, issue) === step.id);
  const part = draft.parts.find(({ key }) => key === step.part);
  return (
    <section className="desk-step stack" aria-labelledby={`${id}ask`} data-step={step.id}>
      <h2 className="display" id={`${id}ask`} data-question tabIndex={-1}>
        {ask}
      </h2>
      {hint !== undefined && (
        <p id={`${id}hint`} className="measure">
          {hint}
        </p>
      )}
      <IssueList id={`${id}whole`} issues={whole} />
      {part && <PartView part={part} hintId={`${id}hint`} />}
      {step.words.map((place) => (
        <WordsBox
          key={place}
          id={`${id}${place}`}
          label={WORDS[place][draft.kind === 'day' ? 'day' : 'other']}
          value={draft[place]}
          place={['words', place, 'text']}
          rows={draft.kind === 'day' ? 3 : 14}
          describedBy={`${id}hint`}
          change={(text) => setWords(place, text)}
        />
      ))}
      {step.fields.map((field) => (
        <FieldView key={field.name} field={field} path={[field.name]} />
      ))}
    </section>
  );
};
