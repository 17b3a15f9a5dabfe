import { CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement } from "chart.js";
import { data, drawn, stage } from "../page.js";

Chart.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);
const { curves } = await data();
const canvas = stage.appendChild(document.createElement("canvas"));
new Chart(canvas, {
  type: "line",
  data: {
    labels: curves[0].map((_, at) => at),
    datasets: curves.map((points) => ({ data: points, borderColor: "#1f5fae", pointRadius: 0 })),
  },
  options: { animation: false },
});
drawn();
