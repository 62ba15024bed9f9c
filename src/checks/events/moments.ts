/** Days and months as alternatives in a phrase: what comes on a named day is news, what comes "soon" may be an advertisement. */
export const daysNl = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag";
export const monthsNl = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
export const daysEn = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
export const monthsEn = "january|february|march|april|may|june|july|august|september|october|november|december";
