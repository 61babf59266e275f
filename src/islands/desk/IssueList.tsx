import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { mend } from '#src/model/desk/mend.ts';
import type { Mending, WriterIssue } from '#src/model/desk/writer-issues.ts';

/** What must be mended comes first; what is said in the same words of several places is said once. */
const inOrder = (issues: readonly WriterIssue[]): WriterIssue[] => {
  const said = new Set<string>();
  return [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity === 'advice'),
  ].filter(({ severity, message, fix }) => {
    const words = `${severity} ${message} ${fix}`;
    return !said.has(words) && said.add(words);
  });
};

/** Why a kind of advice matters is said with the first of it alone. */
const whyOf = ({ rule, why }: WriterIssue, index: number, all: readonly WriterIssue[]): string | undefined =>
  all.findIndex((other) => other.rule === rule) === index ? why : undefined;

interface Props {
  id: string;
  issues: readonly WriterIssue[];
  /** The heading over them, where they stand beside a box of words. */
  heading?: string;
}

/** What must be mended (a thick line) and what is advice (a dotted line), beside the field it is about. */
export const IssueList = ({ id, issues, heading }: Props) => {
  const { edit } = useOpenDraft();
  /** The button goes with what it mends: the focus goes to the field. */
  const mendIt = (mending: Mending): void => {
    edit(mend(mending));
    document.querySelector<HTMLElement>(`[aria-describedby~="${CSS.escape(id)}"]`)?.focus();
  };
  if (issues.length === 0) return null;
  return (
    <div className="desk-advice" id={id}>
      {heading !== undefined && <p className="eyebrow">{heading}</p>}
      <ul>
        {inOrder(issues).map((issue, index, all) => (
          <li key={`${issue.rule}${issue.message}${String(index)}`} data-severity={issue.severity}>
            <p>
              <span className="visually-hidden">{issue.severity === 'error' ? 'Must be mended: ' : 'Advice: '}</span>
              {issue.severity === 'error' ? <strong>{issue.message}</strong> : issue.message} {issue.fix}
            </p>
            {whyOf(issue, index, all) !== undefined && <p className="meta">{whyOf(issue, index, all)}</p>}
            {issue.mending && (
              <p>
                <button type="button" className="button button-quiet" onClick={() => mendIt(issue.mending!)}>
                  {issue.mending.label}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {heading !== undefined && (
        <p className="meta">A thick line must be mended. A dotted line is only advice, and you can ignore it.</p>
      )}
    </div>
  );
};
