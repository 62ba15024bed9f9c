import type { Draft } from "../draft/draft.ts";
import { readableOf } from "../draft/readable.ts";

const origin =
  /(?:gegevens|adres|naam)[^.!?\n]{0,40}(?:komen|komt|kregen|gekregen|ontvingen|ontvangen|afkomstig|verkregen|haalden|gehaald|staat|staan)[^.!?\n]{0,20} (?:uit|van|via|bij|in)(?!\p{L})|(?:kregen|ontvingen|verkregen)[^.!?\n]{0,20} (?:gegevens|(?:e-?mail)?adres)[^.!?\n]{0,20} (?:van|via|uit)(?!\p{L})|(?:gaf|gaven|gegeven|doorgegeven|verstrekt|verstrekte)[^.!?\n]{0,20} (?:je|jouw|uw) (?:gegevens|(?:e-?mail)?adres|naam)|(?:je|jouw|uw) (?:gegevens|(?:e-?mail)?adres|naam)[^.!?\n]{0,30} (?:gaf|gegeven|doorgegeven|doorgaf|verstrekt)|(?:gave|passed|provided|shared)[^.!?\n]{0,20} your (?:details|data|e-?mail address|address|name)|(?:details|data|address|name)[^.!?\n]{0,40}(?:come|comes|came|obtained|received|got|provided|given|taken)[^.!?\n]{0,20} (?:from|by)(?!\p{L})|(?:received|got|obtained|took) your (?:details|data|e-?mail address|address|name)[^.!?\n]{0,20} from(?!\p{L})/iu;

/** Whether the mail says where the reader's data came from; true as well where nobody here can read it. */
export function statesOrigin(draft: Draft): boolean {
  return draft.language === "de" || draft.language === "fr" || origin.test(readableOf(draft));
}
