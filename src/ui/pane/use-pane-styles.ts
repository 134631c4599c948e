import { makeStyles, tokens } from "@fluentui/react-components";

/** The pane fills its window: head and bars keep their height, the screen between them scrolls. */
export const usePaneStyles = makeStyles({
  root: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  /** For the provider, whose class every dialog's layer gets, too: nothing that has a size or a ground. */
  calm: {
    "& *": {
      "@media (prefers-reduced-motion: reduce)": {
        animationDuration: "0.01ms",
        transitionDuration: "0.01ms",
        scrollBehavior: "auto",
      },
    },
  },
  header: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  main: { flex: "1 1 0", minHeight: 0, display: "flex", flexDirection: "column" },
  screen: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden", position: "relative" },
});
