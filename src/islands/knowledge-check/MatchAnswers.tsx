import { useId } from 'react';
import type { Answer, QuestionAction } from '#src/model/check-run.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';

interface Props {
  question: Extract<ShownQuestion, { choices: unknown }>;
  answer: Extract<Answer, { matches: unknown }>;
  isChecked: boolean;
  act: (action: QuestionAction) => void;
}

/** Signs, each with a list of the people it may belong to. */
export const MatchAnswers = ({ question, answer, isChecked, act }: Props) => {
  const id = useId();
  return (
    <div className="knowledge-check__match">
      {question.pairs.map(({ sign, tag }, index) => {
        const chosen = answer.matches[index] ?? '';
        const isRight = chosen === tag.label;
        const verdict = isChecked
          ? isRight
            ? ' knowledge-check__select--right'
            : ' knowledge-check__select--not-quite'
          : '';
        return (
          <div key={sign}>
            <label htmlFor={`${id}${index}`}>{sign}</label>
            <span>
              <select
                id={`${id}${index}`}
                className={`select${verdict}`}
                value={chosen}
                disabled={isChecked}
                onChange={({ target }) => act({ do: 'match', sign: index, label: target.value })}
              >
                <option value="">Choose somebody</option>
                {question.choices.map(({ label }) => (
                  <option key={label}>{label}</option>
                ))}
              </select>
              {isChecked && <strong className="knowledge-check__mark">{isRight ? 'Right' : 'Not quite'}</strong>}
            </span>
          </div>
        );
      })}
    </div>
  );
};
