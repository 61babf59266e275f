import { useState } from 'react';
import { saveBlob } from '#src/browser/save-file.ts';
import { draftZip } from '#src/browser/desk/draft-file.ts';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { GoTo } from '#src/islands/desk/GoTo.tsx';
import { StepsLine } from '#src/islands/desk/StepsLine.tsx';
import { draftTitle } from '#src/model/desk/draft.ts';
import { setAllAtOnce } from '#src/model/desk/draft-edits.ts';
import { keepingProblem } from '#src/model/desk/keeping.ts';
import { placeWords } from '#src/model/desk/question-words.ts';

interface Props {
  leave: () => void;
}

/** What is open, how far it is, whether it is kept, and the ways to go anywhere in it. */
export const DraftHead = ({ leave }: Props) => {
  const { draft, steps, keeping, isApart, isBehind, edit, files, check } = useOpenDraft();
  const [words, setWords] = useState('');
  const problem = keepingProblem(keeping);
  const download = async (): Promise<void> => {
    const made = await check();
    if (made === undefined) return setWords('The file could not be made just now. Try again.');
    const file = await draftZip({ draft, ...made, files });
    saveBlob(file.name, file.zip);
    setWords(`Downloaded as ${file.name}. Bring it back here, on this device or another, to go on writing.`);
  };
  return (
    <header className="wrapper desk-head stack">
      <p className="eyebrow">The writer’s desk</p>
      <h1 tabIndex={-1}>{draftTitle(draft)}</h1>
      <StepsLine />
      <p className="meta">
        {placeWords(steps, draft.at)}. {problem === undefined ? 'Kept on this device until you send it.' : ''}
      </p>
      {problem !== undefined && (
        <p className="note" role="alert">
          {problem}
        </p>
      )}
      {isApart && (
        <p className="note" role="alert">
          This draft was changed in another tab while you wrote here. Nothing is lost: what you write here is now a
          draft of its own, and both are in your list.
        </p>
      )}
      {isBehind && !isApart && (
        <p className="note" role="alert">
          This draft has just been changed in another tab. Close one of the two. If you go on here, what you write is
          kept as a draft of its own.
        </p>
      )}
      <div className="cluster">
        <GoTo key={draft.at} />
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={draft.isAllAtOnce}
          onClick={() => edit(setAllAtOnce(!draft.isAllAtOnce))}
        >
          All at once
        </button>
        <button type="button" className="button button-quiet" onClick={() => void download()}>
          Download
        </button>
        <button type="button" className="as-link" onClick={leave}>
          All my drafts
        </button>
      </div>
      <p role="status" className="meta">
        {words}
      </p>
    </header>
  );
};
