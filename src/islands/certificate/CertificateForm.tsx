import { useId } from 'react';
import type { Catalogue, CataloguePathway } from '#src/model/catalogue.ts';
import type { Certificate, ShownNote } from '#src/model/certificate.ts';
import { longDate } from '#src/model/dates.ts';

interface Props {
  catalogue: Catalogue;
  certificate: Certificate;
  pathways: readonly CataloguePathway[];
  /** The module whose question the reader takes away. */
  question: string;
  notes: readonly ShownNote[];
  chosenNotes: readonly string[];
  onPathway: (id: string) => void;
  onNotes: (keys: readonly string[]) => void;
  onName: (name: string) => void;
  onQuestion: (module: string) => void;
}

/** What the certificate is to say: which pathway, whose name, which question, and which notes, if any. */
export const CertificateForm = (props: Props) => {
  const { catalogue, certificate, pathways, question, notes, chosenNotes } = props;
  const id = useId();
  const covered = new Set(certificate.covered.map(({ title }) => title));
  const modules = catalogue.modules.filter(({ title }) => covered.has(title));
  return (
    <form className="certificate-form stack" onSubmit={(event) => event.preventDefault()}>
      {pathways.length > 1 && (
        <p>
          <label htmlFor={`${id}pathway`}>Which pathway?</label>
          <select
            className="select"
            id={`${id}pathway`}
            value={certificate.pathway.id}
            onChange={({ target }) => props.onPathway(target.value)}
          >
            {pathways.map((pathway) => (
              <option key={pathway.id} value={pathway.id}>
                {pathway.title}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}name`}>Your name, as it should stand on the page</label>
        <input
          className="text-box"
          id={`${id}name`}
          type="text"
          autoComplete="name"
          maxLength={120}
          defaultValue={certificate.name}
          onChange={({ target }) => props.onName(target.value)}
        />
      </p>
      {modules.length > 0 && (
        <p>
          <label htmlFor={`${id}question`}>The question you take back to your team</label>
          <select
            className="select"
            id={`${id}question`}
            value={modules.some((module) => module.id === question) ? question : ''}
            onChange={({ target }) => props.onQuestion(target.value)}
          >
            <option value="">None for now</option>
            {modules.map((module) => (
              <option key={module.id} value={module.id}>
                {module.teamQuestion}
              </option>
            ))}
          </select>
        </p>
      )}
      {notes.length > 0 && (
        <fieldset>
          <legend>What you wrote: nothing of it is shown unless you choose it</legend>
          {notes.map(({ key, title, prompt, text, on }) => (
            <label key={key} className="certificate-form__note">
              <input
                type="checkbox"
                checked={chosenNotes.includes(key)}
                onChange={({ target }) =>
                  props.onNotes(target.checked ? [...chosenNotes, key] : chosenNotes.filter((one) => one !== key))
                }
              />
              <span>
                {text.length > 140 ? `${text.slice(0, 140)}…` : text}{' '}
                <span className="meta">
                  {title}, {longDate(on)}: {prompt}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
};
