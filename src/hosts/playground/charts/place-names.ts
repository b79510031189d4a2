/** A point of a drawing, in its pixels, and what stands beside it. */
export interface NamedPoint {
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

export interface PlacedName extends NamedPoint {
  /** Where the name begins, or ends, seen from its point. */
  readonly side: "right" | "left" | "above" | "below";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const lineHeight = 11;
const letterWidth = 5.4;
/** From a point to its name. */
const gap = 8;
const radius = 4;
const sides = ["right", "left", "above", "below"] as const;

/** Each name on that side of its point where it covers the least of other names and points, and stays inside. */
export function placeNames(points: readonly NamedPoint[], width: number): readonly PlacedName[] {
  const taken: Box[] = points.map(({ left, top }) => ({
    left: left - radius,
    right: left + radius,
    top: top - radius,
    bottom: top + radius,
  }));
  return points.map((point) => {
    const ways = sides.map((side) => {
      const box = boxOf(point, side);
      const outside = Math.max(0, -box.left) + Math.max(0, box.right - width);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      return { side, box, cost: covered + outside * lineHeight };
    });
    const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
    taken.push(best.box);
    return { ...point, side: best.side };
  });
}

function boxOf({ name, left, top }: NamedPoint, side: PlacedName["side"]): Box {
  const length = name.length * letterWidth;
  const start = side === "right" ? left + gap : side === "left" ? left - gap - length : left - length / 2;
  const middle = side === "above" ? top - gap - 2 : side === "below" ? top + gap + 2 : top;
  return { left: start, right: start + length, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}
