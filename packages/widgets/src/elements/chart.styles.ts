import { css } from "lit";

export const chartStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_size-s);
    overflow-wrap: normal;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    text-align: start;
    font-weight: 400;
    border-bottom: 1px solid var(--_line);
    vertical-align: top;
    white-space: nowrap;
  }
  thead th {
    color: var(--_muted);
  }
  th > span,
  td > span[lang] {
    display: block;
    min-width: 7em;
    white-space: normal;
  }
  td > span[lang] {
    min-width: 14em;
  }
  td .muted {
    white-space: normal;
  }
  .chart {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    font-size: max(12px, var(--_size-xs));
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
  }
  .card {
    padding: 14px 16px 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
  }
  :host([density="compact"]) .card {
    padding: 8px 12px;
  }
  .card .legend {
    margin: 4px 0;
  }
  h3 {
    font-size: 1em;
  }
  /* Opens what is shut on a screen; on paper all is open. */
  .more {
    border: 0;
    padding: 0;
    color: var(--_accent);
  }
  @media screen {
    .shut {
      display: none;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .more {
      color: inherit;
    }
    .more span {
      display: none;
    }
  }
`;
