import type { EventClass } from "../draft/fields.ts";
import { accountStatus } from "./events/account-status.ts";
import { appointment } from "./events/appointment.ts";
import { balance } from "./events/balance.ts";
import { confirmation } from "./events/confirmation.ts";
import { dataRequest } from "./events/data-request.ts";
import { dataRetention } from "./events/data-retention.ts";
import { delivery } from "./events/delivery.ts";
import { endOfService } from "./events/end-of-service.ts";
import { featureChange } from "./events/feature-change.ts";
import { invoiceCorrection } from "./events/invoice-correction.ts";
import { legalNotice } from "./events/legal-notice.ts";
import { openingHours } from "./events/opening-hours.ts";
import { outage } from "./events/outage.ts";
import { payment } from "./events/payment.ts";
import { priceChange } from "./events/price-change.ts";
import { recall } from "./events/recall.ts";
import { renewal } from "./events/renewal.ts";
import { security } from "./events/security.ts";
import { termsChange } from "./events/terms-change.ts";
import type { PhraseLists } from "./finders.ts";

/**
 * Wording by which an occasion shows in a mail. It corroborates what the sender declares and proves nothing: a mail about
 * a real occasion may use none of it. Each phrase names what the occasion is about together with what happens to it,
 * because an order, an account or a price alone is in every advertisement.
 */
export const events: Readonly<Record<EventClass, PhraseLists>> = {
  delivery,
  payment,
  "account-status": accountStatus,
  "price-change": priceChange,
  "terms-change": termsChange,
  outage,
  "opening-hours": openingHours,
  recall,
  security,
  appointment,
  "legal-notice": legalNotice,
  "data-request": dataRequest,
  balance,
  "invoice-correction": invoiceCorrection,
  confirmation,
  "feature-change": featureChange,
  "end-of-service": endOfService,
  renewal,
  "data-retention": dataRetention,
};
