import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PageWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 899px)": { display: "block" },
  },
});

export interface NarrowTabsProps {
  readonly part: "grid" | "pane";
  readonly onPart: (part: "grid" | "pane") => void;
  readonly words: PageWords;
}

/** On a narrow screen the workbook and the pane take turns. */
export function NarrowTabs({ part, onPart, words }: NarrowTabsProps) {
  const styles = useStyles();
  return (
    <nav aria-label={words.parts} className={styles.root}>
      <TabList
        selectedValue={part}
        onTabSelect={(_, { value }) => onPart(value === "grid" ? "grid" : "pane")}
        aria-label={words.parts}
      >
        <Tab value="grid">{words.grid}</Tab>
        <Tab value="pane">{words.pane}</Tab>
      </TabList>
    </nav>
  );
}
