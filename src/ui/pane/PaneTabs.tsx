import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Filled, Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useRef, type KeyboardEvent } from "react";
import type { Screen } from "../../app/session/event";
import type { Words } from "../words/words";

export interface PaneTabsProps {
  readonly screen: Screen;
  /** No line with the product's name stands above: the cogwheel is drawn at the end of this one. */
  readonly alone: boolean;
  readonly onSelect: (screen: Screen) => void;
  readonly words: Words;
}

const SCREENS: readonly Screen[] = ["overview", "findings", "report", "build", "setup"];

const useStyles = makeStyles({
  // Wraps instead of cutting off: 320 px at 200 % leave room for two tabs a line.
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "40px",
    minWidth: "32px",
    flex: "0 1 auto",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    whiteSpace: "nowrap",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    // Semibold is wider; the shadow thickens without moving the neighbours.
    textShadow: "0.4px 0 0 currentcolor",
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalXS,
      right: tokens.spacingHorizontalXS,
      bottom: "-1px",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    },
  },
  // Beside the language, in the line above: the four words need the whole width.
  icon: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    right: tokens.spacingHorizontalS,
    width: "32px",
    minHeight: "32px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    "::after": { bottom: "0" },
  },
  iconAlone: { position: "relative", top: "auto", right: "auto", minHeight: "40px", marginLeft: "auto" },
});

/** The five screens. Arrows go from one to the next. Setup, the least used, is a cogwheel. */
export function PaneTabs({ screen, alone, onSelect, words }: PaneTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = SCREENS[nextIndex(event.key, SCREENS.indexOf(screen))];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={words.pane.navigation}>
      {SCREENS.map((each) => {
        const current = each === screen;
        const name = words.pane.screens[each];
        const Icon = current ? Settings20Filled : Settings20Regular;
        return (
          <button
            key={each}
            type="button"
            role="tab"
            id={tabId(each)}
            aria-selected={current}
            aria-controls={PANEL_ID}
            tabIndex={current ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              each === "setup" && styles.icon,
              each === "setup" && alone && styles.iconAlone,
              current && styles.current,
            )}
            onClick={() => onSelect(each)}
            onKeyDown={onKeyDown}
            {...(each === "setup" ? { "aria-label": name, title: name } : {})}
          >
            {each === "setup" ? <Icon aria-hidden /> : name}
          </button>
        );
      })}
    </div>
  );
}

export function tabId(screen: Screen): string {
  return `tab-${screen}`;
}

export const PANEL_ID = "screen";

function nextIndex(key: string, index: number): number {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % SCREENS.length;
    case "ArrowLeft":
      return (index + SCREENS.length - 1) % SCREENS.length;
    case "Home":
      return 0;
    case "End":
      return SCREENS.length - 1;
    default:
      return -1;
  }
}
