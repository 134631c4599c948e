import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { TallyMark } from "./TallyMark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
  },
  name: { ...typographyStyles.subtitle2, margin: 0, marginRight: "auto" },
  // Room for the cogwheel of the tabs.
  beside: { paddingRight: `calc(32px + ${tokens.spacingHorizontalM})` },
  language: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  mark: { color: tokens.colorBrandForeground1, display: "flex" },
});

export interface PaneHeaderProps {
  /** The tabs stand below: one of them, the cogwheel, is drawn at the end of this line. */
  readonly withTabs: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

/** The product's name, and the other language. */
export function PaneHeader({ withTabs, dispatch, words }: PaneHeaderProps) {
  const styles = useStyles();
  const other = words.language === "vi" ? "en" : "vi";
  return (
    <div className={mergeClasses(styles.root, withTabs && styles.beside)}>
      <span className={styles.mark}>
        <TallyMark />
      </span>
      <h1 className={styles.name}>{words.pane.product}</h1>
      <Button
        appearance="subtle"
        className={styles.language}
        lang={other}
        title={words.pane.otherLanguageHint}
        onClick={() => dispatch({ kind: "choose-language", language: other })}
      >
        {words.pane.otherLanguage}
      </Button>
    </div>
  );
}
