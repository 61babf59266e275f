import type { Advice, TextRule } from '#src/checks/advice.ts';
import { quoted } from '#src/checks/field-words.ts';

/** Where the law, or the glossary, is explained, who does it is often left open on purpose. */
const EXPLAINS: readonly string[] = ['terms', 'laws'];

const BE = String.raw`(?:is|was|are|were|(?:has|have|had)\s{1,4}been)`;
const BEEN = String.raw`(?:was|were|(?:has|have|had)\s{1,4}been)`;
const FELT =
  'felt|agreed|noted|decided|reported|recorded|considered|recommended|believed|thought|suggested|identified|advised|observed|acknowledged|recognised|hoped|requested|stated|said|determined|concluded|discussed|highlighted|established|ascertained|deemed|evident|apparent|alleged|understood';
/** What “it was felt” goes on with when nobody in particular felt it. */
const THAT = String.raw`that|to|by\s{1,4}all|he|she|they|we|there|best|appropriate|inappropriate|necessary|unnecessary|mum|dad`;
const THING =
  'concerns?|worries|issues?|referrals?|enquir(?:y|ies)|actions?|visits?|home visits?|assessments?|decisions?|meetings?|conferences?|strategy (?:meetings?|discussions?)|checks?|calls?|contact|attempts?|discussions?|information|disclosures?|allegations?|reports?|plans?|support|advice|letters?|forms?|statements?|steps|agreements?|consent|notes?|queries|questions|risks?|needs?|cases?';
const KIND =
  'further|initial|new|safeguarding|many|serious|unannounced|announced|joint|urgent|formal|telephone|phone|written|verbal|immediate|multi-agency';
const DONE =
  'raised|made|undertaken|completed|identified|carried out|agreed|discussed|received|submitted|escalated|actioned|allocated|closed|conducted|noted|recorded|shared|sought|obtained|reported|logged|put in place|offered|given|provided|expressed|highlighted|attempted|convened|arranged|established|triggered|initiated|commenced|reached|done';
/** What is said of things that went by: “Mistakes were made.” */
const GONE_BY = String.raw`(?:mistakes|errors)\s{1,4}${BEEN}\s{1,4}made|lessons\s{1,4}${BEEN}\s{1,4}learn(?:ed|t)|(?:several\s{1,4}|some\s{1,4})?opportunities\s{1,4}${BEEN}\s{1,4}missed|(?:no\s{1,4})?(?:further\s{1,4})?(?:action|steps)\s{1,4}${BEEN}\s{1,4}taken`;
/** What is done to people by nobody: “Mum was informed.” */
const TO_PEOPLE = String.raw`(?!(?:what|who|which|when|as|if|it|i)\s)(?:(?:the|both|his|her|their)\s{1,4})?\p{L}{2,20}\s{1,4}${BEEN}\s{1,4}(?:then\s{1,4}|also\s{1,4}|subsequently\s{1,4})?(?:advised|informed|referred(?!\s{1,4}to\s{1,4}as\b)|spoken\s{1,4}to|assessed\s{1,4}as|deemed|signposted|contacted)`;

/** The first words of a sentence, if they hide who did it; “by somebody” further on says who. */
const OPENER = new RegExp(
  String.raw`^(?:[\p{L}\p{N}’' -]{1,30},\s{1,4})?(?:it\s{1,4}(?:was|has\s{1,4}been|had\s{1,4}been|is)\s{1,4}(?:also\s{1,4}|then\s{1,4})?(?:${FELT})(?=\s{1,4}(?:${THAT})\b)|there\s{1,4}(?:was|were|has\s{1,4}been|have\s{1,4}been)\s{1,4}(?:an?\s{1,4}|some\s{1,4}|no\s{1,4})?(?:concerns?|disclosures?|agreement|non-engagement)\b|${GONE_BY}|${TO_PEOPLE}\b|(?:(?:an?|the|several|some|further|no|two|three)\s{1,4})?(?:(?:${KIND})\s{1,4})?(?:${THING})\s{1,4}(?:${BE}\s{1,4}(?:then\s{1,4}|also\s{1,4}|not\s{1,4}|subsequently\s{1,4})?(?:${DONE})|${BEEN}\s{1,4}held)\b(?!\s{1,4}(?:up|of|from|public|to\s{1,4}be|as)\b))`,
  'iu',
);

/** Somebody did it after all; “by phone” and “by Friday” are nobody. */
const BY =
  /(?<![\p{L}\p{N}])by\s(?!(?:text|email|e-mail|phone|telephone|letter|post|hand|then|now|noon|tomorrow|the end|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))/u;
const SEEN = 160;

/** Sentences that begin with “It was felt that”, “Concerns were raised”: nobody can ask whoever felt it. */
export const passiveOpenersRule: TextRule = ({ text, sentences }, { collection }) => {
  if (EXPLAINS.includes(collection)) return [];
  return sentences.flatMap(({ from, to, kind }): Advice[] => {
    if (kind === 'heading') return [];
    const words = text.slice(from, Math.min(to, from + SEEN));
    const [opener] = OPENER.exec(words) ?? [];
    if (opener === undefined || BY.test(words.slice(opener.length))) return [];
    const message = `${quoted(opener)} does not say who did it.`;
    const fix = 'Begin with who: “The school nurse rang”, “I thought”, “We decided”.';
    return [{ rule: 'passive-openers', from, to: from + opener.length, message, fix }];
  });
};
