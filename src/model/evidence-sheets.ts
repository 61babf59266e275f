import {
  type Certificate,
  certificateSentence,
  checksSentence,
  confidenceSentence,
  type Covered,
  type ShownNote,
} from '#src/model/certificate.ts';
import { csvText } from '#src/model/csv.ts';
import { longDate } from '#src/model/dates.ts';

/** What stands beside a certificate's own facts when it is written out. */
export interface SheetSource {
  certificate: Certificate;
  notes: readonly ShownNote[];
  /** The day it is made, year-month-day. */
  issued: string;
  /** The partnership's name. */
  partnership: string;
  /** The check code, where one could be made. */
  code?: string;
}

const checkWords = ({ check }: Covered): string => (check && check.of > 0 ? `${check.right} of ${check.of}` : '');

/** The evidence as comma-separated values: one row a step, so that a spreadsheet can sort it. */
export const evidenceCsv = ({ certificate, issued, code = '' }: SheetSource): string => {
  const { name, pathway, covered } = certificate;
  const rows = covered.map((one) => [
    name,
    pathway.title,
    one.title,
    one.version === undefined ? (one.option ?? '') : `version ${one.version}`,
    one.on,
    one.minutes,
    checkWords(one),
    one.check?.tries ?? '',
    issued,
    code,
  ]);
  return csvText([
    [
      'Name',
      'Pathway',
      'Step',
      'Version or option',
      'Done on',
      'Minutes',
      'Questions right',
      'Tries',
      'Made on',
      'Check code',
    ],
    ...rows,
  ]);
};

/** The evidence as plain text, to paste into an appraisal. */
export const evidencePlain = ({ certificate, notes, issued, partnership, code }: SheetSource): string => {
  const { name, pathway, covered, question } = certificate;
  const lines = covered.map((one) => {
    const version = one.version === undefined ? (one.option ?? '') : `version ${one.version}`;
    return `- ${longDate(one.on)}: ${one.title}${version === '' ? '' : ` (${version})`}`;
  });
  return [
    `${pathway.title}, ${partnership}`,
    `${name === '' ? 'The reader' : name} ${certificateSentence(certificate)}`,
    lines.join('\n'),
    [checksSentence(certificate), confidenceSentence(certificate)].filter(Boolean).join(' '),
    question && `The question taken back to the team: ${question}`,
    ...notes.map(({ prompt, text, on }) => `${prompt}\n${text}\n(${longDate(on)})`),
    `Made on the reader’s own device on ${longDate(issued)}. This is a record, not a qualification.${code ? ` Check code: ${code}.` : ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
};
