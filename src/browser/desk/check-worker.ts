import { checkDraft } from '#src/checks/desk/check-draft.ts';
import { hubWords } from '#src/checks/hub-words.ts';
import { type Dictionary, type Speller, spellerFrom } from '#src/checks/speller.ts';
import { browserParser } from '#src/markdown/browser-parser.ts';
import { draftText, readDraftText } from '#src/markdown/draft-text.ts';
import type { DeskAnswer, DeskRequest } from '#src/model/desk/worker-words.ts';
import { COLLECTION_OF } from '#src/model/desk/draft.ts';
import { type DeskData, deskIndex } from '#src/model/desk/desk-choices.ts';

let speller: Speller | undefined;

const learnSpelling = async (address: string, data: DeskData): Promise<boolean> => {
  const response = await fetch(address);
  if (!response.ok) return false;
  speller = spellerFrom(
    (await response.json()) as Dictionary,
    hubWords(deskIndex(data), data.settings.advice.knownWords),
  );
  return true;
};

const answer = async (request: DeskRequest): Promise<DeskAnswer> => {
  if (request.ask === 'read') return { ask: 'read', read: readDraftText(request.text, request.kind) };
  if (request.ask === 'open' || request.ask === 'bring') {
    // Few people bring a file, and what opens one is as large as all the checks.
    const { bringSource, openSource } = await import('#src/browser/desk/open-source.ts');
    return request.ask === 'open'
      ? { ask: 'open', opened: await openSource(request.file, request.name, request.bytes, request.kind) }
      : { ask: 'bring', brought: bringSource(request.file, request.kind, request.pictures, request.data) };
  }
  if (request.ask === 'spelling')
    return { ask: 'spelling', isKnown: await learnSpelling(request.address, request.data) };
  const { draft, id, files, data, today } = request;
  const collection = COLLECTION_OF[draft.kind];
  const form = data.forms[draft.kind];
  const { text } = draftText(
    draft,
    form.map(({ name }) => name),
  );
  const beside = files.map(({ name, ...file }) => ({
    ...file,
    path: `content/${collection}/${id}/${name.slice(2)}`,
    kind: 'file' as const,
    executable: false,
  }));
  const { settings } = data;
  const check = {
    draft,
    form,
    collection,
    id,
    files: beside,
    index: deskIndex(data),
    settings,
    today,
    parser: browserParser,
    speller,
  };
  return { ask: 'check', text, issues: await checkDraft(check) };
};

// One question at a time, each with its number, so that an answer that comes late is known to be late.
addEventListener('message', ({ data }: MessageEvent<{ number: number; request: DeskRequest }>) => {
  void answer(data.request).then(
    (said) => postMessage({ number: data.number, said }),
    () => postMessage({ number: data.number, said: undefined }),
  );
});
