import { describe, expect, it } from 'vitest';
import { insteadOf, reachOf } from '#src/model/reach.ts';
import type { Settings } from '#src/schemas/settings.ts';
import { smallSettings as settings } from '../fixtures/small-partnership.ts';

describe('how to reach somebody', () => {
  it('links to a number without its spaces', () => {
    expect(reachOf(settings, 'police')).toMatchObject({ hours: 'Always', ways: [{ label: '1 0 1', href: 'tel:101' }] });
  });

  it('has no way while nothing is set', () => {
    expect(reachOf(settings, 'lado').ways).toEqual([]);
  });

  it('offers mailboxes and forms too', () => {
    const contacts = [
      { id: 'unit', label: 'Unit', says: '', email: 'unit@hub.example', form: 'https://hub.example/form' },
    ];
    const { ways } = reachOf({ ...settings, contacts } as unknown as Settings, 'unit');
    expect(ways.map(({ href }) => href)).toEqual(['mailto:unit@hub.example', 'https://hub.example/form']);
  });
});

describe('what to do while a contact is not set', () => {
  it('is not said when all are set', () => {
    expect(insteadOf(settings, ['police'])).toBeUndefined();
    expect(insteadOf(settings, [])).toBeUndefined();
  });

  it('is a published helpline while the front door is not set either', () => {
    expect(insteadOf(settings, ['police', 'lado'])?.way).toEqual({
      name: 'Helpline',
      label: '0808 0',
      href: 'tel:08080',
    });
  });

  it('is the front door when that is set', () => {
    const contacts = settings.contacts.map((one) => (one.id === 'front-door' ? { ...one, telephone: '0 1' } : one));
    expect(insteadOf({ ...settings, contacts }, ['lado'])?.way).toMatchObject({ name: 'Front door', label: '0 1' });
  });

  it('is to ask, when there is no helpline', () => {
    const quiet = { ...settings, risk: { ...settings.risk, helplines: [] } };
    expect(insteadOf(quiet, ['lado'])).toEqual({
      text: 'Where it says not set, ask your safeguarding lead for the number.',
    });
  });
});
