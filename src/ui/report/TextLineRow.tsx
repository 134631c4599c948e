import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TextLine } from "../../app/select/lay-out-text";
import { FigureMark, type FigureMarkProps } from "./FigureMark";
import { pointOut, type ShownRun, type Verdict } from "./list-shown-lines";

export interface TextLineRowProps extends Pick<FigureMarkProps, "onSelect" | "onOpen" | "words"> {
  readonly line: TextLine;
  readonly selected: number | null;
  /** The one figure that Tab reaches. */
  readonly reachable: number | null;
  /** Words of the document that a finding is about. */
  readonly stretch: { readonly start: number; readonly end: number } | null;
}

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    lineHeight: "1.65",
    overflowWrap: "break-word",
    whiteSpace: "pre-wrap",
  },
  heading: { fontWeight: tokens.fontWeightSemibold, paddingTop: tokens.spacingVerticalM },
  paragraph: {},
  "list-item": { paddingLeft: tokens.spacingHorizontalXXL },
  footnote: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
  table: {
    fontSize: tokens.fontSizeBase200,
    marginLeft: tokens.spacingHorizontalL,
    paddingTop: 0,
    paddingBottom: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  pointed: {
    backgroundColor: tokens.colorStatusWarningBackground2,
    color: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** One line of the document, its figures marked. */
export function TextLineRow({ line, selected, reachable, stretch, ...rest }: TextLineRowProps) {
  const styles = useStyles();
  const heading = line.kind === "heading" ? { role: "heading", "aria-level": 3 } : {};
  return (
    <p className={mergeClasses(styles.root, styles[line.kind])} lang="vi" {...heading}>
      {pointOut(line, stretch).map((run, index) =>
        isFigure(run) ? (
          <FigureMark
            key={index}
            run={run}
            selected={run.figure === selected}
            reachable={run.figure === reachable}
            {...rest}
          />
        ) : run.pointed ? (
          <mark key={index} className={styles.pointed}>
            {run.text}
          </mark>
        ) : (
          run.text
        ),
      )}
    </p>
  );
}

function isFigure(run: ShownRun): run is ShownRun & { readonly figure: number; readonly verdict: Verdict } {
  return run.figure !== null && run.verdict !== null;
}
