import type { Rule } from "../rule.ts";
import { dormantRecipients } from "./audience/dormant-recipients.ts";
import { entireDatabase } from "./audience/entire-database.ts";
import { largerThanAffected } from "./audience/larger-than-affected.ts";
import { marketingSelection } from "./audience/marketing-selection.ts";
import { moreThanMaximum } from "./audience/more-than-maximum.ts";
import { noSegment } from "./audience/no-segment.ts";
import { repeatSend } from "./audience/repeat-send.ts";
import { suppressionUndeclared } from "./audience/suppression-undeclared.ts";
import { softOptinIncomplete } from "./claim/soft-optin-incomplete.ts";
import { steersTheJudge } from "./claim/steers-the-judge.ts";
import { linkTargetMismatch } from "./identity/link-target-mismatch.ts";
import { noCompanyRegistration } from "./identity/no-company-registration.ts";
import { noContactAddress } from "./identity/no-contact-address.ts";
import { noSender } from "./identity/no-sender.ts";
import { noreplyOnly } from "./identity/noreply-only.ts";
import { senderMismatch } from "./identity/sender-mismatch.ts";
import { breachIncomplete } from "./notice/breach-incomplete.ts";
import { changeNotInMail } from "./notice/change-not-in-mail.ts";
import { mostlyImages } from "./notice/mostly-images.ts";
import { noConcreteFact } from "./notice/no-concrete-fact.ts";
import { notRead } from "./notice/not-read.ts";
import { partsDiffer } from "./notice/parts-differ.ts";
import { pictureNotRead } from "./notice/picture-not-read.ts";
import { priceChangeIncomplete } from "./notice/price-change-incomplete.ts";
import { recallWording } from "./notice/recall-wording.ts";
import { renewalIncomplete } from "./notice/renewal-incomplete.ts";
import { termsChangeIncomplete } from "./notice/terms-change-incomplete.ts";
import { testSend } from "./notice/test-send.ts";
import { friction } from "./optout/friction.ts";
import { basisContradiction } from "./privacy/basis-contradiction.ts";
import { noDataSource } from "./privacy/no-data-source.ts";
import { noInterestBalance } from "./privacy/no-interest-balance.ts";
import { noLegalBasis } from "./privacy/no-legal-basis.ts";
import { noPrivacyContact } from "./privacy/no-privacy-contact.ts";
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
import { benefitClaim } from "./purpose/benefit-claim.ts";
import { charityAppeal } from "./purpose/charity-appeal.ts";
import { coldOutreach } from "./purpose/cold-outreach.ts";
import { commercialProminence } from "./purpose/commercial-prominence.ts";
import { commercialShare } from "./purpose/commercial-share.ts";
import { consentRequest } from "./purpose/consent-request.ts";
import { contestPrize } from "./purpose/contest-prize.ts";
import { conviction } from "./purpose/conviction.ts";
import { courtesy } from "./purpose/courtesy.ts";
import { crossSell } from "./purpose/cross-sell.ts";
import { ctaShop } from "./purpose/cta-shop.ts";
import { deceptiveSubject } from "./purpose/deceptive-subject.ts";
import { discountOffer } from "./purpose/discount-offer.ts";
import { enticement } from "./purpose/enticement.ts";
import { eventInvitation } from "./purpose/event-invitation.ts";
import { freeGift } from "./purpose/free-gift.ts";
import { greetingOnly } from "./purpose/greeting-only.ts";
import { hiddenCommercialText } from "./purpose/hidden-commercial-text.ts";
import { ideologicalAppeal } from "./purpose/ideological-appeal.ts";
import { imageAwareness } from "./purpose/image-awareness.ts";
import { legacyAppeal } from "./purpose/legacy-appeal.ts";
import { loyaltyIncentive } from "./purpose/loyalty-incentive.ts";
import { marketingLinks } from "./purpose/marketing-links.ts";
import { moodWords } from "./purpose/mood-words.ts";
import { newLaunch } from "./purpose/new-launch.ts";
import { newsletterPromotion } from "./purpose/newsletter-promotion.ts";
import { newsletterShape } from "./purpose/newsletter-shape.ts";
import { noObligation } from "./purpose/no-obligation.ts";
import { noServiceTrigger } from "./purpose/no-service-trigger.ts";
import { noticeWithPitch } from "./purpose/notice-with-pitch.ts";
import { offeredPrice } from "./purpose/offered-price.ts";
import { optOutOffered } from "./purpose/opt-out-offered.ts";
import { ownStory } from "./purpose/own-story.ts";
import { petition } from "./purpose/petition.ts";
import { priceAnchor } from "./purpose/price-anchor.ts";
import { promoBlock } from "./purpose/promo-block.ts";
import { promoCode } from "./purpose/promo-code.ts";
import { referral } from "./purpose/referral.ts";
import { renewalPersuasion } from "./purpose/renewal-persuasion.ts";
import { reviewRequest } from "./purpose/review-request.ts";
import { schemeOwnBenefit } from "./purpose/scheme-own-benefit.ts";
import { serviceBuried } from "./purpose/service-buried.ts";
import { serviceLabel } from "./purpose/service-label.ts";
import { sideMention } from "./purpose/side-mention.ts";
import { socialProof } from "./purpose/social-proof.ts";
import { softInvitation } from "./purpose/soft-invitation.ts";
import { subjectPromotional } from "./purpose/subject-promotional.ts";
import { superlativeTone } from "./purpose/superlative-tone.ts";
import { supportPlea } from "./purpose/support-plea.ts";
import { surveyInvitation } from "./purpose/survey-invitation.ts";
import { thirdPartyOffer } from "./purpose/third-party-offer.ts";
import { upsellUpgrade } from "./purpose/upsell-upgrade.ts";
import { urgencyScarcity } from "./purpose/urgency-scarcity.ts";
import { visitInvitation } from "./purpose/visit-invitation.ts";
import { volunteerAppeal } from "./purpose/volunteer-appeal.ts";
import { voteAppeal } from "./purpose/vote-appeal.ts";
import { winBack } from "./purpose/win-back.ts";

