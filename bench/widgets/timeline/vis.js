import { DataSet, Timeline } from "vis-timeline/standalone";
import { data, drawn, stage } from "../page.js";

const { bars } = await data();
const start = Date.UTC(2023, 0, 1);
const items = bars.map(({ text, from, to }, id) => ({
  id,
  group: id,
  content: "",
  title: text,
  start: start + from * 864e5,
  end: start + to * 864e5,
}));
const groups = bars.map(({ text }, id) => ({ id, content: text.slice(0, 18) }));
const timeline = new Timeline(stage, new DataSet(items), new DataSet(groups), { stack: false });
timeline.on("changed", drawn);
