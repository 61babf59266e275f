import { getDocumentProxy } from 'unpdf';

/** What a printed book says of itself: how many pages it has, and on which page each named place stands. */
export interface PdfPlaces {
  pages: number;
  /** The page of each place that a link leads to, counted from 1. */
  pageOf: ReadonlyMap<string, number>;
}

/** Reads where the places in a PDF stand. @throws when it is no PDF */
export const readPlaces = async (pdf: Uint8Array): Promise<PdfPlaces> => {
  // The reader takes the bytes away from whoever gave them, so it gets its own.
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const places = Object.entries(await document.getDestinations());
  const pageOf = new Map<string, number>();
  for (const [name, place] of places) {
    const [page] = place as [Parameters<typeof document.getPageIndex>[0]];
    pageOf.set(name, (await document.getPageIndex(page)) + 1);
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return { pages, pageOf };
};
