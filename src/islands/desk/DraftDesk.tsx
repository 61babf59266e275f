import { useEffect, useMemo, useRef } from 'react';
import type { OpenDraft } from '#src/browser/desk/draft-keeper.ts';
import { useDraft } from '#src/islands/desk/use-draft.ts';
import { OpenDraftContext } from '#src/islands/desk/desk-context.ts';
import { BroughtNotes } from '#src/islands/desk/BroughtNotes.tsx';
import { DraftHead } from '#src/islands/desk/DraftHead.tsx';
import { PreviewFrame } from '#src/islands/desk/PreviewFrame.tsx';
import { SamePage } from '#src/islands/desk/SamePage.tsx';
import { SendView } from '#src/islands/desk/SendView.tsx';
import { StepNav } from '#src/islands/desk/StepNav.tsx';
import { StepView } from '#src/islands/desk/StepView.tsx';
import { counted } from '#src/model/number-words.ts';
import type { DeskData } from '#src/model/desk/desk-choices.ts';
import { placeOf, SEND, stepsOf } from '#src/model/desk/questions.ts';
import { issuesToShow } from '#src/model/desk/writer-issues.ts';

interface Props {
  data: DeskData;
  open: OpenDraft;
  leave: () => void;
}

/** The desk with one draft on it: its questions, one at a time or all at once, how it will look, and the way to send it. */
export const DraftDesk = ({ data, open, leave }: Props) => {
  const hand = useDraft(data, open);
  const { draft, checked } = hand;
  const steps = useMemo(() => stepsOf(draft, data.forms[draft.kind]), [draft, data]);
  const shown = useMemo(() => {
    const all = checked?.issues ?? [];
    const seen = draft.at === SEND ? { ...draft, seen: steps.map(({ id }) => id) } : draft;
    return steps.flatMap(({ id }) => issuesToShow(seen, steps, all, id));
  }, [draft, steps, checked]);
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(draft.seen);

  // Whoever goes to another question begins to read at its heading; each way there leaves a trace in what was seen.
  useEffect(() => {
    if (last.current === draft.seen) return;
    last.current = draft.seen;
    const step = draft.at === SEND ? '' : `[data-step="${CSS.escape(draft.at)}"] `;
    place.current?.querySelector<HTMLElement>(`${step}[data-question]`)?.focus();
  }, [draft.at, draft.seen]);

  // When moments are sorted, whoever has gone on to another stays in sight of it.
  const order = steps.map(({ id }) => id).join();
  useEffect(() => {
    if (place.current?.contains(document.activeElement)) document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [order]);

  const isSending = draft.at === SEND;
  const wrong = shown.filter(({ severity }) => severity === 'error').length;
  const step = steps[placeOf(steps, draft.at)];
  return (
    <OpenDraftContext value={{ ...hand, data, steps, shown }}>
      <div className="desk" ref={place}>
        <DraftHead leave={leave} />
        <BroughtNotes />
        <SamePage />
        {/* What is said beside a field is not heard by whoever types in another. */}
        <p role="status" className="visually-hidden">
          {isSending || wrong === 0 ? '' : `${counted(wrong, 'thing')} to mend.`}
        </p>
        {isSending ? (
          <SendView />
        ) : (
          <div className="wrapper desk-sheet">
            <div className="stack-loose">
              {draft.isAllAtOnce
                ? steps.map((one) => <StepView key={one.id} step={one} />)
                : step && <StepView key={step.id} step={step} />}
              <StepNav />
            </div>
            <PreviewFrame />
          </div>
        )}
      </div>
    </OpenDraftContext>
  );
};
