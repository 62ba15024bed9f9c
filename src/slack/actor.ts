import type { Person } from "../review/event.ts";

/** Who acts, from any payload Slack sends: their own team where Slack says it, because a guest from elsewhere has another. */
export function actorOf(body: {
  readonly user: { readonly id: string; readonly team_id?: string };
  readonly team?: { readonly id: string } | null;
}): Person {
  return { team: body.user.team_id ?? body.team?.id ?? "", user: body.user.id };
}
