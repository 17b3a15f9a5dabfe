import { css } from "lit";

export const summaryStyles = css`
  :host {
    --_reserve: 288px;
  }
  :host([density="compact"]) {
    --_reserve: 220px;
  }
  /* On a phone the counts stand below the ring. */
  @media (max-width: 600px) {
    .waiting {
      --_reserve: 580px;
    }
  }
  /* Of a page of many only those about to be seen are laid out, the others have their least height; all are
     found, printed and read out. */
  .frame {
    min-height: var(--bangfu-min-height, var(--_reserve));
    content-visibility: auto;
    contain-intrinsic-size: auto 1px;
  }
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
  .track,
  .arc {
    fill: none;
    stroke: var(--_track);
    stroke-width: 11;
  }
  .arc {
    stroke: var(--_status, var(--_accent));
  }
  .tick {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .figure {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    text-align: center;
    line-height: 1.25;
  }
  .percent {
    font-size: 2.15em;
  }
  :host([density="compact"]) .ring {
    width: 112px;
    height: 112px;
  }
  .side {
    flex: 1 1 260px;
  }
  .headline {
    font-size: 1.35em;
    font-weight: 600;
  }
  @media print {
    .frame {
      content-visibility: visible;
    }
  }
`;
