const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const ORDINAL =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?: ?(?:st|nd|rd|th))?|${ORDINAL})`;
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)(?!\\d)";
const LONG_YEAR = '(?:19|20)\\d\\d(?!\\d)';
const NUMERIC_SHORT = '\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:\\d{4}|\\d{2})(?!\\d)';
const NUMERIC_ISO = '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)';

/** A day and a month in words, in either order, with or without a year. Patterns for use inside other patterns. */
export const WORDED_DAY = `(?:${DAY}(?: day)?(?: of)?[- ,/.]{1,2}${MONTH}|${MONTH} (?:the )?${DAY}(?!\\d))`;

/** A month by its number: "the 19th of the 8th". */
const NUMBERED_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL}) (?:day )?of the (?:(?:1[0-2]|[1-9])(?:st|nd|rd|th)|${ORDINAL})`;
/** Written in one: "14Mar2017". */
const IN_ONE = '\\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\\d{4}|\\d{2})(?!\\d)';

/** Days of the year that have a name of their own. */
export const FEAST =
  "(?:Christmas (?:Day|Eve)|Boxing Day|New Year's (?:Day|Eve)|Hallowe'?en|Bonfire Night|Good Friday|Easter (?:Sunday|Monday)|Valentine's Day)";

/** An exact day: with its month and year, in figures or words. */
export const EXACT_DAY = `(?:${NUMERIC_SHORT}|${NUMERIC_ISO}|${IN_ONE}|(?:${WORDED_DAY}|${NUMBERED_MONTH})(?:,? ?[-/ ]?(?:${YEAR}))?)`;

const NUMBER_WORD =
  '(?:(?:twenty|thirty)[- ]?)?(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|thousand|hundred|and';
/** Said in words: "oh three, oh five, twenty fifteen". */
const SAID = `(?:(?:${NUMBER_WORD})[ ,/-]{1,2}){3,8}(?:${NUMBER_WORD})\\b`;
/** Any way of writing a day, even figures with nothing between them; only for use after words that announce a date. */
export const ANY_DAY = `(?:${EXACT_DAY}|${FEAST}(?:,? (?:19|20)\\d\\d)?|${SAID}|\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})(?!\\d)|(?<!\\d)(?:\\d{8}|\\d{6})(?!\\d))`;

/** A month with its year: not a day, but close to one. */
export const MONTH_OF_YEAR = `(?:${MONTH}(?: of)?[ ,]{1,2}${LONG_YEAR}|(?<![\\d/])(?:0?[1-9]|1[0-2])/${LONG_YEAR})`;
