const MOST = 20;

/** Numbers of rows, each once and in order, runs of them as one. @example runsOf([5, 8, 9, 10]) // "5、8–10" */
export const runsOf = (rows: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const shown = runs.slice(0, MOST).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...shown, ...(runs.length > MOST ? ["…"] : [])].join("、");
};
