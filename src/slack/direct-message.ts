import { section, type Drawn } from "./cards/draw.ts";
import { fit } from "./fit.ts";
import type { Front } from "./front.ts";
import { limits } from "./limits.ts";
import { whisper } from "./whisper.ts";

/** Says something in somebody's own messages with us, where nothing that they had open can show it. */
export async function inDirectMessage(
  { patient }: Pick<Front, "patient">,
  user: string,
  message: Drawn | string,
): Promise<void> {
  const { channel } = await patient.conversations.open({ users: user });
  const drawn = typeof message === "string" ? inWords(message) : message;
  await patient.chat.postMessage({ ...drawn, channel: channel?.id ?? user });
}

function inWords(words: string): Drawn {
  const { text } = fit(words, limits.sectionText);
  return { text: whisper(text).text, blocks: [section(text)] };
}
