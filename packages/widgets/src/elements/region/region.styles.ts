import { css } from "lit";

export const regionStyles = css`
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
  .sentence {
    margin: 0 0 var(--_space-l);
    font-size: var(--_size-l);
    font-weight: 600;
  }
  .sort {
    border: 0;
    padding: 0;
    text-align: start;
  }
  header [part="retry"] {
    margin: 0;
  }
  .chart {
    max-width: 640px;
  }
  .chart,
  .cards,
  .legend,
  table {
    margin: var(--_space-xs) 0 var(--_space-l);
  }
  .legend {
    font-size: var(--_size-s);
  }
  .column {
    fill: var(--_accent);
  }
  .card {
    padding: var(--_space-m) var(--_space-l);
    border-inline-start: 4px solid var(--_ink);
  }
  .card,
  .card h3 {
    font-size: inherit;
  }
  .card .big {
    font-size: var(--_size-xl);
  }
  .card .big.none {
    font-size: inherit;
  }
  .trail {
    align-self: center;
    width: 96px;
    height: 28px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .trail .grid {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .trail .end {
    stroke-width: 5;
    stroke-linecap: round;
  }
  .card.current {
    border-inline-start-color: var(--_line);
  }
  .state {
    font-weight: 600;
  }
  /* As wide as its column, whatever the names: what scrolls sideways has no head that stays. */
  table.board {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  .board th,
  .board td {
    padding-inline-end: var(--_space-s);
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .board thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--_surface);
    vertical-align: bottom;
  }
  .board .lamp {
    white-space: normal;
  }
  th.need {
    width: 9.5%;
  }
  th.newest {
    width: 11%;
  }
  /* 12px in a table of 13px. */
  .board .muted {
    font-size: 0.923em;
    white-space: nowrap;
  }
  th.school {
    width: 19%;
  }
  th.attained {
    width: 14%;
  }
  th.status {
    width: 11.5%;
  }
  .light svg {
    display: block;
    width: 16px;
    height: 16px;
  }
  @media print {
    .board thead th {
      position: static;
    }
  }
`;
