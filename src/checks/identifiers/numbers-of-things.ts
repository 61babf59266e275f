/** Numbers of books, which share the check digit of NHS numbers and the look of telephone numbers (ISO 2108, ISO 3297). */
const BOOK = 'ISBN|ISSN|EAN|DOI|barcode|grid reference';
/** Numbers of firms, orders and things. */
const THING =
  'invoice|order|account|grant|charity|company|VAT|UTR|build|version|asset|product|item|model|serial|tracking|voucher|licence|catalogue|population|revision|release|timestamp|ticket|bar code|part';
const LABEL = '(?:[- ]?(?:number|no|num|id|ref|code|1[03]|of|is|was))*[ .:#=(-]*$';

/** Words that end by announcing a book's number. */
export const ANNOUNCES_BOOK = new RegExp(`\\b(?:${BOOK})${LABEL}`, 'iu');
/** Words that end by announcing the number of a book or any other thing, or a price. */
export const ANNOUNCES_THING = new RegExp(`\\b(?:${BOOK}|${THING})${LABEL}|[£$€] ?$`, 'iu');
