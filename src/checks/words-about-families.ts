import { type Wording, wording } from '#src/checks/phrases.ts';

/**
 * Words that put on families what was done to them, or not done for them, with what to write in their
 * place. Written for this hub, in the sense of TACT's "Language That Cares" (tactfostering.org.uk), which children in
 * care made; that list says of itself that it does not speak for everyone, so this is advice.
 */
export const WORDS_ABOUT_FAMILIES: readonly Wording[] = [
  wording(
    'hard to reach, difficult to reach, hard to engage, difficult to engage',
    'people we have not found a way to reach yet',
    'puts on people what a service has not managed',
  ),
  wording(
    `not engaging, non engaging, non engagement, not engaged, failed to engage, fails to engage, failing to engage,
    failure to engage, refused to engage, refuses to engage, refusing to engage, did not engage, does not engage,
    didn’t engage, doesn’t engage, will not engage, won’t engage, would not engage, wouldn’t engage,
    lack of engagement, poor engagement, disengaged, disengages, disengagement`,
    'what was offered, and what got in the way',
    'does not say what was offered',
  ),
  wording(
    `non compliant, non compliance, noncompliant, failed to comply, fails to comply, failure to comply,
    uncooperative, unco-operative, disguised compliance, resistant to support, resistant to help,
    resistant to change, resistant families, resistant parents, resistant parent, resistant mother, resistant father,
    lack insight, lacks insight, lacked insight, hostile to professionals, hostile towards professionals`,
    'what was asked, what happened, and what would have helped',
    'calls a person difficult and leaves out what was asked of them',
    { notBefore: ['with the notice', 'with the order', 'with an order', 'with a notice', 'with the law'] },
  ),
  wording(
    `failed to protect, fails to protect, failing to protect, failure to protect, unable to protect,
    allowed him back, allowed him to return, allowed father back, allowed dad back, allowed her partner back,
    minimises the abuse, minimises the violence, minimises the domestic abuse, minimises the domestic violence,
    chose her partner over, chose him over, chooses to stay`,
    'who did the harm, what the other parent tried, and what would have made it safe',
    'blames the parent who was hurt for what somebody else did',
  ),
  wording(
    `domestic dispute, domestic disputes, volatile relationship, tempestuous relationship, fiery relationship,
    toxic trio, abusive relationship, abusive relationships`,
    'who did what to whom',
    'shares out the blame for what one person did',
  ),
  wording(
    `contact visit, contact visits, contact session, contact sessions, contact centre, contact arrangements,
    contact order, supervised contact, unsupervised contact, sibling contact, family contact, contact with mum,
    contact with dad, contact with his mum, contact with his dad, contact with her mum, contact with her dad,
    contact with their mum, contact with their dad, contact with birth, contact with his birth,
    contact with her birth, contact with his family, contact with her family, contact with his mother,
    contact with her mother, contact with his father, contact with her father, contact with his brother,
    contact with her brother, contact with his sister, contact with her sister, contact with siblings,
    contact with parents`,
    '“time with family”, “seeing mum”',
    'makes seeing one’s family sound like an appointment',
    { notAfter: ['in', 'into', 'make', 'made', 'no', 'lost', 'police'] },
  ),
  wording(
    'sibling, siblings, sibling group, sibling groups, half sibling, half siblings',
    '“brothers and sisters”, or their names',
    'is a word for files; no child says it',
  ),
  wording(
    `broken home, broken homes, broken family, problem family, problem families, troubled family, troubled families,
    chaotic family, chaotic families, chaotic home, dysfunctional family, dysfunctional families, problem child,
    troublemaker, troublemakers, out of control`,
    'what happens in their day',
    'judges a family and tells nobody what to help with',
    { notAfter: ['dangerously', 'spiral', 'spirals', 'spiralled', 'fire'] },
  ),
  wording(
    `drug addict, drug addicts, drug abuser, drug abusers, substance abuser, substance abusers, junkie, junkies,
    an alcoholic, alcoholic mother, alcoholic father, alcoholic parent, alcoholic parents`,
    '“parent who drinks”, “person who uses drugs”',
    'makes a person into their difficulty',
    { notBefore: ['drink', 'drinks'] },
  ),
  wording(
    `bad mother, bad mothers, bad father, bad parent, bad parents, bad parenting, poor parenting, neglectful mother,
    neglectful parent, neglectful parents, unfit mother, unfit parent`,
    'what the child went without, and when',
    'judges a parent and does not say what the child’s day is like',
  ),
  wording(
    `service user, service users, cp case, cin case, lac case, neglect case, open case, complex case, complex cases,
    cp child, cin child, cin kids`,
    'a name, or “child”, “parent”, “family”',
    'makes a person into paperwork',
  ),
];
