import { css } from "lit";

export const quartersStyles = css`
  .quarters {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: var(--_size-s);
  }
  .quarters input {
    flex: 1 1 140px;
    min-width: 0;
    padding: 0;
    accent-color: var(--_accent);
  }
  .earlier {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    flex: 1 0 100%;
  }
  @media print {
    .quarters {
      display: none;
    }
  }
`;
