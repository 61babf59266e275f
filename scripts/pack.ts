import { readdirSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { buildHub } from './build-steps.ts';
import { BUILT, isBuildFresh } from './built-site.ts';
import { readPackRequest } from './pack-request.ts';
import { launchBrowser } from './launch-browser.ts';
import { checkFile, printJob } from './print-job.ts';
import { basePath, readSettings } from './settings-file.ts';
import { serveFolder } from './static-server.ts';

const PORT = Number(process.env['PORT'] ?? 4321);
const FOLDER = 'content/pathways';

/** The ids of all pathways: files and folders alike are named by their id. */
const pathwayIds = (): string[] => {
  try {
    return readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.mdx'))
      .map(({ name }) => name.replace(/\.mdx$/, ''))
      .sort();
  } catch {
    return [];
  }
};

const request = readPackRequest(process.argv.slice(2), pathwayIds());

try {
  if ('problem' in request) throw new Error(request.problem);
  const executablePath = findBrowser();
  for (const { file } of request.jobs) await checkFile(file);
  const { jobs, site: folder = BUILT } = request;
  if (request.site !== undefined) console.log('Printing the induction packs …');
  else if (isBuildFresh(new Date())) console.log('Using the site that is in dist, which is up to date.');
  else {
    console.log('Building the site first, because dist is missing or older than the content …');
    await buildHub();
  }
  const server = await serveFolder({ folder, base: basePath(readSettings()), port: PORT });
  const browser = await launchBrowser(executablePath);
  try {
    for (const job of jobs) {
      const { pages } = await printJob(browser, { folder, port: server.port }, job);
      console.log(`${job.file}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
