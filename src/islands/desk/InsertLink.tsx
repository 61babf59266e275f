import { useId, useState } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import type { Insert } from '#src/islands/desk/InsertTools.tsx';
import { choicesFor } from '#src/model/desk/desk-choices.ts';
import { insertInLine, linkMark, LINKS } from '#src/model/desk/insertions.ts';
import { LINK_SCHEMES, type LinkScheme } from '#src/schemas/names.ts';

interface Props {
  selected: () => string;
  insert: Insert;
  done: () => void;
}

/** Chooses what a link leads to, and writes it into the words. */
export const InsertLink = ({ selected, insert, done }: Props) => {
  const id = useId();
  const { data } = useOpenDraft();
  const [scheme, setScheme] = useState<LinkScheme>('role');
  const [target, setTarget] = useState('');
  const choices = choicesFor(data, LINK_SCHEMES[scheme]);
  const chosen = choices.find(({ value }) => value === target);
  const add = (): void => {
    if (chosen === undefined) return;
    const mark = linkMark(selected(), chosen.label, scheme, chosen.value);
    insert((text, selection) => insertInLine(text, selection, mark));
    done();
  };
  return (
    <div className="desk-panel stack">
      <p>
        <label htmlFor={`${id}kind`}>What does it lead to?</label>
        <select
          className="select"
          id={`${id}kind`}
          value={scheme}
          onChange={(event) => {
            setScheme(event.target.value as LinkScheme);
            setTarget('');
          }}
        >
          {LINKS.map((link) => (
            <option key={link.scheme} value={link.scheme}>
              {link.label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}which`}>Which?</label>
        <select className="select" id={`${id}which`} value={target} onChange={(event) => setTarget(event.target.value)}>
          <option value="">Choose</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="button" className="button" disabled={chosen === undefined} onClick={add}>
          Put the link in
        </button>
      </p>
    </div>
  );
};
