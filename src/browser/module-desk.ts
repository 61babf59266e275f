import { showBranches } from '#src/browser/module-branches.ts';
import { takeInEarly } from '#src/browser/module-early.ts';
import { showChanges, toggleOnlyChanges } from '#src/browser/module-changes.ts';
import { fillWho } from '#src/browser/module-who.ts';
import { deviceHere, recordHere } from '#src/browser/record-here.ts';
import type { ModuleFacts } from '#src/model/catalogue.ts';
import { keepingWords } from '#src/model/keeping-words.ts';
import { confirmChanges } from '#src/model/confirm-changes.ts';
import { moduleProgress } from '#src/model/module-progress.ts';
import { moduleStateWords } from '#src/model/module-words.ts';
import { latestNote } from '#src/model/notes.ts';
import { emptyModule, held } from '#src/model/record.ts';
import { setConfidence, setNote, setReader } from '#src/model/record-edits.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** The part of a module's page that knows the reader's record. */
export interface ModuleDesk {
  /** Takes in what the reader has just done. @param kind the kind of event: input, change or click */
  take: (target: HTMLElement, kind: string) => void;
}

const say = (page: Document, selector: string, words: string): void => {
  const place = page.querySelector<HTMLElement>(selector);
  if (place !== null && place.textContent !== words) place.textContent = words;
};

/** @param isFirst whether nothing was shown yet; later the box somebody writes in is theirs */
const fillIn = (page: Document, module: string, record: LearnerRecord, isFirst: boolean): void => {
  const mine = held(record.modules, module) ?? emptyModule();
  for (const radio of page.querySelectorAll<HTMLInputElement>('[data-confidence]')) {
    const level = mine.confidence[radio.dataset['confidence'] as 'before' | 'after']?.value;
    radio.checked = level === Number(radio.value);
  }
  for (const box of page.querySelectorAll<HTMLTextAreaElement>('[data-note]')) {
    if (box === page.activeElement && !isFirst) continue;
    const text = latestNote(mine, box.dataset['note'] ?? '', deviceHere())?.text ?? '';
    // Put in anew, the same words would move the place where somebody writes.
    if (box.value !== text) box.value = text;
  }
};

/** Marks the stops that are done on each pathway's line, and says how many. */
const fillStops = (page: Document, record: LearnerRecord): void => {
  for (const line of page.querySelectorAll('.module-places > li')) {
    const stops = [...line.querySelectorAll<SVGElement>('[data-stop]')];
    const done = stops.filter(
      ({ dataset }) => Object.keys(held(record.modules, dataset['stop'] ?? '')?.done ?? {}).length > 0,
    );
    for (const stop of stops) stop.toggleAttribute('data-done', done.includes(stop));
    const words = line.querySelector('[data-stops-done]');
    if (words !== null) words.textContent = done.length > 0 ? `. ${done.length} of the others done.` : '';
  }
};

/** Opens the desk: shows what the record says of this module, and keeps showing it. */
export const openModuleDesk = (page: Document, article: HTMLElement): ModuleDesk => {
  const facts = JSON.parse(article.querySelector('[data-module-facts]')?.textContent ?? '{}') as ModuleFacts;
  const keeper = recordHere(page);

  const show = (isFirst = false): void => {
    const { record, keeping } = keeper.current();
    const progress = moduleProgress(record, facts);
    fillIn(page, facts.id, record, isFirst);
    fillStops(page, record);
    const warning = keepingWords(keeping);
    // Said out loud only when it is a warning: how the module stands is said where something was just done.
    const place = page.querySelector('[data-module-state]');
    if (warning !== undefined) place?.setAttribute('role', 'status');
    else place?.removeAttribute('role');
    say(page, '[data-module-state]', warning ?? moduleStateWords(progress));
    showChanges(article, progress.state === 'changed' ? progress.changes.map(({ version }) => version) : []);
    showBranches(article, record);
  };

  const confirm = (): void => {
    keeper.change(confirmChanges(moduleProgress(keeper.current().record, facts)));
    say(page, '[data-changed-status]', `Noted: you have read what changed, up to version ${facts.version}.`);
    toggleOnlyChanges(article, false);
    // The notice goes, and the button that was pressed with it.
    const title = page.querySelector<HTMLElement>('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'start' });
  };

  const copyQuestion = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(article.querySelector('[data-team-question]')?.textContent?.trim() ?? '');
      say(page, '[data-copy-status]', 'Copied.');
    } catch {
      say(
        page,
        '[data-copy-status]',
        'This browser does not let the page copy. Select the question and copy it yourself.',
      );
    }
  };

  const take = (target: HTMLElement, kind: string): void => {
    const { confidence, note, who } = target.dataset;
    if (kind === 'change' && confidence !== undefined && target instanceof HTMLInputElement) {
      keeper.change(setConfidence(facts.id, confidence as 'before' | 'after', Number(target.value)));
    } else if (kind === 'input' && note !== undefined && target instanceof HTMLTextAreaElement) {
      const { keeping } = keeper.change(setNote(facts.id, note, deviceHere(), target.value));
      say(
        page,
        '[data-note-status]',
        keepingWords(keeping) ?? (target.value.trim() === '' ? 'Deleted.' : 'Kept on this device.'),
      );
    } else if (kind === 'change' && who !== undefined && target instanceof HTMLSelectElement) {
      keeper.change(setReader(who as 'partner' | 'role', target.value));
    } else if (kind === 'click' && target.matches('[data-confirm-changes]')) confirm();
    else if (kind === 'click' && target.matches('[data-only-changes]')) toggleOnlyChanges(article);
    else if (kind === 'click' && target.matches('[data-copy-question]')) void copyQuestion();
  };

  takeInEarly(article, facts.id, keeper);
  keeper.subscribe(() => show());
  show(true);
  if (article.querySelector('[data-who]') !== null) void fillWho(article).then(() => show());
  return { take };
};
