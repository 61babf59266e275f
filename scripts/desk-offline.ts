import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltSite, filesNeeded } from '#src/model/desk/offline-files.ts';
import { offlineWorkerText } from '#src/model/desk/offline-worker.ts';
import { britishDictionary } from './dictionary.ts';
import { basePath, readSettings } from './settings-file.ts';

const folder = process.argv[2] ?? 'dist';

const DESK = 'contribute/write/index.html';
/** The page that shows in the desk how a draft will look. */
const PREVIEW = 'contribute/preview/index.html';
const PAGES = [DESK, PREVIEW];
/** What the two ask for once they are awake. */
const SPELLING = 'contribute/spelling.json';
const DATA = ['api/desk.json', 'api/preview.json', SPELLING];
/** Without a digest in its name a file can change under the same one. */
const HAS_DIGEST = /\.[\w-]{8,}\.\w+$/;

writeFileSync(join(folder, SPELLING), JSON.stringify(britishDictionary));

const site: BuiltSite = {
  has: (file) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile(),
  read: (file) => readFileSync(join(folder, file), 'utf8'),
};

const base = basePath(readSettings());
const pages = PAGES.filter(site.has);
const needed = filesNeeded(site, pages, base);
const lasting = needed.filter((file) => HAS_DIGEST.test(file));
const fresh = [DESK, ...needed.filter((file) => !HAS_DIGEST.test(file))].filter(site.has);
const bound = [PREVIEW, ...DATA].filter(site.has);
const files = [...fresh, ...bound, ...lasting];
const digest = createHash('sha256');
for (const file of files) digest.update(file).update(readFileSync(join(folder, file)));

const address = (file: string): string => `${base}${file.replace(/index\.html$/, '')}`;
const version = digest.digest('hex').slice(0, 16);
// A page says which build it is of, so that it gets nothing of another.
for (const file of pages)
  writeFileSync(join(folder, file), site.read(file).replace(/<html\b[^>]*/, `$& data-build="${version}"`));
const text = offlineWorkerText({
  version,
  fresh: fresh.map(address),
  bound: bound.map(address),
  lasting: lasting.map(address),
});
writeFileSync(join(folder, 'contribute', 'offline.js'), text);
const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
console.log(`The desk without a network: ${files.length} files, ${Math.round(size / 1024)} KB.`);
