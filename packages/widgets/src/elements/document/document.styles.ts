import { css } from "lit";

export const documentStyles = css`
  :host {
    --_reserve: 100vh;
  }
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
  .level2 {
    font-size: 1.1em;
  }
  .level1 .kept {
    justify-content: center;
  }
  .kept {
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 400;
    font-size: 13px;
  }
  .kept .bar {
    width: 120px;
    height: 4px;
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
  .promise svg {
    width: 0.8em;
    height: 0.8em;
    margin: 0 0.15em 0 0.25em;
    vertical-align: -0.05em;
  }
  .contents {
    margin-bottom: 14px;
    font-size: 0.93em;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
  }
  .contents ul {
    margin: 6px 0 0;
    padding: 0;
    list-style: none;
    columns: 2 220px;
  }
  .contents li {
    font-size: 1em;
    text-align: start;
    margin: 0;
  }
  .contents .level3 {
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
  .clause dl {
    margin: -0.3em 0 0.9em;
    font-size: 0.87em;
    line-height: 1.6;
  }
  @media print {
    .contents {
      display: none;
    }
  }
`;
