import { css } from "lit";

export const stripStyles = css`
  :host {
    --_reserve: 480px;
  }
  :host([by="phase"]) {
    --_reserve: 400px;
  }
  .road,
  .gone {
    stroke: var(--_track);
    stroke-width: 6;
    stroke-linecap: round;
  }
  .gone {
    stroke: var(--_accent);
  }
  .scale {
    margin: 0 0 var(--_space-m);
    text-align: end;
  }
  .cards {
    grid-auto-flow: dense;
  }
  /* Below the row of its card; the cards that follow come before it where there is room. */
  .goals {
    grid-column: 1/-1;
    margin-bottom: var(--_space-s);
  }
  ol {
    columns: 2 24em;
    column-gap: var(--_space-xl);
    margin-top: var(--_space-s);
  }
  ol li {
    display: flex;
    gap: var(--_space-s);
    padding-bottom: var(--_space-xs);
    break-inside: avoid;
  }
  ol svg {
    flex: none;
    width: 1em;
    margin-top: 0.3em;
    height: 1em;
  }
  @media (forced-colors: active) {
    .road {
      stroke: CanvasText;
      stroke-width: 2;
    }
  }
`;
