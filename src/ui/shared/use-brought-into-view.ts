import { useEffect, useRef, type RefObject } from "react";

/** A ref for the element that shows `value`: a new value brings it into sight; null, or the value it began with, does not. */
export function useBroughtIntoView(
  value: object | null,
  block: "start" | "nearest",
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (value !== null && value !== shown.current) element.current?.scrollIntoView({ block });
    shown.current = value;
  }, [value, block]);
  return element;
}
