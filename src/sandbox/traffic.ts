import type { Json } from "./json.ts";

/** One thing that passed between the app and the sandbox, without secrets. */
export interface Passage {
  readonly at: number;
  readonly is: "call" | "envelope" | "acknowledgement" | "reply" | "socket";
  readonly what: string;
  /** What came of it, in a word or two. */
  readonly outcome: string;
}

/** One call of the Web API as the app made it. */
export interface Call {
  readonly method: string;
  readonly args: Json;
  /** `ok`, Slack's error code, or what the fault did to it. */
  readonly outcome: string;
}

/** What has passed lately: the passages in short, the calls with their arguments. */
export interface Traffic {
  readonly passages: readonly Passage[];
  readonly calls: readonly Call[];
  note(passage: Omit<Passage, "at">): void;
  noteCall(call: Call): void;
}

const kept = { passages: 200, calls: 5_000 };

/** An empty record. */
export function openTraffic(now: () => number, tell: () => void): Traffic {
  const passages: Passage[] = [];
  const calls: Call[] = [];
  const note = (passage: Omit<Passage, "at">): void => {
    passages.push({ at: now(), ...passage });
    passages.splice(0, Math.max(0, passages.length - kept.passages));
    tell();
  };
  return {
    passages,
    calls,
    note,
    noteCall(call) {
      calls.push(call);
      calls.splice(0, Math.max(0, calls.length - kept.calls));
      note({ is: "call", what: call.method, outcome: call.outcome });
    },
  };
}
