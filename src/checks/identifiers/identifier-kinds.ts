import { birthDates } from '#src/checks/identifiers/birth-dates.ts';
import { caseReferences } from '#src/checks/identifiers/case-references.ts';
import { dayAgeAndPlace } from '#src/checks/identifiers/day-age-and-place.ts';
import { homeAddresses } from '#src/checks/identifiers/home-addresses.ts';
import type { IdentifierKind } from '#src/checks/identifiers/identifier-kind.ts';
import { mailAddresses } from '#src/checks/identifiers/mail-addresses.ts';
import { nationalInsuranceNumbers } from '#src/checks/identifiers/national-insurance-numbers.ts';
import { nhsNumbers } from '#src/checks/identifiers/nhs-numbers.ts';
import { postcodes } from '#src/checks/identifiers/postcodes.ts';
import { pupilNumbers } from '#src/checks/identifiers/pupil-numbers.ts';
import { telephoneNumbers } from '#src/checks/identifiers/telephone-numbers.ts';
import { vehicleRegistrations } from '#src/checks/identifiers/vehicle-registrations.ts';

/** Every kind of identifier the guard knows; where two see the same words, the first of the list speaks. */
export const IDENTIFIER_KINDS: readonly IdentifierKind[] = [
  birthDates,
  mailAddresses,
  pupilNumbers,
  nationalInsuranceNumbers,
  telephoneNumbers,
  nhsNumbers,
  caseReferences,
  postcodes,
  vehicleRegistrations,
  homeAddresses,
  dayAgeAndPlace,
];