/** Every rule there is, in alphabetical order of id. */
export const rules: readonly Rule[] = [
  dormantRecipients,
  entireDatabase,
  largerThanAffected,
  marketingSelection,
  moreThanMaximum,
  noSegment,
  repeatSend,
  suppressionUndeclared,
  softOptinIncomplete,
  steersTheJudge,
  linkTargetMismatch,
  noCompanyRegistration,
  noContactAddress,
  noSender,
  noreplyOnly,
  senderMismatch,
  breachIncomplete,
  changeNotInMail,
  mostlyImages,
  noConcreteFact,
  notRead,
  partsDiffer,
  pictureNotRead,
  priceChangeIncomplete,
  recallWording,
  renewalIncomplete,
  termsChangeIncomplete,
  testSend,
  friction,
  basisContradiction,
  noDataSource,
  noInterestBalance,
  noLegalBasis,
  noPrivacyContact,
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
  benefitClaim,
  charityAppeal,
  coldOutreach,
  commercialProminence,
  commercialShare,
  consentRequest,
  contestPrize,
  conviction,
  courtesy,
  crossSell,
  ctaShop,
  deceptiveSubject,
  discountOffer,
  enticement,
  eventInvitation,
  freeGift,
  greetingOnly,
  hiddenCommercialText,
  ideologicalAppeal,
  imageAwareness,
  legacyAppeal,
  loyaltyIncentive,
  marketingLinks,
  moodWords,
  newLaunch,
  newsletterPromotion,
  newsletterShape,
  noObligation,
  noServiceTrigger,
  noticeWithPitch,
  offeredPrice,
  optOutOffered,
  ownStory,
  petition,
  priceAnchor,
  promoBlock,
  promoCode,
  referral,
  renewalPersuasion,
  reviewRequest,
  schemeOwnBenefit,
  serviceBuried,
  serviceLabel,
  sideMention,
  socialProof,
  softInvitation,
  subjectPromotional,
  superlativeTone,
  supportPlea,
  surveyInvitation,
  thirdPartyOffer,
  upsellUpgrade,
  urgencyScarcity,
  visitInvitation,
  volunteerAppeal,
  voteAppeal,
  winBack,
];
