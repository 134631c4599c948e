import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { contrastTheme } from "./contrast-theme";

/** How the program around the pane looks: Office's own theme, or a contrast theme of Windows. */
export type ThemeName = "light" | "dark" | "contrast";

export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

/** A green towards blue, apart from the red, amber and blue that severities have. White on 80 has a contrast of 5,4. */
export const BRAND: BrandVariants = {
  10: "#061815",
  20: "#0a2924",
  30: "#0c3831",
  40: "#0e463d",
  50: "#105448",
  60: "#126154",
  70: "#146f5f",
  80: "#167c6b",
  90: "#239582",
  100: "#38b29e",
  110: "#54c0ae",
  120: "#73c9bb",
  130: "#91d4c9",
  140: "#b1e2da",
  150: "#ceeee8",
  160: "#eaf8f6",
};

/** The family first, so that Vietnamese letters with two marks come whole on machines without Segoe UI. */
const FONT = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', system-ui, 'Noto Sans', Roboto, Arial, sans-serif",
};

/** Sizes of text by the reader's own (16 pixels unless enlarged), where Fluent has them in pixels. */
function enlargeable(theme: Theme): Theme {
  const sizes = Object.entries(theme).map(([name, value]): [string, unknown] => {
    const pixels = /^(?:fontSize|lineHeight)/u.test(name) ? /^(\d+)px$/u.exec(String(value))?.[1] : undefined;
    return [name, pixels === undefined ? value : `${Number(pixels) / 16}rem`];
  });
  return Object.fromEntries(sizes) as unknown as Theme;
}

const light = enlargeable(createLightTheme(BRAND));
const dark = enlargeable(createDarkTheme(BRAND));

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...light, ...FONT },
  // Fluent's brand foregrounds are made for its own blue; on this ramp lighter steps are needed on dark grey.
  dark: {
    ...dark,
    ...FONT,
    // Fluent's own has a contrast of 4.2 on the grey of dialogs.
    colorStatusDangerForeground1: "#e98b94",
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorCompoundBrandForeground1: BRAND[120],
    colorCompoundBrandStroke: BRAND[110],
    colorBrandForegroundLink: BRAND[120],
  },
  contrast: { ...enlargeable(contrastTheme), ...FONT },
};
