import { STATUSES } from "@bangfu/core";
import { css, unsafeCSS, type CSSResult } from "lit";

/**
 * Each colour by the name of its custom property, `--bangfu-<name>`: in light, in dark, and what stands for it
 * where the reader's own colours are forced, their text where absent.
 */
const PALETTE = [
  "ink 1c2733 e7ecf2",
  "muted 5a6675 a3afbd",
  "line e1e6ec 333d49",
  "track e8ecf1 37424f Canvas",
  "surface fff 161c23 Canvas",
  "soft f6f8fa 1e262f Canvas",
  "accent 1f5fae 7db4f5 LinkText",
  "met 17743a 55c47d",
  "met-late 2f6f8f 74b8d6",
  "on-track 2a8f4f 5fcf8a",
  "at-risk b97800 e5b23c",
  "behind d3452f ff8570",
  "missed a3182b ff6b81",
  "unreported 6f5aa8 b9a5ee",
  "upcoming 6b7785 9aa8b7",
].map((colour) => colour.split(" ") as [name: string, light: string, dark: string, forced?: string]);

const colours = (at: 1 | 2): string =>
  PALETTE.map((colour) => `--_${colour[0]}:var(--bangfu-${colour[0]},#${colour[at]});`).join("");

const dark = `${colours(2)}--_scheme:dark`;
const inForced = PALETTE.map(([name, , , forced = "CanvasText"]) => `--_${name}:${forced}!important;`).join(
  "",
);

const kebab = (status: string): string => status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const palette =
  `:host{${colours(1)}}` +
  // On paper dark is light.
  `@media screen{:host([theme=dark]){${dark}}@media(prefers-color-scheme:dark){:host([theme=auto]){${dark}}}}` +
  `@media(forced-colors:active){:host{${inForced}--bangfu-paper:Canvas!important}}` +
  STATUSES.map((status) => `.${status}{--_status:var(--_${kebab(status)})}`).join("");

/**
 * What every element starts from. The host is the page's own: only its room is set. Type, colours and frame
 * are set inside, from `all: initial` on, where not even an `!important` for every element of the page
 * reaches; no length is in rem, since a page may set it to anything.
 *
 * Type has the sizes 12, 13, 15, 18 and 24px where the text is 15px: `--_size-*`, in em, so that they follow the
 * size of the text; none stands inside another. Spaces are `--_space-*`.
 */
const base = css`
  :host {
    display: block;
    margin: var(--bangfu-margin, 16px) 0;
    --_radius: var(--bangfu-radius, 10px);
    --_size-xs: 0.8em;
    --_size-s: 0.867em;
    --_size-l: 1.2em;
    --_size-xl: 1.6em;
    --_space-xs: 4px;
    --_space-s: 8px;
    --_space-m: 12px;
    --_space-l: 16px;
    --_space-xl: 24px;
  }
  :host([hidden]) {
    display: none !important;
  }
  .frame,
  .message {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    direction: ltr;
    color-scheme: var(--_scheme, light);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--bangfu-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    padding: var(--bangfu-padding, 20px 24px);
    font: var(--bangfu-font-size, 15px)/1.6
      var(
        --bangfu-font,
        var(--_latin, -apple-system),
        "PingFang SC",
        "Microsoft YaHei",
        "Noto Sans CJK SC",
        sans-serif
      );
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  [lang="en"] {
    --_latin: -apple-system, "Segoe UI", Arial;
  }
  :host([density="compact"]) section {
    padding: var(--bangfu-padding, 12px 14px);
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
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  b,
  h2 {
    margin: 0;
    font-weight: 600;
  }
  .big {
    font-size: var(--_size-xl);
    font-weight: 650;
  }
  .big.none {
    font-size: 1em;
    font-weight: 400;
  }
  h2 {
    color: var(--bangfu-heading, inherit);
    font-size: var(--_size-l);
    line-height: 1.53;
  }
  .notice {
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 0 6px;
    font-size: var(--_size-xs);
    color: var(--_muted);
  }
  .muted,
  footer {
    color: var(--_muted);
    font-size: var(--_size-s);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-l);
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
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_muted);
    border-radius: 6px;
    padding: 2px 12px;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .lamp {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    white-space: nowrap;
  }
  .lamp svg {
    align-self: center;
    width: 1em;
    height: 1em;
    flex: none;
  }
  .none svg {
    display: none;
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
    gap: var(--_space-xs) var(--_space-l);
    font-size: var(--_size-s);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .white {
    stroke-width: 1.8;
    stroke: var(--bangfu-paper, var(--_surface));
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
  .dashed {
    stroke-dasharray: 2.4 2;
  }
  @media print {
    .frame,
    button {
      border: 0;
      padding: 0;
    }
    header {
      break-after: avoid;
    }
    .waiting {
      min-height: 0;
    }
    .waiting .message {
      display: none;
    }
  }
`;

export const baseStyles: CSSResult[] = [unsafeCSS(palette), base];
