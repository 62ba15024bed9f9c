/** Where this room writes what an administrator may need; never a word of a mail, a reason or a token. */
export interface Log {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
