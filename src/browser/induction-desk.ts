import { recordHere } from '#src/browser/record-here.ts';
import { type ArcStop, arcStops } from '#src/model/arc.ts';
import type { Catalogue } from '#src/model/catalogue.ts';
import { pathTo } from '#src/model/paths.ts';
import { type PathwayProgress, pathwayProgress } from '#src/model/pathway-progress.ts';
import { goOn, pathwayWords } from '#src/model/progress-words.ts';
import { carryOver } from '#src/model/record.ts';

const words = (place: HTMLElement, selector: string, said: string): void => {
  const found = place.querySelector(selector);
  if (found !== null) found.textContent = said;
};

const move = (mark: Element, { x, y }: ArcStop): void => {
  mark.setAttribute('cx', String(x));
  mark.setAttribute('cy', String(y));
};

/** Draws a stop for each step that is the reader's, fills those that are done, and moves the sun to the next. */
const drawArc = (place: HTMLElement, progress: PathwayProgress): void => {
  const items = progress.stages.flatMap((stage) => stage.items);
  const [first, ...others] = place.querySelectorAll('.progress-arc__stop');
  const sun = place.querySelector('.progress-arc__sun');
  if (first === undefined || sun === null) return;
  for (const other of others) other.remove();
  const stops = arcStops(items.length);
  const marks = stops.map((stop, index) => {
    const mark = first.cloneNode() as Element;
    mark.toggleAttribute('data-done', items[index]?.isDone ?? false);
    move(mark, stop);
    return mark;
  });
  first.replaceWith(...marks);
  const next = progress.next && stops[progress.next.number - 1];
  sun.toggleAttribute('hidden', next === undefined);
  if (next !== undefined) move(sun, next);
};

const show = (place: HTMLElement, progress: PathwayProgress): void => {
  if (progress.done === 0) return;
  const said = pathwayWords(progress);
  words(place, '[data-pathway-state]', said);
  drawArc(place, progress);
  place.querySelector('.progress-arc svg')?.setAttribute('aria-label', said);
  words(place, '.progress-arc b', `${progress.done} of ${progress.required}`);
  words(place, '.progress-arc span', 'done');
  const button = place.querySelector<HTMLAnchorElement>('[data-pathway-go]');
  const next = goOn(progress);
  if (button !== null && next !== undefined) {
    button.textContent = next.words;
    button.href = next.href;
  }
};

/** Shows in each place how the reader stands with the pathway that is offered there. */
export const showProgress = async (places: readonly HTMLElement[]): Promise<void> => {
  const answer = await fetch(pathTo('/api/induction.json'));
  if (!answer.ok) return;
  const catalogue = (await answer.json()) as Catalogue;
  const keeper = recordHere();
  const showAll = (): void => {
    const record = carryOver(keeper.current().record, catalogue.renames);
    for (const place of places) {
      const pathway = catalogue.pathways.find(({ id }) => id === place.dataset['pathway']);
      if (pathway !== undefined) show(place, pathwayProgress(record, catalogue, pathway));
    }
  };
  keeper.subscribe(showAll);
  showAll();
};
