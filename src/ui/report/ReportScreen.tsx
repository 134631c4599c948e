import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isBusy } from "../../app/select/is-busy";
import { shownDocument } from "../../app/select/view-figure";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { Screen } from "../shared/Screen";
import type { Words } from "../words/words";
import { DocumentIntake } from "./DocumentIntake";
import { DocumentReview } from "./DocumentReview";
import { useFileDrop } from "./use-file-drop";
import { useFileQueue } from "./use-file-queue";

export interface ReportScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, textWrap: "balance" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  failed: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  review: {
    position: "relative",
    height: "100%",
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    "@media (max-height: 420px)": { height: "auto" },
  },
  over: {
    position: "absolute",
    inset: tokens.spacingHorizontalS,
    zIndex: 2,
    margin: 0,
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
  },
  back: { alignSelf: "flex-start" },
});

/** *Đối chiếu báo cáo*: brings a report in and shows what became of each of its figures. */
export function ReportScreen({ state, dispatch, words }: ReportScreenProps) {
  const styles = useStyles();
  const shown = shownDocument(state);
  const [adding, setAdding] = useState(false);
  const { intake } = words.report;
  const { add, failed } = useFileQueue(state.work.kind === "idle", ({ name, bytes }) => {
    setAdding(false);
    dispatch({ kind: "open-document", name, bytes });
  });
  const over = useFileDrop(add);
  const notOpened = failed !== null && (
    <p className={styles.failed} role="alert">
      {intake.notOpened(failed)}
    </p>
  );
  if (shown && !adding)
    return (
      <div className={styles.review}>
        {notOpened}
        <DocumentReview
          state={state}
          shown={shown}
          onAdd={() => setAdding(true)}
          dispatch={dispatch}
          words={words}
        />
        {over && <p className={styles.over}>{intake.dropNow}</p>}
      </div>
    );
  return (
    <Screen>
      {notOpened}
      <div className={styles.head}>
        <h2 className={styles.title}>{shown ? words.report.add : intake.emptyTitle}</h2>
        <p className={styles.text}>{intake.emptyText}</p>
      </div>
      <DocumentIntake
        busy={isBusy(state)}
        reading={state.work.kind === "running" && state.work.task === "read-document"}
        over={over}
        onFiles={add}
        onPaste={(text) => {
          setAdding(false);
          dispatch({ kind: "paste-document", text });
        }}
        words={words}
      />
      {shown && (
        <Button className={styles.back} onClick={() => setAdding(false)}>
          {words.shared.cancel}
        </Button>
      )}
    </Screen>
  );
}
