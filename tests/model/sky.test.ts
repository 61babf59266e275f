import { describe, expect, it } from 'vitest';
import { contrast, parseHex } from '#src/model/colour.ts';
import { type Season, SEASONS } from '#src/schemas/names.ts';
import { sky, skyClass, skyClasses, skyStyles, SKY_TIMES } from '#src/model/sky.ts';

const INK = parseHex('#141a3c');
const WHITE = parseHex('#ffffff');
const everyMinute = Array.from({ length: 1440 }, (_, minute) => minute);

describe('the sky', () => {
  it.each([
    [330, '#2a2d66', '#1b1f4c', 'pale'],
    [420, '#f3b59e', '#74424e', 'dark'],
    [570, '#96cbef', '#25547a', 'dark'],
    [875, '#bfe0ec', '#335563', 'dark'],
    [1080, '#eb9b78', '#763f31', 'dark'],
    [1350, '#141b42', '#0a0e26', 'pale'],
  ])('at %i minutes is the anchor itself', (minutes, light, dark, ink) => {
    expect(sky(minutes)).toEqual({ light, dark, ink });
  });

  it.each(SEASONS)('can be read at every minute of a day in %s, light and dark', (season) => {
    const unreadable = everyMinute.filter((minute) => {
      const { light, dark, ink } = sky(minute, season);
      const onLight = contrast(parseHex(light), ink === 'pale' ? WHITE : INK);
      return onLight < 4.5 || contrast(parseHex(dark), WHITE) < 4.5;
    });
    expect(unreadable).toEqual([]);
  });

  it.each(SEASONS)('never jumps in %s: no channel moves far in a minute, except where the ink changes', (season) => {
    const jumps = everyMinute.filter((minute) => {
      const now = sky(minute, season);
      const next = sky((minute + 1) % 1440, season);
      const apart = parseHex(now.light).map((channel, index) => Math.abs(channel - parseHex(next.light)[index]!));
      return now.ink === next.ink && Math.max(...apart) > 8;
    });
    expect(jumps).toEqual([]);
  });

  it.each(SEASONS)('turns through midnight in %s: the last minute is close to the first', (season) => {
    const late = parseHex(sky(1439, season).dark);
    const early = parseHex(sky(0, season).dark);
    expect(Math.max(...late.map((channel, index) => Math.abs(channel - early[index]!)))).toBeLessThan(3);
  });
});

describe('the sky through the year', () => {
  const at = (clock: string, season: Season) => sky(Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)), season);

  it.each([
    ['07:30', 'winter', 'pale'],
    ['07:30', 'spring', 'dark'],
    ['07:30', 'summer', 'dark'],
    ['18:30', 'winter', 'pale'],
    ['18:30', 'summer', 'dark'],
    ['21:30', 'summer', 'dark'],
    ['21:30', 'autumn', 'pale'],
    ['12:30', 'winter', 'dark'],
  ] as const)('at %s in %s is read with %s ink', (clock, season, ink) => {
    expect(at(clock, season).ink).toBe(ink);
  });

  it('is as gold an hour and a half before sunset in winter as in autumn', () => {
    expect(at('14:59', 'winter').light).not.toBe(at('16:30', 'winter').light);
    expect(contrast(parseHex(at('14:59', 'winter').light), parseHex(at('16:30', 'autumn').light))).toBeLessThan(1.1);
  });
});

describe('the classes of the sky', () => {
  it('stand behind the order of the layers, which every other sheet relies on', () => {
    expect(skyStyles([]).startsWith('@layer reset,tokens,base,')).toBe(true);
  });

  it('are named after the clock', () => {
    expect(skyClass(510)).toBe('s0830');
    expect(skyClass(5, 'to')).toBe('to0005');
    expect(skyClasses(510, 570)).toBe('s0830 to0930');
    expect(skyClass(510, 's', 'autumn')).toBe('s0830');
    expect(skyClasses(510, 570, 'winter')).toBe('s0830-winter to0930-winter');
  });

  it('are written once for each time, anchors included, with pale ink at night', () => {
    const styles = skyStyles([
      { minutes: 515 },
      { minutes: 515, season: 'autumn' },
      { minutes: 515, season: 'winter' },
    ]);
    expect(styles.match(/\.s0835\{/g)).toHaveLength(1);
    expect(styles).toContain(`.s0835-winter{--from:light-dark(${sky(515, 'winter').light},`);
    for (const minutes of SKY_TIMES) expect(styles).toContain(`.${skyClass(minutes)}{`);
    expect(styles).toContain('.s2230{--from:light-dark(#141b42,#0a0e26);--sky-ink:#fff;--orb:var(--moon)}');
    expect(styles).not.toMatch(/\.s1230\{[^}]*--sky-ink/);
  });
});
