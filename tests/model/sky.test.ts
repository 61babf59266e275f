import { describe, expect, it } from 'vitest';
import { contrast, parseHex } from '#src/model/colour.ts';
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

  it('can be read at every minute of the day, light and dark', () => {
    const unreadable = everyMinute.filter((minute) => {
      const { light, dark, ink } = sky(minute);
      const onLight = contrast(parseHex(light), ink === 'pale' ? WHITE : INK);
      return onLight < 4.5 || contrast(parseHex(dark), WHITE) < 4.5;
    });
    expect(unreadable).toEqual([]);
  });

  it('never jumps: from one minute to the next no channel moves far, except where the ink changes', () => {
    const jumps = everyMinute.filter((minute) => {
      const now = sky(minute);
      const next = sky((minute + 1) % 1440);
      const apart = parseHex(now.light).map((channel, index) => Math.abs(channel - parseHex(next.light)[index]!));
      return now.ink === next.ink && Math.max(...apart) > 8;
    });
    expect(jumps).toEqual([]);
  });

  it('turns through midnight: the last minute is close to the first', () => {
    const late = parseHex(sky(1439).dark);
    const early = parseHex(sky(0).dark);
    expect(Math.max(...late.map((channel, index) => Math.abs(channel - early[index]!)))).toBeLessThan(3);
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
  });

  it('are written once for each time, anchors included, with pale ink at night', () => {
    const styles = skyStyles([515, 515]);
    expect(styles.match(/\.s0835\{/g)).toHaveLength(1);
    for (const minutes of SKY_TIMES) expect(styles).toContain(`.${skyClass(minutes)}{`);
    expect(styles).toContain('.s2230{--from:light-dark(#141b42,#0a0e26);--sky-ink:#fff;--orb:var(--moon)}');
    expect(styles).not.toMatch(/\.s1230\{[^}]*--sky-ink/);
  });
});
