import { css } from "lit";

/** What more than one element needs, but not the headline. */
export const figureStyles = css`
  /* The room of a list; what is as high everywhere says how high. */
  :host {
    --_reserve: 100vh;
  }
  header button {
    margin-inline-start: auto;
    font-size: var(--_size-xs);
    color: var(--_muted);
  }
  button:hover {
    border-color: var(--_accent);
  }
  /* Over what stands inside, which it would push down. */
  .waiting .message {
    position: absolute;
  }
  summary {
    cursor: pointer;
  }
  h3 {
    margin: 0;
  }
  h3,
  .number {
    font-weight: 600;
  }
  .number {
    color: var(--_accent);
    font-weight: 600;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 8px;
  }
  /* A thousand rows: what is not seen is not laid out, but still found, printed and read out. The first
     block is, for its height must not change before the reader's eyes, and so is one that is not full, whose
     height could not be read. */
  .full + .full {
    content-visibility: auto;
    contain-intrinsic-size: auto var(--_block);
    overflow-clip-margin: 4px;
  }
  @media print {
    header button,
    .head span,
    .contents {
      display: none;
    }
    .full + .full {
      content-visibility: visible;
    }
  }
`;
