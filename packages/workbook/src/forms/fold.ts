/** Full-width digits, letters and signs as half-width ones; a minus is a minus, however it was typed. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ")
    .replace(/[−–—]/g, "-");

/** A text for comparing: width, case, white space and the kind of quotation marks play no part. */
export const folded = (text: string): string =>
  halfWidth(text)
    .replace(/[“”„‟「」『』"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, "")
    .toLowerCase();

/** A text as people mean it: no white space around it, one kind of line break. */
export const tidy = (text: string): string => text.replace(/\r\n?/g, "\n").trim();
