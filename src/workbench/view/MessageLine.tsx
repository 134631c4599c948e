import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import type { WorkspaceState } from "../book/workspace";
import type { PageWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    borderBottomColor: tokens.colorStatusDangerBorder1,
  },
  text: { flex: 1, margin: 0, textWrap: "pretty" },
});

export interface MessageLineProps {
  readonly message: NonNullable<WorkspaceState["message"]>;
  readonly onClose: () => void;
  readonly words: PageWords;
}

/** One sentence about files, under the head of the page until it is closed. */
export function MessageLine({ message, onClose, words }: MessageLineProps) {
  const styles = useStyles();
  const isError = message.kind === "error";
  return (
    <div className={mergeClasses(styles.root, isError && styles.error)} role={isError ? "alert" : "status"}>
      {isError ? <ErrorCircle20Regular /> : <Info20Regular />}
      <p className={styles.text}>{message.text}</p>
      <Button
        appearance="transparent"
        icon={<Dismiss20Regular />}
        aria-label={words.close}
        onClick={onClose}
      />
    </div>
  );
}
