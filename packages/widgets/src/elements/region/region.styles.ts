import { css } from "lit";

export const regionStyles = css`
  .sort {
    border: 0;
    padding: 0;
  }
  header [part="retry"] {
    margin: 0;
  }
  .chart {
    max-width: 640px;
  }
  .chart,
  .legend,
  table {
    margin: 4px 0 16px;
  }
  .column {
    fill: var(--_accent);
  }
  td {
    overflow-wrap: normal;
  }
  tbody th {
    min-width: 7em;
  }
  .attained {
    width: 28%;
    min-width: 60px;
  }
`;
