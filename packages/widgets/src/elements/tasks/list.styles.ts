import { css } from "lit";

export const listStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-bottom: 10px;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input,
  select {
    font-size: 0.93em;
    padding: 3px 8px;
    min-width: 0;
    height: 34px;
  }
  input {
    flex: 99 1 200px;
  }
  select {
    flex: 1 1 7em;
    max-width: 11em;
    appearance: none;
    /* Its arrow is a picture, which forced colours would take away; all its colours are the reader's already. */
    forced-color-adjust: none;
    padding-right: 22px;
    background:
      linear-gradient(45deg, transparent 50%, var(--_muted) 0) right 13px center/5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--_muted) 0) right 8px center/5px 5px no-repeat,
      var(--_surface);
  }
  .table {
    --_block: 1536px;
    font-size: 0.95em;
  }
  .row {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr) 9em 8.6em 150px;
    gap: 12px;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .head .row {
    padding: 4px 0;
    border-top: 0;
    color: var(--_muted);
  }
  /* Not on the row: its columns are in em and have to be those of the other rows. */
  .head .row > * {
    font-size: 0.88em;
  }
  :host([density="compact"]) .row {
    padding: 7px 0;
  }
  .head button,
  .toggle {
    border: 0;
    padding: 0;
  }
  .toggle {
    display: flex;
    gap: 10px;
    width: 100%;
    text-align: start;
    line-height: inherit;
  }
  .number {
    flex: none;
    min-width: 1.9em;
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
  .toggle .muted::after {
    content: " ▾";
  }
  .open .toggle .muted::after {
    content: " ▴";
  }
  .progress {
    white-space: nowrap;
  }
  .details {
    padding: 0 0 16px;
  }
  .narrow .row {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 14px;
  }
  .narrow .head .row {
    display: flex;
    flex-wrap: wrap;
  }
  .narrow .head .row > :nth-child(4) {
    display: none;
  }
  .narrow .row > :nth-child(2) {
    grid-area: 2/1/3/3;
  }
  .narrow .row > :nth-child(n + 4) {
    grid-column: 1/3;
  }
  .table.narrow {
    --_block: 2720px;
  }
  .narrow .text {
    -webkit-line-clamp: 3;
  }
  @media print {
    .filters {
      display: none;
    }
    .table {
      font-size: 12px;
    }
    .row {
      grid-template-columns: 6.5em minmax(0, 1fr) 6.5em 8em 110px;
      gap: 10px;
      break-inside: avoid;
    }
    .text {
      display: block;
    }
  }
`;
