import type {
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from "@slack/bolt";

/** A slash command as it reaches a listener. */
export type CommandArgs = SlackCommandMiddlewareArgs;

/** A click on a button as it reaches a listener. */
export type ClickArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A form sent in as it reaches a listener. */
export type FormArgs = SlackViewMiddlewareArgs<ViewSubmitAction>;
