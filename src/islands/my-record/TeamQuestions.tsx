import type { Catalogue } from '#src/model/catalogue.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
}

/** The questions of the modules that are done, to take to a team or to supervision. */
export const TeamQuestions = ({ catalogue, record }: Props) => {
  const done = catalogue.modules.filter(({ id }) =>
    Object.hasOwn(record.modules, id) ? Object.keys(record.modules[id]?.done ?? {}).length > 0 : false,
  );
  if (done.length === 0) return null;
  return (
    <section className="hang" aria-labelledby="team">
      <h2 id="team">To take to my team</h2>
      <ul className="list">
        {done.map(({ id, title, teamQuestion }) => (
          <li key={id}>
            <p className="say lede">{teamQuestion}</p>
            <p className="meta">From {title}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
