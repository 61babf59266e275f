import { describe, expect, it } from 'vitest';
import { afterBlog, afterDay, afterVlog, beforeDay, beforeVlog } from '#src/model/feed-words.ts';
import type { Day } from '#src/schemas/stories.ts';

const day = {
  contentNote: 'A door that stays shut & a dog.',
  wishPartnersKnew: ['We look at <the> walls.'],
  lifeLike: { name: 'Mia', text: 'Cold.' },
  question: 'Whose door?',
} as unknown as Day;

describe('a story in a feed', () => {
  it('of a day begins with what the reader will meet', () => {
    expect(beforeDay(day)).toBe('<p><em>Before you read: A door that stays shut &amp; a dog.</em></p>');
  });

  it('of a day ends with all that its page says: wishes, what life was like, the question', () => {
    expect(afterDay(day)).toBe(
      '<h2>What I wish partners knew</h2><ul><li>We look at &lt;the&gt; walls.</li></ul>' +
        '<h2>So what was life like for Mia?</h2><p>Cold.</p><p>Whose door?</p>',
    );
  });

  it('of a day has the child’s day too, each moment with its time', () => {
    const meanwhile = { name: 'Mia', about: 'Mia is six.', moments: [{ time: '08:30', text: 'I wait.' }] };
    expect(afterDay({ ...day, meanwhile })).toMatch(
      /^<h2>Mia’s day, on the same clock<\/h2><p>Mia is six\.<\/p><p>08:30 I wait\.<\/p><h2>What I wish/,
    );
  });

  it('of a blog ends with its question', () => {
    expect(afterBlog(day)).toBe('<p>Whose door?</p>');
  });

  it('of a vlog has its still as the way to the film, then all that is seen and said', () => {
    const film = { href: '/vlogs/a/', still: '/_astro/a.webp?x&y', transcript: 'I knock.' };
    expect(beforeVlog({ title: 'My "round"', description: 'A hall.' }, film)).toBe(
      '<p><a href="/vlogs/a/"><img src="/_astro/a.webp?x&amp;y" alt="Watch: My &quot;round&quot;"></a></p>' +
        '<p>A hall.</p><p>I knock.</p>',
    );
    expect([afterVlog({ question: 'Why?' }), afterVlog(day)]).toEqual([
      '<p>Why?</p>',
      '<h2>So what was life like for Mia?</h2><p>Cold.</p><p>Whose door?</p>',
    ]);
  });
});
