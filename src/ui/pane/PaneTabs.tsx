import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { Screen } from "../../app/session/event";
import type { Words } from "../words/words";

export interface PaneTabsProps {
  readonly screen: Screen;
  readonly onSelect: (screen: Screen) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  // Wraps instead of cutting off: 320 px at 200 % leave room for two tabs a line.
  list: {
    flexWrap: "wrap",
    columnGap: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, minHeight: "40px" },
  last: { marginLeft: "auto" },
});

/** The five screens. Setup, the least used, is a cogwheel. */
export function PaneTabs({ screen, onSelect, words }: PaneTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      aria-label={words.pane.navigation}
      selectedValue={screen}
      onTabSelect={(_, { value }) => onSelect(value as Screen)}
    >
      {TEXT_TABS.map((each) => (
        <Tab key={each} id={tabId(each)} aria-controls={PANEL_ID} className={styles.tab} value={each}>
          {words.pane.screens[each]}
        </Tab>
      ))}
      <Tab
        id={tabId("setup")}
        aria-controls={PANEL_ID}
        className={mergeClasses(styles.tab, styles.last)}
        value="setup"
        icon={<Settings20Regular />}
        aria-label={words.pane.screens.setup}
        title={words.pane.screens.setup}
      />
    </TabList>
  );
}

export function tabId(screen: Screen): string {
  return `tab-${screen}`;
}

export const PANEL_ID = "screen";

const TEXT_TABS: readonly Screen[] = ["overview", "findings", "report", "build"];
