import { type Wording, wording } from '#src/checks/phrases.ts';

const plain = (say: string, instead: string, unless?: Pick<Wording, 'notAfter' | 'notBefore'>): Wording =>
  wording(say, instead, 'is a word of those who work with families', unless);

/**
 * Words that people who work with families say to each other, each with a plain one. Written for this hub from its own guide
 * to voice; words that are terms of the glossary, of a law or of a form are not in it, since they are explained where they
 * are used.
 */
export const PRACTICE_WORDS: readonly Wording[] = [
  plain(
    'wraparound support, wrap around support, wraparound package, package of support, package of care',
    'who helps, with what, how often',
  ),
  plain(
    'service provision, delivery of services, service delivery, deliverables, outcomes focused, outcome focused, solution focused',
    'what is done, and for whom',
  ),
  plain('strengths based, strength based', '“beginning with what goes well”'),
  plain('protective factor, protective factors', '“what keeps them safe”'),
  plain('parenting capacity', '“how a parent manages”'),
  plain('unmet need, unmet needs, presenting need, presenting needs', 'what the child goes without'),
  plain('voice of the child', 'what the child said, in their words'),
  plain('the child’s voice, child’s voice, child voice', 'what the child said, in their words', {
    notAfter: ['a', 'hear the', 'heard the', 'heard a'],
  }),
  plain('dysregulated, dysregulation, dysregulates', '“overwhelmed”, “so upset that …”'),
  plain(
    'stepped down to, step down to, stepping down to, step down plan, step down meeting, was stepped down',
    '“move to less help”',
  ),
  plain(
    'progress the referral, progress this, progress the case, progress the plan, progress matters',
    '“do”, or who does what next',
  ),
  plain('triangulate, triangulated, triangulating, triangulation', '“check it with somebody else who knows”'),
  plain(
    'whole family approach, whole system approach, whole systems approach, multi disciplinary approach, multidisciplinary approach, multi agency approach',
    'who works with whom, on what',
  ),
  plain('capacity issues, due to capacity, capacity pressures', '“too few people”, and what waits because of it'),
  plain(
    'stepped him down, stepped her down, stepped them down, stepped him up, stepped her up, stepped them up, step down from',
    '“less help”, “more help”, and from whom',
    { notBefore: ['the bus', 'the train', 'the tram', 'the kerb', 'the board', 'the stage'] },
  ),
  plain(
    'met threshold, meets threshold, met the threshold for, threshold was not met, threshold is not met, didn’t meet the threshold, did not meet the threshold, does not meet the threshold, doesn’t meet the threshold',
    'what happens next, and who helps',
  ),
  plain(
    'wishes and feelings were captured, capture wishes and feelings, captured the voice, capture the voice, capturing the voice',
    'what the child said, in their words',
  ),
  plain(
    'embed the learning, embed learning, embedding the learning, embedded in practice, embed in practice, learning is embedded',
    'what people do now that they did not do before',
  ),
  plain(
    'conduct a visit, conducted a visit, conduct a home visit, conducted a home visit, conduct an assessment, conducted an assessment, carried out a home visit, carried out a visit',
    '“visit”, “assess”',
  ),
  plain(
    'deliver an intervention, delivered an intervention, delivering interventions, intervention was delivered, interventions were delivered',
    'who helps, and with what',
  ),
  plain(
    'made a disclosure, makes a disclosure, making a disclosure, she disclosed abuse, he disclosed abuse, they disclosed abuse, she disclosed that, he disclosed that',
    '“told me”, and their words',
  ),
  plain('presents as, presented as, presenting as', '“seemed”, or what you saw and heard', {
    notBefore: ['part'],
  }),
  plain(
    'did not meet threshold, does not meet threshold, doesn’t meet threshold, didn’t meet threshold, below threshold, not meet threshold, threshold not met',
    'what happens next, and who helps instead',
  ),
  plain('no further action, nfa, nfa’d', 'what was decided, why, and what happens next'),
  plain('safeguarding concern, safeguarding concerns', '“worry”, or what the worry is', {
    notBefore: ['form', 'forms', 'log'],
  }),
  plain('professional curiosity', '“asking once more”, and what you would ask'),
];
