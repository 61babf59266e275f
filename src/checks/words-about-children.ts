import { type Wording, wording } from '#src/checks/phrases.ts';

/** What kicks off with nobody to blame, and what plays up. */
const EVENTS = [
  'match',
  'game',
  'party',
  'meeting',
  'season',
  'tour',
  'final',
  'conference',
  'event',
  'training',
  'day',
];
const MACHINES =
  `car bus van laptop computer printer phone system boiler heating wifi internet knee back hip tooth camera
  screen lift kettle photocopier`
    .split(/\s+/u)
    .flatMap((thing) => [`${thing} is`, `${thing} was`, `${thing} started`, `${thing} kept`, `${thing} keeps`]);
const SHOES = ['his', 'her', 'my', 'their', 'our', 'your'];
const AT_ONCE = ['the', 'a', 'at', 'with', 'late', 'early', 'on time', 'to the'];

/**
 * Words that put on children what was done to them, or not done for them, with what to write in their
 * place. Written for this hub, in the sense of TACT's "Language That Cares" (tactfostering.org.uk), which children in
 * care made; that list says of itself that it does not speak for everyone, so this is advice.
 */
export const WORDS_ABOUT_CHILDREN: readonly Wording[] = [
  wording(
    `did not attend, didn’t attend, failed to attend, fails to attend, failure to attend,
    non attendance at appointments, dna’d, dnas, no show, no shows`,
    '“was not brought”, and what got in the way',
    'makes a child answer for a visit that a grown-up had to get them to',
    {
      notAfter: [
        'I',
        'we',
        'nobody',
        'officer',
        'officers',
        'police',
        'social worker',
        'worker',
        'nurse',
        'doctor',
        'consultant',
        'solicitor',
        'manager',
        'chair',
        'head',
        'teacher',
        'school',
        'GP',
      ],
      notBefore: [
        'the child protection',
        'the initial',
        'the multi agency',
        'the address',
        'the scene',
        'the house',
        'the event',
        'the session',
        'the workshop',
        'the briefing',
        'supervision',
        'our meeting',
        'my meeting',
        'the meeting',
        'the conference',
        'the training',
        'the panel',
        'the hearing',
        'court',
        'the court',
        'a meeting',
        'a conference',
        'training',
        'the core group',
        'the strategy',
        'the review',
        'board',
        'the board',
      ],
    },
  ),
  wording(
    `missed his appointment, missed her appointment, missed their appointment, missed his appointments,
    missed her appointments, missed their appointments, missed his hospital appointment, missed her hospital appointment,
    missed his clinic appointment, missed her clinic appointment`,
    '“was not brought”, and what got in the way',
    'makes a child answer for a visit that a grown-up had to get them to',
  ),
  wording(
    'abscond, absconds, absconded, absconding, absconder, absconders',
    '“went missing”, “ran away”, or where they went and why',
    'makes a child sound like an escaped prisoner',
  ),
  wording(
    `challenging behaviour, challenging behaviours, behaviour that challenges, behaviours that challenge,
    behaviour is challenging, behaviour was challenging, behaviour can be challenging, challenging child,
    challenging children, challenging pupil, challenging pupils, challenging young person, challenging young people,
    behavioural issues, behavioural problems, behaviour problems`,
    'what they do, and what may have upset them',
    'names what grown-ups find hard and not what the child does',
  ),
  wording(
    'kicking off, kicked off, playing up',
    'what they did, and what they may have needed',
    'gives a child a bad motive and asks no more',
    { notAfter: [...EVENTS, ...MACHINES], notBefore: [...SHOES, ...AT_ONCE] },
  ),
  wording(
    'attention seeking, attention seeker, attention seekers, manipulative, acting out, naughty',
    'what they did, and what they may have needed',
    'gives a child a bad motive and asks no more',
    { notBefore: ['the', 'a', 'step'] },
  ),
  wording(
    `promiscuous, promiscuity, sexually provocative, sexualised girl, sexually active child, streetwise, street wise,
    worldly wise, asking for it, led him on, led them on, older boyfriend, older boyfriends`,
    'who harmed them, and how',
    'turns to what a child is like, away from whoever harms them',
  ),
  wording(
    `putting herself at risk, putting himself at risk, putting themselves at risk, puts herself at risk,
    puts himself at risk, put themselves at risk, put herself at risk, put himself at risk, puts themselves at risk,
    placing herself at risk, placing himself at risk, placing themselves at risk, places herself at risk,
    places himself at risk, placed herself at risk, placed himself at risk, place themselves at risk,
    making herself vulnerable, making himself vulnerable, making themselves vulnerable, made herself vulnerable,
    made himself vulnerable, risky lifestyle, risky situations, negative peers, negative peer group, risky behaviour,
    risky behaviours, risk taking behaviour, risk taking behaviours, lifestyle choice, lifestyle choices,
    chaotic lifestyle, poor choices, poor life choices, bad choices`,
    'who or what is the danger to them',
    'makes the danger the child’s own doing',
  ),
  wording(
    `child prostitute, child prostitutes, child prostitution, underage prostitute, underage sex, sex with a child,
    sex with a minor, sexual relationship with a child, rent boy, lolita`,
    'that a child was abused, and by whom',
    'makes abuse sound like something a child agreed to',
  ),
  wording(
    'child porn, child pornography, kiddie porn, revenge porn',
    '“sexual abuse images”',
    'makes the record of a crime sound like entertainment',
  ),
  wording(
    `school refuser, school refusers, school refusal, refusing school, dropout, dropouts, school drop outs, truant,
    truants, truanting, truanted`,
    'what keeps them from school',
    'makes a refusal of what may be a fear',
  ),
  wording(
    `young offender, young offenders, youth offender, youth offenders, juvenile, juveniles, juvenile delinquent,
    gang member, gang members, gang nominal, feral, yob, yobs, thug, thugs`,
    '“child who was arrested for …”, or their name',
    'makes one thing a child did into all that they are',
    { notBefore: ['court', 'courts', 'arthritis', 'institution', 'institutions', 'institute', 'panel', 'panels'] },
  ),
  wording(
    `commit suicide, commits suicide, committed suicide, committing suicide, successful suicide, failed suicide,
    cry for help, just self harming`,
    '“died by suicide”, “tried to end their life”',
    'judges somebody who was in despair',
  ),
  wording(
    'illegal immigrant, illegal immigrants, illegals, bogus asylum seeker, bogus asylum seekers, failed asylum seeker, failed asylum seekers',
    '“people without papers”, or what brought them here',
    'calls a person unlawful',
  ),
  wording(
    `suffers from autism, suffering from autism, suffer from autism, suffers with autism, suffers from adhd,
    suffering from adhd, suffers from epilepsy, suffers from down’s syndrome, suffers from a learning disability`,
    '“is autistic”, “has epilepsy”',
    'makes what somebody is into an illness',
  ),
  wording(
    `wheelchair bound, confined to a wheelchair, mentally retarded, retarded, handicapped, able bodied,
    mental patient`,
    '“uses a wheelchair”, “disabled child”',
    'makes an aid, or a body, into a misfortune',
  ),
];
