/** Full-width digits, letters and signs as half-width ones; a minus is a minus, however it was typed. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[−–—]/g, "-");

/** What is pasted in from chats and web pages and nobody sees: zero-width spaces, marks of direction and of order. */
const INVISIBLE = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Joiners and variants too, which within a text choose between forms of a character. */
const UNHEARD = /[\u034f\u061c\u115f\u1160\u200c\u200d\u3164\ufe00-\ufe0f\uffa0]/g;

/** Radicals that look like characters, as a PDF has them, and characters that are there twice. */
const TWICE = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** A text for comparing: width, case, white space, what is invisible and the kind of quotation marks play no part. */
export const folded = (text: string): string =>
  halfWidth(text)
    .replace(INVISIBLE, "")
    .replace(UNHEARD, "")
    .replace(TWICE, (char) => char.normalize("NFKC"))
    .replace(/[“”„‟「」『』"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, "")
    .toLowerCase();

/** A text as people mean it: nothing invisible in it, no white space around it, one kind of line break. */
export const tidy = (text: string): string =>
  text
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .trim()
    .replace(/^[\u200c\u200d\s]+|[\u200c\u200d\s]+$/g, "");
