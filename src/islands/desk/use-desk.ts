import { useCallback, useEffect, useState } from 'react';
import { todayHere } from '#src/browser/record-here.ts';
import { changedHere } from '#src/browser/desk/changed-here.ts';
import { allKept, leaveUnkept, type OpenDraft } from '#src/browser/desk/draft-keeper.ts';
import {
  canKeep,
  dropDraft,
  keepDraft,
  keepFile,
  listDrafts,
  readDraft,
  readFiles,
} from '#src/browser/desk/draft-shelf.ts';
import { newKey } from '#src/browser/desk/new-key.ts';
import { putBackLastWords } from '#src/browser/desk/last-words.ts';
import type { BroughtBack } from '#src/browser/desk/bring-back.ts';
import type { WrittenWords } from '#src/browser/desk/bring-words.ts';
import { useNewest } from '#src/islands/desk/use-newest.ts';
import { addMonths } from '#src/model/dates.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import { type Draft, type Kind, newDraft } from '#src/model/desk/draft.ts';
import { ofThisBuild } from '#src/model/desk/of-this-build.ts';
import { stepsOf } from '#src/model/desk/questions.ts';
import { pathTo } from '#src/model/paths.ts';

const keyInAddress = (): string => /^#draft-(.+)$/.exec(location.hash)?.[1] ?? '';
/** Each draft is a place of its own in the history of the tab: "back" leads from it to the list, and not off the page. */
const noteInAddress = (key?: string): void => {
  if ((key ?? '') !== keyInAddress())
    history.pushState(null, '', key === undefined ? location.pathname : `#draft-${key}`);
};
/** An address of a draft that is not here is that of the list. */
const forgetInAddress = (): void => history.replaceState(null, '', location.pathname);

/** Fields that can be filled in for somebody: today, and a year until it is read again. */
const firstFields = (kind: Kind): Record<string, unknown> => {
  const today = todayHere();
  const reviewBy = addMonths(today, 12);
  if (kind === 'event') return { reviewBy };
  return { published: today, reviewBy, ...(kind === 'learning' && { withdrawBy: addMonths(today, 12) }) };
};

/** A draft with nothing in it but what can be filled in for somebody. */
const emptyDraft = (kind: Kind, { settings }: DeskData): Draft => {
  const asks = settings.wording.desk.moments;
  return newDraft({
    ...{ key: newKey(), kind, fields: firstFields(kind), at: '', now: new Date().toISOString() },
    asks: asks.length === 0 ? ['', '', ''] : asks,
  });
};

const atFirstQuestion = (draft: Draft, data: DeskData): Draft => ({
  ...draft,
  at: stepsOf(draft, data.forms[draft.kind])[0]?.id ?? '',
});

/** The desk as a whole: what it knows of the hub, the drafts on this device, and the one that is open. */
export const useDesk = () => {
  const [data, setData] = useState<DeskData | 'missing'>();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [isDenied, setDenied] = useState(false);
  const [open, setOpen] = useState<OpenDraft>();

  /** Whoever goes somewhere else meanwhile is not brought back by what has taken its time. */
  const go = useNewest();
  const ask = useNewest();

  const list = useCallback(async (): Promise<void> => {
    const isNewest = ask();
    // What was closed a moment ago may still be on its way.
    await allKept();
    const [found, isKept] = await Promise.all([listDrafts(), canKeep()]);
    if (!isNewest()) return;
    setDrafts(found);
    setDenied(!isKept);
  }, [ask]);

  const openDraft = useCallback(
    async (key: string): Promise<void> => {
      const isNewest = go();
      await allKept();
      const [draft, files] = await Promise.all([readDraft(key), readFiles(key)]).catch(() => []);
      if (!isNewest()) return;
      const found = draft === undefined || files === undefined ? undefined : { draft, files };
      if (found === undefined) {
        forgetInAddress();
        void list();
      }
      setOpen(found);
    },
    [go, list],
  );

  useEffect(() => {
    const load = async (putBack: Promise<void>): Promise<void> => {
      const response = await fetch(ofThisBuild(pathTo('/api/desk.json'), document.documentElement.dataset));
      const read = (await response.json()) as DeskData;
      await putBack;
      const key = keyInAddress();
      if (key !== '') await openDraft(key);
      setData(read);
    };
    const putBack = putBackLastWords().catch(() => undefined);
    void putBack.then(list);
    load(putBack).catch(() => setData('missing'));
  }, [list, openDraft]);

  useEffect(() => {
    const follow = (): void => {
      const key = keyInAddress();
      if (key !== '') void openDraft(key);
      // Any other name in the address leads to a place on this page: the skip link does.
      else if (location.hash === '') {
        go();
        setOpen(undefined);
        void list();
      }
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [go, list, openDraft]);

  // What is not kept yet when the page goes away is put aside, and kept at the next visit. A telephone may end a page that
  // is out of sight without a word.
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leaveUnkept();
    };
    window.addEventListener('pagehide', leaveUnkept);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leaveUnkept);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);

  const take = async (key: string): Promise<void> => {
    noteInAddress(key);
    await openDraft(key);
  };

  const begin = (kind: Kind): void => {
    if (data === undefined || data === 'missing') return;
    const made = emptyDraft(kind, data);
    go();
    noteInAddress(made.key);
    setOpen({ draft: atFirstQuestion(made, data), files: new Map() });
  };

  const bringBack = async ({ draft, files }: BroughtBack): Promise<void> => {
    if (data === undefined || data === 'missing') return;
    const made = changedHere(atFirstQuestion({ ...draft, key: newKey() }, data));
    await Promise.all([...files].map(([name, file]) => keepFile(made.key, name, file)));
    const kept = await keepDraft(made);
    // Whoever has gone on to another draft meanwhile finds this one in the list.
    if (keyInAddress() !== '') return;
    go();
    noteInAddress(made.key);
    setOpen({ draft: { ...made, revision: kept === 'apart' ? 0 : kept.revision }, files });
  };

  const bringWords = async ({ kind, words, notes, files }: WrittenWords): Promise<void> => {
    if (data === undefined || data === 'missing') return;
    const { parts, ...empty } = emptyDraft(kind, data);
    const draft = {
      ...{ ...empty, ...words, notes, files: [...files.keys()] },
      fields: { ...empty.fields, ...words.fields },
      parts: words.parts.length === 0 ? parts : words.parts,
    };
    await bringBack({ draft, files });
  };

  const leave = async (): Promise<void> => {
    go();
    noteInAddress();
    setOpen(undefined);
    await list();
  };

  const drop = async (key: string): Promise<void> => {
    await dropDraft(key);
    await list();
  };

  const rename = async (draft: Draft, title: string): Promise<void> => {
    const now = await readDraft(draft.key).catch(() => undefined);
    const kept = now && (await keepDraft(changedHere({ ...now, fields: { ...now.fields, title } })));
    // Another tab has changed it in that moment.
    if (kept === 'apart') return rename(draft, title);
    await list();
  };

  return { data, drafts, isDenied, open, begin, openDraft: take, bringBack, bringWords, leave, drop, rename };
};

/** What `useDesk` gives. */
export type Desk = ReturnType<typeof useDesk>;
