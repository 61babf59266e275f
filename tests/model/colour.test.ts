import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromOklab, mix, parseHex, type Rgb, toHex, toOklab } from '#src/model/colour.ts';

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe('colours', () => {
  it('survive the way to OKLab and back', () => {
    fc.assert(fc.property(colour, (rgb) => toHex(fromOklab(toOklab(rgb))) === toHex(rgb)));
  });

  it('have the contrast that the guidelines give', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(parseHex('#767676'), [255, 255, 255])).toBeCloseTo(4.54, 2);
    expect(contrast(parseHex('#141a3c'), parseHex('#fdfdfc'))).toBeCloseTo(16.6, 1);
  });

  it('have the same contrast either way round', () => {
    fc.assert(fc.property(colour, colour, (one, other) => contrast(one, other) === contrast(other, one)));
  });

  it('mix to themselves at either end', () => {
    const one: Rgb = [42, 45, 102];
    const other: Rgb = [243, 181, 158];
    expect(toHex(mix(one, other, 0))).toBe(toHex(one));
    expect(toHex(mix(one, other, 1))).toBe(toHex(other));
  });
});
