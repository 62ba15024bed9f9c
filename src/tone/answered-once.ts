import { fingerprint } from "../draft/fingerprint.ts";
import type { Opinion, SeekOpinion } from "../verdict/opinion.ts";

const most = 500;

/**
 * The same, but a draft that was answered is not asked about again while this process runs, and one that is being asked
 * about is not asked about twice. Prompt and model are those of `seek`. An absent opinion is not remembered.
 */
export function answeredOnce(seek: SeekOpinion): SeekOpinion {
  const answers = new Map<string, Promise<Opinion>>();
  return (draft) => {
    const key = fingerprint(draft);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const asked = seek(draft).then((opinion) => {
      if (opinion.is === "absent") answers.delete(key);
      return opinion;
    });
    answers.set(key, asked);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return asked;
  };
}
