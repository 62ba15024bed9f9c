/** Something broke after what was typed had been kept; the cause says what. */
export class KeptAnyway extends Error {
  constructor(cause: unknown) {
    super("it broke after what was typed had been kept", { cause });
  }
}
