import { data, drawn, stage } from "../page.js";

const { rows } = await data();
stage.innerHTML = `<table>${rows
  .map(
    (row) =>
      `<tr data-row><td>${row.status}</td><td>${row.id} ${row.text}</td><td>${row.due}</td><td>${row.lead}</td><td>${row.percent}%<svg viewBox="0 0 100 12" width="140" height="12" preserveAspectRatio="none"><rect width="100" height="6" y="3" fill="#e8ecf1"/><rect width="${row.percent}" height="6" y="3" fill="#2a8f4f"/></svg></td></tr>`,
  )
  .join("")}</table>`;
drawn();
