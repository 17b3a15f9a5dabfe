/** The script of the elements, put in by the build. */
declare const ELEMENTS: string;

/** Runs in this page and goes into the sites that it saves; the build writes it out wherever it is named, so once. */
export const elementsScript = ELEMENTS;
