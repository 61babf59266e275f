import { describe, expect, it } from 'vitest';
import { asRead } from '#src/checks/identifiers/as-read.ts';
import { IDENTIFIER_KINDS } from '#src/checks/identifiers/identifier-kinds.ts';
import { type Examples, ODD_FORMS } from './odd-forms.ts';

const TABLES: Readonly<Record<string, Examples>> = {
  'nhs-number': {
    fires: {
      'NHS number 999 110 6847.': '999 110 6847',
      'NHS number 999 110 6848, mistyped': '999 110 6848',
      '9991106847 alone': '9991106847',
      'CHI number 010190 1238': '010190 1238',
      'nine nine nine, one one oh, six eight four seven': 'nine nine nine, one one oh, six eight four seven',
    },
    silent: [
      '9991106848 alone',
      'ISBN 9991106847',
      'order 9991106847',
      'NHS 111',
      '0000000000',
      '99911068470',
      '£9991106847',
    ],
  },
  'national-insurance-number': {
    fires: {
      'AB 12 34 56 C': 'AB 12 34 56 C',
      ab123456c: 'ab123456c',
      'NI number QQ123456C': 'QQ123456C',
      'NINO AB123456': 'AB123456',
    },
    silent: [
      'QQ 12 34 56 C',
      'GB123456A',
      'ZZ123456A',
      'DA123456A',
      'AO123456A',
      'AB123456E',
      'AB123456',
      'AB1234567C',
    ],
  },
  'date-of-birth': {
    fires: {
      'My daughter turned ten on 3 May 2025': '3 May 2025',
      'DOB O3/O5/2O15': 'O3/O5/2O15',

      'DOB 12/3/14': '12/3/14',
      'born on 12 March 2014': '12 March 2014',
      'born 12/3/14': '12/3/14',
      'Date of birth: the twelfth of March': 'twelfth of March',
      'dob 20140312': '20140312',
      'DOB: March 2014': 'March 2014',
    },
    silent: [
      'Our blog had its third birthday on 4 May 2026',
      'the hub turned seven on 4 May 2026',
      '12 March 2014',
      'children born after 1 September 2020',
      'children born on 1 September 2020',
      'born in 2014',
      'the service was born on 1 April 2019',
      'date of birth, and the form by 12 March 2026',
      'stubborn 12/3/14',
    ],
  },
  telephones: {
    fires: {
      '07700 900123': '07700 900123',
      '+44 (0)7700 900123': '+44 (0)7700 900123',
      '(01632) 960123': '(01632) 960123',
      'ring 496 0123': '496 0123',
      'ext. 4471': '4471',
      '+1 202 555 0143': '+1 202 555 0143',
    },
    silent: [
      '999',
      '01.02.2026 9.30',
      '07 08 09 10 11',
      '08.30 09.15 10.45',
      '0.5 of 1,000,000',
      'ISBN 0306406152',
      '012345',
      'extension 2027',
    ],
  },
  'email-address': {
    fires: {
      'jo@example.org': 'jo@example.org',
      'jo [at] example.org': 'jo [at] example.org',
      'jo at example dot org': 'jo at example dot org',
    },
    silent: ['@partnership', 'satteri@0.10.5', 'meet @ 9', 'at the gate', 'poster@2x.png', 'He looked at dot and line'],
  },
  'home-address': {
    fires: {
      'number nine Lark Hill Terrace': 'number nine Lark Hill Terrace',
      'lives at sixty-one Marlow Road': 'sixty-one Marlow Road',

      'at 14 Acacia Avenue.': '14 Acacia Avenue',
      'Flat 3': 'Flat 3',
      'she lives at 14 acacia avenue': '14 acacia avenue',
      'They live at Rose Cottage.': 'Rose Cottage',
    },
    silent: [
      'number one on the list',
      'Seven Sisters Road is long',
      'Chapel Street',
      'bus 50 Regent Road',
      '10:30 Church Street',
      '12 March Street party',
      '20 mph road',
      'a flat 3% rise',
      'since 2026 Chapel Street',
      '4 St Mark’s Road School',
    ],
  },
  postcode: {
    fires: {
      'M27 OZZ': 'M27 OZZ',
      'M six 5QQ': 'M six 5QQ',
      'M6 5QQ': 'M6 5QQ',
      'ZZ99 9ZZ': 'ZZ99 9ZZ',
      'm30 0zz': 'm30 0zz',
      EC1A1ZZ: 'EC1A1ZZ',
    },
    silent: [
      'SO 5TH',
      'M six 2nd exit',
      'M3',
      'M6 and M7',
      'KS2 3AB',
      'S47 ICPC',
      'M60 5CM',
      'Q1 2AB',
      'M1 2nd exit',
      'XM6 5QQ',
    ],
  },
  'vehicle-registration': {
    fires: {
      'the minicab WX 23 DAY': 'WX 23 DAY',
      'stop vehicle SG.70.TPX': 'SG.70.TPX',
      'Q417 FRG': 'Q417 FRG',

      'AB12 CDE': 'AB12 CDE',
      'A123 BCD': 'A123 BCD',
      'ABC 123D': 'ABC 123D',
      'the car, B12 XYZ': 'B12 XYZ',
      'reg ab12 cde': 'ab12 cde',
    },
    silent: [
      'CAR PARK WT 23 DAY',
      'the X50 AND the 22A',
      'WT 2026',
      'S47 CPC',
      'M60 AND',
      'the A580 GMP camera',
      'P45',
      'IQ12 CDE',
      'AB00 CDE',
      'WT23 AND',
    ],
  },
  'case-reference': {
    fires: {
      'Hosp No K0917436': 'K0917436',
      'MARAC ref SAL-M-0417': 'SAL-M-0417',
      'the band reads RXX 0091743': 'RXX 0091743',

      'case number 123456': '123456',
      'crime ref 06MB/12345/24': '06MB/12345/24',
      'LCS 1234567': '1234567',
      'MARAC ref 4432': '4432',
      SA23C00123: 'SA23C00123',
      'hospital number K123456': 'K123456',
    },
    silent: [
      'marked 12/20',
      'case 12',
      'case study 2024',
      'section 47',
      '[2024] EWCA Civ 123',
      'Ofsted URN 123456',
      'S.I. 2018/794',
      'ref. page 14',
      '123456 cases',
      'charity number 216401',
    ],
  },
  'pupil-number': {
    fires: {
      'UPN A123456789012': 'A123456789012',
      A12345678901B: 'A12345678901B',
      'UPN A 1234 5678 9012': 'A 1234 5678 9012',
    },
    silent: ['A12345678901', 'AA123456789012', 'I123456789012', 'A1234567890123'],
  },
  'day-age-and-place': {
    fires: {
      '4 August 2025\nPlace: Winton\nChild: 9 months old': '4 August 2025\nPlace: Winton\nChild: 9 months old',
      "He's 15, hurt in Walkden on 30 August": "He's 15, hurt in Walkden on 30 August",
      'the eldest eleven, Charlestown, 31 December': 'eldest eleven, Charlestown, 31 December',

      'On 12 March 2024 a 7-year-old from Eccles': '12 March 2024 a 7-year-old from Eccles',
      'Tia (6) was in Peel Park on 3 June': '(6) was in Peel Park on 3 June',
    },
    silent: [
      'The 12-year-old minibus stopped in Irlam on 3 June',
      'In Irlam, on 3 June, for 16-year-olds',
      'Seven-year-old Tia, in Eccles',
      'a 7-year-old from Eccles',
      'On 12 March 2024 in Eccles',
      'On 12 March 2024 a 7-year-old in England',
      'Children aged 7 in Eccles since 12 March 2024',
      'On 3 December in Eccles, for people who work with children aged 5 to 11',
    ],
  },
};

describe.each(IDENTIFIER_KINDS.map((kind) => [kind.kind, kind] as const))('the kind %s', (name, kind) => {
  const found = (words: string): string[] => {
    const { text } = asRead(words);
    return kind.find(text).map(({ start, end }) => text.slice(start, end));
  };
  const table = TABLES[name];
  const odd = ODD_FORMS[name];

  it.each(Object.entries({ ...table?.fires, ...odd?.fires }))('sees %j', (words, expected) => {
    expect(found(words)).toContain(expected);
  });

  it.each([...(table?.silent ?? []), ...(odd?.silent ?? [])])('lets %j be', (words) => {
    expect(found(words)).toEqual([]);
  });

  it('has a table', () => {
    expect(table).toBeDefined();
    expect(odd).toBeDefined();
  });
});
