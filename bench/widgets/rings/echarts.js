import { PieChart } from "echarts/charts";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { data, drawn, stage } from "../page.js";

use([PieChart, CanvasRenderer]);
const { rings } = await data();
for (const share of rings) {
  const box = stage.appendChild(document.createElement("div"));
  box.style.width = box.style.height = "148px";
  init(box).setOption({
    animation: false,
    series: [{ type: "pie", radius: ["78%", "95%"], label: { show: false }, data: [share, 1 - share] }],
  });
}
drawn();
