const PAGE_NUMBER =
  /^(?:[-—–－―·•~]{0,3}\s*\d{1,4}\s*[-—–－―·•~]{0,3}|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|(?:page\s*)?\d{1,4}\s*(?:\/|／|of)\s*\d{1,4})$/i;

/**
 * Whether a line above or below the text of a page is its number alone.
 * @example isPageNumber("— 3 —") // true
 */
export const isPageNumber = (line: string): boolean => line.length <= 40 && PAGE_NUMBER.test(line.trim());
