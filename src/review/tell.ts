import type { Entry } from "./store.ts";

type Effects = Entry["effects"];

/** Everything there is to tell of a new version: the card, the original in its thread, the result, and the model asked. */
export function tellVersion(
  id: string,
  number: number,
  { hasFile, asksOpinion }: { readonly hasFile: boolean; readonly asksOpinion: boolean },
): Effects {
  const target = String(number);
  return [
    tellLegal(id),
    ...(hasFile ? [{ lane: `${id}/card`, kind: "file", target } as const] : []),
    { lane: `${id}/sender`, kind: "result", target },
    ...(asksOpinion ? [{ lane: `${id}/opinion`, kind: "opinion", target } as const] : []),
  ];
}

/** A decision: the card anew, the sender told, and with an approval what customer service can say. */
export function tellDecision(id: string, seq: number, isApproval: boolean): Effects {
  const target = String(seq);
  const sender = `${id}/sender`;
  return [
    tellLegal(id),
    { lane: sender, kind: "decision", target },
    ...(isApproval ? [{ lane: sender, kind: "answers", target } as const] : []),
  ];
}

/** Words from one side to the other: in the thread of the card, where they stand, and to the one who must read them. */
export function tellExchange(id: string, seq: number, kind: "question" | "answer"): Effects {
  const target = String(seq);
  return [
    { lane: `${id}/card`, kind, target: `thread:${target}` },
    { lane: `${id}/sender`, kind, target: `sender:${target}` },
    tellLegal(id),
  ];
}

/** The card drawn anew. */
export function tellLegal(id: string): Effects[number] {
  return { lane: `${id}/card`, kind: "card", target: "" };
}
