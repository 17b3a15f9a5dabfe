/** A Chinese letter is 1, a Latin one or a figure little more than a half. */
const widthOf = (letter: string): number => (letter > "\u02ff" ? 1 : 0.58);

/** As many letters of a text as have room, and … where it goes on. */
export const clipped = (text: string, letters: number): string => {
  let shown = "";
  for (const letter of text) {
    letters -= widthOf(letter);
    if (letters < 0) return shown + "…";
    shown += letter;
  }
  return text;
};
