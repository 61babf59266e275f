/** What a kind alone should find in words, and words in which it should find nothing. */
export interface Examples {
  /** Words, with what the kind alone should find in them. */
  fires: Readonly<Record<string, string>>;
  /** Words in which the kind alone should find nothing. */
  silent: readonly string[];
}

/** Odd ways of writing each kind, as they came up in lines that nobody had tuned the guard on, and what only looks so. */
export const ODD_FORMS: Readonly<Record<string, Examples>> = {
  'nhs-number': {
    fires: {
      'NHS no. 999 110 68xx, as I left it': '999 110 68xx',
      'NHS number: 999 110 6': '999 110 6',
      NHSN9991106847: '9991106847',
      'NHS - 9 9 9 triple one 0 6 8 4': '9 9 9 triple one 0 6 8 4',
    },
    silent: ['999 110 68xx alone'],
  },
  'national-insurance-number': {
    fires: {},
    silent: [],
  },
  'date-of-birth': {
    fires: {
      'the birth certificate says 2016-08-30': '2016-08-30',
      '11.12.2013 for date of birth': '11.12.2013',
      '(03/02/2011, female)': '03/02/2011',
      'Tia was 8 on 4 March 2026': '4 March 2026',
      'he is 14 (12/02/2012)': '12/02/2012',
      'He was delivered by section on 3 May 2025': '3 May 2025',
      'EDD 12/08/2025': '12/08/2025',
      'born on Christmas Day 2018': 'Christmas Day 2018',
      'DOB the 19th of the 8th, 2014': '19th of the 8th, 2014',
      'Child 1: F, 14.03.17': '14.03.17',
      'DOB one four oh three one seven': 'one four oh three one seven',
      'he will be 18 on 9/11/26': '9/11/26',
      'born 14Mar2017': '14Mar2017',
      'DOB (from his father): 2016-07-02': '2016-07-02',
    },
    silent: [
      'the birth certificate fee went up on 1 April 2026',
      'the project was 8 on 4 March 2026',
      'Attendance was 12 on 4 March 2026',
      'the report of 12/03/2026 is female-led',
      'part 4 (12/02/2012)',
      'the training was delivered on 3 May 2025',
      'due date for the report 12/08/2025',
      'the bridge will be 100 on 9/11/26',
    ],
  },
  telephones: {
    fires: {
      'call our neighbour Pat: 496 0123': '496 0123',
      '07700 9xx 123 is how I left it': '07700 9xx 123',
      'ring 01632, then 960, then 123': '01632, then 960, then 123',
      '07700|900|123': '07700|900|123',
      '07700 900 (one) 23': '07700 900 (one) 23',
      '7700-900-123, add the nought': '7700-900-123',
      'oh seventy-seven hundred nine hundred one two three': 'oh seventy-seven hundred nine hundred one two three',
    },
    silent: ['call for evidence: 496 pages', '07:45 | 08:30 | 09:15', 'two, then three, then four', 'xxx 2026 xxx'],
  },
  'email-address': {
    fires: {
      'jo.s[@]example[.]com': 'jo.s[@]example[.]com',
      'her Hotmail is josmith, with 84 after it': 'josmith',
      'jo @ example . com': 'jo @ example . com',
      'jo.84 at gmail': 'jo.84 at gmail',
      'her gmail is jo.smith84': 'jo.smith84',
      'jo[@]example.org': 'jo[@]example.org',
      'jo (a) example.org': 'jo (a) example.org',
    },
    silent: ['my Outlook is full, again', 'her gmail is down', 'look at outlook', 'section 3 (a) applies'],
  },
  'home-address': {
    fires: {
      'the gate of 14, Hope Street': '14, Hope Street',
      'lives at 2 The Poplars': '2 The Poplars',
      '5 Heol y Bryn': '5 Heol y Bryn',
      'Ash Grove, number 1': 'Ash Grove, number 1',
      'at 14, the Poplars.': '14, the Poplars',
      '61 (b) Tootal Drive': '61 (b) Tootal Drive',
    },
    silent: [
      'one of 14 Hope Street schools',
      'in 1998, 42 Liverpool Street schools',
      'at 3 the Mondays rota',
      'at 4 The hub opens',
    ],
  },
  postcode: {
    fires: {
      'em twenty-seven eight are ee': 'em twenty-seven eight are ee',
      'M27,9ZZ': 'M27,9ZZ',
      'postcode (M27) (9ZZ)': 'M27) (9ZZ',
      'SK 8 3 QQ': 'SK 8 3 QQ',
      sk152qq: 'sk152qq',
      'M twenty-seven 9ZZ': 'M twenty-seven 9ZZ',
      'mike two seven nine zulu zulu': 'mike two seven nine zulu zulu',
      'postcode M8 5R': 'M8 5R',
      'M.5.5.Z.Q': 'M.5.5.Z.Q',
    },
    silent: ['you are one of eight, see me', 'M6, 5GB of it', 'co210kg'],
  },
  'vehicle-registration': {
    fires: {
      'stopped DA-71-KRO there': 'DA-71-KRO',
      'it was AB 12 CDE at first': 'AB 12 CDE',
      'the reg, A B one two C D E': 'A B one two C D E',
      'lima bravo fifty-one, yankee papa x-ray': 'lima bravo fifty-one, yankee papa x-ray',
      'the plate is D4N 1EL': 'D4N 1EL',
      'a moped, EA70 no space BCF': 'EA70 no space BCF',
      'her van: YD 68, then KPN': 'YD 68, then KPN',
      'yd68 kpn': 'yd68 kpn',
      'reg is dk one nine ytr': 'dk one nine ytr',
      '(YD68)(KPN)': 'YD68)(KPN',
    },
    silent: [
      'Course SG-26-LEV',
      'Rota WK-12-MON',
      'WE 12 ARE HERE',
      'UC50, SSP',
      'mp12 pdf',
      'WE 24 HRS',
      'golf in November, hotel in Lima',
    ],
  },
  'case-reference': {
    fires: {
      'court file MA 26 C 50 417': 'MA 26 C 50 417',
      'the log, number 417, from 3 March': '417',
      'our reference: SSCP.26.00417': 'SSCP.26.00417',
      '1048829 on Liquidlogic': '1048829',
      '26004411 is the incident number': '26004411',
      'Quote 06GP 9 9 1 2 2 6': '06GP 9 9 1 2 2 6',
      'Crime number zero six G P, one two three four': 'zero six G P, one two three four',
      'passport no. 1 2 3 4 5 6 7 8 9': '1 2 3 4 5 6 7 8 9',
      'custody CR/2219/26': 'CR/2219/26',
      'RMS 4412098/26': '4412098/26',
      'RXR 0719923 on the wristband': 'RXR 0719923',
      'look her up: 2207716': '2207716',
      'the number for the twin is 768618': '768618',
      'The URN at the top is 06 AB 0099126': '0099126',
      'Job 419 on the 6th': '419',
      '1432/12Feb': '1432/12Feb',
      'LCS: 2,048,817': '2,048,817',
      'share code W8X 4KD 9PL': 'W8X 4KD 9PL',
      'zero six golf papa one two three four two six': 'zero six golf papa one two three four two six',
    },
    silent: [
      'RiO 23.05',
      'KCSIE 2025',
      'reference 4.1.8',
      'ticket 1188421',
      'Application no. 23452/94',
      'Directive 2012/29/EU',
      'IMG_20260514',
      'port number 8080',
      'grant 1204418',
      'CVE-2024-12345',
    ],
  },
  'pupil-number': {
    fires: {
      'Z 8204 0011 2003': 'Z 8204 0011 2003',
    },
    silent: ['Z 8204 0011'],
  },
  'day-age-and-place': {
    fires: {
      'the twins, who were three, in Swinton on 5 June 2026': 'twins, who were three, in Swinton on 5 June 2026',
      '14.02.26 - Eccles - 15 yo F': '14.02.26 - Eccles - 15 yo',
      '7 March 26: 13yo, Piccadilly bus station': '7 March 26: 13yo, Piccadilly',
      'the twins were four, on 1 August 2024, in Denton': 'twins were four, on 1 August 2024, in Denton',
    },
    silent: ['Since 1 September 2023, in Oldham, I was 38', 'On 7 July 2026, aged 61, I retire from Bury'],
  },
};
