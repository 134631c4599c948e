import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SessionDocument } from "../../app/session/state";
import type { Words } from "../words/words";

export interface DraftChoiceProps {
  /** The documents that the one shown can be held against. */
  readonly others: readonly SessionDocument[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: { flex: "1 1 140px", minWidth: 0 },
});

/** Which earlier draft the document shown is compared with. */
export function DraftChoice({ others, chosen, onChoose, words }: DraftChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{words.report.drafts.choose}</label>
      <Select
        id={id}
        className={styles.select}
        size="small"
        value={chosen ?? ""}
        onChange={(_, { value }) => onChoose(value === "" ? null : value)}
      >
        <option value="">{words.report.drafts.none}</option>
        {others.map(({ document }) => (
          <option key={document.name}>{document.name}</option>
        ))}
      </Select>
    </div>
  );
}
