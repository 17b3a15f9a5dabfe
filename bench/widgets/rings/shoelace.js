import "@shoelace-style/shoelace/dist/components/progress-ring/progress-ring.js";
import { data, drawn, stage } from "../page.js";

const { rings } = await data();
stage.innerHTML = rings
  .map(
    (share) =>
      `<sl-progress-ring value="${Math.round(share * 100)}">${Math.round(share * 100)}%</sl-progress-ring>`,
  )
  .join("");
await stage.lastElementChild.updateComplete;
drawn();
