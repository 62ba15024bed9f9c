import type {
  BlockAction,
  ButtonAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  StaticSelectAction,
  ViewSubmitAction,
} from "@slack/bolt";

/** A slash command as it reaches a listener. */
export type CommandArgs = SlackCommandMiddlewareArgs;

/** A click on a button as it reaches a listener. */
export type ClickArgs = SlackActionMiddlewareArgs<BlockAction<ButtonAction>>;

/** A choice from a list as it reaches a listener. */
export type ChoiceArgs = SlackActionMiddlewareArgs<BlockAction<StaticSelectAction>>;

/** A shortcut that stands for itself as it reaches a listener. */
export type ShortcutArgs = SlackShortcutMiddlewareArgs<GlobalShortcut>;

/** A shortcut on a message as it reaches a listener. */
export type MessageShortcutArgs = SlackShortcutMiddlewareArgs<MessageShortcut>;

/** A form sent in as it reaches a listener. */
export type FormArgs = SlackViewMiddlewareArgs<ViewSubmitAction>;
