/** Where the commands have no room for their words: a phone, or a page enlarged until it is as narrow. */
export const NARROW = "@media (max-width: 479px)";

/** A command's word there: not seen, and still its name. */
export const NARROW_WORD = {
  [NARROW]: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
} as const;

/** The command there is as wide as its picture. */
export const NARROW_BUTTON = { [NARROW]: { minWidth: "32px", padding: "5px" } } as const;
