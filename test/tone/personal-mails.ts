interface PersonalMail {
  readonly subject: string;
  readonly text: string;
  /** What must never leave, as it is written in the mail. */
  readonly secrets: readonly string[];
}

const people = [
  ["Beste Jan de Vries,", "Jan de Vries"],
  ["Geachte heer Van den Berg,", "Van den Berg"],
  ["Hallo Fatima,", "Fatima"],
  ["Dear Ms O'Neil,", "O'Neil"],
  ["Geachte mevrouw A.B. Jansen-Smit,", "A.B. Jansen-Smit"],
  ["Hi Priya Ramaswamy,", "Priya Ramaswamy"],
  ["Beste Łukasz,", "Łukasz"],
  ["Goedemorgen Sjoerd,", "Sjoerd"],
  ["Sehr geehrter Herr Müller,", "Müller"],
  ["Hello Anne-Marie,", "Anne-Marie"],
] as const;
const emails = [
  "jan.devries@gmail.com",
  "f.elamrani+werk@bedrijf.example",
  "o_neil@mail.co.uk",
  "k-7@sub.firma.example",
];
const phones = [
  "06-12345678",
  "+31 6 1234 5678",
  "020 123 45 67",
  "(020) 1234567",
  "0031612345678",
  "+44 20 7946 0958",
];
const ibans = ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "DE89 3704 0044 0532 0130 00", "BE68 5390 0754 7034"];
const bsns = ["111222333", "123456782", "1112.22.333", "123 456 782"];
const places = ["Dorpsstraat 12, 1234 AB", "Lange Weg 7a, 9876ZX", "1234 AB 12", "Kerkplein 3-II, 5611 CD"];
const orders = ["12345678", "AB-99881-2", "2026/004512", "NL0099123456", "ORD.778.1123"];
const customers = ["K-2299-01", "00998877", "771 2345", "C0044556"];
const links = [
  "https://winkel.example/volg?token=9f8e7d6c5b4a3f2e",
  "https://a.example/u/eyJhbGciOiJIUzI1NiJ9.abc123",
  "http://b.example/pay?id=123&sig=Zm9vYmFy",
  "https://c.example/afmelden/3f9a7c0e5d2b4a6f8e1c3d5b7a9f0e2d",
];

const at = (values: readonly string[], n: number): string => values[n % values.length] ?? "";

/** Sixty mails that between them hold nine kinds of personal data, every mail another mix. */
export const personalMails: readonly PersonalMail[] = Array.from({ length: 60 }, (_, n) => {
  const [hail, name] = people[n % people.length] ?? people[0];
  const one = {
    email: at(emails, n),
    phone: at(phones, n),
    iban: at(ibans, n),
    bsn: at(bsns, n >> 1),
    place: at(places, n >> 2),
    order: at(orders, n),
    customer: at(customers, n >> 1),
    link: at(links, n),
  };
  const texts = [
    `${hail}\n\nJe bestelling ${one.order} komt morgen. Je klantnummer is ${one.customer}. Volg hem: ${one.link}\nBezorgadres: ${one.place} Utrecht. Vragen? Bel ${one.phone} of mail ${one.email}.\nHet bedrag gaat naar ${one.iban}. BSN ${one.bsn}.`,
    `${hail}\n\nYour order number: ${one.order}. Customer no. ${one.customer}. We have your phone as ${one.phone}, your e-mail as ${one.email}.\nRefund to ${one.iban}, delivery to ${one.place}. Citizen number ${one.bsn}. Pay at ${one.link}.`,
    `${hail}\n\nOrdernummer ${one.order} (klantcode ${one.customer})\nTelefoon: ${one.phone}\nE-mail: ${one.email}\nRekening: ${one.iban}\nBurgerservicenummer: ${one.bsn}\nAdres: ${one.place}\n${one.link}`,
  ];
  return { subject: `Bestelling ${one.order}`, text: at(texts, n), secrets: [name, ...Object.values(one)] };
});
