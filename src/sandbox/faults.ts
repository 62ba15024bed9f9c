/** Something that goes wrong with a call, as it may at Slack. */
export type Fault =
  | { readonly is: "rate-limited"; readonly seconds: number }
  | { readonly is: "server-error"; readonly status?: number }
  | { readonly is: "error"; readonly error: string }
  /** Nothing happens and no answer ever comes. */
  | { readonly is: "hang" }
  /** It happens, but the connection breaks before the answer arrives. */
  | { readonly is: "lost-answer" };

/** The faults that are waiting to happen. */
export interface Faults {
  /** Makes the next calls of a method fail. */
  add(method: string, fault: Fault, times: number): void;
  /** The fault for the call that is happening now; null when all is well. */
  take(method: string): Fault | null;
}

/** No faults yet. */
export function openFaults(): Faults {
  const waiting = new Map<string, Fault[]>();
  return {
    add(method, fault, times) {
      const line = waiting.get(method) ?? [];
      waiting.set(method, [...line, ...Array.from({ length: times }, () => fault)]);
    },
    take: (method) => waiting.get(method)?.shift() ?? null,
  };
}
