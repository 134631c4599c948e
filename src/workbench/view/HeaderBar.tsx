import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  Tooltip,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { WeatherMoon20Regular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunny20Regular } from "@fluentui/react-icons/svg/weather-sunny";
import { useSyncExternalStore } from "react";
import { TallyMark } from "../../ui/pane/TallyMark";
import type { Workspace, WorkspaceState } from "../book/workspace";
import { FileMenu } from "./FileMenu";
import { NARROW, NARROW_BUTTON, NARROW_WORD } from "./narrow";
import { OpenMenu } from "./OpenMenu";
import type { PageWords } from "./words";

export interface HeaderBarProps {
  readonly state: WorkspaceState;
  readonly workspace: Workspace;
  readonly dark: boolean;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onStep: (direction: "undo" | "redo") => void;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  word: NARROW_WORD,
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "48px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 899px)": {
      flexWrap: "wrap",
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    },
  },
  badge: { height: "auto", minHeight: "20px", flexShrink: 0 },
  mark: { color: tokens.colorBrandForeground1, display: "flex" },
  product: { ...typographyStyles.subtitle2, margin: 0 },
  rule: {
    width: "1px",
    height: "20px",
    margin: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  file: {
    flex: "1 1 auto",
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  tools: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    [NARROW]: { width: "100%", justifyContent: "space-between" },
  },
  narrow: NARROW_BUTTON,
  between: { [NARROW]: { display: "none" } },
  small: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

/** The top of the page: what is open, and what can be done with files. */
export function HeaderBar({ state, workspace, dark, onTheme, onLanguage, onStep, words }: HeaderBarProps) {
  const styles = useStyles();
  const { open, unsaved } = state;
  const hear = open?.steps.subscribe ?? nothingToHear;
  const last = useSyncExternalStore(hear, () => open?.steps.last() ?? null);
  const next = useSyncExternalStore(hear, () => open?.steps.next() ?? null);
  return (
    <header className={styles.root} data-part="header">
      <span className={styles.mark}>
        <TallyMark />
      </span>
      <h1 className={styles.product}>{words.product}</h1>
      <span className={styles.rule} aria-hidden />
      <div className={styles.file}>
        {open && (
          <>
            <p className={styles.name} title={open.names.join("\n")}>
              {open.names.join(", ")}
            </p>
            {open.names.length > 1 && (
              <Badge className={styles.badge} appearance="tint">
                {words.files(open.names.length)}
              </Badge>
            )}
            {open.sample && (
              <Badge className={styles.badge} appearance="tint" color="informative">
                {words.sample}
              </Badge>
            )}
            {unsaved && (
              <Badge className={styles.badge} appearance="tint" color="warning">
                {words.unsaved}
              </Badge>
            )}
          </>
        )}
      </div>
      <div className={styles.tools} role="toolbar" aria-label={words.toolbar}>
        <Tooltip content={words.undo} relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowUndo20Regular />}
            disabled={last === null}
            onClick={() => onStep("undo")}
          />
        </Tooltip>
        <Tooltip content={words.redo} relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowRedo20Regular />}
            disabled={next === null}
            onClick={() => onStep("redo")}
          />
        </Tooltip>
        <span className={mergeClasses(styles.rule, styles.between)} aria-hidden />
        <OpenMenu workspace={workspace} words={words} />
        {open && <FileMenu work={open} workspace={workspace} words={words} />}
        <Button
          appearance={unsaved ? "primary" : "subtle"}
          className={styles.narrow}
          icon={<Save20Regular />}
          disabled={!open || state.busy !== null}
          onClick={() => void workspace.save()}
        >
          <span className={styles.word}>{words.save}</span>
        </Button>
        <span className={mergeClasses(styles.rule, styles.between)} aria-hidden />
        <Button
          appearance="subtle"
          className={styles.small}
          lang={words.otherLanguage === "English" ? "en" : "vi"}
          title={words.otherLanguageHint}
          onClick={onLanguage}
        >
          {words.otherLanguage}
        </Button>
        <Tooltip content={dark ? words.theme.light : words.theme.dark} relationship="label">
          <Button
            appearance="subtle"
            icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
            onClick={onTheme}
          />
        </Tooltip>
      </div>
    </header>
  );
}

function nothingToHear(): () => void {
  return () => undefined;
}
