import { data, drawn, stage } from "../page.js";

const { curves } = await data();
const path = (points) => points.map((y, x) => `${x === 0 ? "M" : "L"}${x * 4} ${200 - y * 200}`).join("");
stage.innerHTML = `<svg viewBox="0 0 800 200" width="800">${curves.map((points) => `<path d="${path(points)}" fill="none" stroke="#1f5fae"/>`).join("")}</svg>`;
drawn();
