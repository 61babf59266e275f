/** What has a number of its own that leads to one person or one event in their life. */
export const SUBJECT =
  'his|her|their|hers|(?:the )?(?:baby|twin|boy|girl|lad|lass|mother|father|mum|mam|dad|sister|brother|sibling|nan|gran|uncle|aunt|carer|' +
  "partner|boyfriend|girlfriend)(?:'s)?|" +
  'case|crime|court|incident|police|custody|referral|marac|mappa|mash|lcs|mosaic|liquid ?logic|ics|ehm|azeus|care ?first|' +
  'systmone|emis|rio|cp-?is|hospital|patient|nhs trust|unit|mrn|client|service[- ]user|person|child|' +
  "children's services|social care|pupil|student|family|file|record|claim|cad|pnc|cro|noms|nomis|prison(?:er)?|" +
  'probation|delius|asylum|home office|passport|driving licen[cs]e|driver number|ehcp?|ehc plan|cafcass|tribunal|log|' +
  'urn|uln|storm|fwin|intelligence|intel|benefit|investigation|complaint|safeguarding|strategy|lado|hosp\\.?|pt|' +
  'occurrence|datix|attendance|clinic|early help|eha|cin(?: plan)?|cpp?(?: plan)?|tenant|adoption|fostering|' +
  'looked[- ]after|lac|yot|yjs|camhs|dental|gp|school nurse|social worker|health visitor|warrant|offender|niche|athena|' +
  'medical record|case ?file|admission|a&e|ward|maternity|red book|social services|housing|tenancy|rent account|' +
  'council tax|bank|account|brp|visa|arc|' +
  // Whatever else keeps a file: courts, health, housing, benefits, borders, schools, and the registers of those who work there.
  'national insurance|nino|insurance|acro|legal aid(?: certificate)?|a (?:and|&) e|pass\\.?|upn|gas|electric(?:ity)?|water|meter|' +
  'ambulance|fire(?: service| brigade| crew)?|child protection|nhs 111|nwas|application|appointment|arrest|asset ?plus|bail|band|blue ?badge|caf|case ?load|certificate|charge|chi|child benefit|child maintenance|childview|cid|citizen|collar|concern|conference|connect|cms|cpoms|' +
  'cris|csa|customer|dash|dbs|detained person|detainee|discharge|district|dp|driver|dwp|ecris|ed|enquiry|epcr|epr|episode|exhibit|' +
  'gmc|gmp|gro|gwf|hcpc|ho|household|hr|icad|icid|ice|individual|iopc|irt|job ?seeker|lab|lgsco|libra|' +
  'magistrates|merlin|midwifery|misper|missing person|modus|myconcern|nass|neonatal|nmc pin|nmc|nominal|nrm|oasis|oasys|ombudsman|operation|' +
  'paris|pas|pathology|payroll|placement|pnc ?id|pnd|prescription|property|prosecution|port ?(?=ref)|provider|remand|' +
  'rent|resident|residence permit|rms|s47|safeguarding concern|sample|sarc|send|sen|settlement|shoulder|sims|specimen|staff|steis|suspect|swe|' +
  'synergy|teacher|travel document|trn|uan|universal credit|uprn|victim|visit|visor|witness|work permit|x-?ray|yoi|' +
  'youth justice|youth offending';

/** Systems and lists whose name is enough. */
export const SYSTEM =
  'LCS|Mosaic|Liquid ?[Ll]ogic|MRN|URN|CAD|PNC(?: ?ID)?|CRO|NOMIS|NOMS|ULN|FWIN|CRIS|ICS|EHM|SystmOne|MARAC|Delius|Niche|Athena|ViSOR|CRN|BRP|NINO|' +
  'lcs|mrn|urn|pnc|noms|fwin|systmone|liquidlogic|mosaic|niche|athena|' +
  'RMS|STORM|Storm|ICAD|CID|GWF|UAN|NASS|ARC|UPRN|PAS|EPR|StEIS|STEIS|Datix|DATIX|NWAS|CPOMS|MyConcern|Merlin|MERLIN|Libra|LIBRA|OASys|OASYS|' +
  'ChildView|Childview|RiO|Rio|RIO|PARIS|CareFirst|CareDirector|Framework-?i|Eclipse|EMIS|SIMS|Arbor|Bromcom|Connect|ECRIS|PND|ACRO|NRM|' +
  'MASH|LADO|CAFCASS|Cafcass|DASH|MAPPA|Meditech|Lorenzo|Cerner|Epic|DBS|NMC PIN|NMC|GMC|SWE|HCPC|TRN|IMEI|Passport|passport|Exhibit|exhibit|Nominal|nominal|' +
  'Occurrence|occurrence';
