/**
 * Whether what had the focus is gone from the page. False while the person is elsewhere: in the grid of Excel, whose typing must not
 * end up here.
 */
export function isFocusLost(): boolean {
  return document.activeElement === document.body && document.hasFocus();
}
