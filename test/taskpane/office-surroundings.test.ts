import { languageOf } from "../../src/taskpane/office-language";
import { themeNameOf } from "../../src/taskpane/office-theme";

test.each([
  ["vi-VN", "vi"],
  ["vi", "vi"],
  ["en-US", "en"],
  ["fr-FR", "en"],
  [undefined, "vi"],
] as const)("an Office in %s shows the pane in %s", (displayLanguage, language) => {
  expect(languageOf(displayLanguage)).toBe(language);
});

test.each([
  ["#FFFFFF", "light"],
  ["#F3F2F1", "light"],
  ["#292929", "dark"],
  ["#212121", "dark"],
  ["#000000", "dark"],
  ["white", "light"],
  [undefined, "light"],
] as const)("a pane of %s is %s", (officeBackground, theme) => {
  expect(themeNameOf({ forcedColors: false, officeBackground })).toBe(theme);
});

test("a contrast theme of the system comes first", () => {
  expect(themeNameOf({ forcedColors: true, officeBackground: "#292929" })).toBe("contrast");
});
