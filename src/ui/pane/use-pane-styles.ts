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
    // Its track in the colour of text would look like a bar that is full.
    "& .fui-ProgressBar": {
      "@media (forced-colors: active)": {
        boxSizing: "border-box",
        backgroundColor: "Canvas",
        border: "1px solid CanvasText",
      },
    },
    // Fluent leaves the tick in the colour of text, which cannot be seen on that of a selection.
    "& input:enabled ~ .fui-Checkbox__indicator > svg": {
      "@media (forced-colors: active)": { color: "HighlightText", forcedColorAdjust: "none" },
    },
  },
  header: { position: "relative", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  main: { flex: "1 1 0", minHeight: 0, display: "flex", flexDirection: "column" },
  screen: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    position: "relative",
    // It takes the focus only to hand it on to what stands in it.
    "&[tabindex='-1']:focus": { outline: "none" },
    // It holds the focus while something runs: a line as for a selected tab, not a frame around the whole pane.
    "&[tabindex='0']:focus-visible": {
      outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
      outlineOffset: "-1px",
    },
  },
});
