import { ChangedModules } from '#src/islands/my-record/ChangedModules.tsx';
import { StageSection } from '#src/islands/pathway/StageSection.tsx';
import { StartForm } from '#src/islands/pathway/StartForm.tsx';
import type { Catalogue } from '#src/model/catalogue.ts';
import type { ModuleProgress } from '#src/model/module-progress.ts';
import type { PathwayProgress } from '#src/model/pathway-progress.ts';
import { pathwayWords } from '#src/model/progress-words.ts';

interface Props {
  catalogue: Catalogue;
  all: readonly PathwayProgress[];
  begun: readonly PathwayProgress[];
}

const changedIn = (all: readonly PathwayProgress[]): ModuleProgress[] => {
  const items = all.flatMap(({ stages }) => stages.flatMap((stage) => stage.items));
  const changed = items.flatMap(({ module }) => (module?.state === 'changed' ? [module] : []));
  return [...new Map(changed.map((module) => [module.module.id, module])).values()];
};

const Stages = ({ progress, catalogue }: { progress: PathwayProgress; catalogue: Catalogue }) =>
  progress.stages.map((stage) => (
    <StageSection
      key={stage.stage.id}
      {...{ progress, catalogue }}
      shown={stage}
      isAwake
      idPrefix={`${progress.pathway.id}-`}
      depth={3}
    />
  ));

/** Every pathway the reader has begun, step by step; then what changed since; then the pathways they have not begun. */
export const RecordPathways = ({ catalogue, all, begun }: Props) => {
  const others = all.filter((progress) => !begun.includes(progress));
  return (
    <>
      <ChangedModules changed={changedIn(all)} />
      {begun.map((progress, index) => (
        <section key={progress.pathway.id} className="my-record__pathway" aria-labelledby={`of-${progress.pathway.id}`}>
          <div className="wrapper section-tight my-record__about">
            <div>
              <h2 id={`of-${progress.pathway.id}`}>
                <a href={progress.pathway.href}>{progress.pathway.title}</a>
              </h2>
              <p className="lede">{pathwayWords(progress)}</p>
            </div>
            <div className="no-print">
              <StartForm progress={progress} depth={3} />
            </div>
          </div>
          {index === 0 ? (
            <Stages {...{ progress, catalogue }} />
          ) : (
            <details className="my-record__steps">
              <summary className="wrapper">
                Step by step<span className="visually-hidden">: {progress.pathway.title}</span>
              </summary>
              <Stages {...{ progress, catalogue }} />
            </details>
          )}
        </section>
      ))}
      {others.length > 0 && (
        <section className="hang no-print" aria-labelledby="others">
          <h2 id="others">{begun.length > 0 ? 'Other pathways' : 'Pathways'}</h2>
          <ul className="list">
            {others.map((progress) => (
              <li key={progress.pathway.id}>
                <h3>
                  <a href={progress.pathway.href}>{progress.pathway.title}</a>
                </h3>
                <p className="meta">{pathwayWords(progress)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
