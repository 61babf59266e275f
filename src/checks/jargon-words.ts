import { type Wording, wording } from '#src/checks/phrases.ts';

const plain = (say: string, instead: string, unless?: Pick<Wording, 'notAfter' | 'notBefore'>): Wording =>
  wording(say, instead, 'is an office word', unless);

/**
 * Office words with a plain one. Written for this hub from its own guide to voice; words that are terms of the glossary,
 * of a law or of a form are not in it, since they are explained where they are used.
 */
export const JARGON_WORDS: readonly Wording[] = [
  plain('stakeholder, stakeholders, key stakeholders', 'who it is: “families”, “partners”, “the school”'),
  plain('leverage, leveraging, leveraged', '“use”'),
  plain('robust, robustly', 'what makes it hold: “checked every week”'),
  plain('holistic, holistically, whole person approach', '“the whole of a child’s day”'),
  plain('passionate about', 'what you do about it'),
  plain('vital role, key role, pivotal role, crucial role, integral role', 'what they do'),
  plain(
    'ensure that, ensures that, ensuring that, to ensure, must ensure, should ensure',
    '“make sure”, or who does it',
  ),
  plain('going forward, moving forward', '“from now on”, or a date'),
  plain('utilise, utilised, utilises, utilising, utilisation', '“use”'),
  plain('facilitate, facilitates, facilitated, facilitating', '“help”, “run”, “make it possible”'),
  plain('in order to', '“to”'),
  plain('prior to', '“before”'),
  plain('subsequent to', '“after”'),
  plain('subsequently', '“later”, “then”'),
  plain(
    'with regard to, with regards to, in regard to, in relation to, in respect of, with respect to, pertaining to',
    '“about”',
    { notBefore: ['the need', 'keeping', 'safeguarding'] },
  ),
  plain('commence, commences, commenced, commencing', '“begin”', { notAfter: ['not'] }),
  plain('signpost, signposts, signposted, signposting', '“tell them about”, “ring with them”', {
    notAfter: ['the', 'a'],
  }),
  plain('touch base, reach out to, reached out to, reaching out to', '“ring”, “ask”'),
  plain('liaise, liaises, liaised, liaising, liaison with', '“talk to”, “work with”'),
  plain('in a timely manner, in a timely fashion, timely manner', '“soon”, or by when'),
  plain('at this moment in time, at this point in time, at the present time', '“now”'),
  plain(
    'on a daily basis, on a weekly basis, on a monthly basis, on a regular basis, on an ongoing basis',
    '“every day”, “every week”',
  ),
  plain('in the event that', '“if”'),
  plain('due to the fact that, owing to the fact that, in view of the fact that', '“because”'),
  plain('for the purpose of, for the purposes of, with a view to', '“to”, “for”', {
    notBefore: ['section', 'the act', 'this act', 'the law'],
  }),
  plain('in conjunction with', '“with”'),
  plain('in accordance with', '“as … says”'),
  plain(
    'undertake an assessment, undertook an assessment, undertaking an assessment, undertake a visit, undertook a visit, undertake a home visit',
    '“assess”, “visit”',
  ),
  plain('undertake, undertakes, undertook, undertaken, undertaking', '“do”', {
    notAfter: ['an', 'the', 'apprenticeship', 'gave', 'give'],
  }),
  plain('actioned, actioning', '“done”, “do”'),
  plain(
    'disseminate, disseminated, disseminating, dissemination, cascade down, cascaded, cascade the learning',
    '“tell”, “share”',
  ),
  plain('learnings, key learnings, the learnings', '“what we learned”'),
  plain('deep dive, deep dives', '“a close look at”'),
  plain('proactive, proactively, pro active', 'what you do first'),
  plain(
    'synergy, synergies, paradigm, paradigm shift, blue sky thinking, low hanging fruit, helicopter view, circle back',
    'what is meant, in everyday words',
  ),
  plain('co produced, coproduced, co production, coproduction, co produce', '“made together with”'),
  plain(
    'joined up working, joined up approach, collaborative working, partnership working, integrated working',
    '“working together”, or who did what',
    { notAfter: ['the', 'our', 'this', 'a'] },
  ),
  plain('empower, empowers, empowered, empowering, empowerment', '“help … to”, “let … decide”'),
  plain('upskill, upskilled, upskilling, onboarding', '“teach”, “train”'),
  plain('bespoke', '“made for”, “their own”'),
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
  plain('voice of the child, the child’s voice, child’s voice', 'what the child said, in their words'),
  plain('dysregulated, dysregulation, dysregulates', '“overwhelmed”, “so upset that …”'),
  plain(
    'stepped down to, step down to, stepping down to, step down plan, step down meeting, was stepped down',
    '“move to less help”',
  ),
  plain(
    'did not meet threshold, does not meet threshold, doesn’t meet threshold, didn’t meet threshold, below threshold, not meet threshold, threshold not met',
    'what happens next, and who helps instead',
  ),
  plain('no further action, nfa, nfa’d', 'what was decided, why, and what happens next'),
  plain('safeguarding concern, safeguarding concerns', '“worry”, or what the worry is', {
    notBefore: ['form', 'forms', 'log'],
  }),
  plain('impacted, impacted on, impact negatively on, impacting, impacting on', '“changed”, “harmed”', {
    notAfter: ['an', 'was an'],
  }),
  plain(
    'spotlight on, meet the team, unlock potential, unlocking potential, unlock the potential',
    'something the person would say',
  ),
  plain('best practice', '“what works”'),
  plain('professional curiosity', '“asking once more”, and what you would ask'),
  plain(
    'aforementioned, hereby, hereafter, therein, thereof, herewith, heretofore, pursuant to, notwithstanding',
    'the thing itself, in everyday words',
  ),
  plain('endeavour to, endeavours to, endeavoured to', '“try to”'),
  plain('ascertain, ascertained, ascertains, ascertaining', '“find out”', { notBefore: ['wishes'] }),
  plain('expedite, expedited, expediting', '“speed up”'),
  plain('purchase, purchased, purchasing', '“buy”'),
  plain('numerous, a multitude of, a plethora of', '“many”, or how many'),
  plain('approximately', '“about”'),
  plain('regarding', '“about”', { notAfter: ['most', 'very', 'more'] }),
  plain('per annum', '“a year”'),
  plain('demonstrate, demonstrates, demonstrated, demonstrating', '“show”'),
  plain('implement, implements, implemented, implementing, implementation', '“put into practice”, “begin”', {
    notAfter: ['national'],
  }),
  plain('operationalise, incentivise, prioritisation, contextualise, conceptualise', 'what somebody does'),
  plain('individuals', '“people”', { notBefore: ['with significant'] }),
  plain('advise accordingly, act accordingly', 'what to say or do'),
  plain('terminate, terminated, terminates, terminating', '“end”', {
    notBefore: ['pregnancy', 'her pregnancy', 'the pregnancy', 'a pregnancy'],
  }),
  plain('transformational, transformative, world class, cutting edge, innovative', 'what is different'),
];
