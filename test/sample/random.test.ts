import { createRandom } from "../../src/sample/random";

describe("createRandom", () => {
  it("gives the same choices for the same seed, and others for another", () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.int(0, 1000));
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it("draws whole numbers between both ends, ends included", () => {
    const random = createRandom(1);
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(-2, 2)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it("shuffles without losing or doubling anything", () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = createRandom(9).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
  });

  it("never chooses what weighs nothing", () => {
    const random = createRandom(5);
    const chosen = Array.from({ length: 300 }, () => random.weighted([0, 3, 0, 1]));
    expect(new Set(chosen)).toEqual(new Set([1, 3]));
  });
});
