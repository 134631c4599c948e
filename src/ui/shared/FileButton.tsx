import { Button } from "@fluentui/react-components";
import { useRef } from "react";

export interface FileButtonProps {
  readonly children: string;
  /** What is to be chosen, for those who do not see the button beside it. */
  readonly label: string;
  readonly onText: (text: string) => void;
  /** The file could not be read: its name. */
  readonly onFailed: (name: string) => void;
}

/** A button by which a person gives a JSON file. */
export function FileButton({ children, label, onText, onFailed }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = (chosen: File | undefined) => {
    chosen?.text().then(onText, () => onFailed(chosen.name));
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={label}
        onChange={(event) => {
          open(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </>
  );
}
