import type { Consequence } from "../consequence.ts";
import { freeUsersCommercial } from "./free-users-commercial.ts";
import { missingOnCommercial } from "./missing-on-commercial.ts";
import { missingOnTinge } from "./missing-on-tinge.ts";
import { notNeeded } from "./not-needed.ts";
import { serviceContradicted } from "./service-contradicted.ts";
import { suppressionListWithCommercial } from "./suppression-list-with-commercial.ts";
import { tingeNeedsHuman } from "./tinge-needs-human.ts";

/** Every consequence, in order of id. */
export const consequences: readonly Consequence[] = [
  freeUsersCommercial,
  suppressionListWithCommercial,
  serviceContradicted,
  tingeNeedsHuman,
  missingOnCommercial,
  missingOnTinge,
  notNeeded,
];
