import type { PlacedText } from "@bangfu/ooxml";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxOf = ({ x, y, width, height }: PlacedText): Box => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** The box around others; there is at least one. */
export const around = (boxes: readonly Box[]): Box => {
  let { left, top, right, bottom } = boxes[0]!;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
};
