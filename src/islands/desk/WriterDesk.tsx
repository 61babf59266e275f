import { type ReactNode, useEffect } from 'react';
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
  useEffect(() => void keepForLater(), []);
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
  if (open === undefined) return <DeskStart {...{ desk, title, lede }} />;
  return <DraftDesk key={open.draft.key} {...{ data, open }} leave={() => void desk.leave()} />;
};
