import Gantt from "frappe-gantt";
import { data, drawn, stage } from "../page.js";

const { bars } = await data();
const date = (days) => new Date(Date.UTC(2023, 0, 1) + days * 864e5).toISOString().slice(0, 10);
new Gantt(
  stage,
  bars.map(({ text, from, to }, id) => ({
    id: `t${id}`,
    name: text.slice(0, 18),
    start: date(from),
    end: date(to),
    progress: 50,
  })),
  { view_mode: "Month" },
);
drawn();
