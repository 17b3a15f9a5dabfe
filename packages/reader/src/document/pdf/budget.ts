/**
 * What a PDF may cost. The build puts calls of these into pdf.js, where it unpacks a stream and where it reads a step
 * of a page: a file of a few kilobytes may unpack to gigabytes, and a form that draws another ten times may draw
 * without an end.
 */
const MOST = {
  /** Bytes of the room into which streams are unpacked, which doubles as it fills. */
  bytes: 100_000_000,
  /** Operands and operators of pages, which are read twice: a page of text has ten thousand. */
  steps: 15_000_000,
};
/** What it takes to begin a page or a form, in steps. */
const FORM = 500;

/** More than a PDF may cost. */
class Spent extends Error {}

let left = { ...MOST };

/** Begins anew, for the next document. */
export const renewBudget = (): void => {
  left = { ...MOST };
};

export const isSpent = (): boolean => left.bytes < 0 || left.steps < 0;

/** @throws Spent */
export const spendBytes = (many: number): void => {
  left.bytes -= many;
  if (left.bytes < 0) throw new Spent();
};

const spendSteps = (many: number): void => {
  left.steps -= many;
  if (left.steps < 0) throw new Spent();
};

/** @throws Spent */
export const spendStep = (): void => spendSteps(1);

/** @throws Spent */
export const spendForm = (): void => spendSteps(FORM);
