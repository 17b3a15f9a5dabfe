import { data, drawn, stage } from "../page.js";

const { bars } = await data();
stage.innerHTML = `<svg viewBox="0 0 1000 ${bars.length * 26}" width="1000">${bars
  .map(
    ({ text, from, to }, at) =>
      `<text x="0" y="${at * 26 + 17}" font-size="12">${text.slice(0, 18)}</text><rect x="${300 + from * 0.6}" y="${at * 26 + 8}" width="${(to - from) * 0.6}" height="10" rx="3" fill="#2a8f4f"/>`,
  )
  .join("")}</svg>`;
drawn();
