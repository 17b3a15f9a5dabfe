import { css } from "lit";

export const tasksStyles = css`
  .frame {
    padding-bottom: 8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  th {
    padding: 6px 10px;
    text-align: start;
    font-weight: 500;
    font-size: 0.88em;
    color: var(--_muted);
    border-bottom: 1px solid var(--_line);
    white-space: nowrap;
  }
  td {
    padding: 12px 10px;
    vertical-align: top;
    text-align: start;
    border-top: 1px solid var(--_line);
  }
  tbody tr:first-child td {
    border-top: 0;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  .task {
    width: 42%;
  }
  .deadline {
    white-space: nowrap;
  }
  .toggle {
    display: flex;
    gap: 10px;
    width: 100%;
    border: 0;
    padding: 0;
    text-align: start;
    line-height: inherit;
  }
  .number {
    flex: none;
    min-width: 1.9em;
    color: var(--_accent);
    font-weight: 600;
  }
  .toggle:hover .text {
    color: var(--_accent);
  }
  .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .open .text {
    display: block;
  }
  .units {
    min-width: 8.5em;
  }
  .units > span {
    display: block;
  }
  .progress {
    width: 150px;
    min-width: 130px;
    white-space: nowrap;
  }
  .progress svg {
    display: block;
    width: 100%;
    height: 12px;
  }
  .progress .track {
    fill: var(--_track);
  }
  .progress .mark {
    fill: var(--_ink);
  }
  .figures {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  .figures b {
    font-weight: 600;
  }
  .details td {
    border-top: 0;
    padding: 0 0 16px;
  }
  .panel {
    background: var(--_soft);
    border-radius: 8px;
    padding: 14px 18px;
  }
  .panel p {
    margin: 0 0 10px;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol > li {
    padding: 10px 0;
    border-top: 1px solid var(--_line);
  }
  blockquote {
    margin: 4px 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_line);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin: 4px 0;
  }
  dl div {
    display: flex;
    gap: 6px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .narrow thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow table,
  .narrow tbody,
  .narrow tr,
  .narrow td {
    display: block;
    width: auto;
  }
  .narrow tr.row {
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .narrow tbody tr.row:first-child {
    border-top: 0;
  }
  .narrow .progress {
    min-width: 0;
  }
  .narrow .row td {
    border: 0;
    padding: 2px 0;
  }
  .narrow .text {
    -webkit-line-clamp: 3;
  }
  .narrow .details td {
    padding: 0 0 12px;
  }
  .narrow .panel {
    padding: 12px 14px;
  }
  @media print {
    .text {
      display: block;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
