/**
 * The words of a text for the search: Chinese as pairs of characters, so that any part of a word is found, and
 * all else as words. VitePress writes it into the page as text, so it may use nothing around it.
 * @example tokenize("责任单位 facts.json") // ["责任", "任单", "单位", "facts", "json"]
 */
export const tokenize = (text: string): string[] => {
  const words: string[] = [];
  for (const run of text.toLowerCase().match(/[\u3400-\u9fff]+|[^\s\p{P}\p{S}\u3400-\u9fff]+/gu) ?? []) {
    if (!/[\u3400-\u9fff]/.test(run) || run.length === 1) words.push(run);
    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2));
  }
  return words;
};
