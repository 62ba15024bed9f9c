/** The host an address of a page or mailbox leads to; null where it leads to none, or a merge field decides. */
export function hostOf(href: string): string | null {
  if (/[{}%*|[\]<>$]/u.test(/^[^?#]*/u.exec(href)?.[0] ?? "")) return null;
  const mailbox = /^mailto:[^?@]*@([^?,]+)/iu.exec(href)?.[1];
  const url = URL.parse(mailbox === undefined ? href : `https://${mailbox}`);
  return url === null || !/^https?:$/u.test(url.protocol) || url.hostname === "" ? null : url.hostname;
}

/** The part of a host that somebody registers: its last two names, or three below a general one such as `co.uk`. */
export function ownerOf(name: string): string {
  const names = name.split(".");
  const isGeneral = /^(?:co|com|org|net|gov|ac|edu|gob|gouv)$/u.test(names.at(-2) ?? "") && names.at(-1)?.length === 2;
  return names.slice(isGeneral ? -3 : -2).join(".");
}
