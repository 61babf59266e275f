import { useEffect, useReducer, useRef } from 'react';
import { ChoiceAnswers } from '#src/islands/knowledge-check/ChoiceAnswers.tsx';
import { MatchAnswers } from '#src/islands/knowledge-check/MatchAnswers.tsx';
import { OrderAnswers } from '#src/islands/knowledge-check/OrderAnswers.tsx';
import { Verdict } from '#src/islands/knowledge-check/Verdict.tsx';
import {
  isRight,
  missingWords,
  type QuestionAction,
  questionAfter,
  type QuestionRun,
  startQuestion,
} from '#src/model/check-run.ts';
import { longDate } from '#src/model/dates.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';

interface Props {
  question: ShownQuestion;
  /** The day on which it was first answered right, if it was. */
  rightOn?: string;
  onAnswer: (question: string, right: boolean) => void;
}

/** One question: its answers, a button that checks them, what the hub says, and a way to try again. */
export const QuestionCard = ({ question, rightOn, onAnswer }: Props) => {
  const [run, act] = useReducer(
    (before: QuestionRun, action: QuestionAction) => questionAfter(question, before, action),
    question,
    startQuestion,
  );
  const form = useRef<HTMLFormElement>(null);
  const isRetry = useRef(false);
  const isChecked = run.verdict !== undefined;
  const answers = { isChecked, act };

  useEffect(() => {
    if (!isRetry.current || isChecked) return;
    isRetry.current = false;
    form.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [isChecked]);

  const check = (): void => {
    if (missingWords(question, run.answer) === undefined) onAnswer(question.id, isRight(question, run.answer));
    act({ do: 'check' });
  };
  return (
    <form
      className="knowledge-check__question"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChecked) check();
      }}
    >
      <fieldset>
        <legend>
          {question.number}. {question.prompt} <span className="meta">{question.task}</span>
        </legend>
        {rightOn !== undefined && !isChecked && (
          <p className="knowledge-check__before">
            <svg aria-hidden="true">
              <use href="#sign-right" />
            </svg>
            You had this right on {longDate(rightOn)}.
          </p>
        )}
        {'options' in question && 'chosen' in run.answer && (
          <ChoiceAnswers question={question} answer={run.answer} {...answers} />
        )}
        {'order' in run.answer && <OrderAnswers answer={run.answer} {...answers} />}
        {'choices' in question && 'matches' in run.answer && (
          <MatchAnswers question={question} answer={run.answer} {...answers} />
        )}
      </fieldset>
      <p className="knowledge-check__status meta" role="status">
        {run.status}
      </p>
      <Verdict question={question} run={run} />
      <p className="cluster mt">
        {!isChecked && (
          <button className="button" type="submit">
            Check my answer<span className="visually-hidden"> to question {question.number}</span>
          </button>
        )}
        {run.verdict === 'not-quite' && (
          <button
            className="button button-quiet"
            type="button"
            onClick={() => {
              isRetry.current = true;
              act({ do: 'retry' });
            }}
          >
            Try again<span className="visually-hidden"> with question {question.number}</span>
          </button>
        )}
      </p>
    </form>
  );
};
