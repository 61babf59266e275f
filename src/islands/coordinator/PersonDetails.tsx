import type { Person } from '#src/model/coverage.ts';
import { longDate } from '#src/model/dates.ts';

interface Props {
  person: Person;
  onClose: (file: string) => void;
}

/** What one person has done, what is left, and the files it comes from. */
export const PersonDetails = ({ person: { modules, pathways, files }, onClose }: Props) => (
  <div className="person-details">
    <div>
      <h3>Done</h3>
      {modules.length === 0 ? (
        <p>No module yet.</p>
      ) : (
        <ul>
          {modules.map(({ id, title, version, on, now, isOutOfDate }) => (
            <li key={id}>
              {title}
              <span className="coverage-table__about">
                {' '}
                version {version}, {longDate(on)}
                {isOutOfDate && <strong>; changed since, now version {now}</strong>}
                {now === undefined && '; no longer on the hub'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
    <div>
      <h3>Still to do</h3>
      {pathways.every(({ gaps }) => gaps.length === 0) && (
        <p>{pathways.length === 0 ? 'They have not begun a pathway.' : 'Nothing. They have finished.'}</p>
      )}
      {pathways
        .filter(({ gaps }) => gaps.length > 0)
        .map((pathway) => (
          <div key={pathway.id}>
            {pathways.length > 1 && <p className="coverage-table__about">{pathway.title}</p>}
            <ul>
              {pathway.gaps.map(({ title, stage, due }) => (
                <li key={title}>
                  {title}
                  <span className="coverage-table__about">
                    {' '}
                    {stage}
                    {due !== undefined && `, by ${longDate(due)}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
    <div>
      <h3>{files.length === 1 ? 'File' : 'Files'}</h3>
      <ul>
        {files.map(({ id, file }) => (
          <li key={id}>
            <span className="coordinator__file">{file}</span>{' '}
            <button type="button" className="as-link" onClick={() => onClose(id)}>
              Close it<span className="visually-hidden">: {file}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  </div>
);
