import { useFocusFinders } from "@fluentui/react-components";

/**
 * Keeps Fluent's manager of the focus alive. It goes with the last part that uses it, and where that is a dialog the pane stays
 * hidden from screen readers for good.
 */
export function FocusKeeper() {
  useFocusFinders();
  return null;
}
