import { useEffect, useRef } from 'react';
import { feedback, type QuestionRun, verdictWords } from '#src/model/check-run.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';

interface Props {
  question: ShownQuestion;
  run: QuestionRun;
}

/**
 * What the hub says to an answer: read out at once, and given the focus, because the button that asked for it is gone.
 * Right is a solid line and a tick, not quite a dashed line and a diamond, so that colour is never alone.
 */
export const Verdict = ({ question, run: { verdict, answer } }: Props) => {
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
      aria-label={`Answer to question ${question.number}`}
    >
      <svg aria-hidden="true">
        <use href={verdict === 'right' ? '#sign-right' : '#sign-overdue'} />
      </svg>
      <div>
        <p>
          <strong>{verdictWords(verdict)}</strong>
        </p>
        {feedback(question, answer).map(({ about, because }) => (
          <p key={`${about} ${because}`}>
            {about !== undefined && <strong>{about} </strong>}
            {because}
          </p>
        ))}
      </div>
    </div>
  );
};
