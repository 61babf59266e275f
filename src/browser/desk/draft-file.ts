import { COLLECTION_OF, type Draft } from '#src/model/desk/draft.ts';
import { filesInUse } from '#src/model/desk/files-in-use.ts';

/** A draft as it is packed. */
interface Packing {
  draft: Draft;
  id: string;
  /** The whole article. */
  text: string;
  files: ReadonlyMap<string, Blob>;
}

/** The zip of an entry's folder, with its path under `content/`, so that it can be unpacked there as it is. */
export const draftZip = async ({ draft, id, text, files }: Packing): Promise<{ name: string; zip: Blob }> => {
  const { bytesOf, packZip } = await import('#src/browser/desk/draft-zip.ts');
  const folder = `${COLLECTION_OF[draft.kind]}/${id}`;
  const packed = new Map([[`${folder}/index.mdx`, bytesOf(text)]]);
  const shown = filesInUse(draft);
  for (const [name, file] of [...files].filter(([one]) => shown.includes(one)))
    packed.set(`${folder}/${name.slice(2)}`, new Uint8Array(await file.arrayBuffer()));
  return { name: `${id}.zip`, zip: packZip(packed) };
};
