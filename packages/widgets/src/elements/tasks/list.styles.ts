import { css } from "lit";

export const listStyles = css`
  .filters,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
  }
  .filters {
    gap: var(--_space-s) var(--_space-m);
    margin-bottom: var(--_space-m);
    font-size: var(--_size-s);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filters > input,
  select {
    height: 32px;
    padding: 3px 8px;
  }
  .filters > input {
    flex: 1 1 160px;
    min-width: 0;
    max-width: 260px;
  }
  .filters button {
    min-height: 32px;
    padding: 2px 10px;
    border-color: var(--_line);
    border-radius: 16px;
  }
  .filters [aria-pressed="true"] {
    border-color: var(--_accent);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .filters [role="status"] {
    margin-inline-start: auto;
    font-size: 1em;
  }
  .tasks {
    --_block: 832px;
  }
  .tasks.narrow {
    --_block: 1408px;
  }
  .row {
    border-top: 1px solid var(--_line);
    break-inside: avoid;
    scroll-margin-top: 12px;
  }
  .toggle {
    display: grid;
    grid-template:
      "lamp name chip figures figures" 23px
      "lamp line chip small bar" 20px / 7.2em minmax(0, 1fr) auto 60px 11em;
    align-items: center;
    gap: 0 14px;
    width: 100%;
    height: 51px;
    padding: 4px 0;
    border: 0;
    border-radius: 0;
    text-align: start;
    line-height: 20px;
  }
  .toggle > .lamp {
    grid-area: lamp;
    font-size: var(--_size-s);
  }
  .name,
  .line {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .name {
    grid-area: name;
  }
  .line {
    grid-area: line;
  }
  .text {
    font-weight: 600;
  }
  .toggle:hover .text {
    color: var(--_accent);
  }
  .toggle .chip {
    grid-area: chip;
    white-space: nowrap;
  }
  .toggle .chip[hidden] {
    display: none;
  }
  .toggle .figures {
    grid-area: figures;
    flex-wrap: nowrap;
    justify-content: flex-end;
    white-space: nowrap;
  }
  .toggle .bar {
    grid-area: bar;
  }
  .small {
    grid-area: small;
    height: 20px;
  }
  .small path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .small path:first-child {
    stroke: var(--_muted);
    stroke-dasharray: 3 2;
  }
  .tasks .panel {
    margin-bottom: var(--_space-m);
  }
  .panel [part="copy"] {
    font-size: var(--_size-xs);
    color: var(--_muted);
  }
  .panel > blockquote,
  .panel > .legend,
  .panel > .commitments {
    margin-bottom: var(--_space-s);
  }
  .toggle .figures > :empty {
    display: none;
  }
  .narrow .toggle {
    grid-template:
      "lamp name name" 24px
      "line line line" 20px
      "chip chip figures" 22px
      "bar bar bar" 13px / 1em minmax(0, 1fr) auto;
    gap: 0 8px;
    height: 87px;
  }
  .narrow .chip {
    justify-self: start;
    line-height: 16px;
  }
  .narrow .lamp > span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (forced-colors: active) {
    .filters [aria-pressed="true"] {
      border-width: 3px;
    }
  }
  @media print {
    .filters,
    .panel [part="copy"] {
      display: none;
    }
  }
`;
