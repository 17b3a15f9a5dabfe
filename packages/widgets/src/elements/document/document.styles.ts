import { css } from "lit";

export const documentStyles = css`
  .total {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 18px;
    margin-bottom: 10px;
  }
  .total > b {
    font-size: var(--_size-l);
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-bottom: 14px;
    font-size: var(--_size-s);
  }
  .choice button {
    min-height: 32px;
    border-color: var(--_line);
    border-radius: 16px;
  }
  .choice [aria-pressed="true"] {
    border-color: var(--_accent);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .text {
    --_margin: 34px;
    max-width: calc(38em + var(--_margin));
    margin: 0 auto;
    padding-inline-start: var(--_margin);
    line-height: 1.9;
  }
  .wide {
    display: grid;
    grid-template-columns: minmax(0, calc(38em + 64px)) minmax(0, 1fr);
    align-items: start;
    gap: 28px;
  }
  .wide .text {
    --_margin: 64px;
  }
  .clause {
    position: relative;
  }
  p {
    margin: 0 0 0.8em;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 14px;
    margin: 0.8em 0 0.4em;
    line-height: 1.5;
  }
  [role="heading"] {
    font-weight: 600;
  }
  .level1 [role="heading"] {
    font-size: var(--_size-l);
  }
  .sign {
    position: absolute;
    top: 0;
    left: -30px;
    width: 26px;
    height: 26px;
    border: 0;
    padding: 0;
    font-size: 15px;
    line-height: 26px;
    color: var(--_accent);
  }
  .sign::before {
    content: "▸";
  }
  .sign[aria-expanded="true"]::before {
    content: "▾";
  }
  .strip {
    flex: 1 0 100%;
  }
  .strip .marks {
    gap: 2px 3px;
  }
  .promise {
    cursor: pointer;
    scroll-margin: 15vh 0 55vh;
  }
  .promise:hover,
  .promise.open {
    background: var(--_soft);
  }
  .atRisk,
  .behind,
  .missed,
  .unreported {
    --_mark: 13px;
  }
  .promise.atRisk,
  .promise.behind,
  .promise.missed,
  .promise.unreported {
    border-bottom: 2px solid var(--_status);
  }
  .promise.open {
    outline: 2px solid var(--_accent);
  }
  .marks {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1px;
  }
  .marks svg {
    flex: none;
    width: var(--_mark, 9px);
    height: var(--_mark, 9px);
  }
  .clause p .marks,
  [role="heading"] .marks {
    position: absolute;
    right: calc(100% + 6px);
    justify-content: flex-end;
    align-content: center;
    width: max-content;
    max-width: 42px;
    height: 1.9em;
  }
  .rail {
    position: sticky;
    top: 16px;
    max-height: calc(100vh - 100px);
    overflow: auto;
  }
  .sheet {
    position: fixed;
    z-index: 3;
    inset: auto 0 0;
    max-height: 50vh;
    overflow: auto;
    border-radius: 12px 12px 0 0;
    background: var(--_surface);
    border: 1px solid var(--_line);
    box-shadow: 0 0 24px rgba(0, 0, 0, 0.25);
  }
  .sheet.above {
    inset: 0 0 auto;
    border-radius: 0 0 12px 12px;
  }
  .panel {
    line-height: 1.6;
  }
  .close {
    position: sticky;
    top: 0;
    float: right;
    margin: -6px -8px 0 8px;
    background: var(--_surface);
    font-size: var(--_size-s);
  }
  .close + .commitments > li:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .clause > dl {
    margin: -0.3em 0 0.9em;
    font-size: 0.87em;
    line-height: 1.6;
  }
  .quarters {
    position: sticky;
    bottom: 0;
    z-index: 2;
    margin-top: 14px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .choice [aria-pressed="true"] {
      border-width: 3px;
    }
  }
  @media screen {
    .shut {
      display: none;
    }
  }
  @media print {
    .choice,
    .sign,
    .strip,
    .rail,
    .sheet {
      display: none;
    }
    .wide {
      display: block;
    }
    .text,
    .wide .text {
      max-width: none;
      padding: 0;
    }
    .clause p .marks,
    [role="heading"] .marks {
      position: static;
      height: auto;
      max-width: none;
      margin: 0 2px 0 0 !important;
    }
  }
`;
