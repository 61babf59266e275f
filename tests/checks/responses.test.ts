import { describe, expect, it } from 'vitest';
import { checkWith, said, swap } from './good-site.ts';

const BLOG = 'content/blogs/a-thought.mdx';
const answered = (...answers: [text: string, published?: string, role?: string][]) =>
  swap(
    'question: Did you?',
    [
      'question: Did you?',
      'responses:',
      ...answers.flatMap(([text, published = '2026-11-20', role = 'officer']) => [
        `  - role: ${role}`,
        `    text: ${JSON.stringify(text)}`,
        `    published: ${published}`,
      ]),
    ].join('\n'),
  );
const problems = async (...answers: Parameters<typeof answered>) =>
  said(await checkWith({ [BLOG]: answered(...answers) }));

describe('published answers', () => {
  it('may say what happened, by role and with the first name of a made-up child', async () => {
    expect(await problems(['We ring first now. Sam noticed.'], ['Yes. On Tuesday.', '2026-11-22'])).toEqual([]);
  });

  it.each([
    ['It is on https://team.example/page now.', 'a web address', 'https://team.example/page'],
    ['Find me as @pat_lee there.', 'an account name', '@pat_lee'],
    ['We asked Mrs Ahmed, who knew.', 'somebody’s name', 'Mrs Ahmed'],
    ['I told PC O’Neill the same day.', 'somebody’s name', 'PC O’Neill'],
    ['My name is Pat and I knock.', 'somebody’s name', 'My name is P'],
    ['We knock twice now. – Pat Lee', 'a signature', '. – Pat Lee'],
  ])('name nobody: %s', async (text, what, found) => {
    expect(await problems([text])).toEqual([
      `blogs/a-thought.mdx:15:11 responses The answer has ${what} in it: “${found}”.`,
    ]);
  });

  it.each([
    ['A doctor, a nurse and two sisters came.'],
    ['The Sister ward is shut – nobody told us.'],
    ['It was 9 – 5 work. Then we stopped.'],
    ['Miss the first call, and ring again.'],
  ])('are not mistaken for naming somebody: %s', async (text) => {
    expect(await problems([text])).toEqual([]);
  });

  it('have no telephone number or mailbox either: the guard reads them too', async () => {
    expect(await problems(['Ring 0161 496 0999.'])).toEqual([
      expect.stringMatching(/^blogs\/a-thought.mdx:15:17 telephones /),
    ]);
    expect(await problems(['Ask me: pat.lee@council.example.'])).toEqual([
      expect.stringMatching(/^blogs\/a-thought.mdx:15:20 email-address /),
    ]);
  });

  it('are by a role that is there', async () => {
    expect(await problems(['Yes.', '2026-11-20', 'officr'])).toEqual([
      'blogs/a-thought.mdx:14:11 references `role`: There is no role called “officr”.',
    ]);
  });

  it('came after the story, are not from tomorrow, and are told oldest first', async () => {
    expect(await problems(['One.', '2026-10-31'], ['Two.', '2026-11-23'], ['Three.', '2026-11-03'])).toEqual([
      'blogs/a-thought.mdx:16:16 responses The answer is older than the story.',
      'blogs/a-thought.mdx:19:16 responses 23 November 2026 is still to come.',
      'blogs/a-thought.mdx:22:16 responses This answer stands after a later one.',
    ]);
  });

  it('are not the same twice', async () => {
    expect(await problems(['We knock.'], ['we  knock'])).toEqual([
      'blogs/a-thought.mdx:18:11 responses The same answer is there already.',
    ]);
  });

  it('are better without initials, which cannot be explained in them', async () => {
    expect(await problems(['I rang the LADO.'])).toEqual([
      '(advice) blogs/a-thought.mdx:15:11 responses “LADO” is in the glossary, and an answer has no room for a link.',
    ]);
  });
});
