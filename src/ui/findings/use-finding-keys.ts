import type { KeyboardEvent } from "react";
import type { ViewedFinding } from "../../app/select/view-findings";
import type { Dispatch } from "../shared/dispatch";

export interface FindingKeys {
  /** What the keys walk through. */
  readonly shown: readonly ViewedFinding[];
  readonly selected: string | null;
  readonly dispatch: Dispatch;
  /** The selection moves, and the focus is to go with it. */
  readonly onMove: () => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** The attribute of a row's head: plain keys move only from there, so that lists and fields keep theirs. */
export const ROW_HEAD = "data-finding";

/**
 * The keys of the findings screen. Alt and an arrow go on to the next open finding and show its cell; a plain arrow or
 * letter walks the list from row to row.
 */
export function useFindingKeys(keys: FindingKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    // A dialog is a child in React, not on the screen.
    if (!(event.target instanceof HTMLElement) || !event.currentTarget.contains(event.target)) return;
    if (act(event, event.target, keys)) event.preventDefault();
  };
}

function act(event: KeyboardEvent, target: HTMLElement, keys: FindingKeys): boolean {
  const { dispatch } = keys;
  if (event.ctrlKey || event.metaKey) return false;
  if (event.altKey) {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return false;
    dispatch({ kind: event.key === "ArrowDown" ? "next-finding" : "previous-finding" });
    if (target.hasAttribute(ROW_HEAD)) keys.onMove();
    return true;
  }
  if (isTyping(target)) return false;
  if (event.key === "/") keys.onSearch();
  else if (event.key === "?") keys.onHelp();
  else return target.hasAttribute(ROW_HEAD) && actOnRow(event.key, target, keys);
  return true;
}

function actOnRow(
  key: string,
  target: HTMLElement,
  { shown, selected, dispatch, onMove }: FindingKeys,
): boolean {
  const id = target.getAttribute(ROW_HEAD);
  const index = shown.findIndex(({ finding }) => finding.id === id);
  const here = shown[index];
  if (key === "Enter" && here && id === selected) {
    dispatch({ kind: "reveal", place: here.finding.at });
    return true;
  }
  const moved = shown[nextIndex(key, index, shown.length)];
  if (!moved) return false;
  onMove();
  dispatch({ kind: "select-finding", finding: moved.finding.id });
  return true;
}

function nextIndex(key: string, index: number, count: number): number {
  switch (key) {
    case "ArrowDown":
    case "j":
    case "J":
      return Math.min(count - 1, index + 1);
    case "ArrowUp":
    case "k":
    case "K":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}

function isTyping(target: HTMLElement): boolean {
  return /^(?:input|textarea|select)$/iu.test(target.tagName) || target.isContentEditable;
}
