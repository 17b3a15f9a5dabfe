import { css } from "lit";

export const summaryStyles = css`
  :host {
    --_reserve: 319px;
  }
  :host([density="compact"]) {
    --_reserve: 293px;
  }
  /* On a phone its parts stand below each other. */
  @media (max-width: 600px) {
    .waiting,
    section {
      --_reserve: 603px;
    }
    /* English words are longer. */
    [lang="en"] {
      --_reserve: 720px;
    }
  }
  /* Of a page of many only those about to be seen are laid out, the others have their least height; all are
     found, printed and read out. */
  .frame {
    min-height: var(--bangfu-min-height, var(--_reserve));
    content-visibility: auto;
    contain-intrinsic-size: auto 1px;
  }
  section.frame {
    padding: var(--bangfu-padding, 12px 24px);
  }
  header {
    margin-bottom: 0;
  }
  p,
  h3 {
    margin: 0;
  }
  .body {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-m) 40px;
  }
  .standing {
    flex: 2 1 220px;
  }
  .attention {
    flex: 3 1 300px;
  }
  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_space-l);
    line-height: 1.4;
  }
  .headline .lamp {
    font-size: var(--_size-l);
    font-weight: 600;
  }
  .percent {
    font-size: var(--_size-xl);
  }
  .gauge {
    display: block;
    width: 100%;
    height: 36px;
    margin-top: var(--_space-xs);
    overflow: visible;
    font-size: var(--_size-s);
  }
  .gauge text {
    fill: var(--_muted);
  }
  .track {
    fill: var(--_track);
  }
  .share {
    fill: var(--_muted);
  }
  .mark {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .under {
    stroke: var(--bangfu-paper, var(--_surface));
    stroke-width: 5;
  }
  h3 {
    font-size: var(--_size-s);
    font-weight: 600;
    color: var(--_muted);
  }
  .rows li {
    position: relative;
    padding: 2px 0 0 24px;
    line-height: 1.4;
  }
  .rows svg {
    position: absolute;
    left: 0;
    top: 5px;
    width: 16px;
    height: 16px;
  }
  .rows .muted {
    display: block;
  }
  a {
    color: inherit;
    font-weight: 600;
    text-decoration-color: var(--_muted);
    text-underline-offset: 3px;
  }
  .stack {
    height: 6px;
    margin: var(--_space-s) 0 2px;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: var(--_space-xs) var(--_space-m);
  }
  .group {
    display: inline-flex;
    gap: var(--_space-s);
    align-items: baseline;
    padding: 2px 0;
    border: 0;
    border-radius: 4px;
    text-align: start;
  }
  button.group::after {
    content: "▾";
    color: var(--_muted);
  }
  button.group[aria-expanded="true"]::after {
    content: "▴";
  }
  .statuses {
    font-size: var(--_size-s);
  }
  .line {
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    margin-top: var(--_space-xs);
    font-size: var(--_size-s);
  }
  .standing .line {
    margin-top: 2px;
  }
  footer {
    margin-top: 4px;
    padding-top: 4px;
  }
  @media (max-width: 600px) {
    .groups {
      grid-template-columns: repeat(2, auto);
      justify-content: start;
      gap: var(--_space-xs) var(--_space-xl);
    }
    .line {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .gauge .track {
      stroke: CanvasText;
    }
  }
  @media print {
    .frame {
      min-height: 0;
      content-visibility: visible;
    }
    .groups > li::after {
      content: attr(data-statuses);
      display: block;
      font-size: var(--_size-s);
    }
    .statuses {
      display: none;
    }
    button.group::after {
      content: none;
    }
    .line {
      white-space: normal;
    }
  }
`;
