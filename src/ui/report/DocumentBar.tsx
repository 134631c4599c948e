import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { SaveArrowRight20Regular } from "@fluentui/react-icons/svg/save-arrow-right";
import type { ReactNode } from "react";
import type { SessionDocument } from "../../app/session/state";
import type { Words } from "../words/words";

export interface DocumentBarProps {
  readonly documents: readonly SessionDocument[];
  readonly shown: SessionDocument;
  readonly busy: boolean;
  /** Whether the Word file can be saved with comments: there is one, and it was checked. */
  readonly canAnnotate: boolean;
  readonly onShow: (name: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onAnnotate: () => void;
  /** Stands beside *Lưu bản Word* where that is there. */
  readonly steps: ReactNode;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: {
    // Two buttons beside it at most: zoomed in, they go to a line of their own.
    flex: "1 1 160px",
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  select: { flex: "1 1 160px", minWidth: 0 },
  annotate: { paddingInline: tokens.spacingHorizontalS },
});

/** Which document is shown, and what can be done with it as a whole. */
export function DocumentBar(props: DocumentBarProps) {
  const { documents, shown, busy, words } = props;
  const styles = useStyles();
  const { name } = shown.document;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        {documents.length > 1 ? (
          <Select
            className={styles.select}
            aria-label={words.report.documents}
            value={name}
            onChange={(_, { value }) => props.onShow(value)}
          >
            {documents.map((each) => (
              <option key={each.document.name}>{each.document.name}</option>
            ))}
          </Select>
        ) : (
          <h2 className={styles.name}>
            <Document20Regular className={styles.icon} aria-hidden />
            <span className={styles.label} title={name}>
              {name}
            </span>
          </h2>
        )}
        <Button
          appearance="subtle"
          icon={<Add20Regular />}
          aria-label={words.report.add}
          title={words.report.add}
          disabled={busy}
          onClick={props.onAdd}
        />
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={words.report.remove}
          title={words.report.remove}
          disabled={busy}
          onClick={props.onRemove}
        />
      </div>
      {props.canAnnotate && (
        <div className={styles.line}>
          <Button
            className={styles.annotate}
            size="small"
            icon={<SaveArrowRight20Regular />}
            disabled={busy}
            onClick={props.onAnnotate}
          >
            {words.report.annotate}
          </Button>
          {props.steps}
        </div>
      )}
    </div>
  );
}
