import { useEffect, useRef } from 'react';
import type { Answer, QuestionAction } from '#src/model/check-run.ts';

interface Props {
  answer: Extract<Answer, { order: unknown }>;
  isChecked: boolean;
  act: (action: QuestionAction) => void;
}

const ARROWS = [
  { by: -1, sign: '↑', words: 'Move up' },
  { by: 1, sign: '↓', words: 'Move down' },
] as const;

/** Things to put in order, each with two buttons; the button that was pressed keeps the focus wherever its line goes. */
export const OrderAnswers = ({ answer, isChecked, act }: Props) => {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<string>(undefined);
  useEffect(() => {
    if (pressed.current === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [];
    [...buttons].find(({ dataset }) => dataset['move'] === pressed.current)?.focus();
    pressed.current = undefined;
  }, [answer.order]);
  return (
    <ol className="steps knowledge-check__order" ref={list}>
      {answer.order.map((item, index) => (
        <li key={item}>
          <span>{item}</span>
          <span className="knowledge-check__arrows">
            {ARROWS.map(({ by, sign, words }) => {
              const isEnd = index + by < 0 || index + by >= answer.order.length;
              return (
                <button
                  key={by}
                  type="button"
                  data-move={`${by} ${item}`}
                  aria-label={`${words}: ${item}`}
                  aria-disabled={isEnd || isChecked}
                  onClick={() => {
                    pressed.current = `${by} ${item}`;
                    act({ do: 'move', item, by });
                  }}
                >
                  <span aria-hidden="true">{sign}</span>
                </button>
              );
            })}
          </span>
        </li>
      ))}
    </ol>
  );
};
