import { useEffect, useState } from "react";
import type { Dispatch } from "../shared/dispatch";

/** Long enough to be read twice without haste. */
const SHOWN_FOR = 8000;

/**
 * Puts a notice (known by its number) away by itself after a while, except under the pointer or the focus; null where it is to
 * stay. Gives what tells that it is held.
 */
export function useNoticeEnd(number: number | null, dispatch: Dispatch): (held: boolean) => void {
  const [heldNumber, setHeldNumber] = useState<number | null>(null);
  const held = heldNumber === number;
  useEffect(() => {
    if (number === null || held) return undefined;
    const timer = setTimeout(() => {
      dispatch({ kind: "put-notice-away" });
    }, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [number, held, dispatch]);
  return (hold) => setHeldNumber(hold ? number : null);
}
