import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { isAnswered, isTouched, placeOf } from '#src/model/desk/questions.ts';
import { placeWords } from '#src/model/desk/question-words.ts';

const WIDTH = 372;
const START = 14;

/** How far a mark reaches from its middle, for so many questions: never over its neighbour. */
const reach = (gap: number, most: number): number => Math.min(most, gap * 0.4);

/** The questions as a line of hours: those that are answered have a tick, the sun stands at the one that is open. */
export const StepsLine = () => {
  const { draft, steps } = useOpenDraft();
  const gap = WIDTH / (steps.length + 1);
  const at = placeOf(steps, draft.at);
  const done = steps.filter((step) => isTouched(draft, step) && isAnswered(draft, step));
  const x = (index: number): number => START + gap * (index + 0.7);
  const where = placeWords(steps, draft.at);
  return (
    <svg className="desk-line" viewBox="0 0 400 40" role="img" aria-label={`${where}; ${done.length} are answered`}>
      <path className="desk-line__rest" d={`M${START} 20h${WIDTH}`} />
      <path className="desk-line__gone" d={`M${START} 20H${x(at)}`} />
      {steps.map((step, index) =>
        index === at ? null : done.includes(step) ? (
          <g
            key={step.id}
            className="desk-line__done"
            transform={`translate(${x(index)} 20) scale(${reach(gap, 8) / 8})`}
          >
            <circle r="8" />
            <path d="M-4 0.5l3 3 5-6" />
          </g>
        ) : (
          <circle key={step.id} className="desk-line__todo" cx={x(index)} cy="20" r={reach(gap, 6)} />
        ),
      )}
      <circle className="desk-line__now" cx={x(at)} cy="20" r="15" />
    </svg>
  );
};
