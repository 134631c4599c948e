/** @jest-environment jsdom */
import type { Theme } from "@fluentui/react-components";
import { themeOf } from "../../../src/ui/theme/themes";

/** The contrast of two `#rrggbb` colours by WCAG 2. */
function contrast(first: string, second: string): number {
  const [a, b] = [luminance(first), luminance(second)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const long = (colour: string): string => (colour === "white" || colour === "#fff" ? "#ffffff" : colour);

/** Text of the pane and what it stands on. */
const PAIRS: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground2"],
  ["colorNeutralForeground2", "colorNeutralBackground3"],
  ["colorStatusDangerForeground1", "colorNeutralBackground1"],
  ["colorStatusDangerForeground1", "colorNeutralBackground3"],
  ["colorStatusSuccessForeground1", "colorNeutralBackground1"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorNeutralForegroundInverted", "colorNeutralBackgroundInverted"],
];

describe.each(["light", "dark"] as const)("%s", (name) => {
  it.each(PAIRS)("%s can be read on %s", (text, ground) => {
    const theme = themeOf(name);
    expect(contrast(long(String(theme[text])), long(String(theme[ground])))).toBeGreaterThanOrEqual(4.5);
  });

  it("the edge of a control and the mark of a tab can be seen", () => {
    const theme = themeOf(name);
    for (const edge of ["colorCompoundBrandStroke", "colorNeutralStrokeAccessible"] as const)
      expect(contrast(long(theme[edge]), long(theme.colorNeutralBackground1))).toBeGreaterThanOrEqual(3);
  });

  it("the line around the pane that holds the focus while it works can be seen on any ground", () => {
    const { colorCompoundBrandStroke: line, ...theme } = themeOf(name);
    const grounds = [
      "colorNeutralBackground1",
      "colorNeutralBackground2",
      "colorNeutralBackground3",
    ] as const;
    for (const ground of grounds)
      expect(contrast(long(line), long(theme[ground]))).toBeGreaterThanOrEqual(4.5);
  });
});

it("the contrast theme has none but the system's colours", () => {
  const colours = Object.entries(themeOf("contrast")).filter(([token]) => token.startsWith("color"));
  const system =
    /^(?:Canvas|CanvasText|GrayText|Highlight|HighlightText|LinkText|ButtonBorder|transparent)$/u;
  expect(colours.filter(([, value]) => !system.test(String(value)))).toEqual([]);
});
