import { clockOf } from '#src/model/dates.ts';
import { contrast, fromOklab, mix, parseHex, type Rgb, toHex, toOklab } from '#src/model/colour.ts';
import { inAutumn } from '#src/model/seasons.ts';
import type { Season } from '#src/schemas/names.ts';

/** The sky at one time of day. */
export interface Sky {
  /** The colour in the light theme, `#rrggbb`. */
  light: string;
  /** The same sky, dimmed for the dark theme. */
  dark: string;
  /** Which ink is read on it in the light theme; on the dark theme it is always pale. */
  ink: 'dark' | 'pale';
}

/** The twelve anchors: minutes after midnight, light and dark colour. Any time between is mixed in OKLab. */
const ANCHORS: readonly (readonly [number, string, string])[] = [
  [330, '#2a2d66', '#1b1f4c'],
  [375, '#684a82', '#3d2f5e'],
  [420, '#f3b59e', '#74424e'],
  [510, '#cfd0e6', '#4a4d76'],
  [570, '#96cbef', '#25547a'],
  [750, '#d5eaf5', '#2a556b'],
  [875, '#bfe0ec', '#335563'],
  [990, '#f5c972', '#714620'],
  [1080, '#eb9b78', '#763f31'],
  [1170, '#634c91', '#42356a'],
  [1260, '#322f6b', '#211f4f'],
  [1350, '#141b42', '#0a0e26'],
];

const INK: Rgb = parseHex('#141a3c');
const WHITE: Rgb = [255, 255, 255];
const MIDNIGHT = 1440;

/** The least contrast of text on any sky: WCAG 2.2 level AA (1.4.3) asks for 4.5; the rest is for rounding. */
const LEAST_CONTRAST = 4.55;

/** The colours at a time; before the first anchor and after the last, the night turns through midnight. */
const between = (minutes: number): { light: Rgb; dark: Rgb } => {
  const after = ANCHORS.findIndex(([at]) => at > minutes);
  const next = ANCHORS[after === -1 ? 0 : after]!;
  const last = ANCHORS[(after === -1 ? ANCHORS.length : after || ANCHORS.length) - 1]!;
  const length = (next[0] - last[0] + MIDNIGHT) % MIDNIGHT;
  const share = ((minutes - last[0] + MIDNIGHT) % MIDNIGHT) / length;
  return {
    light: mix(parseHex(last[1]), parseHex(next[1]), share),
    dark: mix(parseHex(last[2]), parseHex(next[2]), share),
  };
};

/** Moves a colour away from its ink, a hundredth of lightness at a time, until text on it can be read. */
const readable = (colour: Rgb, ink: Rgb): Rgb => {
  const step = ink === WHITE ? -0.01 : 0.01;
  let result = parseHex(toHex(colour));
  while (contrast(result, ink) < LEAST_CONTRAST) {
    const [lightness, greenRed, blueYellow] = toOklab(result);
    result = parseHex(toHex(fromOklab([lightness + step, greenRed, blueYellow])));
  }
  return result;
};

/**
 * The sky over the partnership at a time of day. Text on it passes 4.5:1 at every minute of every season: around dawn
 * and dusk, where neither ink would, the colour is moved just far enough.
 * @param minutes after midnight, 0 to 1439
 * @param season the time of year: dawn and dusk come earlier or later
 */
export const sky = (minutes: number, season: Season = 'autumn'): Sky => {
  const { light, dark } = between(inAutumn(((minutes % MIDNIGHT) + MIDNIGHT) % MIDNIGHT, season));
  const ink = contrast(light, WHITE) > contrast(light, INK) ? WHITE : INK;
  return {
    light: toHex(readable(light, ink)),
    dark: toHex(readable(dark, WHITE)),
    ink: ink === WHITE ? 'pale' : 'dark',
  };
};

/** The colour of the sky in the light theme where no words stand on it: it moves from minute to minute without a jump. */
export const bareSky = (minutes: number, season: Season = 'autumn'): string =>
  toHex(between(inAutumn(((minutes % MIDNIGHT) + MIDNIGHT) % MIDNIGHT, season)).light);

/** A time of day with the season it is in; autumn, which the design is drawn for, goes without saying. */
export interface SkyTime {
  /** Minutes after midnight. */
  minutes: number;
  season?: Season;
}

/** The class that sets the sky of a time: `s0830`, or `to0830` for the sky it moves towards; `s0830-winter` in winter. */
export const skyClass = (minutes: number, way: 's' | 'to' = 's', season: Season = 'autumn'): string =>
  `${way}${clockOf(minutes).replace(':', '')}${season === 'autumn' ? '' : `-${season}`}`;

/** The classes of a stretch of sky from one time to another. */
export const skyClasses = (from: number, to: number, season?: Season): string =>
  `${skyClass(from, 's', season)} ${skyClass(to, 'to', season)}`;

/** The anchors' times in minutes after midnight, for the line of the whole day. */
export const SKY_TIMES: readonly number[] = ANCHORS.map(([minutes]) => minutes);

/**
 * The order of the style layers. It has to be read before any other style, and the build decides the order of its own
 * sheets; so it opens the sheet of the sky, which the head of every page names first. It opens every other sheet as well,
 * by `scripts/layer-order.ts`, for browsers that have those in store and wait for the first.
 */
export const LAYER_ORDER = '@layer reset,tokens,base,prose,vendor,compositions,components,utilities;';

/** The style sheet with one pair of classes for each time: colours as classes, so that a strict CSP holds. */
export const skyStyles = (times: readonly SkyTime[]): string => {
  const all = [...SKY_TIMES.map((minutes): SkyTime => ({ minutes })), ...times];
  const byClass = new Map(all.map((time) => [skyClass(time.minutes, 's', time.season), time]));
  const rules = [...byClass.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { minutes, season }]) => {
      const { light, dark, ink } = sky(minutes, season);
      const colour = `light-dark(${light},${dark})`;
      const pale = ink === 'pale' ? ';--sky-ink:#fff;--orb:var(--moon)' : '';
      return `.${name}{--from:${colour}${pale}}.${skyClass(minutes, 'to', season)}{--to:${colour}}`;
    });
  return `${LAYER_ORDER}@layer tokens{${rules.join('')}}`;
};
