import { makeStyles, tokens } from "@fluentui/react-components";

/** A dialog in a narrow pane: a margin of the pane stays in sight, so that it is seen to lie above it. */
export const useDialogStyles = makeStyles({
  surface: {
    width: `calc(100vw - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: "520px",
    maxHeight: `calc(100vh - 2 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});
