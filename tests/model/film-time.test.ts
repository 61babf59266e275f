import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filmClock, secondsInFragment, secondsOf, spokenClock } from '#src/model/film-time.ts';

const anySecond = fc.integer({ min: 0, max: 5999 });

describe('a film’s clock', () => {
  it('is read and written as minutes and seconds', () => {
    expect(secondsOf('01:42')).toBe(102);
    expect(filmClock(102.9)).toBe('01:42');
    expect(spokenClock(102)).toBe('1:42');
    expect(spokenClock(642)).toBe('10:42');
    fc.assert(fc.property(anySecond, (seconds) => secondsOf(filmClock(seconds)) === seconds));
  });
});

describe('a link to a moment of a film', () => {
  it.each([
    ['#t=83', 83],
    ['#t=83s', 83],
    ['#t=83.5', 83],
    ['#t=01:23', 83],
    ['t=1:23', 83],
    ['#t=0:01:23', 83],
    ['#t=npt:83', 83],
    ['#t=83,90', 83],
    ['#t=01%3A23', 83],
    ['#t=83&other=1', 83],
  ])('can be written as %s', (fragment, seconds) => {
    expect(secondsInFragment(fragment)).toBe(seconds);
  });

  it.each(['', '#', '#transcript', '#t=', '#t=soon', '#t=-3', '#t=1:75', '#t=%', '#%E0%A4%A', '#x&t=83', '#t=1e9'])(
    'is not %s',
    (fragment) => {
      expect(secondsInFragment(fragment)).toBeUndefined();
    },
  );

  it('never stops a page, whatever the address is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seconds = secondsInFragment(`#t=${text}`);
        expect(seconds === undefined || Number.isSafeInteger(seconds)).toBe(true);
      }),
    );
    fc.assert(fc.property(anySecond, (seconds) => secondsInFragment(`#t=${filmClock(seconds)}`) === seconds));
  });
});
