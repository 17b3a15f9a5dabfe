import MagicString from "magic-string";

/** A file changed by `change`, with a source map that stays true. */
export const changed = (code: string, change: (text: MagicString) => void) => {
  const text = new MagicString(code);
  change(text);
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
};
