import { describe, expect, it } from 'vitest';
import { leaning } from '#src/model/ask-leaning.ts';

describe('a question leans', () => {
  it.each(['what does marac mean', 'what is a strategy discussion', 'whats cin', 'define neglect'])(
    'to a meaning: %s',
    (text) => expect(Object.keys(leaning(text))).toEqual(['term', 'role']),
  );
  it.each(['who is the lado', 'whos the designated nurse', 'who are the safeguarding partners'])(
    'to somebody: %s',
    (text) => expect(Object.keys(leaning(text))).toEqual(['role', 'partner']),
  );
  it.each(['who do i ring about a bruise', 'what is my first step', 'who should we tell', 'bruise on a baby', ''])(
    'nowhere: %s',
    (text) => expect(leaning(text)).toEqual({}),
  );
});
