import { useId } from 'react';
import { recordHere } from '#src/browser/record-here.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { setReader } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

interface Props {
  catalogue: Catalogue;
  record: LearnerRecord;
  /** Whether the page has woken up. */
  isAwake: boolean;
}

/** Where the reader works and what they do, so that they see what is for them. Kept on their device. */
export const WhoForm = ({ catalogue: { partners, roles }, record, isAwake }: Props) => {
  const id = useId();
  const partner = record.reader.partner?.value ?? '';
  const role = record.reader.role?.value ?? '';
  const offered = roles.filter((one) => partner === '' || one.partner === partner || one.id === role);
  const isKnown = (list: readonly { id: string }[], value: string): string =>
    list.some((one) => one.id === value) ? value : '';
  return (
    <div className="pathway-desk__who" role="group" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>For my role</h2>
      <p>
        <label htmlFor={`${id}partner`}>Where do you work?</label>
        <select
          className="select"
          disabled={!isAwake}
          id={`${id}partner`}
          value={isKnown(partners, partner)}
          onChange={({ target }) => recordHere().change(setReader('partner', target.value))}
        >
          <option value="">I would rather not say</option>
          {partners.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}role`}>What do you do?</label>
        <select
          className="select"
          disabled={!isAwake}
          id={`${id}role`}
          value={isKnown(roles, role)}
          onChange={({ target }) => recordHere().change(setReader('role', target.value))}
        >
          <option value="">Something else</option>
          {offered.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </p>
      <p className="meta">Kept on this device, so that you see what is for you.</p>
    </div>
  );
};
