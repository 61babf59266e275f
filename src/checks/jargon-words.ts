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
  plain(
    'am passionate about, I’m passionate about, are passionate about, we’re passionate about, passionate about making, passionate about supporting, passionate about helping, passionate about improving, passionate about safeguarding, passionate about working',
    'what you do about it',
  ),
  plain('vital role, key role, pivotal role, crucial role, integral role', 'what they do', {
    notBefore: ['in the play', 'in the school play', 'in the show', 'in a play'],
  }),
  plain(
    'ensure that, ensures that, ensured that, ensuring that, ensure, ensures, ensured, ensuring',
    '“make sure”, or who does it',
  ),
  plain('going forward, moving forward', '“from now on”, or a date', {
    notAfter: ['is', 'was', 'are', 'were', 'am', 'kept', 'keep', 'keeps', 'slowly'],
  }),
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
  plain('touch base, reach out to, reached out to, reaching out to', '“ring”, “ask”', {
    notBefore: [
      'take',
      'catch',
      'touch',
      'hold',
      'stroke',
      'grab',
      'pat',
      'his hand',
      'her hand',
      'my hand',
      'the door',
    ],
  }),
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
    'joined up working, joined up approach, collaborative working, partnership working, integrated working, multi agency working',
    '“working together”, or who did what',
    { notAfter: ['the', 'our', 'this', 'a'], notBefore: ['group', 'day', 'party', 'memory'] },
  ),
  plain('empower, empowers, empowered, empowering, empowerment', '“help … to”, “let … decide”'),
  plain('upskill, upskilled, upskilling, onboarding', '“teach”, “train”'),
  plain('bespoke', '“made for”, “their own”', { notBefore: ['suit', 'suits', 'tailor', 'tailors', 'kitchen'] }),
  plain('in regards to, as regards', '“about”'),
  plain('please action, to action, will action', '“do”', {
    notBefore: ['plan', 'plans'],
    notAfter: ['turn', 'talk', 'words', 'call', 'from words', 'turned'],
  }),
  plain('in terms of', '“for”, “about”'),
  plain('in line with policy, in line with procedure, in line with procedures, in line with guidance', '“as … says”'),
  plain('as per the, as per policy, as per procedure, as per procedures, as per guidance', '“as … says”'),
  plain('as and when required, as and when needed, as and when necessary', '“when it is needed”, and who says so'),
  plain('tasked with, been tasked, was tasked, were tasked', '“asked to”'),
  plain('one stop shop', 'what can be had there'),
  plain('on an ad hoc basis, ad hoc basis', '“now and then”'),
  plain('evidenced, evidencing', '“showed”, “wrote down”', { notAfter: ['well'] }),
  plain('need buy in, needs buy in, get buy in, got buy in, buy in from', '“agreement”, or who has to want it'),
  plain('in the first instance', '“first”'),
  plain('at this juncture', '“now”'),
  plain('take this offline, take it offline, took it offline, took this offline', '“talk about it afterwards”'),
  plain('impactful, will impact on, to impact on, impacts on', 'what changes, and for whom', {
    notAfter: ['the', 'its', 'their', 'other'],
  }),
  plain('optimise, optimised, optimising, maximise, maximised, maximising', '“make the most of”'),
  plain('upon arrival, upon receipt, upon receiving', '“when you arrive”, “when it comes”'),
  plain('attempted to make contact, attempted to contact, attempts to make contact', '“tried to ring”'),
  plain('impacted, impacted on, impact negatively on, impacting, impacting on', '“changed”, “harmed”', {
    notAfter: ['an', 'was an'],
  }),
  plain('meet the team', 'something the person would say', {
    notBefore: ['at', 'in', 'on', 'after', 'before', 'for', 'who', 'outside', 'there'],
  }),
  plain('spotlight on, unlock potential, unlocking potential, unlock the potential', 'something the person would say'),
  plain('best practice', '“what works”'),
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
  plain('regarding', '“about”', { notAfter: ['most', 'very', 'more', 'stood', 'sat', 'was', 'stopped'] }),
  plain('per annum', '“a year”'),
  plain('demonstrate, demonstrates, demonstrated, demonstrating', '“show”'),
  plain('implement, implements, implemented, implementing, implementation', '“put into practice”, “begin”', {
    notAfter: ['national'],
  }),
  plain('operationalise, incentivise, prioritisation, contextualise, conceptualise', 'what somebody does'),
  plain('individuals', '“people”', { notBefore: ['with significant'] }),
  plain('advise accordingly, act accordingly', 'what to say or do'),
  plain('terminate, terminated, terminates, terminating', '“end”', {
    notBefore: ['at', 'in', 'pregnancy', 'her pregnancy', 'the pregnancy', 'a pregnancy'],
  }),
  plain('transformational, transformative, world class, cutting edge, innovative', 'what is different'),
];
