import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpokenTime } from '#src/markdown/spoken-time.ts';
import { clockOf } from '#src/model/dates.ts';

const read = (line: string): string | undefined => {
  const found = readSpokenTime(line);
  return found === undefined
    ? undefined
    : `${clockOf(found.minutes)}${found.half === 'open' ? '?' : ''} ${found.title}`;
};

describe('a time at the start of a line', () => {
  it.each([
    ['08:30 At the gate', '08:30 At the gate'],
    ['08:30 – At the gate', '08:30 At the gate'],
    ['08:30: At the gate', '08:30 At the gate'],
    ['08:30, at the gate', '08:30 At the gate'],
    ['08:30\u00A0–\u00A0At the gate', '08:30 At the gate'],
    ['(08:30) At the gate', '08:30 At the gate'],
    ['8.30am At the gate', '08:30 At the gate'],
    ['8.30 a.m. At the gate', '08:30 At the gate'],
    ['8:30 AM - At the gate', '08:30 At the gate'],
    ['8am At the gate', '08:00 At the gate'],
    ['8 pm: home', '20:00 Home'],
    ['12am On call', '00:00 On call'],
    ['12.15pm Lunch', '12:15 Lunch'],
    ['12.30 am A call', '00:30 A call'],
    ['08h30 At the gate', '08:30 At the gate'],
    ['0830 At the gate', '08:30 At the gate'],
    ['0830hrs At the gate', '08:30 At the gate'],
    ['2030 hours Handover', '20:30 Handover'],
    ['14.05 Art room', '14:05 Art room'],
    ['24:00 The bells', '00:00 The bells'],
    ['8.30 At the gate', '08:30? At the gate'],
    ['8:30 At the gate', '08:30? At the gate'],
    ['At 8.30am the phone rings', '08:30 The phone rings'],
    ['Around 9am – first visit', '09:00 First visit'],
    ['Just after 9am, first visit', '09:00 First visit'],
    ['Half past eight: at the gate', '08:30? At the gate'],
    ['Half past eight in the morning, at the gate', '08:30 At the gate'],
    ['Half eight at the gate', '08:30? At the gate'],
    ['Quarter to nine – assembly', '08:45? Assembly'],
    ['Twenty-five past ten. Break', '10:25? Break'],
    ['Ten to one – lunch', '00:50? Lunch'],
    ['Eight o’clock, at the gate', '08:00? At the gate'],
    ["8 o'clock at the gate", '08:00? At the gate'],
    ['Eight thirty: at the gate', '08:30? At the gate'],
    ['Seven o’clock in the evening – tea', '19:00 Tea'],
    ['Midday: toast', '12:00 Toast'],
    ['12 noon – toast', '12:00 Toast'],
    ['Midnight – the phone', '00:00 The phone'],
    ['9–10am Playgroup', '09:00 Playgroup'],
    ['9am to 10am Playgroup', '09:00 Playgroup'],
    ['11–1pm Clinic', '11:00 Clinic'],
    ['2–3pm Clinic', '14:00 Clinic'],
    ['08:30–09:15 At the gate', '08:30 At the gate'],
    ['08:30', '08:30 '],
    ['08:30 Am I late?', '08:30 Am I late?'],
    ['8.30am I get to work', '08:30 I get to work'],
    ['09:15 PM’s statement on the wireless', '09:15 PM’s statement on the wireless'],
    ['00:30pm Lunch', '12:30 Lunch'],
  ])('is read as people write it: %s', (line, expected) => {
    expect(read(line)).toBe(expected);
  });

  it.each([
    'At the gate',
    '1989 was the year of the Act',
    '2026 in review',
    'Section 47',
    '47 enquiries',
    '1.2 What we do',
    '1.2.3 What we do',
    '3h later',
    '3 children',
    '25:00 no such hour',
    '08:75 no such minute',
    'Five things that hold us together',
    'Half of us were late',
    'Ten to fifteen children',
    'Midnight feasts',
    'One to one',
    '12.30% of families',
    '08:30:15.2',
    '',
  ])('is not seen where there is none: %s', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('is read again from the form in which the hub writes it, whatever the title, unless that begins with am or pm', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 5 });
    const titles = words.map(([first = '', ...more]) =>
      [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(' '),
    );
    fc.assert(
      fc.property(fc.nat(1439), titles, (minutes, title) => {
        fc.pre(!/^[ap]\s?m\b/iu.test(title));
        const found = readSpokenTime(`${clockOf(minutes)} ${title}`);
        expect(found === undefined ? undefined : clockOf(found.minutes)).toBe(clockOf(minutes));
      }),
    );
  });

  it('is looked for without ever failing, in any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (line) => void readSpokenTime(line)));
  });
});
