/** A number as its digits in the form used inside the country, so that ways of writing it do not matter. */
export const telephoneDigits = (number: string): string =>
  number
    .replaceAll(/\(0\)/gu, '')
    .replaceAll(/[^\d+]/gu, '')
    .replace(/^(?:\+44|0044|44(?=\d{10}$))0?/u, '0');
