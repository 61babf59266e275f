import { type ReactNode, useEffect, useRef } from 'react';
import { keepForLater } from '#src/browser/desk/offline.ts';
import { DeskStart } from '#src/islands/desk/DeskStart.tsx';
import { DraftDesk } from '#src/islands/desk/DraftDesk.tsx';
import { useDesk } from '#src/islands/desk/use-desk.ts';

interface Props {
  title: string;
  lede: string;
  /** What stands here until the desk is ready, and where it never is. */
  children?: ReactNode;
}

/** The writer's desk: where people write a day, a blog, a vlog or more. */
export const WriterDesk = ({ title, lede, children }: Props) => {
  const desk = useDesk();
  const { data, open } = desk;
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<string | undefined>(undefined);
  useEffect(() => void keepForLater(), []);

  // Whoever takes up a draft, or puts it away, begins to read at the heading; not whoever has only come in.
  const at = data === undefined || data === 'missing' ? undefined : (open?.draft.key ?? 'start');
  useEffect(() => {
    if (before.current !== undefined && before.current !== at) place.current?.querySelector<HTMLElement>('h1')?.focus();
    before.current = at;
  }, [at]);
  if (data === 'missing')
    return (
      <>
        {children}
        <p className="wrapper note" role="alert">
          The desk could not be loaded. Open the page again when you have a connection; your drafts are still here.
        </p>
      </>
    );
  if (data === undefined) return children;
  return (
    <div ref={place}>
      {open === undefined ? (
        <DeskStart {...{ desk, title, lede }} />
      ) : (
        <DraftDesk key={open.draft.key} {...{ data, open }} leave={() => void desk.leave()} />
      )}
    </div>
  );
};
