import { describe, expect, it } from 'vitest';
import { telephoneDigits } from '#src/checks/telephones.ts';
import { checkWith, said, swap } from './good-site.ts';

const TERM = 'content/terms/lado.mdx';
const saying = async (words: string): Promise<string[]> =>
  said(await checkWith({ [TERM]: swap('The LADO is told', `${words} The LADO is told`) }));

describe('telephone numbers', () => {
  it.each([
    '0161 496 0001',
    '07700 900123',
    '+44 7700 900123',
    '+44 (0)161 496 0001',
    '(0161) 496 0001',
    '0044 161 496 0001',
    '0161-496-0001',
    '0161.496.0001',
    '01614960001',
    '0800 1112',
  ])('that are not on the list of service numbers are refused: %s', async (number) => {
    expect(await saying(`Ring ${number} now.`)).toEqual([
      expect.stringMatching(
        /^terms\/lado\.mdx:14:6 telephones The telephone number \d\d… \(\d+ digits\) is not on the list/u,
      ),
    ]);
  });

  it.each(['0161 496 0000', '+44 161 496 0000', '0808 800 5000', '0800 1111', '999', '101'])(
    'that are on the list are allowed: %s',
    async (number) => {
      expect(await saying(`Ring ${number} now.`)).toEqual([]);
    },
  );

  it.each([
    '2026-11-22',
    '08:30 to 16:00',
    '3.0.1',
    'case 0123456',
    'case 0123 4567',
    'case 0123456789012',
    '0 to 18 months',
    'section 47',
    '00:01 to 00:09',
    '0.5 of 1,000,000',
  ])('are not seen in %s', async (words) => {
    // A number after "case" is refused for what it is, and not as a telephone number.
    expect((await saying(words)).filter((line) => / telephones /u.test(line))).toEqual([]);
  });

  it('are not seen inside web addresses', async () => {
    expect(await saying('[Read it](https://www.gov.uk/page/01614960001).')).toEqual([]);
  });

  it('are looked for in front matter and captions too', async () => {
    expect(said(await checkWith({ [TERM]: swap('short: LADO', 'short: LADO\ninUse: Ring 07700 900123') }))).toEqual([
      expect.stringMatching(/^terms\/lado\.mdx:7:13 telephones The telephone number 07… \(11 digits\) /u),
    ]);
    const captions = 'content/vlogs/a-film/captions.vtt';
    expect(said(await checkWith({ [captions]: swap('I knock.', 'Ring 07700 900123.') }))).toEqual([
      expect.stringMatching(/^vlogs\/a-film\/captions\.vtt:4:6 telephones /u),
    ]);
  });

  it('are compared by their digits', () => {
    expect(telephoneDigits('+44 (0)161 496 0000')).toBe('01614960000');
    expect(telephoneDigits('0044 161-496-0000')).toBe('01614960000');
    expect(telephoneDigits('999')).toBe('999');
  });
});
