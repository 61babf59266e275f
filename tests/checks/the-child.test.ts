import { describe, expect, it } from 'vitest';
import { advisedBy, fixesBy } from './advising.ts';

const ADVISED = [
  ['I asked the child what she wanted.', 'the child'],
  ['The child was in the kitchen.', 'The child'],
  ['I wrote down the child’s words.', 'the child’s'],
  ["I wrote down the child's words.", "the child's"],
  ['Nobody had spoken to the young person.', 'the young person'],
  ['The young person’s bag was by the door.', 'The young person’s'],
  ['We saw the vulnerable child at four.', 'the vulnerable child'],
  ['The looked-after child sat by the window.', 'The looked-after child'],
  ['the **child** had crisps', 'the **child'],
  ['I know [the child](role:social-worker) well.', 'the child'],
  ['I asked this child what was wrong.', 'this child'],
  ['That child had been up since five.', 'That child'],
  ['The toddler was in the hall.', 'The toddler'],
  ['The older child made the tea.', 'The older child'],
  ['The four-year-old child was at the window.', 'The four-year-old child'],
  ['The same child came back at ten.', 'The same child'],
  ['The child and family were waiting.', 'The child'],
  ['The minor was in the car.', 'The minor'],
  ['We saw the infant.', 'the infant'],
];

const LEFT = [
  'I asked Reece what he wanted.',
  'The child protection conference was at ten.',
  'A child protection plan needs a name on it.',
  'Any child can ring Childline.',
  'The children were in the yard.',
  'The child’s [plan](term:child-protection-plan) is not here.'.replace('The child’s', 'Ayaan’s'),
  '‘The child was fine,’ the letter said.',
  '> The child was fine.',
  '<Quote by="A letter">\n\nThe child was fine.\n\n</Quote>',
  'The [child in need](term:child-in-need) plan says so.',
  'The child safeguarding lead rang, and so did the child death review team.',
  'The childminder came at four.',
  'Children tell the truth sideways.',
  'I was the child who never spoke.',
  'The minor injuries unit rang.',
  'The infant school rang, and so did the Infant Feeding Team.',
  'The child and adolescent mental health service has a list.',
  'The child and family team is upstairs.',
  'The child looked after review was at ten.',
  'I know that child neglect is hard to see.',
  'He is the eldest child of three.',
  'What does it mean for this child’s body?',
  '> It was cold.\nThe child was fine.',
  '- > The child was fine.',
  '“She told me ‘the child is fine’ and hung up,” said Jo.',
  '‘The boys’ room is cold, and the child is too,’ he said.',
  '“The child is fine.\n\n“The child was seen,” the letter went on.',
];

describe('“the child” in a story', () => {
  it.each(ADVISED)('is advised about in: %s', (text, words) => {
    expect(advisedBy('the-child', text)).toEqual([words]);
  });

  it.each(LEFT)('is not found in: %s', (text) => {
    expect(advisedBy('the-child', text)).toEqual([]);
  });

  it('may be any child outside stories', () => {
    const text = 'Ring the front door if the child is in danger.';
    expect(advisedBy('the-child', text, { collection: 'situations' })).toEqual([]);
    expect(advisedBy('the-child', text, { collection: 'laws' })).toEqual([]);
    for (const collection of ['days', 'blogs', 'vlogs', 'learning'] as const)
      expect(advisedBy('the-child', text, { collection })).toEqual(['the child']);
  });

  it('comes with the name to write', () => {
    expect(fixesBy('the-child', 'I heard the child’s story.', { child: 'Reece' })).toEqual([
      'If this is Reece, write “Reece’s”; if not, give this child a made-up first name.',
    ]);
    expect(fixesBy('the-child', 'I heard the child.')).toEqual([
      'Give the child a made-up first name, and write that: “Mia”.',
    ]);
  });
});
