import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Stroke } from '#src/model/card-drawing.ts';
import { layoutCard } from '#src/model/card-layout.ts';
import { type SocialCard, writableCard } from '#src/model/social-card.ts';
import { CARD_FONTS, CARD_SETTING, CARD_TOOLS, type CardPen, startCardPen } from './card-pen.ts';

const folder = process.argv[2] ?? 'dist';
const list = join(folder, 'cards', 'list.json');

/** Where cards are kept from one build to the next; git leaves it alone, and CI may keep it. */
const cache = process.env['CARD_CACHE'] ?? join('.cache', 'social-cards');

/** A card that no build has asked for in so many days is thrown away. */
const KEEP_DAYS = 60;
/** While one card is packed the next can be drawn. */
const AT_ONCE = 8;
const DAY = 24 * 60 * 60 * 1000;

/** Everything besides the strokes that decides what a card looks like: the fonts, and what draws and packs it. */
const readGround = async (): Promise<string> => {
  const fonts = await Promise.all(CARD_FONTS.map(({ file }) => readFile(file)));
  const digests = fonts.map((font) => createHash('sha256').update(font).digest('hex'));
  return JSON.stringify([digests, CARD_TOOLS, CARD_SETTING]);
};

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** The card, from the cache or drawn. The file takes its place whole, so that two builds at once do no harm. */
const readCard = async (pen: CardPen, strokes: readonly Stroke[], ground: string) => {
  const key = createHash('sha256').update(ground).update(JSON.stringify(strokes)).digest('hex');
  const file = join(cache, `${key}.png`);
  if (await isThere(file)) {
    const now = new Date();
    await utimes(file, now, now);
    return { image: await readFile(file), isNew: false };
  }
  const image = await pen.draw(strokes);
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, image);
  await rename(unfinished, file);
  return { image, isNew: true };
};

const sweep = async (): Promise<void> => {
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    if (Date.now() - (await stat(file)).mtimeMs > KEEP_DAYS * DAY) await rm(file, { force: true });
  }
};

/** Draws every card on the list. @returns how many there are, and how many of them were not in the cache */
const drawAll = async (): Promise<{ all: number; drawn: number }> => {
  const cards = JSON.parse(await readFile(list, 'utf8')) as SocialCard[];
  const [ground, pen] = await Promise.all([readGround(), startCardPen()]);
  await mkdir(cache, { recursive: true });
  const make = async (card: SocialCard): Promise<number> => {
    const strokes = layoutCard(writableCard(card, pen.knows), pen.measure);
    const { image, isNew } = await readCard(pen, strokes, ground);
    const file = join(folder, card.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, image);
    return Number(isNew);
  };
  let drawn = 0;
  for (let start = 0; start < cards.length; start += AT_ONCE) {
    const made = await Promise.all(cards.slice(start, start + AT_ONCE).map(make));
    drawn += made.reduce((sum, one) => sum + one, 0);
  }
  return { all: cards.length, drawn };
};

try {
  const start = performance.now();
  const { all, drawn } = await drawAll();
  await rm(list);
  await sweep();
  console.log(`Social cards: ${all}, ${drawn} of them new, in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`The social cards could not be drawn. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
