import type { Answer, QuestionAction } from '#src/model/check-run.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';

type Choice = Extract<ShownQuestion, { options: unknown }>;

interface Props {
  question: Choice;
  answer: Extract<Answer, { chosen: unknown }>;
  /** Whether the answer has been checked: what was chosen is then marked, in shape and words as well as colour. */
  isChecked: boolean;
  act: (action: QuestionAction) => void;
}

/** The options of a question: radio buttons for one answer, boxes for several. */
export const ChoiceAnswers = ({ question, answer, isChecked, act }: Props) => {
  const isSingle = question.kind === 'single';
  return question.options.map(({ text, correct }, index) => {
    const isChosen = answer.chosen.includes(index);
    const verdict = isChecked && isChosen ? (correct ? 'right' : 'not-quite') : undefined;
    return (
      <label key={text} className={`knowledge-check__option${verdict ? ` knowledge-check__option--${verdict}` : ''}`}>
        <input
          type={isSingle ? 'radio' : 'checkbox'}
          name={question.id}
          checked={isChosen}
          disabled={isChecked && !isChosen}
          onChange={() => act({ do: isSingle ? 'choose' : 'toggle', index })}
        />
        <span>
          {text}
          {isChecked && isChosen && <strong> Your answer</strong>}
        </span>
      </label>
    );
  });
};
