import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Words } from "../words/words";
import { formatPercent } from "./format";

export interface RunningBarProps {
  /** What is being done: "Đang kiểm tra…". */
  readonly label: string;
  /** 0–1, or null where it cannot be known. */
  readonly progress: number | null;
  /** Absent where the work cannot be stopped. */
  readonly onStop?: (() => void) | undefined;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    minHeight: "32px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { margin: 0, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1" },
});

/** Long work: what it is, how far it is, and a way to stop it. */
export function RunningBar({ label, progress, onStop, words }: RunningBarProps) {
  const styles = useStyles();
  const percent = progress === null ? "" : formatPercent(progress, words.language);
  return (
    <div className={styles.root}>
      <p className={styles.label}>{percent === "" ? label : `${label} ${percent}`}</p>
      {onStop !== undefined && <Button onClick={onStop}>{words.shared.stop}</Button>}
      <ProgressBar
        className={styles.bar}
        thickness="large"
        aria-label={label}
        {...(progress === null ? {} : { value: progress })}
      />
    </div>
  );
}
