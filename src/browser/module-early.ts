import { earlyChoices } from '#src/browser/module-choices.ts';
import { deviceHere } from '#src/browser/record-here.ts';
import { joinedNote, latestNote } from '#src/model/notes.ts';
import { emptyModule, held } from '#src/model/record.ts';
import { setConfidence, setNote, setReader } from '#src/model/record-edits.ts';
import type { Keeper } from '#src/model/record-keeper.ts';

/**
 * Keeps what the reader chose and wrote while the page was still loading. It stands after what is kept already, which
 * the page had not yet shown them: neither is lost.
 */
export const takeInEarly = (article: HTMLElement, module: string, keeper: Keeper): void => {
  for (const radio of earlyChoices(article)) {
    keeper.change(setConfidence(module, radio.dataset['confidence'] as 'before' | 'after', Number(radio.value)));
  }
  for (const select of article.querySelectorAll<HTMLSelectElement>('[data-who]')) {
    if (select.value !== '') keeper.change(setReader(select.dataset['who'] as 'partner' | 'role', select.value));
  }
  for (const box of article.querySelectorAll<HTMLTextAreaElement>('[data-note]')) {
    if (box.value.trim() === '') continue;
    const prompt = box.dataset['note'] ?? '';
    const mine = held(keeper.current().record.modules, module) ?? emptyModule();
    const device = deviceHere();
    const text = joinedNote(latestNote(mine, prompt, device)?.text ?? '', box.value);
    keeper.change(setNote(module, prompt, device, text));
    const fromEnd = box.value.length - box.selectionEnd;
    box.value = text;
    box.setSelectionRange(text.length - fromEnd, text.length - fromEnd);
  }
};
