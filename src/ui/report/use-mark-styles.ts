import { makeStyles, tokens } from "@fluentui/react-components";

/** A verdict by the kind of its underline, and by colour: solid, wavy on a tint, dotted. */
export const useMarkStyles = makeStyles({
  base: {
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    textDecorationSkipInk: "none",
    borderRadius: tokens.borderRadiusSmall,
  },
  matched: {
    textDecorationStyle: "solid",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorStatusSuccessForeground3,
  },
  differs: {
    textDecorationStyle: "wavy",
    textDecorationThickness: "1.5px",
    textDecorationColor: tokens.colorStatusDangerForeground3,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  "not-checkable": {
    textDecorationStyle: "dotted",
    textDecorationThickness: "2px",
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
  },
});
