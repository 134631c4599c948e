import type { Language, Localized } from "../../core/base/language";

/**
 * Gives names to the grid's buttons and boxes that have none or an English one, takes roles away that do not exist, and puts its
 * canvases into the page's own order of Tab. Goes on as the grid draws itself anew.
 */
export function nameParts(place: HTMLElement, language: Language): { readonly dispose: () => void } {
  const name = (): void => {
    for (const [selector, label] of Object.entries(NAMES))
      set(place, selector, "aria-label", label[language]);
    for (const [selector, attribute, value] of CORRECTIONS) set(place, selector, attribute, value);
  };
  const observer = new MutationObserver(name);
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["aria-label", "aria-haspopup", "aria-expanded", "role", "tabindex"],
  });
  name();
  return { dispose: () => observer.disconnect() };
}

function set(place: HTMLElement, selector: string, attribute: string, value: string | null): void {
  for (const element of place.querySelectorAll(selector)) {
    if (element.getAttribute(attribute) === value) continue;
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }
}

const SHEET = "canvas[id^=univer-sheet-main-canvas]";
const ALL_SHEETS = "[data-slot=dropdown-menu-trigger]:has([data-u-comp=sheet-bar-append-button])";

const NAMES: Readonly<Record<string, Localized>> = {
  [SHEET]: { vi: "Các ô của trang tính", en: "The cells of the sheet" },
  "[data-u-comp=defined-name] input": { vi: "Ô đang chọn", en: "Selected cell" },
  "[data-u-comp=defined-name] a[aria-haspopup]": { vi: "Các tên đã đặt", en: "Defined names" },
  "[data-u-comp=formula-bar] button:has(.univerjs-icon-close-icon)": { vi: "Đóng", en: "Close" },
  "[data-u-comp=sidebar] button:has(.univerjs-icon-close-icon)": { vi: "Đóng", en: "Close" },
  "[data-u-comp=sheet-bar-append-button]": { vi: "Mọi trang tính", en: "All sheets" },
  "button:has(> .univerjs-icon-reduce-icon)": { vi: "Thu nhỏ", en: "Zoom out" },
  "button:has(> .univerjs-icon-increase-icon)": { vi: "Phóng to", en: "Zoom in" },
};

/** Selector, attribute, and its value; null takes it away. */
const CORRECTIONS: readonly (readonly [string, string, string | null])[] = [
  [SHEET, "role", "application"],
  [SHEET, "tabindex", "0"],
  [`canvas:not(${SHEET})`, "tabindex", "-1"],
  // The cells' canvas hands the keys on to it.
  ["[data-u-comp=editor][contenteditable]", "tabindex", "-1"],
  ["[data-u-comp=defined-name] a[aria-haspopup]", "role", "button"],
  ["[data-u-comp=defined-name] a[aria-haspopup]", "tabindex", "0"],
  // What it opens is the matter of the button in it.
  [ALL_SHEETS, "aria-haspopup", null],
  [ALL_SHEETS, "aria-expanded", null],
  // The two buttons beside the slider do the same.
  ["[role=track]", "aria-hidden", "true"],
  ["[role=track] :is(a, button)", "tabindex", "-1"],
  ["section[aria-live]", "aria-label", null],
];
