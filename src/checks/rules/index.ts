import type { Rule } from "../rule.ts";
import { dormantRecipients } from "./audience/dormant-recipients.ts";
import { entireDatabase } from "./audience/entire-database.ts";
import { exCustomers } from "./audience/ex-customers.ts";
import { largerThanAffected } from "./audience/larger-than-affected.ts";
import { marketingSelection } from "./audience/marketing-selection.ts";
import { moreThanMaximum } from "./audience/more-than-maximum.ts";
import { noSegment } from "./audience/no-segment.ts";
import { prospects } from "./audience/prospects.ts";
import { repeatSend } from "./audience/repeat-send.ts";
import { suppressionUndeclared } from "./audience/suppression-undeclared.ts";
import { softOptinIncomplete } from "./claim/soft-optin-incomplete.ts";
import { linkTargetMismatch } from "./identity/link-target-mismatch.ts";
import { noContactAddress } from "./identity/no-contact-address.ts";
import { noSender } from "./identity/no-sender.ts";
import { noreplyOnly } from "./identity/noreply-only.ts";
import { breachIncomplete } from "./notice/breach-incomplete.ts";
import { changeNotInMail } from "./notice/change-not-in-mail.ts";
import { mostlyImages } from "./notice/mostly-images.ts";
import { noConcreteFact } from "./notice/no-concrete-fact.ts";
import { notRead } from "./notice/not-read.ts";
import { partsDiffer } from "./notice/parts-differ.ts";
import { recallWording } from "./notice/recall-wording.ts";
import { testSend } from "./notice/test-send.ts";
import { friction } from "./optout/friction.ts";
import { basisContradiction } from "./privacy/basis-contradiction.ts";
import { noInterestBalance } from "./privacy/no-interest-balance.ts";
import { noRetentionReason } from "./privacy/no-retention-reason.ts";
import { noRightsInfo } from "./privacy/no-rights-info.ts";
import { noWhyYouGetThis } from "./privacy/no-why-you-get-this.ts";
import { openTracking } from "./privacy/open-tracking.ts";
import { purposeMismatch } from "./privacy/purpose-mismatch.ts";
import { realPersonalDataInDraft } from "./privacy/real-personal-data-in-draft.ts";
import { sensitiveContent } from "./privacy/sensitive-content.ts";
import { thirdPartySource } from "./privacy/third-party-source.ts";
import { vagueWhy } from "./privacy/vague-why.ts";
import { whyTextNotInMail } from "./privacy/why-text-not-in-mail.ts";
import { abandonedCart } from "./purpose/abandoned-cart.ts";
import { appPromotion } from "./purpose/app-promotion.ts";
import { charityAppeal } from "./purpose/charity-appeal.ts";
import { commercialShare } from "./purpose/commercial-share.ts";
import { consentRequest } from "./purpose/consent-request.ts";
import { contestPrize } from "./purpose/contest-prize.ts";
import { courtesy } from "./purpose/courtesy.ts";
import { crossSell } from "./purpose/cross-sell.ts";
import { ctaShop } from "./purpose/cta-shop.ts";
import { deceptiveSubject } from "./purpose/deceptive-subject.ts";
import { discountOffer } from "./purpose/discount-offer.ts";
import { eventInvitation } from "./purpose/event-invitation.ts";
import { freeGift } from "./purpose/free-gift.ts";
import { greetingOnly } from "./purpose/greeting-only.ts";
import { hiddenCommercialText } from "./purpose/hidden-commercial-text.ts";
import { ideologicalAppeal } from "./purpose/ideological-appeal.ts";
import { imageAwareness } from "./purpose/image-awareness.ts";
import { loyaltyIncentive } from "./purpose/loyalty-incentive.ts";
import { marketingLinks } from "./purpose/marketing-links.ts";
import { newLaunch } from "./purpose/new-launch.ts";
import { newsletterPromotion } from "./purpose/newsletter-promotion.ts";
import { noServiceTrigger } from "./purpose/no-service-trigger.ts";
import { noticeWithPitch } from "./purpose/notice-with-pitch.ts";
import { priceAnchor } from "./purpose/price-anchor.ts";
import { promoCode } from "./purpose/promo-code.ts";
import { referral } from "./purpose/referral.ts";
import { renewalPersuasion } from "./purpose/renewal-persuasion.ts";
import { reviewRequest } from "./purpose/review-request.ts";
import { serviceBuried } from "./purpose/service-buried.ts";
import { serviceLabel } from "./purpose/service-label.ts";
import { subjectPromotional } from "./purpose/subject-promotional.ts";
import { superlativeTone } from "./purpose/superlative-tone.ts";
import { surveyInvitation } from "./purpose/survey-invitation.ts";
import { thirdPartyOffer } from "./purpose/third-party-offer.ts";
import { upsellUpgrade } from "./purpose/upsell-upgrade.ts";
import { urgencyScarcity } from "./purpose/urgency-scarcity.ts";
import { winBack } from "./purpose/win-back.ts";

/** Every rule there is, in alphabetical order of id. */
export const rules: readonly Rule[] = [
  dormantRecipients,
  entireDatabase,
  exCustomers,
  largerThanAffected,
  marketingSelection,
  moreThanMaximum,
  noSegment,
  prospects,
  repeatSend,
  suppressionUndeclared,
  softOptinIncomplete,
  linkTargetMismatch,
  noContactAddress,
  noSender,
  noreplyOnly,
  breachIncomplete,
  changeNotInMail,
  mostlyImages,
  noConcreteFact,
  notRead,
  partsDiffer,
  recallWording,
  testSend,
  friction,
  basisContradiction,
  noInterestBalance,
  noRetentionReason,
  noRightsInfo,
  noWhyYouGetThis,
  openTracking,
  purposeMismatch,
  realPersonalDataInDraft,
  sensitiveContent,
  thirdPartySource,
  vagueWhy,
  whyTextNotInMail,
  abandonedCart,
  appPromotion,
  charityAppeal,
  commercialShare,
  consentRequest,
  contestPrize,
  courtesy,
  crossSell,
  ctaShop,
  deceptiveSubject,
  discountOffer,
  eventInvitation,
  freeGift,
  greetingOnly,
  hiddenCommercialText,
  ideologicalAppeal,
  imageAwareness,
  loyaltyIncentive,
  marketingLinks,
  newLaunch,
  newsletterPromotion,
  noServiceTrigger,
  noticeWithPitch,
  priceAnchor,
  promoCode,
  referral,
  renewalPersuasion,
  reviewRequest,
  serviceBuried,
  serviceLabel,
  subjectPromotional,
  superlativeTone,
  surveyInvitation,
  thirdPartyOffer,
  upsellUpgrade,
  urgencyScarcity,
  winBack,
];
