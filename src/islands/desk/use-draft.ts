import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { askChecks } from '#src/browser/desk/check-desk.ts';
import { draftKeeper, type OpenDraft } from '#src/browser/desk/draft-keeper.ts';
import { watchDraft } from '#src/browser/desk/draft-shelf.ts';
import { fileFacts } from '#src/browser/desk/file-facts.ts';
import { todayHere } from '#src/browser/record-here.ts';
import { type DeskData, takenIds } from '#src/model/desk/desk-choices.ts';
import { type Draft, isSameText } from '#src/model/desk/draft.ts';
import { filesInUse } from '#src/model/desk/files-in-use.ts';
import { draftId } from '#src/model/desk/ids.ts';
import { ofThisBuild } from '#src/model/desk/of-this-build.ts';
import { pathTo } from '#src/model/paths.ts';
import type { WriterIssue } from '#src/model/desk/writer-issues.ts';

/** Long enough not to speak while somebody types, and short enough to be seen as an answer. */
const PAUSE = 300;

/** What the checks said of the draft as it was. */
export interface Checked {
  /** The draft as it was. */
  of: Draft;
  id: string;
  text: string;
  issues: readonly WriterIssue[];
}

/** The open draft: every change is kept on the device, then checked. */
export const useDraft = (data: DeskData, open: OpenDraft) => {
  const [first] = useState(open.draft);
  const [keeper] = useState(() => draftKeeper(open));
  const { draft, files, keeping, isApart } = useSyncExternalStore(keeper.watch, keeper.held);
  const { edit, putFile, takeFile } = keeper;
  const [behind, setBehind] = useState('');
  const [canSpell, setSpelling] = useState(false);
  const [checked, setChecked] = useState<Checked>();
  const [isUnchecked, setUnchecked] = useState(false);

  useEffect(() => watchDraft(draft.key, () => setBehind(draft.key)), [draft.key]);
  useEffect(() => {
    if (isApart) history.replaceState(null, '', `#draft-${draft.key}`);
  }, [draft.key, isApart]);

  // A page that keeps nothing asks before it goes.
  useEffect(() => {
    if (keeping === 'kept') return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeping]);

  const taken = useMemo(() => takenIds(data, draft.kind), [data, draft.kind]);
  const isTouched = draft !== first || first.revision > 0;
  const check = useCallback(async (): Promise<Checked | undefined> => {
    const { draft: now, files: beside } = keeper.held();
    const id = draftId(now, taken);
    const shown = filesInUse(now);
    const facts = await fileFacts(new Map([...beside].filter(([name]) => shown.includes(name))));
    const said = await askChecks({ ask: 'check', draft: now, id, files: facts, data, today: todayHere() });
    setUnchecked(said?.ask !== 'check');
    if (said?.ask !== 'check' || !isSameText(keeper.held().draft, now)) return undefined;
    const result = { of: now, id, text: said.text, issues: said.issues };
    setChecked(result);
    return result;
  }, [data, taken, keeper]);

  // The dictionary is large: what was written is checked without it first, and again once it is there.
  useEffect(() => {
    const address = ofThisBuild(pathTo('/contribute/spelling.json'), document.documentElement.dataset);
    void askChecks({ ask: 'spelling', address, data }).then((said) => {
      if (said?.ask === 'spelling' && said.isKnown) setSpelling(true);
    });
  }, [data]);

  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => void check(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, files, isTouched, canSpell, check]);

  /** Whether what the checks said is of the draft as it is now. */
  const isFresh = checked !== undefined && isSameText(checked.of, draft);
  const isBehind = behind === draft.key;
  return { draft, files, keeping, isApart, isBehind, checked, isFresh, isUnchecked, edit, putFile, takeFile, check };
};

/** What `useDraft` gives. */
export type DraftHand = ReturnType<typeof useDraft>;
