/** The answers to "How sure are you …?", from 1 to 5: the same words on the screen and on paper. */
export const CONFIDENCE_LEVELS = ['Not at all', 'A little', 'Partly', 'Mostly', 'I could teach it'] as const;
