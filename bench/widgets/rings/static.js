import { data, drawn, stage } from "../page.js";

const { rings } = await data();
stage.innerHTML = rings
  .map(
    (share) =>
      `<div class="ring"><svg viewBox="0 0 148 148" width="148"><circle cx="74" cy="74" r="62" fill="none" stroke="#e8ecf1" stroke-width="11"/><circle cx="74" cy="74" r="62" fill="none" stroke="#1f5fae" stroke-width="11" transform="rotate(-90 74 74)" stroke-dasharray="${share * 389.6} 389.6"/></svg><b>${Math.round(share * 100)}%</b></div>`,
  )
  .join("");
drawn();
