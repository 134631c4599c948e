import { webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * Every colour one of the system's, for the contrast themes of Windows: what a person chose there is what is shown.
 * Names of tokens tell what they colour, so that a token Fluent adds later has a colour, too.
 */
export const contrastTheme: Theme = Object.fromEntries(
  Object.entries(webLightTheme).map(([name, value]) => [
    name,
    name.startsWith("color") ? systemColor(name) : name.startsWith("shadow") ? "none" : value,
  ]),
) as unknown as Theme;

function systemColor(token: string): string {
  if (/Transparent|Overlay|Shadow/u.test(token))
    return /Stroke/u.test(token) ? "ButtonBorder" : "transparent";
  if (/Disabled/u.test(token)) return /Background/u.test(token) ? "Canvas" : "GrayText";
  if (/ForegroundOnBrand|ForegroundStaticInverted/u.test(token)) return "HighlightText";
  if (/BrandBackground(?!2|Inverted)/u.test(token)) return "Highlight";
  if (/StrokeFocus/u.test(token)) return "Highlight";
  if (/Stroke|Border/u.test(token)) return /Brand/u.test(token) ? "Highlight" : "CanvasText";
  if (/Background|Stencil/u.test(token)) return "Canvas";
  if (/Link|Brand/u.test(token)) return "LinkText";
  return "CanvasText";
}
