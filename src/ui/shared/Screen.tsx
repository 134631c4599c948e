import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

/** The body of a screen that scrolls as a whole: one margin, one rhythm. */
export function Screen({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
