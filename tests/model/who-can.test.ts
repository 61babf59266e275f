import { describe, expect, it } from 'vitest';
import { limitOf } from '#src/model/who-can.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

const who = (whoCan: string) => limitOf(directory, { text: 'I cannot.', whoCan }).who;

describe('who can do what somebody cannot', () => {
  it('is named and linked', () => {
    expect(who('role:detective')).toEqual({ label: 'Detective', href: '/roles/detective/', family: 'police-justice' });
    expect(who('partner:police')?.label).toBe('Police');
    expect(who('situation:missing')).toEqual({ label: 'missing', href: '/who-does-what/missing/' });
  });

  it('may be the emergency number', () => {
    expect(who('999')).toEqual({ label: '999' });
  });

  it('is left out when nobody is named, or the page is not published', () => {
    expect(limitOf(directory, { text: 'I cannot.' })).toEqual({ text: 'I cannot.' });
    expect(who('role:gone')).toBeUndefined();
  });
});
