import type { CheckedModule } from '#src/islands/knowledge-check/KnowledgeCheckIsland.tsx';
import { resultWords } from '#src/model/check-run.ts';
import { longDate } from '#src/model/dates.ts';
import type { CheckProgress } from '#src/model/module-progress.ts';
import { pathTo } from '#src/model/paths.ts';
import type { Done } from '#src/schemas/record.ts';

interface Props {
  module: CheckedModule;
  check: CheckProgress;
  /** How this version was done, once it was. */
  done?: Done;
}

/** How the whole check stands: how many are right, whether that is a pass, and where the module counts. */
export const CheckResult = ({ module, check, done }: Props) => (
  <div className="knowledge-check__result">
    <p role="status" className="lede">
      {done !== undefined
        ? `${resultWords(Math.max(done.right, check.right.length), Math.max(done.of, check.of), done.tries, true)} This module is in your record, done on ${longDate(done.on)}.`
        : check.tries > 0
          ? resultWords(check.right.length, check.of, check.tries, check.passed)
          : ''}
    </p>
    {done !== undefined && (
      <>
        {module.pathways.length > 1 && <p>Done once, it counts in each of these:</p>}
        <ul className="cluster">
          {module.pathways.map(({ title, href }) => (
            <li key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
          <li>
            <a href={pathTo('/induction/my-record/')}>My record</a>
          </li>
        </ul>
      </>
    )}
  </div>
);
