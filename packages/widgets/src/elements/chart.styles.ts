import { css } from "lit";

export const chartStyles = css`
  .switch {
    margin-inline-start: auto;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .switch[aria-pressed="true"] {
    color: var(--_surface);
    background: var(--_accent);
    border-color: var(--_accent);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.93em;
  }
  th,
  td {
    padding: 6px 10px 6px 0;
    text-align: start;
    font-weight: 400;
    border-bottom: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    white-space: nowrap;
  }
  .chart {
    display: block;
    width: 100%;
    overflow: visible;
    font-size: 12px;
  }
  .chart text {
    fill: var(--_muted);
    font-family: inherit;
  }
  .chart .strong {
    fill: var(--_ink);
    font-weight: 600;
  }
  .grid {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .now {
    stroke: var(--_ink);
    stroke-dasharray: 2 3;
  }
  .end {
    text-anchor: end;
  }
  .middle {
    text-anchor: middle;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(230px, 100%), 1fr));
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    padding: 14px 16px 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    font-size: 0.93em;
  }
  h3 {
    margin: 0;
    font-size: 1.05em;
    font-weight: 600;
  }
  .figures {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .big {
    font-size: 1.75em;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .big.none {
    font-size: 1em;
    font-weight: 400;
  }
  @media print {
    .switch {
      display: none;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
