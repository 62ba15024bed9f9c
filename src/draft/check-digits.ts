/** Whether letters and digits, blanks left out of account, are an account number whose check digits are right (mod 97). */
export function isIban(found: string): boolean {
  const bare = found.replaceAll(/[^A-Z0-9]/gu, "");
  const digits = (bare.slice(4) + bare.slice(0, 4)).replaceAll(/[A-Z]/gu, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return bare.length >= 15 && BigInt(digits) % 97n === 1n;
}

/** Whether nine digits are a Dutch citizen number by its eleven-test; what stands between the digits does not count. */
export function isBsn(found: string): boolean {
  const digits = found.replaceAll(/\D/gu, "");
  const sum = digits.split("").reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return digits.length === 9 && sum % 11 === 0 && digits !== "000000000";
}
