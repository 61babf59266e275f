import type { CatalogueWho } from '#src/model/catalogue.ts';
import { isForReader, whoIs } from '#src/model/pathway-progress.ts';
import type { LearnerRecord } from '#src/schemas/record.ts';

/** The partners or roles that a reader is offered to choose from; none before the lists have come. */
const offered = (article: HTMLElement, which: 'partner' | 'role'): CatalogueWho[] =>
  [...article.querySelectorAll<HTMLOptionElement>(`[data-who="${which}"] option`)]
    .filter(({ value }) => value !== '')
    .map(({ value: id, text: title, dataset: { partner } }) => ({ id, title, ...(partner && { partner }) }));

/** Shows the branches of the reader's partner and role; every branch while they have not said who they are. */
export const showBranches = (article: HTMLElement, record: LearnerRecord): void => {
  const reader = whoIs(record, { partners: offered(article, 'partner'), roles: offered(article, 'role') });
  const branches = [...article.querySelectorAll<HTMLDetailsElement>('[data-branch]')];
  for (const select of article.querySelectorAll<HTMLSelectElement>('[data-who]')) {
    select.value = record.reader[select.dataset['who'] as 'partner' | 'role']?.value ?? '';
    // Somebody whose role has left the hub is not shown an empty box.
    if (select.selectedIndex < 0) select.value = '';
  }
  const partner = record.reader.partner?.value;
  for (const option of article.querySelectorAll<HTMLOptionElement>('[data-who="role"] option[data-partner]')) {
    option.hidden = Boolean(partner) && option.dataset['partner'] !== partner && !option.selected;
  }
  const isMine = (branch: HTMLElement): boolean => isForReader((branch.dataset['branch'] ?? '').split(' '), reader);
  const mine = branches.filter(isMine);
  for (const branch of branches) {
    branch.hidden = !mine.includes(branch);
    if (reader.length > 0 && !branch.hidden) branch.open = true;
  }
  const status = article.querySelector('[data-branches-status]');
  if (status === null || branches.length === 0) return;
  const words = mine.length === 0 ? 'Nothing is different for you here: the lesson above is all of it.' : '';
  if (status.textContent !== words) status.textContent = words;
};
