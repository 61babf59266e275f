/** Words of the work, and everyday British words, that the dictionary does not know; names and initials are never looked up. */
export const SAFEGUARDING_WORDS: readonly string[] =
  `actioned advocacy afebrile antenatal asylum-seeking blog blogger bystander cannula caregiver caregiving carer childcare
  childminder childminding clinician commissioner contextual coordinator cyberbullying debrief debriefed debriefing
  disinhibition dysfluency dyslexic dyspraxia dyspraxic encopresis enuresis epipen escalator factsheet faltering flashpoint
  foodbank fostering gangmaster grandad grandma granddad grandparent grommet hoodie inbox intergenerational intrafamilial
  judgemental keyworker kinship livestream livestreaming lockdown looked-after mam mindset misgender neurodivergent
  neurodiverse neurodiversity neurodevelopmental neonatal non-mobile nan nana olds ones online outreach overprescribe
  paediatrician paediatrics parentified peer-on-peer perinatal perplexing perpetrator phlebotomist postnatal preterm
  psychoeducation radicalise radicalised radicalisation rebook rebooked rebooking refuser refusers resettle responder roadmap safeguard safeguarded
  safeguarder safeguarding scrutineer selfie sexting sextortion signposted sofa-surf sofa-surfing stairgate statementing
  stepdad stepmum toolkit transphobic triage triaged triaging unaccompanied underage unsend upstander vape vaped vaping
  vlog vlogger walkthrough webinar wellbeing whistleblow whistleblower whistleblowing wraparound yot`.split(/\s+/u);
