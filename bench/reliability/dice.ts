import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that can be repeated: the same number gives the same table. */
export class Dice {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed * 7919 + 17);
  }

  /** From first to last, both included. */
  int(first: number, last: number): number {
    return uniformInt(this.generator, first, last);
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    return things[this.int(0, things.length - 1)] as Thing;
  }

  chance(percent: number): boolean {
    return this.int(1, 100) <= percent;
  }

  some<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
    const left = [...things];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.int(0, left.length - 1), 1)[0] as Thing,
    );
  }
}
