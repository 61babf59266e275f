import { describe, expect, it } from 'vitest';
import { entryOf } from '#src/model/directory.ts';
import { involvedIn, meetingsOfPartner, meetingsOfRole, partnersIn, peopleWith } from '#src/model/parts.ts';
import { smallDirectory as directory } from '../fixtures/small-partnership.ts';

const situation = (id: string) => entryOf(directory, 'situations', id).data;

describe('the parts in a situation', () => {
  it('name everybody by part, strongest first', () => {
    expect(
      involvedIn(directory, situation('accused')).map(({ part, tags }) => [part, tags.map((tag) => tag.label)]),
    ).toEqual([
      ['lead', ['LADO']],
      ['support', ['Head', 'Social worker']],
      ['consult', ['Police']],
    ]);
  });

  it('leave out a role that is not published', () => {
    expect(peopleWith(directory, situation('absent'), 'told')).toEqual(['partner:council']);
  });

  it('give a partner its strongest part, through any of its roles', () => {
    expect([...partnersIn(directory, situation('accused'))]).toEqual([
      ['council', 'lead'],
      ['schools', 'support'],
      ['police', 'consult'],
    ]);
  });

  it('list for a partner what it leads first, then what it supports', () => {
    const meetings = meetingsOfPartner(directory, 'council').map(({ part, situation: { id } }) => `${part} ${id}`);
    expect(meetings).toEqual(['lead accused', 'support missing', 'told absent']);
  });

  it('list for a role only what names it', () => {
    const meetings = meetingsOfRole(directory, 'social-worker').map(({ part, situation: { id } }) => `${part} ${id}`);
    expect(meetings).toEqual(['support missing', 'support accused']);
    expect(meetingsOfRole(directory, 'detective')).toEqual([]);
  });
});
