import { describe, expect, it } from 'vitest';
import {
  type Directory,
  entriesOf,
  entryOf,
  partnerOfTarget,
  targetEntry,
  targetTag,
  withOrder,
} from '#src/model/directory.ts';

const directory = {
  partners: [{ id: 'police', href: '/partners/police/', data: { shortName: 'Police', family: 'police-justice' } }],
  roles: [{ id: 'detective', href: '/roles/detective/', data: { title: 'Detective', partner: 'police' } }],
  situations: [{ id: 'missing', href: '/who-does-what/missing/', data: { title: 'Missing' } }],
} as unknown as Directory;

describe('the directory', () => {
  it('gives a role the mark of its partner', () => {
    expect(targetTag(directory, 'role:detective')).toEqual({
      label: 'Detective',
      href: '/roles/detective/',
      family: 'police-justice',
    });
    expect(targetTag(directory, 'partner:police').label).toBe('Police');
  });

  it('knows which partner a role or a partner link means', () => {
    expect(partnerOfTarget(directory, 'role:detective')).toBe('police');
    expect(partnerOfTarget(directory, 'partner:police')).toBe('police');
  });

  it('finds the entry behind a link', () => {
    expect(targetEntry(directory, 'situation:missing').href).toBe('/who-does-what/missing/');
    expect(() => targetTag(directory, 'situation:missing')).toThrow('neither a role nor a partner');
  });

  it('offers pathways in the order of the settings, the rest behind them', () => {
    const pathways = ['back', 'front', 'new'].map((id) => ({ id }));
    const hub = { ...directory, pathways } as unknown as Directory;
    expect(withOrder(hub, ['new', 'gone', 'back']).pathways.map(({ id }) => id)).toEqual(['new', 'back', 'front']);
    expect(withOrder(hub, []).pathways).toEqual(pathways);
  });

  it('leaves out what is not published, and calls a missing one a fault', () => {
    expect(entriesOf(directory, 'roles', ['gone', 'detective'])).toHaveLength(1);
    expect(() => entryOf(directory, 'roles', 'gone')).toThrow('no entry "gone" in roles');
  });
});
