import { useEffect, useRef } from 'react';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { InsertTools } from '#src/islands/desk/InsertTools.tsx';
import { IssueList } from '#src/islands/desk/IssueList.tsx';
import { counted } from '#src/model/number-words.ts';
import type { Inserted, Selection } from '#src/model/desk/insertions.ts';
import { wordCount } from '#src/model/desk/insertions.ts';
import type { Edit } from '#src/model/desk/draft-edits.ts';
import { seenWords } from '#src/model/invisible.ts';
import { issuesAt } from '#src/model/desk/writer-issues.ts';

interface Props {
  id: string;
  label: string;
  value: string;
  /** Where it is in the draft: `['part', 'moment-1', 'text']`. */
  place: readonly string[];
  describedBy?: string;
  rows?: number;
  change: (text: string) => Edit;
}

/** A box for words in somebody's own voice, with what can be put into it, and a second pair of eyes beside it. */
export const WordsBox = ({ id, label, value, place, describedBy = '', rows = 9, change }: Props) => {
  const { edit, shown } = useOpenDraft();
  const box = useRef<HTMLTextAreaElement>(null);
  const issues = issuesAt(shown, place);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);

  const insert = (make: (text: string, selection: Selection) => Inserted): void => {
    const at = box.current;
    // As it is now, and not as it was when a tool was opened: somebody may have gone on writing while a picture was kept.
    const words = at?.value ?? latest.current;
    const selection = { from: at?.selectionStart ?? words.length, to: at?.selectionEnd ?? words.length };
    const { text, cursor } = make(words, selection);
    edit(change(text));
    requestAnimationFrame(() => {
      at?.focus();
      at?.setSelectionRange(cursor, cursor);
    });
  };

  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        className="text-box desk-box desk-words"
        rows={rows}
        value={value}
        aria-describedby={`${describedBy} ${id}count ${id}issues`}
        aria-invalid={issues.some(({ severity }) => severity === 'error') || undefined}
        onChange={({ target }) => {
          const { value: typed, selectionStart } = target;
          edit(change(typed));
          // What cannot be seen was left out: the cursor stays behind the words it stood behind.
          const cursor = seenWords(typed.slice(0, selectionStart)).length;
          if (seenWords(typed) !== typed) requestAnimationFrame(() => target.setSelectionRange(cursor, cursor));
        }}
      />
      <p className="meta" id={`${id}count`}>
        {counted(wordCount(value), 'word')}
      </p>
      <InsertTools
        name={label}
        selected={() => box.current?.value.slice(box.current.selectionStart, box.current.selectionEnd) ?? ''}
        insert={insert}
      />
      <IssueList id={`${id}issues`} issues={issues} heading="A second pair of eyes" />
    </div>
  );
};
