import type { App, BlockAction, ButtonAction, ViewSubmitAction } from "@slack/bolt";
import type { Front } from "./front.ts";
import { guardClick, guardCommand, guardForm } from "./guard.ts";
import { ids } from "./ids.ts";
import { onApprove } from "./listeners/approve.ts";
import { onCommand } from "./listeners/check-command.ts";
import { onAskRevision, onReadToApprove, onReject, onRevise, onShowDraft } from "./listeners/open-form.ts";
import { onApproveForm, onAskRevisionForm, onRejectForm, onReviseForm } from "./listeners/sent-form.ts";
import { onTurnPage } from "./listeners/turn-page.ts";

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
};

/** Every form we listen to, by callback id. */
export const forms = {
  [ids.form.approve]: onApproveForm,
  [ids.form.askRevision]: onAskRevisionForm,
  [ids.form.reject]: onRejectForm,
  [ids.form.revise]: onReviseForm,
};

/** Ties every listener to the app, each behind the guard. */
export function register(app: App, front: Front): void {
  app.command(ids.command, guardCommand(front, onCommand));
  for (const [id, listener] of Object.entries(clicks)) {
    app.action<BlockAction<ButtonAction>>({ type: "block_actions", action_id: id }, guardClick(front, listener));
  }
  for (const [id, listener] of Object.entries(forms)) {
    app.view<ViewSubmitAction>({ type: "view_submission", callback_id: id }, guardForm(front, listener));
  }
}
