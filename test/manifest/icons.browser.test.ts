import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { LARGEST_SMALL_ICON, allIcons, iconFile, sizesOf } from "../../src/addin/icons";
import { borrowBrowser } from "../end-to-end/support/borrow-browser";
import { inChromium } from "../end-to-end/support/in-chromium";

jest.setTimeout(60_000);

inChromium("the pictures of an icon", () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await borrowBrowser()).newPage();
  });

  test.each(allIcons())(
    "%s: are drawn from its drawing, and can be told apart from nothing",
    async (icon) => {
      for (const size of sizesOf(icon)) {
        const drawing = `${icon}${size <= LARGEST_SMALL_ICON ? "-small" : ""}.svg`;
        const { difference, painted } = await compare(drawing, iconFile(icon, size), size);
        // Chromium's edges differ a little from one release to the next; another drawing differs by far more.
        expect(`${drawing} at ${size}: ${difference < 6}`).toBe(`${drawing} at ${size}: true`);
        expect(painted).toBeGreaterThan(0.1);
      }
    },
  );

  test("another drawing is told apart", async () => {
    for (const size of [16, 80] as const) {
      const { difference } = await compare("next.svg", iconFile("previous", size), size);
      expect(difference).toBeGreaterThan(12);
    }
  });

  function compare(drawing: string, picture: string, size: number): Promise<Comparison> {
    return page.evaluate(comparePictures, [
      `data:image/svg+xml;base64,${readFileSync(`assets/icons/drawings/${drawing}`, "base64")}`,
      `data:image/png;base64,${readFileSync(`assets/icons/${picture}`, "base64")}`,
      size,
    ] as const);
  }
});

interface Comparison {
  readonly difference: number;
  readonly painted: number;
}

/** In the page: how far two pictures are apart (0–255 a channel, on average), and how much of the second is painted. */
async function comparePictures([first, second, size]: readonly [
  string,
  string,
  number,
]): Promise<Comparison> {
  const read = async (source: string): Promise<Uint8ClampedArray> => {
    const image = new Image(size, size);
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(size, size);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, size, size);
    return context.getImageData(0, 0, size, size).data;
  };
  const [left, right] = [await read(first), await read(second)];
  let sum = 0;
  let painted = 0;
  right.forEach((value, index) => {
    const alpha = index | 3;
    sum += Math.abs((value * (right[alpha] ?? 0) - (left[index] ?? 0) * (left[alpha] ?? 0)) / 255);
    if (index === alpha && value > 128) painted += 1;
  });
  return { difference: sum / right.length, painted: painted / (size * size) };
}
