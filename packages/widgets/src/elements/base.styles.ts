import { STATUSES } from "@bangfu/core";
import { css, unsafeCSS } from "lit";

/** Each colour by the name of its custom property, `--bangfu-<name>`: in light, in dark. */
const PALETTE = [
  ["ink", "1c2733", "e7ecf2"],
  ["muted", "5a6675", "a3afbd"],
  ["line", "e1e6ec", "333d49"],
  ["track", "e8ecf1", "37424f"],
  ["surface", "fff", "161c23"],
  ["soft", "f6f8fa", "1e262f"],
  ["accent", "1f5fae", "7db4f5"],
  ["met", "17743a", "55c47d"],
  ["met-late", "2f6f8f", "74b8d6"],
  ["on-track", "2a8f4f", "5fcf8a"],
  ["at-risk", "b97800", "e5b23c"],
  ["behind", "d3452f", "ff8570"],
  ["missed", "a3182b", "ff6b81"],
  ["unreported", "6f5aa8", "b9a5ee"],
  ["upcoming", "6b7785", "9aa8b7"],
] as const;

const colours = (at: 1 | 2): string =>
  PALETTE.map((colour) => `--_${colour[0]}:var(--bangfu-${colour[0]},#${colour[at]});`).join("");

const kebab = (status: string): string => status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const palette = unsafeCSS(
  `:host{${colours(1)}}:host([theme=dark]){${colours(2)}}` +
    `@media(prefers-color-scheme:dark){:host([theme=auto]){${colours(2)}}}` +
    STATUSES.map((status) => `.${status}{--_status:var(--_${kebab(status)})}`).join(""),
);

/**
 * What every element starts from. The host is the page's own: only its room is set. Type, colours and frame
 * are set inside, from `all: initial` on, where not even an `!important` for every element of the page
 * reaches; no length is in rem, since a page may set it to anything.
 */
const base = css`
  :host {
    display: block;
    --_radius: var(--bangfu-radius, 10px);
  }
  :host([hidden]) {
    display: none;
  }
  .frame,
  .message {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: var(--bangfu-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    padding: var(--bangfu-padding, 20px 24px);
    font: var(--bangfu-font-size, 15px)/1.6
      var(
        --bangfu-font,
        -apple-system,
        "PingFang SC",
        "Microsoft YaHei",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Segoe UI",
        sans-serif
      );
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([density="compact"]) .frame {
    padding: 12px 14px;
    font-size: var(--bangfu-font-size, 13px);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 12px;
    margin-bottom: 10px;
    padding-bottom: 4px;
    border-bottom: 2px solid var(--bangfu-heading-line, transparent);
  }
  h2 {
    color: var(--bangfu-heading, inherit);
    margin: 0;
    font-size: 1.15em;
    font-weight: 600;
    letter-spacing: 0.01em;
  }
  .notice {
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0 6px;
    font-size: 0.8em;
    color: var(--_muted);
  }
  .muted,
  footer {
    color: var(--_muted);
    font-size: 0.87em;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 18px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
  }
  .stale {
    color: var(--_ink);
  }
  .waiting {
    min-height: var(--bangfu-min-height, var(--_reserve, 0));
  }
  .message {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 12px;
    padding: 14px 24px;
    color: var(--_muted);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 2px 12px;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .lamp {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .lamp svg {
    width: 1em;
    height: 1em;
    flex: none;
  }
  .stack {
    display: block;
    width: 100%;
    height: 10px;
    margin: 12px 0 10px;
    border-radius: 5px;
    overflow: hidden;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.93em;
  }
  .legend li {
    display: flex;
    align-items: center;
  }
  .legend b {
    font-weight: 600;
    margin-inline-start: 4px;
  }
  .white {
    stroke-width: 1.8;
    stroke: var(--_surface);
    fill: none;
  }
  .fill {
    fill: var(--_status, var(--_muted));
  }
  .stroke {
    stroke-width: 1.6;
    stroke: var(--_status, var(--_muted));
    fill: none;
  }
  @media print {
    button {
      border: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
    }
    .stroke {
      stroke: CanvasText;
    }
    .white {
      stroke: Canvas;
    }
  }
`;

export const baseStyles = [palette, base];
