import type { Consequence } from "../consequence.ts";
import { countryUnknown } from "./country-unknown.ts";
import { exCustomers } from "./ex-customers.ts";
import { freeUsersCommercial } from "./free-users-commercial.ts";
import { llmDisagrees } from "./llm-disagrees.ts";
import { llmSeesSteering } from "./llm-sees-steering.ts";
import { missingOnCommercial } from "./missing-on-commercial.ts";
import { missingOnTinge } from "./missing-on-tinge.ts";
import { neededOnService } from "./needed-on-service.ts";
import { noConsentForCommercial } from "./no-consent-for-commercial.ts";
import { notNeeded } from "./not-needed.ts";
import { prospects } from "./prospects.ts";
import { serviceContradicted } from "./service-contradicted.ts";
import { stricterAbroad } from "./stricter-abroad.ts";
import { suppressionListWithCommercial } from "./suppression-list-with-commercial.ts";
import { tingeNeedsHuman } from "./tinge-needs-human.ts";

/** Every consequence, in order of id. */
export const consequences: readonly Consequence[] = [
  exCustomers,
  freeUsersCommercial,
  prospects,
  suppressionListWithCommercial,
  countryUnknown,
  noConsentForCommercial,
  serviceContradicted,
  stricterAbroad,
  tingeNeedsHuman,
  llmDisagrees,
  llmSeesSteering,
  missingOnCommercial,
  missingOnTinge,
  neededOnService,
  notNeeded,
];
