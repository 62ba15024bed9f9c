import type { Expected, HardMail } from "./hard-mails.ts";

function page(name: string, source: string, expected: Expected): HardMail {
  return { name: `HTML: ${name}`, file: "mail.html", bytes: Buffer.from(source), expected };
}

/** Mails whose HTML shows something else than it seems to say. */
export const hardHtml: readonly HardMail[] = [
  page("nothing closed", "<table><tr><td>Een<td>twee<p>drie<b>vier<i>vijf", { shown: "Een\ntwee\ndrieviervijf" }),
  page("wrongly nested", "<b>een<i>twee</b>drie</i>", { shown: "eentweedrie" }),
  page("text straight in a table", "<table>buiten<tr><td>binnen</table>", { shown: "buiten\nbinnen" }),
  page("entities without their end", "&euro 5 &amp &lt;b&gt &notit; &eacute", { shown: "&euro 5 & <b> ¬it; é" }),
  page("numbers of windows-1252", "&#128; 5 &#150; &#x93;ja&#148;", { shown: "€ 5 – “ja”" }),
  page("numbers of no sign", "a&#xD800;b&#0;c&#x110000;d", { shown: "a\ufffdb\ufffdc\ufffdd" }),
  page("hidden in its own style", "<p>Ja</p><p style='DISPLAY : none !important'>20% korting</p>", {
    shown: "Ja",
    hidden: "20% korting",
  }),
  page("hidden by an attribute", "<p>Ja</p><p hidden>20% korting</p>", { shown: "Ja", hidden: "20% korting" }),
  page("hidden by a class", "<style>.x{display:none}</style><p>Ja</p><p class=x>20% korting</p>", {
    shown: "Ja",
    hidden: "20% korting",
  }),
  page("white on white", "<div style='background:#fff'>Ja <span style='color:white'>20% korting</span></div>", {
    shown: "Ja",
    hidden: "20% korting",
  }),
  page("no size", "<p>Ja</p><p style='font-size:0'>20% korting</p>", { shown: "Ja", hidden: "20% korting" }),
  page("not there to be seen", "<p>Ja</p><p style='opacity:0'>20% korting</p>", { shown: "Ja", hidden: "20% korting" }),
  page(
    "shown again inside what is invisible",
    "<p style='visibility:hidden'>weg<span style='visibility:visible'>Ja</span></p>",
    { shown: "Ja", hidden: "weg" },
  ),
  page("comments", "<p>Ja<!-- nee --><!-->nog<!--->meer<!-- x --!>einde", { shown: "Janogmeereinde" }),
  page(
    "for Outlook alone, and for all others",
    "<!--[if mso]><p>Outlook</p><![endif]--><!--[if !mso]><!--><p>Ja</p><!--<![endif]-->",
    { shown: "Ja" },
  ),
  page("scripts, styles and titles", "<title>Titel</title><script>var a='<p>nee</p>'</script><style>p{}</style><p>Ja", {
    shown: "Ja",
  }),
  page("without scripts", "<noscript><p>Ja</p></noscript>", { shown: "Ja" }),
  page("kept as typed", "<pre>een\n  twee</pre>", { shown: "een\n  twee" }),
  page("plain text to the end", "<p>Ja</p><plaintext><b>nee</b>", { shown: "Ja\n<b>nee</b>" }),
  page("a link that says another address", "<a href=' https://kwaad.example/\n?a=1&amp;b=2'>https://bank.example</a>", {
    shown: "https://bank.example",
  }),
  page("a picture with words", "<a href=https://x.example><img src=a.png alt='20% korting'></a>", {
    links: ["https://x.example"],
  }),
  page("a map of links", "<p>Ja</p><map name=m><area href=https://x.example/a alt=Shop></map>", {
    links: ["https://x.example/a"],
  }),
  page("words broken by signs nobody sees", "kor&shy;ting ni\u200bet", { shown: "kor\u00adting ni\u200bet" }),
  page("tags in other letters", "<P>Ja<BR/>nee<Br>mis</P >", { shown: "Ja\nnee\nmis" }),
  page("a tag that never ends", "<p>Ja</p><p title='nee", { shown: "Ja" }),
  page("attributes in quotes of all kinds", "<p title='a>b' data-x=\"<i>\">Ja</p>", { shown: "Ja" }),
  page(
    "words in a style sheet",
    `<style>/*content:"nee"*/@media (max-width:600px){.a:before{content:"20\\25  kor" 'ting; nu}'}}.b:after{content:"\\2022"}</style><p class=a>Ja`,
    { shown: "Ja", hidden: "20% korting; nu}" },
  ),
  page("a list", "<ul><li>een<li>twee</ul><ol><li>drie</ol>", { shown: "een\ntwee\ndrie" }),
  page("a button that is a table", "<table><tr><td bgcolor=#00f><a href=https://x.example>Bestel</a></table>", {
    links: ["https://x.example"],
    shown: "Bestel",
  }),
  page("a drawing with words", "<svg><text>Ja</text><title>nee</title></svg>", { shown: "Ja" }),
  page("text after the end", "<html><body><p>Ja</p></body></html>En meer", { shown: "Ja\nEn meer" }),
];
