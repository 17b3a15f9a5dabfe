import { encode } from "uqr";
import { INK } from "./svg.js";

/** The light edge that a reader needs around the code, in modules. */
const EDGE = 4;

/** An address as a QR code with its light edge, a square from a corner. */
export const qrCode = (x: number, y: number, side: number, address: string): string => {
  const { data, size } = encode(address, { ecc: "M", border: EDGE });
  const rows = data.map((row, at) => {
    // One stroke for each run of dark modules.
    const runs = [
      ...row
        .map((dark) => (dark ? "1" : "0"))
        .join("")
        .matchAll(/1+/g),
    ];
    return runs.map(({ 0: run, index }) => `M${index} ${at}h${run.length}v1h-${run.length}z`).join("");
  });
  return `<g transform="translate(${x} ${y}) scale(${(side / size).toFixed(4)})" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${rows.join("")}" fill="${INK}"/></g>`;
};
