// Puts the words of a contribution in the place of those that are here, to see how they will look.
import { resolve } from 'node:path';
import { copyContent } from './content-copy.ts';

const [from] = process.argv.slice(2);
if (from === undefined) {
  console.error('Name the folder to take the content from: npm run take-content -- contribution');
  process.exit(2);
}
try {
  console.log(`${await copyContent(resolve(from), resolve('.'))} files of content are taken from ${from}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
