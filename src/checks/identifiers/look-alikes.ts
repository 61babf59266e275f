/**
 * Letters of other alphabets that look like those of ours (Unicode UTS 39, confusables.txt): what is used to hide a word
 * or a postcode from a check. Only letters that pass for capitals or small letters of English at a glance.
 */
const LETTERS: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs('АВЕКМНОРСТУХЅІЈԌԚԜҮ', 'ABEKMHOPCTYXSIJGQWY'),
  ...pairs('аеорсухѕіјԁԛԝһӏү', 'aeopcyxsijdqwhly'),
  ...pairs('ЗзбЧ', '3364'),
  // Greek
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('αινορυχ', 'aivopux'),
  // Latin letters without a dot or with a stroke, and capitals of small size
  ...pairs('ıȷøØłŁđĐħĦŧŦ', 'ijoOlLdDhHtT'),
  // Armenian
  ...pairs('ՍՕոօս', 'UOnou'),
};

/** Signs that stand for a plain one: quotation marks, dots and slashes. Dashes and spaces are known by their category. */
const SIGNS: Readonly<Record<string, string>> = {
  ...pairs('‘’‚‛′', "'''''"),
  ...pairs('“”„″', '""""'),
  ...pairs('·•∙‧・。｡․', '........'),
  ...pairs('⁄∕', '//'),
  ...pairs('−⁃➖', '---'),
  ...pairs('【】〔〕〖〗', '[][][]'),
  '\u2800': ' ',
};

function pairs(from: string, to: string): Record<string, string> {
  const plain = [...to];
  return Object.fromEntries([...from].map((sign, index) => [sign, plain[index] ?? '']));
}

const UNSEEN = /^[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u115F\u1160\u3164\uFFA0\p{Variation_Selector}]$/u;
const SPACE = /^[\p{Zs}\p{Zl}\p{Zp}\t\v\f\u2028\u2029]$/u;
const DIGIT = /^\p{Nd}$/u;

/** White digits in black circles and their like (Unicode, Dingbats and Enclosed Alphanumerics), which have no plain form. */
const CIRCLED = [0x2776, 0x2780, 0x278a, 0x24f5];

/** The value of a digit of any script: the digits of each stand together, in tens, from nought (Unicode, chapter 4.6). */
const digitOf = (code: number): string => {
  let before = 0;
  while (before < 50 && DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

const read = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (SPACE.test(character)) return ' ';
  const known = LETTERS[character] ?? SIGNS[character];
  if (known !== undefined) return known;
  if (UNSEEN.test(character)) return '';
  if (DIGIT.test(character)) return digitOf(code);
  if (/^\p{Pd}$/u.test(character)) return '-';
  const circled = CIRCLED.find((first) => code >= first && code < first + 9);
  if (circled !== undefined) return String(code - circled + 1);
  const plain = character.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('\u2044', '/');
  if (!/^[\x20-\x7E]+$/u.test(plain)) return character;
  // A fraction stands apart from the number before it: "7½" is not seventy-one halves.
  return plain.includes('/') && plain.length > 1 ? ` ${plain}` : plain;
};

const KNOWN = new Map<string, string>();

/**
 * A character that is not plain, as a hurried reader takes it: full-width, Arabic and mathematical digits as ours, letters
 * of other alphabets as those they look like, any space as a space, any dash as a hyphen, and nothing for what is unseen.
 */
export const plainLook = (character: string): string => {
  const known = KNOWN.get(character);
  if (known !== undefined) return known;
  const plain = read(character);
  KNOWN.set(character, plain);
  return plain;
};
