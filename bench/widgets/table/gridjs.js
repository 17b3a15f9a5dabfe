import { Grid } from "gridjs";
import { data, drawn, stage } from "../page.js";

const { rows } = await data();
const grid = new Grid({
  columns: ["状态", "任务", "时限", "责任单位", "进展"],
  data: rows.map((row) => [row.status, row.text, row.due, row.lead, row.percent]),
  sort: true,
});
grid.render(stage);
// It has no event for its last row.
const look = () => (stage.querySelectorAll("tbody tr").length < rows.length ? setTimeout(look) : drawn());
look();
