import { describe, expect, it } from 'vitest';
import { comparisonOf } from '#src/model/compare.ts';
import type { Directory } from '#src/model/directory.ts';
import { smallDirectory } from '../fixtures/small-partnership.ts';

const four = (name: string): string[] => [1, 2, 3, 4].map((number) => `${name} ${number}`);
const said: Readonly<Record<string, object>> = {
  council: {
    weCannot: [{ text: 'Arrest.', whoCan: 'partner:police' }, { text: 'Teach.', whoCan: 'role:head' }, ...four3('c')],
    legalBasis: ['act', 'guidance', 'gone'],
  },
  police: {
    weCannot: [{ text: 'Decide on a plan.', whoCan: 'role:lado' }, { text: 'Fly.', whoCan: '999' }, ...four3('p')],
    legalBasis: ['guidance'],
  },
};
const directory = {
  ...smallDirectory,
  partners: smallDirectory.partners.map((partner) => ({
    ...partner,
    data: {
      ...partner.data,
      peopleThink: four('think'),
      weDo: four(`${partner.id} does`),
      helpsUs: four('help'),
      weCannot: [],
      legalBasis: [],
      ...said[partner.id],
    },
  })),
  roles: smallDirectory.roles.map((role) => ({
    ...role,
    data: {
      ...role.data,
      cannot:
        role.id === 'detective'
          ? [
              { text: 'I can’t place a child.', whoCan: 'role:social-worker' },
              { text: 'I can’t wait.', whoCan: 'role:gone' },
            ]
          : [{ text: 'I can’t.', whoCan: 'situation:missing' }],
    },
  })),
} as unknown as Directory;

function four3(name: string): object[] {
  return [{ text: `${name} 3` }, { text: `${name} 4` }];
}

const comparison = comparisonOf(directory, ['council', 'police']);

describe('two partners side by side', () => {
  it('have their four fields line by line', () => {
    expect(comparison.fields.map(({ id, isSaid, lines }) => [id, isSaid, lines.length])).toEqual([
      ['think', true, 4],
      ['do', false, 4],
      ['cannot', false, 4],
      ['helps', false, 4],
    ]);
    expect(comparison.fields[1]?.lines[2]).toEqual([{ text: 'council does 3' }, { text: 'police does 3' }]);
  });

  it('say what each can that the other hands to it, in its own name or its roles’', () => {
    const [council, police] = comparison.handovers;
    expect(council.map(({ text, says, who }) => [text, says.label, who.label])).toEqual([
      ['Decide on a plan.', 'Police', 'LADO'],
      ['I can’t place a child.', 'Detective', 'Social worker'],
    ]);
    expect(police.map(({ text, says, who }) => [text, says.label, who.label])).toEqual([
      ['Arrest.', 'Council', 'Police'],
    ]);
  });

  it('show the part of each in every situation, those that cannot wait first, and apart where only one has one', () => {
    expect(comparison.together.map(({ situation, parts }) => [situation.id, ...parts])).toEqual([
      ['missing', 'support', 'lead'],
      ['accused', 'lead', 'consult'],
    ]);
    expect(comparison.apart.map(({ situation, parts }) => [situation.id, ...parts])).toEqual([
      ['absent', 'told', undefined],
    ]);
  });

  it('tell the law of both from the law of one, and leave out a law that is not published', () => {
    const ids = (laws: readonly { id: string }[]): string[] => laws.map(({ id }) => id);
    expect(ids(comparison.laws.both)).toEqual(['guidance']);
    expect(comparison.laws.only.map(ids)).toEqual([['act'], []]);
  });

  it('name the roles of each', () => {
    expect(comparison.roles.map((roles) => roles.map(({ id }) => id))).toEqual([
      ['lado', 'social-worker'],
      ['detective'],
    ]);
  });

  it('say the same when they change places', () => {
    const turned = comparisonOf(directory, ['police', 'council']);
    expect(turned.handovers).toEqual([comparison.handovers[1], comparison.handovers[0]]);
    expect(turned.together).toHaveLength(comparison.together.length);
  });

  it('must both be there', () => {
    expect(() => comparisonOf(directory, ['council', 'nobody'])).toThrow('There is no entry "nobody"');
  });
});
