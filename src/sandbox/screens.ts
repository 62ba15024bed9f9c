import { isJson, type Json, textIn } from "./json.ts";
import { limits } from "./limits.ts";
import { withIds } from "./messages.ts";
import { keptValues, merged } from "./view-state.ts";
import type { Workspace } from "./workspace.ts";

/** A form on someone's screen. */
export interface ShownView {
  readonly id: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** As the app gave it, with an id on every block and element. */
  readonly view: Json;
  readonly hash: string;
  /** What was filled in so far, by block and action. */
  readonly filled: Readonly<Record<string, Json>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
}

/** What is on the screen of each person: a pile of forms, and what Slack itself had to say. */
export interface Screens {
  readonly piles: Map<string, readonly ShownView[]>;
  readonly notices: Map<string, readonly { readonly id: number; readonly text: string }[]>;
}

/** Empty screens. */
export function openScreens(): Screens {
  return { piles: new Map(), notices: new Map() };
}

/** The form that a person sees; null when none is open. */
export function topView(screens: Screens, person: string): ShownView | null {
  return screens.piles.get(person)?.at(-1) ?? null;
}

/** Whose screen a form is on, by its own id or the app's. */
export function findView(
  screens: Screens,
  id: unknown,
  externalId: unknown,
): { readonly person: string; readonly shown: ShownView } | null {
  for (const [person, pile] of screens.piles) {
    const shown = pile.find(
      (each) => each.id === id || (externalId !== undefined && textIn(each.view, "external_id") === externalId),
    );
    if (shown !== undefined) {
      return { person, shown };
    }
  }
  return null;
}

/** Shows a form: alone, or on the pile of those already open. */
export function show(
  workspace: Workspace,
  screens: Screens,
  person: string,
  view: Json,
  how: "open" | "push",
): ShownView | null {
  const below = how === "push" ? (screens.piles.get(person) ?? []) : [];
  if (below.length >= limits.view.stack) {
    return null;
  }
  const id = workspace.nextId("V");
  const shown: ShownView = {
    id,
    rootId: below[0]?.id ?? id,
    previousId: below.at(-1)?.id ?? null,
    ...fresh(workspace, view),
    filled: {},
  };
  screens.piles.set(person, [...below, shown]);
  workspace.changes.tell();
  return shown;
}

/** Puts another form in the place of one; under the same ids it holds what the first held, whatever it would begin with. */
export function replaceView(
  workspace: Workspace,
  screens: Screens,
  person: string,
  shown: ShownView,
  view: Json,
): ShownView {
  const next = fresh(workspace, view);
  const filled = merged(shown.filled, keptValues(shown, next.view));
  return change(workspace, screens, person, { ...shown, ...next, filled });
}

/** Changes what is known of an open form. */
export function change(workspace: Workspace, screens: Screens, person: string, shown: ShownView): ShownView {
  const pile = screens.piles.get(person) ?? [];
  screens.piles.set(
    person,
    pile.map((each) => (each.id === shown.id ? shown : each)),
  );
  workspace.changes.tell();
  return shown;
}

/** Takes one form off someone's pile, or all of them. */
export function dismiss(workspace: Workspace, screens: Screens, person: string, which: ShownView | "all"): void {
  const pile = screens.piles.get(person) ?? [];
  screens.piles.set(person, which === "all" ? [] : pile.filter((each) => each.id !== which.id));
  workspace.changes.tell();
}

/** Has Slack itself say something to a person. */
export function notify(workspace: Workspace, screens: Screens, person: string, text: string): void {
  const notices = screens.notices.get(person) ?? [];
  screens.notices.set(person, [...notices, { id: (notices.at(-1)?.id ?? 0) + 1, text }]);
  workspace.changes.tell();
}

function fresh(workspace: Workspace, view: Json): Pick<ShownView, "view" | "hash" | "errors" | "busy"> {
  const blocks = Array.isArray(view["blocks"]) ? withIds(workspace, view["blocks"].filter(isJson)) : [];
  const hash = `${Math.floor(workspace.clock.now() / 1000)}.${workspace.nextId("").toLowerCase()}`;
  return { view: { ...view, blocks }, hash, errors: {}, busy: false };
}
