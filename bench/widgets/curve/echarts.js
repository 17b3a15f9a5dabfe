import { LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { data, drawn, stage } from "../page.js";

use([LineChart, GridComponent, CanvasRenderer]);
const { curves } = await data();
stage.style.height = "240px";
init(stage).setOption({
  animation: false,
  xAxis: { type: "category", data: curves[0].map((_, at) => at) },
  yAxis: {},
  series: curves.map((points) => ({ type: "line", data: points, showSymbol: false })),
});
drawn();
