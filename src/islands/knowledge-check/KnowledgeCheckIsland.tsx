import type { ReactNode } from 'react';
import { deviceHere, recordHere } from '#src/browser/record-here.ts';
import { CheckResult } from '#src/islands/knowledge-check/CheckResult.tsx';
import { QuestionCard } from '#src/islands/knowledge-check/QuestionCard.tsx';
import { useRecord } from '#src/islands/use-record.ts';
import { answerQuestion } from '#src/model/answer-question.ts';
import { checkProgress } from '#src/model/module-progress.ts';
import { emptyModule, held } from '#src/model/record.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import type { ShownQuestion } from '#src/model/knowledge-check.ts';
import type { LearnerRecord, ModuleRecord } from '#src/schemas/record.ts';

/** What the check has to know of its module. */
export interface CheckedModule {
  id: string;
  version: number;
  minutes: number;
  /** The pathways it counts in, by title. */
  pathways: readonly { title: string; href: string }[];
}

interface Props {
  module: CheckedModule;
  questions: readonly ShownQuestion[];
  /** What stands here until the page has woken up, and where it never does: every question with its answer. */
  children?: ReactNode;
}

const mineIn = (record: LearnerRecord, id: string): ModuleRecord => held(record.modules, id) ?? emptyModule();

const rightOn = ({ attempts }: ModuleRecord, question: string): string | undefined =>
  Object.values(attempts)
    .flatMap(({ value }) => (value.question === question && value.right ? [value.on] : []))
    .sort()[0];

/** The knowledge check of a module: small decisions, each answered at once, with a pass that the record keeps. */
export const KnowledgeCheckIsland = ({ module, questions, children }: Props) => {
  const kept = useRecord();
  // A box of its own, because what wakes the island looks whether its first box is near.
  if (kept === undefined) return <div>{children}</div>;
  const mine = mineIn(kept.record, module.id);
  const ids = questions.map(({ id }) => id);
  const keeping = keepingWords(kept.keeping);
  return (
    <>
      <p className="lede mt">Nothing is sent. Get them wrong: that is where the explaining is.</p>
      {keeping !== undefined && (
        <p className="note mt" role="alert">
          {keeping}
        </p>
      )}
      <div className="knowledge-check__questions mt-l">
        {questions.map((question) => (
          <QuestionCard
            key={question.id}
            question={question}
            rightOn={rightOn(mine, question.id)}
            onAnswer={(id, right) =>
              recordHere().change(answerQuestion({ ...module, questions: ids }, id, right, deviceHere()))
            }
          />
        ))}
      </div>
      <CheckResult
        module={module}
        check={checkProgress(mine, ids)}
        done={held(mine.done, String(module.version))?.value}
      />
    </>
  );
};
