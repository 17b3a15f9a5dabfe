import { css } from "lit";

/** The panel that opens below a row or a promise. */
export const commitmentStyles = css`
  .panel {
    background: var(--_soft);
    border-radius: 8px;
    padding: 14px 18px;
  }
  .panel p {
    margin: 0 0 10px;
  }
  .commitments > li {
    padding: 10px 0;
    border-top: 1px solid var(--_line);
  }
  .panel > .commitments:first-child > li:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .lamp + .notice {
    margin-inline-start: 8px;
  }
  .chip {
    display: inline-block;
    max-width: 100%;
    padding: 0 8px;
    border: 1px solid var(--_muted);
    border-radius: 4px;
    font-size: var(--_size-s);
  }
  blockquote {
    margin: 4px 0;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_line);
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    margin: 4px 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
  }
  a {
    color: var(--_accent);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
`;
