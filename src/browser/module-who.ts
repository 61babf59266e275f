import type { Catalogue, CatalogueWho } from '#src/model/catalogue.ts';
import { pathTo } from '#src/model/paths.ts';

const option = ({ id, title, partner }: CatalogueWho): HTMLOptionElement => {
  const made = new Option(title, id);
  if (partner !== undefined) made.dataset['partner'] = partner;
  return made;
};

let filling: Promise<void> | undefined;

/** Puts the partners and roles of the hub into the lists a reader chooses from: every page has the lists, none carries them. */
export const fillWho = (article: HTMLElement): Promise<void> => {
  filling ??= fetch(pathTo('/api/induction.json'))
    .then(async (answer) => {
      if (!answer.ok) return;
      const { partners, roles } = (await answer.json()) as Catalogue;
      for (const select of article.querySelectorAll<HTMLSelectElement>('[data-who]')) {
        select.append(...(select.dataset['who'] === 'partner' ? partners : roles).map(option));
      }
    })
    // Without a connection the lists stay short, and the page shows what is for everybody.
    .catch(() => undefined);
  return filling;
};
