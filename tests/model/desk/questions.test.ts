import { describe, expect, it } from 'vitest';
import { COLLECTION_OF, type Draft, KINDS, newDraft } from '#src/model/desk/draft.ts';
import { changePart, sortParts } from '#src/model/desk/draft-edits.ts';
import { placeWords, questionWords } from '#src/model/desk/question-words.ts';
import { isAnswered, SEND, stepFor, stepsOf, unanswered } from '#src/model/desk/questions.ts';
import { collectionSchemas } from '#src/schemas/collections.ts';
import { type FormField, formFields } from '#src/schemas/form-fields.ts';
import { settings } from '../../checks/desk/real-settings.ts';

const formOf = (kind: Draft['kind']): FormField[] => formFields(collectionSchemas[COLLECTION_OF[kind]]);
const draftOf = (kind: Draft['kind'], change: Partial<Draft> = {}): Draft => ({
  ...newDraft({ key: 'k', kind, fields: {}, asks: ['How does it begin?', 'And then?'], at: 'who', now: '' }),
  ...change,
});
const NOT_ASKED = ['sample', 'draft', 'responses', 'firstId', 'cancelled'];

describe('the questions', () => {
  it('ask for every field of every kind once, and for a field nobody has planned at the end', () => {
    for (const kind of KINDS) {
      const form = formOf(kind);
      const asked = stepsOf(draftOf(kind), form).flatMap(({ fields }) => fields.map(({ name }) => name));
      const wanted = form
        .map(({ name }) => name)
        .filter((name) => !NOT_ASKED.includes(name) && !(kind === 'event' && name === 'changed'));
      expect([...asked].sort(), kind).toEqual([...wanted].sort());
    }
    const unplanned: FormField = { name: 'weather', label: 'Weather', hint: '', isRequired: false, kind: 'text' };
    const last = stepsOf(draftOf('day'), [...formOf('day'), unplanned]).at(-1);
    expect(last).toMatchObject({ id: 'more', fields: [{ name: 'weather' }] });
  });

  it('stay where they are while a time is written, and stand in the order of the clock once it is', () => {
    const draft = draftOf('day');
    const typing = changePart('moment-1', { time: '23:00' })(changePart('moment-2', { time: '07:00' })(draft));
    const moments = (some: Draft) => stepsOf(some, formOf('day')).flatMap(({ part }) => part ?? []);
    expect(moments(typing)).toEqual(['moment-1', 'moment-2']);
    expect(moments(sortParts(typing))).toEqual(['moment-2', 'moment-1']);
    expect(sortParts(draft)).toBe(draft);
  });

  it('are asked in the words of the settings, whatever the kind', () => {
    for (const kind of KINDS) {
      const draft = draftOf(kind);
      const without = stepsOf(draft, formOf(kind)).filter(
        ({ question, part }) =>
          part === undefined && !settings.wording.desk.questions.some(({ id }) => id === question),
      );
      expect(
        without.map(({ question }) => question),
        kind,
      ).toEqual([]);
    }
  });

  it('name their first field where settings have no words for them, and a moment by what happens in it', () => {
    const nothing = { wording: { ...settings.wording, desk: { ...settings.wording.desk, questions: [] } } };
    const draft = draftOf('day');
    const [who, , first] = stepsOf(draft, formOf('day'));
    expect(questionWords(nothing, draft, who!).ask).toBe('Role');
    expect(questionWords(settings, draft, first!).ask).toBe('How does it begin?');
    const told = draftOf('day', { parts: [{ key: 'moment-1', time: '08:30', title: 'The gate', text: '' }] });
    expect(questionWords(settings, told, stepsOf(told, formOf('day'))[2]!).ask).toBe('08:30 The gate');
  });

  it('are counted, and end with sending', () => {
    const steps = stepsOf(draftOf('day'), formOf('day'));
    expect(placeWords(steps, 'hours')).toBe(`Question 2 of ${steps.length}`);
    expect(placeWords(steps, SEND)).toBe('Last step: send');
    expect(placeWords(steps, ''), 'a draft that came back is open at its first question').toMatch(/^Question 1 of/);
  });

  it('are answered when all that must be there is there', () => {
    const form = formOf('day');
    const half = draftOf('day', { fields: { hours: { from: '08:00' } } });
    const hours = stepFor(stepsOf(half, form), ['field', 'hours', 'from'])!;
    expect(hours.id).toBe('hours');
    expect(isAnswered(half, hours)).toBe(false);
    expect(isAnswered(draftOf('day', { fields: { hours: { from: '08:00', to: '16:00' } } }), hours)).toBe(true);
  });

  it('that still need an answer do not include what may be left out', () => {
    const open = unanswered(draftOf('day'), stepsOf(draftOf('day'), formOf('day'))).map(({ id }) => id);
    expect(open).toEqual(['who', 'hours', 'life-like', 'wishes', 'title', 'reader', 'agreed']);
    const blog = draftOf('blog', { lead: 'Words.' });
    expect(unanswered(blog, stepsOf(blog, formOf('blog'))).map(({ id }) => id)).not.toContain('text');
  });
});
