/**
 * What one person sees of the stand-in workspace; the page draws it, tests read it. Asked without `as` (a first visit),
 * the route answers for the first person.
 */
export interface Sight {
  readonly me: string;
  readonly people: readonly SandboxPerson[];
  readonly rooms: readonly SandboxRoom[];
  /** The form open on this person's screen, as the app gave it to views.open; null when none is. */
  readonly view: OpenView | null;
  /** What Slack would tell this person itself: an app that did not answer in time, an unknown command. */
  readonly notices: readonly { readonly id: number; readonly text: string }[];
  /** Drafts to try with one click, passed in by whoever opened the sandbox. */
  readonly examples: readonly { readonly title: string; readonly command: string }[];
  /** The app's shortcuts, as its manifest lists them. */
  readonly shortcuts: readonly SandboxShortcut[];
}

/** Something that the app offers to do: anywhere, or with a message. */
export interface SandboxShortcut {
  readonly name: string;
  readonly type: "message" | "global";
  readonly callbackId: string;
  readonly description: string;
}

/** Someone in the workspace; `kind` decides which flags users.info reports. */
export interface SandboxPerson {
  readonly id: string;
  readonly team: string;
  readonly name: string;
  readonly title: string;
  readonly kind: "member" | "guest" | "outsider" | "bot" | "deleted";
  /** Slack's locale, such as `nl-NL`; empty when Slack does not tell. */
  readonly locale: string;
}

/** A channel, or the direct messages between one person and the app. */
export interface SandboxRoom {
  readonly id: string;
  readonly name: string;
  readonly is: "channel" | "dm";
  readonly members: readonly string[];
  readonly archived: boolean;
  readonly messages: readonly SandboxMessage[];
}

/** A message with its blocks as the app posted them. */
export interface SandboxMessage {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Record<string, unknown>[];
  readonly files: readonly SandboxFile[];
  readonly threadTs: string | null;
  readonly edited: boolean;
  /** True when only this person sees it, until the page is loaded again. */
  readonly ephemeral: boolean;
}

/** A file in a message, or one that someone has just put there. */
export interface SandboxFile {
  readonly id: string;
  readonly name: string;
  /** Its kind, in Slack's words for people. */
  readonly kind: string;
  readonly bytes: number;
  readonly user: string;
  readonly isDeleted: boolean;
  /** The first lines of a text; null for anything else. */
  readonly preview: string | null;
  /** What stands over a forwarded mail; null for any other file. */
  readonly mail: { readonly from: string; readonly subject: string; readonly text: string } | null;
}

/** A modal and what was wrong with the last attempt to submit it, by block id. */
export interface OpenView {
  readonly id: string;
  readonly view: Record<string, unknown>;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
}

/**
 * What a person does. The page sends it as JSON to `POST /_sandbox/act`, tests call `sandbox.act`; `state` in a submit
 * is Slack's `view.state.values`. The answer says whether the app acknowledged within three seconds.
 */
export type Act =
  | {
      readonly as: string;
      readonly do: "command";
      readonly room: string;
      readonly command: string;
      readonly text: string;
    }
  | {
      readonly as: string;
      readonly do: "say";
      readonly room: string;
      readonly text: string;
      /** The ids of files that this person has put there. */
      readonly files?: readonly string[];
      /** The message whose thread it belongs to; absent outside a thread. */
      readonly threadTs?: string;
    }
  | {
      readonly as: string;
      readonly do: "shortcut";
      readonly callbackId: string;
    }
  | {
      readonly as: string;
      readonly do: "message-shortcut";
      readonly callbackId: string;
      readonly room: string;
      readonly ts: string;
    }
  | {
      readonly as: string;
      readonly do: "forward-mail";
      readonly room: string;
      readonly from: string;
      readonly subject: string;
      readonly text: string;
      /** The mail as HTML; made of the text when left out. */
      readonly html?: string;
    }
  | { readonly as: string; readonly do: "delete-file"; readonly file: string }
  | {
      readonly as: string;
      readonly do: "click";
      readonly room: string;
      readonly ts: string;
      readonly blockId: string;
      readonly actionId: string;
      /** The chosen value of a select or radio button; absent for a button, and where `state` says it. */
      readonly choice?: string;
      /** What is filled in at that moment, as in a submit; absent when nothing was touched. */
      readonly state?: Record<string, Record<string, unknown>>;
    }
  | {
      readonly as: string;
      readonly do: "click-in-view";
      readonly viewId: string;
      readonly blockId: string;
      readonly actionId: string;
      readonly choice?: string;
      /** What is filled in at that moment, as in a submit; absent when nothing was touched. */
      readonly state?: Record<string, Record<string, unknown>>;
    }
  | {
      readonly as: string;
      readonly do: "submit";
      readonly viewId: string;
      readonly state: Record<string, Record<string, unknown>>;
    }
  | { readonly as: string; readonly do: "close"; readonly viewId: string }
  | { readonly as: string; readonly do: "reload" };

/** Whether the app took the act: acknowledged, too late (3 s), nobody connected, or refused by the sandbox itself. */
export interface ActAnswer {
  readonly is: "acknowledged" | "timed-out" | "no-app" | "refused";
  readonly why: string | null;
}
