import { type Wording, wording } from '#src/checks/phrases.ts';

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
      notBefore: [
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
    'abscond, absconds, absconded, absconding, absconder, absconders',
    '“went missing”, “ran away”, or where they went and why',
    'makes a child sound like an escaped prisoner',
  ),
  wording(
    `challenging behaviour, challenging behaviours, behaviour that challenges, behaviours that challenge,
    behavioural issues, behavioural problems, behaviour problems`,
    'what they do, and what may have upset them',
    'names what grown-ups find hard and not what the child does',
  ),
  wording(
    `attention seeking, attention seeker, attention seekers, manipulative, acting out, kicking off, kicked off,
    playing up, naughty`,
    'what they did, and what they may have needed',
    'gives a child a bad motive and asks no more',
    {
      notBefore: [
        'the season',
        'the match',
        'the game',
        'the meeting',
        'the day',
        'the week',
        'at',
        'the',
        'a',
        'step',
      ],
    },
  ),
  wording(
    `promiscuous, promiscuity, sexually provocative, sexualised girl, sexually active child, streetwise, street wise,
    worldly wise, asking for it, led him on, led them on`,
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
    `looked after child, looked after children, lac, lacs, cla, lac child, lac children, lac review, lac reviews,
    lac nurse, looked after children’s nurse`,
    '“child in care”, or their name',
    'is a label; read aloud, the initials say that something is lacking',
  ),
  wording(
    `in placement, foster placement, foster placements, her placement, his placement, their placement,
    placement breakdown, placement breakdowns, placement move, placement moves, placement broke down,
    placement has broken down, placement stability, placement disruption, new placement, residential placement,
    out of area placement, out of borough placement, unit placement`,
    '“home”, or who they live with',
    'makes a home sound like a slot',
    { notAfter: ['student', 'work', 'on', 'social work', 'a student on'], notBefore: ['student', 'year'] },
  ),
  wording(
    'respite, respite care, respite carer, respite carers',
    '“a short break”, or where they stay and with whom',
    'says that others need a rest from a child',
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
    { notBefore: ['institution', 'institutions', 'institute', 'panel', 'panels'] },
  ),
  wording(
    `commit suicide, commits suicide, committed suicide, committing suicide, successful suicide, failed suicide,
    cry for help, just self harming`,
    '“died by suicide”, “tried to end their life”',
    'judges somebody who was in despair',
  ),
  wording(
    'illegal immigrant, illegal immigrants, illegals, bogus asylum seeker, bogus asylum seekers',
    '“people without papers”, or what brought them here',
    'calls a person unlawful',
  ),
  wording(
    `wheelchair bound, confined to a wheelchair, mentally retarded, retarded, handicapped, able bodied,
    mental patient`,
    '“uses a wheelchair”, “disabled child”',
    'makes an aid, or a body, into a misfortune',
  ),
];
