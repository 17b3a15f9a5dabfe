import { css } from "lit";

export const badgeStyles = css`
  :host([size="badge"]) {
    display: inline-block;
    margin: 0;
    vertical-align: middle;
  }
  :host([size="badge"]) .waiting {
    min-height: 0;
  }
  span.frame,
  :host([size="badge"]) .message {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    max-width: 100%;
    min-height: 0;
    padding: 2px 12px;
    font-size: var(--bangfu-font-size, 13px);
    line-height: 1.5;
    border-radius: 14px;
    content-visibility: visible;
  }
`;
