import { css } from "lit";

export const tasksStyles = css`
  :host {
    --_reserve: 100vh;
  }
  .frame {
    padding-bottom: 8px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-bottom: 10px;
  }
  input,
  select {
    font: inherit;
    font-size: 0.93em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 3px 8px;
    max-width: 100%;
    height: 34px;
  }
  input {
    flex: 1 1 160px;
    min-width: 0;
  }
  select {
    flex: 0 1 auto;
    max-width: 11em;
  }
  .table {
    font-size: 0.95em;
  }
  .row {
    display: grid;
    grid-template-columns: 7.6em minmax(0, 1fr) 8.6em 9.4em 150px;
    gap: 14px;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  /* A thousand rows: what is not seen is not laid out, but still found, printed and read out. The first ones
     are, for their heights must not change before the reader's eyes. */
  .row:nth-child(n + 16) {
    content-visibility: auto;
    contain-intrinsic-size: auto 96px;
  }
  .head .row {
    padding: 4px 0;
    border-top: 0;
    border-bottom: 1px solid var(--_line);
    font-size: 0.88em;
    color: var(--_muted);
  }
  .head + div > .row:first-child {
    border-top: 0;
  }
  .head button {
    border: 0;
    padding: 0;
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
  .progress {
    white-space: nowrap;
  }
  .figures {
    display: flex;
    justify-content: space-between;
    gap: 8px;
  }
  b {
    font-weight: 600;
  }
  .details {
    padding: 0 0 16px;
  }
  .narrow .head {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow .row {
    display: block;
  }
  .narrow .row:nth-child(n + 16) {
    contain-intrinsic-size: auto 170px;
  }
  .narrow .row > div {
    padding: 2px 0;
  }
  .narrow .text {
    -webkit-line-clamp: 3;
  }
  .narrow .panel {
    padding: 12px 14px;
  }
  @media print {
    .filters {
      display: none;
    }
    .text {
      display: block;
    }
    .row {
      break-inside: avoid;
    }
    .row:nth-child(n + 16) {
      content-visibility: visible;
    }
  }
`;
