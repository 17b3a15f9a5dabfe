import { axisBottom, axisLeft, line, scaleLinear, select } from "d3";
import { data, drawn, stage } from "../page.js";

const { curves } = await data();
const x = scaleLinear([0, 199], [40, 780]);
const y = scaleLinear([0, 1], [200, 10]);
const picture = select(stage).append("svg").attr("width", 800).attr("height", 230);
picture.append("g").attr("transform", "translate(0,200)").call(axisBottom(x));
picture.append("g").attr("transform", "translate(40,0)").call(axisLeft(y));
const path = line(
  (_, at) => x(at),
  (share) => y(share),
);
picture
  .selectAll("path.curve")
  .data(curves)
  .join("path")
  .attr("d", path)
  .attr("fill", "none")
  .attr("stroke", "#1f5fae");
drawn();
