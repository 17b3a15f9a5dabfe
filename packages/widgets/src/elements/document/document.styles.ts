import { css } from "lit";

export const documentStyles = css`
  .text {
    line-height: 1.95;
    max-width: 46em;
    margin: 0 auto;
  }
  p {
    margin: 0 0 0.7em;
  }
  .heading {
    margin: 1.4em 0 0.5em;
    font-weight: 600;
    line-height: 1.5;
  }
  .level1 {
    font-size: 1.25em;
    text-align: center;
    margin: 0.6em 0 0;
  }
  .clause:not(.heading) + .level1 {
    margin-top: 2em;
  }
  .level2 {
    font-size: 1.1em;
  }
  .level1 .kept {
    justify-content: center;
    margin-bottom: 0.8em;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 400;
    font-size: 13px;
  }
  .kept .bar {
    flex: 0 1 120px;
    height: 4px;
  }
  .kept span,
  .last {
    white-space: nowrap;
  }
  .promise {
    cursor: pointer;
    border-bottom: 2px solid var(--_status);
    padding-bottom: 1px;
  }
  .promise:hover,
  .promise.open {
    background: var(--_soft);
  }
  .promise.open {
    box-shadow: 0 0 0 1px var(--_status);
  }
  .promise svg {
    width: 0.8em;
    height: 0.8em;
    margin: 0 0.25em 0 0.1em;
    vertical-align: -0.05em;
  }
  .contents,
  .legend {
    max-width: 49.4em;
    margin: 0 auto 14px;
    font-size: 0.93em;
  }
  summary,
  .contents button {
    color: var(--_accent);
  }
  .contents ul {
    margin-top: 6px;
    columns: 2 220px;
  }
  .below {
    padding-inline-start: 1.2em;
  }
  .contents button {
    border: 0;
    padding: 0;
    text-align: start;
  }
  .panel {
    margin: 4px 0 14px;
    line-height: 1.6;
  }
  .clause > dl {
    margin: -0.3em 0 0.9em;
    font-size: 0.87em;
    line-height: 1.6;
  }
`;
