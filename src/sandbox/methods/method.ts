import type { Json } from "../json.ts";
import type { Answer, World } from "../world.ts";

/** One method of the Web API. */
export interface Method {
  readonly token: "bot" | "app";
  /** Any one of these is enough; none are needed when it is empty. */
  readonly scopes: readonly string[];
  /** Arguments without which Slack does not look any further. */
  readonly required: readonly string[];
  run(world: World, args: Json): Answer;
}
