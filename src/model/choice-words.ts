type Words = Readonly<Record<string, string>>;

const WORDS: Words = {
  'fictional-composite': 'Made up from several days',
  consented: 'A real person, who agreed',
  none: 'Nobody can be recognised',
  'in-person': 'In a room',
  online: 'Online',
  both: 'In a room and online',
  'good-outcome': 'A good outcome',
  youtube: 'YouTube',
};

/** What a choice is called in one field, where the same word means something else in another. */
const IN_FIELD: Readonly<Record<string, Words>> = {
  people: { consented: 'Everybody in them agreed' },
};

/**
 * What somebody reads for a choice of a field: `in-person` is "In a room", `good-outcome` "A good outcome".
 * @param field the name of the field, where it has words of its own
 */
export const choiceWords = (option: string, field = ''): string =>
  IN_FIELD[field]?.[option] ?? WORDS[option] ?? option.charAt(0).toUpperCase() + option.slice(1).replaceAll('-', ' ');
