import { hasForcedColors } from "../ui/theme/forced-colors";
import type { ThemeName } from "../ui/theme/themes";

/** How the pane is to look: a contrast theme of the system before Office's own theme, before the system's dark mode. */
export function themeNameOf(surroundings: Surroundings): ThemeName {
  if (surroundings.forcedColors) return "contrast";
  const background = surroundings.officeBackground;
  if (background !== undefined) {
    const luminance = luminanceOf(background);
    if (luminance !== null) return luminance < 0.4 ? "dark" : "light";
  }
  // Excel on the web says nothing of its theme, and is light whatever the system is.
  return "light";
}

export interface Surroundings {
  readonly forcedColors: boolean;
  /** `#RRGGBB` of Office's pane, where it says. */
  readonly officeBackground: string | undefined;
}

export function readSurroundings(): Surroundings {
  return {
    forcedColors: hasForcedColors(),
    // Missing in hosts that have no theme, whatever its type says.
    officeBackground: (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  };
}

/** 0 black to 1 white, roughly as the eye sees it; null for what is no colour of six digits. */
function luminanceOf(color: string): number | null {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(color);
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
