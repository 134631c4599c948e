import { RIBBON, type IconName } from "./ribbon";

/** The sizes every icon is drawn in: 16, 32 and 80 Office demands, the others keep it crisp on scaled screens. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** The sizes of the product's own icon where the workbench is installed like a program. */
const PROGRAM_SIZES = [192, 512] as const;

export type IconSize = (typeof ICON_SIZES)[number] | (typeof PROGRAM_SIZES)[number];

/** The sizes that an icon's pictures have. */
export function sizesOf(icon: IconName): readonly IconSize[] {
  return icon === "khop" ? [...ICON_SIZES, ...PROGRAM_SIZES] : ICON_SIZES;
}

/** The name of an icon's file, the same in assets/icons and on the server. */
export function iconFile(icon: IconName, size: IconSize): string {
  return `${icon}-${size}.png`;
}

/** Up to this size an icon is drawn from its drawing `-small`, whose lines lie on the pixels of 16. */
export const LARGEST_SMALL_ICON = 24;

/** Every icon of the ribbon, each once. */
export function allIcons(): readonly IconName[] {
  const icons = RIBBON.flatMap((group) => [group.icon, ...group.buttons.map((button) => button.icon)]);
  return [...new Set(icons)];
}
