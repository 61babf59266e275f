import { createContext, useContext } from 'react';
import type { DraftHand } from '#src/islands/desk/use-draft.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import type { Step } from '#src/model/desk/questions.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';

/** What every part of the open draft needs. */
export interface DeskContext extends DraftHand {
  data: DeskData;
  steps: readonly Step[];
  /** The issues that may be shown now. */
  shown: readonly WriterIssue[];
}

/** The open draft, for the parts inside it. */
export const OpenDraftContext = createContext<DeskContext | undefined>(undefined);

/** The open draft. @throws outside of one */
export const useOpenDraft = (): DeskContext => {
  const found = useContext(OpenDraftContext);
  if (found === undefined) throw new Error('There is no open draft here.');
  return found;
};
