import { css } from "lit";

export const summaryStyles = css`
  .body {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 20px 32px;
  }
  .ring {
    position: relative;
    flex: none;
    width: 148px;
    height: 148px;
  }
  .ring svg {
    width: 100%;
    height: 100%;
  }
  .track {
    fill: none;
    stroke: var(--_track);
    stroke-width: 11;
  }
  .arc {
    fill: none;
    stroke: var(--_status, var(--_accent));
    stroke-width: 11;
  }
  .mark {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .figure {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    line-height: 1.25;
  }
  .percent {
    font-size: 2.15em;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .percent.none {
    font-size: 1em;
    font-weight: 400;
  }
  .side {
    flex: 1 1 260px;
    min-width: 0;
  }
  .headline {
    font-size: 1.35em;
    font-weight: 600;
  }
  .bar {
    display: block;
    width: 100%;
    height: 10px;
    margin: 12px 0 10px;
    border-radius: 5px;
    overflow: hidden;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.93em;
  }
  li b {
    font-weight: 600;
    margin-inline-start: 4px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    margin-top: 18px;
    padding-top: 12px;
    border-top: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.87em;
  }
  .stale {
    color: var(--_ink);
  }
`;
