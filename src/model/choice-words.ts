const WORDS: Readonly<Record<string, string>> = {
  'fictional-composite': 'Made up from several days',
  consented: 'A real person, who agreed',
  none: 'Nobody can be recognised',
  'in-person': 'In a room',
  online: 'Online',
  both: 'In a room and online',
  'good-outcome': 'A good outcome',
  youtube: 'YouTube',
};

/** What somebody reads for a choice of a field: `in-person` is "In a room", `good-outcome` "A good outcome". */
export const choiceWords = (option: string): string =>
  WORDS[option] ?? option.charAt(0).toUpperCase() + option.slice(1).replaceAll('-', ' ');
