import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { DocumentArrowDown24Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import type { WorkspaceState } from "../book/workspace";
import type { PageWords } from "./words";

const useStyles = makeStyles({
  root: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    maxWidth: "440px",
    padding: tokens.spacingHorizontalXXXL,
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    textAlign: "center",
  },
  busy: { border: `1px solid ${tokens.colorTransparentStroke}` },
  icon: { color: tokens.colorBrandForeground1 },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface DropCurtainProps {
  readonly words: PageWords;
  /** What runs; without it, files are being dragged over the page. */
  readonly busy?: NonNullable<WorkspaceState["busy"]>;
  /** Gives up what is being opened. */
  readonly onGiveUp?: () => void;
}

/** Over the page while files are dragged over it, or opened and written. */
export function DropCurtain({ words, busy, onGiveUp }: DropCurtainProps) {
  const styles = useStyles();
  if (busy) {
    const label = busy.doing === "open" ? words.opening(busy.name) : words.saving(busy.name);
    return (
      <div className={styles.root} role="status">
        <div className={mergeClasses(styles.card, styles.busy)}>
          <Spinner label={label} />
          {busy.doing === "open" && <Button onClick={onGiveUp}>{words.giveUp}</Button>}
        </div>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <div className={styles.card}>
        <DocumentArrowDown24Regular className={styles.icon} />
        <p className={styles.title}>{words.drop}</p>
        <p className={styles.text}>{words.dropText}</p>
      </div>
    </div>
  );
}
