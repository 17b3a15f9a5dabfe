import { FormatModule, SortModule, Tabulator } from "tabulator-tables";
import { data, drawn, stage } from "../page.js";

Tabulator.registerModule([FormatModule, SortModule]);
const { rows } = await data();
const table = new Tabulator(stage, {
  data: rows,
  height: 800,
  layout: "fitColumns",
  columns: [
    { title: "状态", field: "status" },
    { title: "任务", field: "text", widthGrow: 4 },
    { title: "时限", field: "due" },
    { title: "责任单位", field: "lead" },
    { title: "进展", field: "percent", formatter: "progress" },
  ],
});
table.on("tableBuilt", drawn);
