import { describe, expect, it } from 'vitest';
import { shownAt } from '#src/model/desk/shown-at.ts';

const parts = [
  { key: 'moment-1', time: '08:15', title: ' The gate ', text: '' },
  { key: 'moment-2', time: '', title: '', text: '' },
];

describe('the place of an answer on its page', () => {
  it('is the heading of its moment', () =>
    expect(shownAt({ parts }, 'part:moment-1')).toEqual({ heading: 'The gate' }));
  it('is nowhere yet while the moment has no heading', () =>
    expect(shownAt({ parts }, 'part:moment-2')).toBeUndefined());
  it('is the part of the page that shows it', () => expect(shownAt({ parts }, 'wishes')).toEqual({ part: 'wishes' }));
  it('is the top for what stands there', () => expect(shownAt({ parts }, 'title')).toBeUndefined());
});
