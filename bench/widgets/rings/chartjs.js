import { ArcElement, Chart, DoughnutController } from "chart.js";
import { data, drawn, stage } from "../page.js";

Chart.register(ArcElement, DoughnutController);
const { rings } = await data();
for (const share of rings) {
  const box = stage.appendChild(document.createElement("div"));
  box.style.width = box.style.height = "148px";
  const canvas = box.appendChild(document.createElement("canvas"));
  new Chart(canvas, {
    type: "doughnut",
    data: { datasets: [{ data: [share, 1 - share], backgroundColor: ["#1f5fae", "#e8ecf1"] }] },
    options: { animation: false, cutout: "82%" },
  });
}
drawn();
