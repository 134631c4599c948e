import { useEffect, useRef, useState } from "react";

/** A file's name and content. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Hands over chosen files one after another, each when the session is free: only one document is read at a time.
 * `failed` is the name of the last file whose content could not be had (it lies in a cloud, or was moved).
 */
export function useFileQueue(
  free: boolean,
  onOpen: (file: OpenedFile) => void,
): {
  readonly add: (files: Iterable<File>) => void;
  readonly failed: string | null;
} {
  const [queue, setQueue] = useState<readonly File[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const taken = useRef<File | null>(null);
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  const [first] = queue;
  useEffect(() => {
    if (!free || first === undefined || taken.current === first) return;
    taken.current = first;
    const leave = () => setQueue((files) => files.filter((file) => file !== first));
    first.arrayBuffer().then(
      (content) => {
        open.current({ name: first.name.normalize("NFC"), bytes: new Uint8Array(content) });
        leave();
      },
      () => {
        setFailed(first.name);
        leave();
      },
    );
  }, [free, first]);
  return {
    add: (files) => {
      const added = [...files];
      setFailed(null);
      setQueue((waiting) => [...waiting, ...added]);
    },
    failed,
  };
}
