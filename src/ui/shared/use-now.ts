import { useEffect, useState } from "react";

/** The time in milliseconds, fresh enough to tell "just now" from earlier. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 20_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
