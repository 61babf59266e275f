import { type Wording, wording } from '#src/checks/phrases.ts';

/**
 * Words that make a file of a child who lives in care, with what to write in their place. Written for this hub, in the sense
 * of TACT's "Language That Cares" (tactfostering.org.uk), which children in care made; that list says of itself that it
 * does not speak for everyone, so this is advice.
 */
export const WORDS_ABOUT_CARE: readonly Wording[] = [
  wording(
    'care leaver, care leavers',
    '“care-experienced adult”, or their name',
    'makes having lived in care into all that somebody is; ask what they like to be called',
    { notBefore: ['covenant', 'offer', 'personal adviser', 'forum'] },
  ),
  wording(
    `looked after child, looked after children, lac, lacs, cla, lac child, lac children, lac review, lac reviews,
    lac nurse, looked after children’s nurse`,
    '“child in care”, or their name',
    'is a label; read aloud, the initials say that something is lacking',
  ),
  wording(
    `placed with carers, placed with foster carers, placed with a foster carer, placed with a foster family,
    placed in foster care, placed out of area, placement ended, placement ends, placement is ending, from the placement,
    change of placement, changed placement, changed placements, moved placement, moved placements,
    in placement, foster placement, foster placements, her placement, his placement, their placement,
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
    { notAfter: ['no', 'brief', 'some', 'any'], notBefore: ['from'] },
  ),
];
