import { css } from "lit";

export const regionStyles = css`
  a {
    color: inherit;
    text-decoration-color: var(--_accent);
    text-underline-offset: 3px;
  }
  .sentence {
    margin: 0 0 14px;
    font-size: 1.2em;
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
    margin: 4px 0 16px;
  }
  .column {
    fill: var(--_accent);
  }
  .card {
    border-inline-start: 4px solid var(--_ink);
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
    padding-inline-end: 10px;
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
  td .muted {
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
