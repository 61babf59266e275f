import { close, createIndex } from 'pagefind';

const folder = process.argv[2] ?? 'dist';

const stop = (errors: readonly string[]): void => {
  if (errors.length === 0) return;
  console.error(`The search index could not be made. ${errors.join(' ')}`);
  process.exit(1);
};

const { index, errors } = await createIndex({ forceLanguage: 'en-gb' });
stop(errors);
if (index !== undefined) {
  const added = await index.addDirectory({ path: folder });
  stop(added.errors);
  const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
  stop(written.errors);
  console.log(`Search: ${added.page_count} pages.`);
}
await close();
