import type { Match } from '#src/model/coverage-match.ts';
import { matchWords } from '#src/model/coverage-words.ts';

interface Props {
  matches: readonly Match[];
  onDecide: (key: string, isOne: boolean) => void;
}

/** Files that may belong to one person: what was made of them, and a way to decide otherwise. */
export const MatchList = ({ matches, onDecide }: Props) => {
  if (matches.length === 0) return null;
  return (
    <section className="hang" aria-labelledby="matches">
      <h2 id="matches">The same person twice?</h2>
      <ul className="list">
        {matches.map((match) => (
          <li key={match.key} className="stack">
            <p className="coordinator__file">{matchWords(match)}</p>
            {match.isOpenToChange && (
              <p className="no-print">
                <button type="button" className="button button-quiet" onClick={() => onDecide(match.key, !match.isOne)}>
                  {match.isOne ? 'They are different people' : 'They are one person'}
                  <span className="visually-hidden">: {match.files.join(', ')}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
