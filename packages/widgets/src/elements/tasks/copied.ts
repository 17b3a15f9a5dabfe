/** As pages did before there was a clipboard, which only a page under https has. */
const byCommand = (text: string, place: ParentNode): boolean => {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  place.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } finally {
    area.remove();
  }
};

/**
 * Copies a text.
 * @param place where a field may stand for a moment
 * @returns whether it could be copied
 */
export const copied = async (text: string, place: ParentNode): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return byCommand(text, place);
  }
};
