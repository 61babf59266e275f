import { describe, expect, it } from 'vitest';
import { pathwayProgress } from '#src/model/pathway-progress.ts';
import { setDone } from '#src/model/record-edits.ts';
import { remindersText } from '#src/model/reminders.ts';
import { recordAfter, sampleCatalogue, samplePathway } from './induction-samples.ts';

interface Part {
  name: string;
  lines: Map<string, string>;
  parts: Part[];
}

/** Reads a calendar as RFC 5545 says: lines that end in CRLF, of at most 75 bytes, unfolded; parts inside parts; each property once. */
const readCalendar = (text: string): Part => {
  if (!text.endsWith('\r\n') || /(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('Lines end in CRLF.');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (new TextEncoder().encode(line).length > 75) throw new Error(`Too long: ${line}`);
    if (line === '') throw new Error('There is an empty line.');
  }
  const root: Part = { name: '', lines: new Map(), parts: [] };
  const open = [root];
  for (const line of raw
    .join('\r\n')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')) {
    const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line) ?? [];
    const here = open.at(-1)!;
    if (name === '') throw new Error(`Not a property: ${line}`);
    if (name === 'BEGIN') {
      const part = { name: value, lines: new Map<string, string>(), parts: [] };
      here.parts.push(part);
      open.push(part);
    } else if (name === 'END') {
      if (open.pop()?.name !== value) throw new Error(`The wrong end: ${line}`);
    } else {
      if (here.lines.has(name)) throw new Error(`Twice: ${name}`);
      here.lines.set(name, `${parameters.slice(1)}${parameters ? ':' : ''}${value}`);
    }
  }
  if (open.length !== 1 || root.parts.length !== 1) throw new Error('There is more than one calendar, or less.');
  return root.parts[0]!;
};

const unescaped = (text = ''): string =>
  text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
const NOW = new Date('2026-11-22T09:30:15Z');
const made = (start: string, rest: Partial<Parameters<typeof remindersText>[0]> = {}): Part =>
  readCalendar(
    remindersText({
      progress: pathwayProgress(
        recordAfter(setDone('welcome', 3, { minutes: 7, right: 4, of: 4, tries: 1 })),
        sampleCatalogue,
        samplePathway,
      ),
      start,
      address: 'https://hub.example/induction/new-member/',
      now: NOW,
      ...rest,
    }),
  );
const events = (part: Part) => part.parts.filter(({ name }) => name === 'VEVENT');
const days = (start: string) => events(made(start)).map(({ lines }) => lines.get('DTSTART'));

describe('reminders', () => {
  it('are a calendar that says what made it', () => {
    const { name, lines } = made('2026-11-03');
    expect([name, lines.get('VERSION'), lines.get('PRODID')]).toEqual([
      'VCALENDAR',
      '2.0',
      '-//alongside//induction//EN',
    ]);
    expect(lines.has('METHOD')).toBe(false);
  });

  it('are one whole day a stage, with what is left of it', () => {
    const [before, after] = events(made('2026-11-03'));
    expect(before?.lines.get('DTSTART')).toBe('VALUE=DATE:20261110');
    expect(before?.lines.has('DTEND') || before?.lines.has('DURATION')).toBe(false);
    expect(unescaped(before?.lines.get('SUMMARY'))).toBe('New member: Before your first meeting');
    expect(unescaped(before?.lines.get('DESCRIPTION'))).toBe(
      'Still to do: The your-duties.\n\nhttps://hub.example/induction/new-member/',
    );
    expect(unescaped(after?.lines.get('DESCRIPTION'))).toContain('Still to do: Step into somebody else’s day.');
  });

  it('take nobody’s day: whoever looks for a time finds it free', () => {
    for (const { lines } of events(made('2026-11-03'))) {
      expect([lines.get('TRANSP'), lines.get('X-MICROSOFT-CDO-BUSYSTATUS')]).toEqual(['TRANSPARENT', 'FREE']);
    }
  });

  it('say so when nothing is left of a stage', () => {
    const stages = samplePathway.stages.map((stage) => ({ ...stage, items: [] }));
    const progress = pathwayProgress(recordAfter(), sampleCatalogue, { ...samplePathway, stages });
    expect(unescaped(events(made('2026-11-03', { progress }))[0]?.lines.get('DESCRIPTION'))).toMatch(/^All done\./);
  });

  it.each([
    ['over the end of summer time', '2026-10-20', ['20261027', '20261119']],
    ['over its beginning', '2026-03-25', ['20260401', '20260424']],
    ['over a leap day', '2028-02-22', ['20280229', '20280323']],
    ['on a leap day', '2028-02-29', ['20280307', '20280330']],
    ['over February of a common year', '2027-02-22', ['20270301', '20270324']],
    ['over New Year', '2026-12-28', ['20270104', '20270127']],
    ['over the last day a record can hold', '2999-12-31', ['30000107', '30000130']],
  ])('fall on the right days %s', (_, start, expected) => {
    expect(days(start)).toEqual(expected.map((day) => `VALUE=DATE:${day}`));
  });

  it('ring at nine on the morning of the day, not of the day after', () => {
    for (const event of events(made('2026-11-03'))) {
      const [alarm] = event.parts;
      expect([alarm?.name, alarm?.lines.get('ACTION'), alarm?.lines.get('TRIGGER')]).toEqual([
        'VALARM',
        'DISPLAY',
        'RELATED=START:PT9H',
      ]);
      expect(alarm?.lines.get('DESCRIPTION')).toBeTruthy();
    }
  });

  it('replace the ones of before when they are made again: the same names, later stamps, higher numbers', () => {
    const first = events(made('2026-11-03'));
    const second = events(made('2026-12-01', { now: new Date('2026-11-22T09:30:16Z') }));
    const of = (list: Part[], name: string) => list.map(({ lines }) => lines.get(name));
    expect(of(first, 'UID')).toEqual(['new-member.before@hub.example', 'new-member.after@hub.example']);
    expect(of(second, 'UID')).toEqual(of(first, 'UID'));
    expect(of(first, 'DTSTAMP')).toEqual(['20261122T093015Z', '20261122T093015Z']);
    expect(of(second, 'DTSTAMP')).toEqual(['20261122T093016Z', '20261122T093016Z']);
    expect(Number(of(second, 'SEQUENCE')[0])).toBe(Number(of(first, 'SEQUENCE')[0]) + 1);
    expect(of(events(made('2026-11-03', { now: new Date('1999-01-01') })), 'SEQUENCE')).toEqual(['0', '0']);
  });

  it('have names that no two pathways share', () => {
    const uid = (pathway: string, stage: string) => {
      const stages = [{ ...samplePathway.stages[0]!, id: stage }];
      const progress = pathwayProgress(recordAfter(), sampleCatalogue, { ...samplePathway, id: pathway, stages });
      return events(made('2026-11-03', { progress }))[0]?.lines.get('UID');
    };
    expect(uid('a-b', 'c')).not.toBe(uid('a', 'b-c'));
  });

  it('can be read whatever the titles are', () => {
    const title = 'Zoë, “Sam”; \\ and 🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅🌅 so on: BEGIN:VEVENT';
    const progress = pathwayProgress(recordAfter(), sampleCatalogue, { ...samplePathway, title });
    const calendar = made('2026-11-03', { progress });
    expect(events(calendar).map(({ lines }) => unescaped(lines.get('SUMMARY')))).toEqual([
      `${title}: Before your first meeting`,
      `${title}: First 30 days`,
    ]);
  });
});
