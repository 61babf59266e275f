import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { askChecks } from '#src/browser/desk/check-desk.ts';
import { dropFile, keepDraft, keepFile, watchDraft } from '#src/browser/desk/draft-shelf.ts';
import { fileFacts } from '#src/browser/desk/file-facts.ts';
import { newKey } from '#src/browser/desk/new-key.ts';
import { todayHere } from '#src/browser/record-here.ts';
import { forgetLastWords, leaveLastWords } from '#src/browser/desk/last-words.ts';
import type { OpenDraft } from '#src/islands/desk/use-desk.ts';
import { type DeskData, takenIds } from '#src/model/desk/desk-choices.ts';
import { type Draft, isSameText } from '#src/model/desk/draft.ts';
import { addFile, type Edit, removeFile } from '#src/model/desk/draft-edits.ts';
import { filesInUse } from '#src/model/desk/files-in-use.ts';
import { draftId } from '#src/model/desk/ids.ts';
import type { Keeping } from '#src/model/desk/keeping.ts';
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

/** Keeps all files of a draft; says how the worst of them went. */
const keepFiles = async (key: string, files: ReadonlyMap<string, Blob>): Promise<Keeping> => {
  const went = await Promise.all([...files].map(([name, file]) => keepFile(key, name, file)));
  return went.find((keeping) => keeping !== 'kept') ?? 'kept';
};

/** The open draft: every change is kept on the device, then checked. */
export const useDraft = (data: DeskData, { draft: first, files: firstFiles }: OpenDraft) => {
  const [draft, setDraft] = useState(first);
  const [files, setFiles] = useState(firstFiles);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const [isApart, setApart] = useState(false);
  const [isBehind, setBehind] = useState(false);
  const [canSpell, setSpelling] = useState(false);
  const [checked, setChecked] = useState<Checked>();
  const [isUnchecked, setUnchecked] = useState(false);
  const newest = useRef({ draft, files });
  const base = useRef(first.revision);
  const isKeeping = useRef(false);
  const isDue = useRef(false);

  const keep = useCallback(async (): Promise<void> => {
    if (isKeeping.current) {
      isDue.current = true;
      return;
    }
    isKeeping.current = true;
    do {
      isDue.current = false;
      const kept = await keepDraft({ ...newest.current.draft, revision: base.current });
      if (kept === 'apart') {
        // Another tab has kept a later draft: this one goes on under a key of its own.
        const key = newKey();
        base.current = 0;
        newest.current.draft = { ...newest.current.draft, key };
        setDraft((now) => ({ ...now, key }));
        history.replaceState(null, '', `#draft-${key}`);
        setApart(true);
        setBehind(false);
        isDue.current = true;
      } else {
        base.current = kept.revision;
        setKeeping(kept.isAnew ? await keepFiles(newest.current.draft.key, newest.current.files) : kept.keeping);
      }
    } while (isDue.current);
    isKeeping.current = false;
  }, []);

  const edit = useCallback(
    (change: Edit): void => {
      const changed = change(newest.current.draft);
      if (changed === newest.current.draft) return;
      const next: Draft = { ...changed, changed: new Date().toISOString() };
      newest.current.draft = next;
      setDraft(next);
      void keep();
    },
    [keep],
  );

  const putFile = useCallback(
    async (name: string, file: Blob, change: Edit = (same) => same): Promise<void> => {
      const all = new Map(newest.current.files).set(name, file);
      newest.current.files = all;
      setFiles(all);
      const went = await keepFile(newest.current.draft.key, name, file);
      edit((now) => change(addFile(name)(now)));
      if (went !== 'kept') setKeeping(went);
    },
    [edit],
  );

  const takeFile = useCallback(
    async (name: string): Promise<void> => {
      const all = new Map(newest.current.files);
      all.delete(name);
      newest.current.files = all;
      setFiles(all);
      edit(removeFile(name));
      await dropFile(newest.current.draft.key, name);
    },
    [edit],
  );

  useEffect(() => watchDraft(draft.key, () => setBehind(true)), [draft.key]);

  // What is not kept yet when the page goes away is put aside, and kept at the next visit.
  useEffect(() => {
    const leave = (): void => {
      if (isKeeping.current) leaveLastWords({ ...newest.current.draft, revision: base.current });
    };
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) forgetLastWords();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
    };
  }, []);

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
    const { draft: now, files: beside } = newest.current;
    const id = draftId(now, taken);
    const shown = filesInUse(now);
    const facts = await fileFacts(new Map([...beside].filter(([name]) => shown.includes(name))));
    const said = await askChecks({ ask: 'check', draft: now, id, files: facts, data, today: todayHere() });
    setUnchecked(said?.ask !== 'check');
    if (said?.ask !== 'check' || !isSameText(newest.current.draft, now)) return undefined;
    const result = { of: now, id, text: said.text, issues: said.issues };
    setChecked(result);
    return result;
  }, [data, taken]);

  // The dictionary is large: what was written is checked without it first, and again once it is there.
  useEffect(() => {
    const address = pathTo('/contribute/spelling.json');
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
  return { draft, files, keeping, isApart, isBehind, checked, isFresh, isUnchecked, edit, putFile, takeFile, check };
};

/** What `useDraft` gives. */
export type DraftHand = ReturnType<typeof useDraft>;
