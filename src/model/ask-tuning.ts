/**
 * How much each sign of a right answer counts. The numbers were found by trying many on the judgements in tests/search
 * that are marked for tuning; those held out say how well they do on questions nobody tuned for.
 */
export const TUNING = {
  /** How near the best name is, the best name or way of asking, and the best three of these. */
  name: 0.3,
  phrase: 0.3,
  phrases: 0.2,
  /** What share of the question stands in the names and ways of asking, and in everything that is said. */
  wanted: 0.4,
  about: 0.25,
  /** The weight of two neighbouring words beside that of one word. */
  pair: 0.4,
  /** How much of a question must stand in what is said when nothing of it stands in a name or way of asking. */
  aboutAlone: 0.75,
  /** What initials count for where everything they stand for is in the names. */
  initials: 0.1,
  /** A question of more content words than this tells a story. */
  shortWords: 5,
  /** In a question of so few words, this share of what they say must be there. */
  briefWords: 3,
  covered: 0.45,
  /** Less than this is no answer: in a short question, in one with a word nobody knows, and in a story. */
  least: { short: 0.15, unknown: 0.5, story: 0.15 },
  /** From here on an answer stands alone at the top: of the judgements for tuning, 97 in 100 of these are right. */
  card: 0.7,
  /** From here on a name answers before the ways of asking have come: 96 in 100 of these stay when they have. */
  sure: 0.9,
  /** The weight of an everyday word that the hub never uses, and of a word that nobody knows. */
  commonShare: 0.2,
  unknownShare: 1,
  /** Kinds of answer, and how a question leans: to a meaning or to a person. */
  kind: { situation: 1, role: 1, term: 1.1, partner: 0.98 },
  lean: { meaning: 1.2, meaningRole: 1.02, who: 1.15, whoPartner: 1.06 },
};
