import { DISTRICTS } from '#src/checks/identifiers/districts.ts';

/** What has an age, a birth or a birthday without being a person. */
export const THING_WORDS =
  'battery|camera|cot|door|floor|lock|pipe|poster|pram|radio|roof|sign|slide|swing|tablet|tent|tyre|window|agreement|allotment|award|bank|drop-in|fair|foodbank|fund|grant|kitchen|larder|line|market|panel|pantry|stall|band|blog|board|boat|boiler|book|bridge|building|bus|campaign|car|caravan|carpet|cat|centre|chair|charity|choir|church|' +
  'clinic|club|committee|company|computer|contract|council|course|desk|document|dog|engine|event|festival|file|film|forum|fridge|garden|' +
  'group|guide|guidance|hall|hamster|helpline|horse|house|hub|idea|initiative|institute|kettle|laptop|law|league|library|lift|lorry|magazine|' +
  'machine|map|minibus|model|movement|museum|network|newsletter|nursery|organisation|page|park|partnership|pilot|plan|playground|podcast|policy|' +
  'pool|printer|programme|project|protocol|pub|rabbit|report|rule|scheme|school|scooter|server|service|shop|site|sofa|society|station|strategy|' +
  'study|survey|system|table|taxi|team|telephone|theatre|toaster|tortoise|tower|tradition|train|tree|trust|unit|van|vehicle|video|voucher|wall|' +
  'website|workshop|app|lease|loan|phone|photocopier|photograph|recording|software|song|whisky|wine|cheese|jumper|coat|bike';

/** Words of a person or a place between: "the girl in our group" is about the girl. */
const BESIDE = '(?!(?:in|at|of|from|with|on|to|for|by|who|whose|her|his|he|she|girl|boy|son|daughter|child|baby)\\b)';
const BETWEEN =
  '(?: (?:has|have|had|was|were|is|are|which|that|first|just|really|celebrates?|celebrated|marks?|marked|reached|its|the|an?|[a-z]{2,12}(?:st|nd|rd|th|first|second|third)|first|second|third))*';

/** Words that end with a thing as what is spoken of: "our blog had its third", "the hub", "the service's". */
export const OF_THING = new RegExp(
  `(?:^|[.;:!?,"(] ?|\\d |\\b(?:and|when|as|since|because|after|that) )(?:(?:the|our|this|an?|my|that|their|its|your) )?(?:${BESIDE}[\\w'-]+ ){0,2}(?:${THING_WORDS})(?:'s)?(?: (?:in|at) (?:the )?(?:${DISTRICTS}))?${BETWEEN},? ?$|\\b(?:of )?its [a-z]*(?: [a-z]+)? ?$`,
  'iu',
);
