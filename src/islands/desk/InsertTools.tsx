import { useId, useState } from 'react';
import { InsertLink } from '#src/islands/desk/InsertLink.tsx';
import { InsertPicture } from '#src/islands/desk/InsertPicture.tsx';
import { BOXES, insertAsBlock, type Inserted, type Selection } from '#src/model/desk/insertions.ts';

/** Puts something into the words where the cursor is. */
export type Insert = (make: (text: string, selection: Selection) => Inserted) => void;

interface Props {
  /** The box it belongs to, for whoever does not see it. */
  name: string;
  selected: () => string;
  insert: Insert;
}

const TOOLS = [
  { tool: 'link', label: 'Add a link' },
  { tool: 'picture', label: 'Add a picture' },
  { tool: 'box', label: 'Add a box' },
] as const;

/** Three buttons under a box of words, each of which opens what it is for. */
export const InsertTools = ({ name, selected, insert }: Props) => {
  const id = useId();
  const [open, setOpen] = useState<(typeof TOOLS)[number]['tool']>();
  const done = (): void => setOpen(undefined);
  return (
    <div className="desk-tools">
      <p className="cluster">
        {TOOLS.map(({ tool, label }) => (
          <button
            key={tool}
            type="button"
            className="button button-quiet"
            aria-expanded={open === tool}
            aria-controls={`${id}panel`}
            onClick={() => setOpen(open === tool ? undefined : tool)}
          >
            {label}
            <span className="visually-hidden">: {name}</span>
          </button>
        ))}
      </p>
      <div id={`${id}panel`}>
        {open === 'link' && <InsertLink {...{ selected, insert, done }} />}
        {open === 'picture' && <InsertPicture {...{ insert, done }} />}
        {open === 'box' && (
          <ul className="desk-panel cluster">
            {BOXES.map((box) => (
              <li key={box.name}>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => {
                    insert((text, selection) => insertAsBlock(text, selection, box.text));
                    done();
                  }}
                >
                  {box.label}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
