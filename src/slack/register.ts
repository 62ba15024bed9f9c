import type {
  App,
  BlockAction,
  ButtonAction,
  GlobalShortcut,
  MessageShortcut,
  StaticSelectAction,
  ViewSubmitAction,
} from "@slack/bolt";
import type { Front } from "./front.ts";
import { guardClick, guardCommand, guardForm, guardShortcut } from "./guard.ts";
import { ids } from "./ids.ts";
import { onAnswer, onAnswerForm } from "./listeners/answer.ts";
import { onApprove } from "./listeners/approve.ts";
import { onAsk, onAskForm } from "./listeners/ask.ts";
import { onCommand } from "./listeners/check-command.ts";
import { onDelegateForm } from "./listeners/delegate.ts";
import { onDiscard, onMask, onSendAnyway } from "./listeners/held.ts";
import {
  onChooseKind,
  onComplete,
  onMessageShortcut,
  onOpenForm,
  onRevise,
  onShortcut,
  onShowAll,
  onStartOver,
} from "./listeners/open-check.ts";
import { onAskRevision, onReadToApprove, onReject, onShowDraft } from "./listeners/open-form.ts";
import { onCheckForm } from "./listeners/sent-check.ts";
import { onApproveForm, onAskRevisionForm, onRejectForm } from "./listeners/sent-form.ts";
import { onSeeAll, onTurnAll } from "./listeners/see-all.ts";
import { onTurnPage } from "./listeners/turn-page.ts";
import { onUndo } from "./listeners/undo.ts";
import { onWithdraw } from "./listeners/withdraw.ts";

/** Every click we listen to, by action id. */
export const clicks = {
  [ids.action.approve]: onApprove,
  [ids.action.readToApprove]: onReadToApprove,
  [ids.action.askRevision]: onAskRevision,
  [ids.action.reject]: onReject,
  [ids.action.showDraft]: onShowDraft,
  [ids.action.revise]: onRevise,
  [ids.action.turnPage]: onTurnPage,
  [ids.action.turnPageBack]: onTurnPage,
  [ids.action.withdraw]: onWithdraw,
  [ids.action.undo]: onUndo,
  [ids.action.ask]: onAsk,
  [ids.action.answer]: onAnswer,
  [ids.action.seeAll]: onSeeAll,
  [ids.action.turnAll]: onTurnAll,
  [ids.action.turnAllBack]: onTurnAll,
  [ids.action.complete]: onComplete,
  [ids.action.openForm]: onOpenForm,
  [ids.action.showAll]: onShowAll,
  [ids.action.startOver]: onStartOver,
  [ids.action.mask]: onMask,
  [ids.action.sendAnyway]: onSendAnyway,
  [ids.action.discard]: onDiscard,
};

/** Every form we listen to, by callback id. */
export const forms = {
  [ids.form.approve]: onApproveForm,
  [ids.form.askRevision]: onAskRevisionForm,
  [ids.form.reject]: onRejectForm,
  [ids.form.check]: onCheckForm,
  [ids.form.ask]: onAskForm,
  [ids.form.answer]: onAnswerForm,
  [ids.form.delegate]: onDelegateForm,
};

/** Every choice from a list we listen to, by action id. */
export const choices = { [ids.action.chooseKind]: onChooseKind };

/** Every shortcut we listen to, by callback id. */
export const shortcuts = {
  [ids.shortcut.check]: { type: "shortcut", listener: onShortcut },
  [ids.shortcut.checkMessage]: { type: "message_action", listener: onMessageShortcut },
} as const;

/** Ties every listener to the app, each behind the guard. */
export function register(app: App, front: Front): void {
  app.command(ids.command, guardCommand(front, onCommand));
  for (const [id, listener] of Object.entries(clicks)) {
    app.action<BlockAction<ButtonAction>>({ type: "block_actions", action_id: id }, guardClick(front, listener));
  }
  for (const [id, listener] of Object.entries(choices)) {
    app.action<BlockAction<StaticSelectAction>>({ type: "block_actions", action_id: id }, guardClick(front, listener));
  }
  for (const [callback_id, heard] of Object.entries(shortcuts)) {
    if (heard.type === "shortcut")
      app.shortcut<GlobalShortcut>({ type: heard.type, callback_id }, guardShortcut(front, heard.listener));
    else app.shortcut<MessageShortcut>({ type: heard.type, callback_id }, guardShortcut(front, heard.listener));
  }
  for (const [id, listener] of Object.entries(forms)) {
    app.view<ViewSubmitAction>({ type: "view_submission", callback_id: id }, guardForm(front, listener));
  }
}
