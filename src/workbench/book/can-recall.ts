/** Whether this browser lets a page open a file again. */
export function canRecall(): boolean {
  return "showOpenFilePicker" in window;
}
