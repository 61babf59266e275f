/**
 * How much each sign of a right answer counts. The numbers were found by trying many on the judgements in tests/search
 * that are marked for tuning; those held out say how well they do on questions nobody tuned for.
 */
export const TUNING = {
  /** A question of more content words than this tells a story: its most telling words matter, not all of them. */
  shortWords: 3,
  /** How many telling words of a story have to be found for a whole answer. */
  storyWords: 2,
  /** What of a name that is found is lost when the name says more than the question. */
  nameWhole: 0.8,
  /** Best name, all names, everything: for a short question and for a story. */
  short: { name: 0.6, names: 0.25, all: 0.35 },
  story: { name: 0.3, names: 0.3, all: 0.6 },
  /** Less than this is no answer: in a short question, in one with a word nobody knows, and in a story. */
  least: { short: 0.25, unknown: 0.4, story: 0.3 },
  /** The weight of an everyday word that the hub never uses, and of a word that nobody knows. */
  commonShare: 0.3,
  unknownShare: 1,
  /** Kinds of answer, and how a question that asks what to do leans towards situations. */
  kind: { situation: 1.06, role: 0.98, term: 1, partner: 1 },
  doing: 1.1,
};
