import { css, unsafeCSS } from "lit";

const DARK = `
  --_ink: var(--bangfu-ink, #e7ecf2);
  --_muted: var(--bangfu-muted, #a3afbd);
  --_line: var(--bangfu-line, #333d49);
  --_track: var(--bangfu-track, #37424f);
  --_surface: var(--bangfu-surface, #161c23);
  --_soft: var(--bangfu-soft, #1e262f);
  --_accent: var(--bangfu-accent, #7db4f5);
  --_met: var(--bangfu-met, #55c47d);
  --_metLate: var(--bangfu-met-late, #74b8d6);
  --_onTrack: var(--bangfu-on-track, #5fcf8a);
  --_atRisk: var(--bangfu-at-risk, #e5b23c);
  --_behind: var(--bangfu-behind, #ff8570);
  --_missed: var(--bangfu-missed, #ff6b81);
  --_unreported: var(--bangfu-unreported, #b9a5ee);
  --_upcoming: var(--bangfu-upcoming, #9aa8b7);
`;

// Written once, though a media query cannot share a rule with a selector outside it.
const dark = unsafeCSS(
  `:host([theme="dark"]){${DARK}}@media (prefers-color-scheme:dark){:host([theme="auto"]){${DARK}}}`,
);

/**
 * What every element starts from. `all: initial` keeps the page's 12 px, line-height 1 and capitals out;
 * no length is in rem, since a page may set it to anything.
 */
const base = css`
  :host {
    all: initial;
    display: block;
    container-type: normal;
    box-sizing: border-box;
    --_ink: var(--bangfu-ink, #1c2733);
    --_muted: var(--bangfu-muted, #5a6675);
    --_line: var(--bangfu-line, #e1e6ec);
    --_track: var(--bangfu-track, #e8ecf1);
    --_surface: var(--bangfu-surface, #ffffff);
    --_soft: var(--bangfu-soft, #f6f8fa);
    --_accent: var(--bangfu-accent, #1f5fae);
    --_radius: var(--bangfu-radius, 10px);
    --_met: var(--bangfu-met, #17743a);
    --_metLate: var(--bangfu-met-late, #2f6f8f);
    --_onTrack: var(--bangfu-on-track, #2a8f4f);
    --_atRisk: var(--bangfu-at-risk, #b97800);
    --_behind: var(--bangfu-behind, #d3452f);
    --_missed: var(--bangfu-missed, #a3182b);
    --_unreported: var(--bangfu-unreported, #6f5aa8);
    --_upcoming: var(--bangfu-upcoming, #6b7785);
    color: var(--_ink);
    background: var(--_surface);
    border: var(--bangfu-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    font-family: var(
      --bangfu-font,
      -apple-system,
      "PingFang SC",
      "Microsoft YaHei",
      "Noto Sans CJK SC",
      "Noto Sans SC",
      "Segoe UI",
      sans-serif
    );
    font-size: var(--bangfu-font-size, 15px);
    line-height: 1.6;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host([density="compact"]) {
    font-size: var(--bangfu-font-size, 13px);
  }
  :host([density="compact"]) .frame {
    padding: 12px 14px;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .frame {
    padding: var(--bangfu-padding, 20px 24px);
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
  .bar,
  .stack {
    display: block;
    width: 100%;
    height: 12px;
  }
  .stack {
    height: 10px;
    margin: 12px 0 10px;
    border-radius: 5px;
    overflow: hidden;
  }
  .track {
    fill: var(--_track);
  }
  .mark {
    stroke: var(--_ink);
    stroke-width: 2;
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
  .met {
    --_status: var(--_met);
  }
  .metLate {
    --_status: var(--_metLate);
  }
  .onTrack {
    --_status: var(--_onTrack);
  }
  .atRisk {
    --_status: var(--_atRisk);
  }
  .behind {
    --_status: var(--_behind);
  }
  .missed {
    --_status: var(--_missed);
  }
  .unreported {
    --_status: var(--_unreported);
  }
  .upcoming {
    --_status: var(--_upcoming);
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
    :host {
      border-color: #999;
    }
    button {
      border: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .fill {
      fill: CanvasText;
    }
    .stroke,
    .mark {
      stroke: CanvasText;
    }
    .track {
      fill: Canvas;
    }
    .white {
      stroke: Canvas;
    }
  }
`;

export const baseStyles = [base, dark];
