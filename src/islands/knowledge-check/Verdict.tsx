import { useEffect, useId, useRef } from 'react';
import { feedback, type QuestionRun, verdictWords } from '#src/model/check-run.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';

interface Props {
  question: ShownQuestion;
  run: QuestionRun;
}

/**
 * What the hub says to an answer. It is given the focus, because the button that asked for it is gone; and its words
 * are its name and description, because of a group that has the focus a screen reader reads those and nothing else.
 * Right is a solid line and a tick, not quite a dashed line and a diamond, so that colour is never alone.
 */
export const Verdict = ({ question, run: { verdict, answer } }: Props) => {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (verdict !== undefined) box.current?.focus({ preventScroll: true });
  }, [verdict]);
  if (verdict === undefined) return null;
  return (
    <div
      className={`knowledge-check__verdict knowledge-check__verdict--${verdict}`}
      ref={box}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}verdict`}
      aria-describedby={`${id}because`}
    >
      <svg aria-hidden="true">
        <use href={verdict === 'right' ? '#sign-right' : '#sign-overdue'} />
      </svg>
      <div>
        <p id={`${id}verdict`}>
          <strong>{verdictWords(verdict)}</strong>
          <span className="visually-hidden"> Question {question.number}.</span>
        </p>
        <div id={`${id}because`}>
          {feedback(question, answer).map(({ about, because }) => (
            <p key={`${about} ${because}`}>
              {about !== undefined && <strong>{about} </strong>}
              {because}
            </p>
          ))}
        </div>
      </div>
    </div>
  );
};
