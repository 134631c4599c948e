import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HelpBlock, HelpText } from "./rule-explanation";

const useStyles = makeStyles({
  paragraph: { margin: 0, textWrap: "pretty" },
  quote: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    verticalAlign: "top",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  strong: { fontWeight: tokens.fontWeightBold },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    overflowWrap: "anywhere",
  },
});

/** Paragraphs, quotations and small tables of a rule's help. */
export function HelpBlocks({ blocks }: { blocks: readonly HelpBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { block: HelpBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={styles.paragraph}>
          <Spans spans={block.spans} />
        </p>
      );
    case "quote":
      return (
        <blockquote className={styles.quote} lang="vi">
          {block.paragraphs.map((spans, index) => (
            <p key={index} className={styles.paragraph}>
              <Spans spans={spans} />
            </p>
          ))}
        </blockquote>
      );
    case "table":
      return (
        <div className={styles.frame}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.header.map((spans, index) => (
                  <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                    <Spans spans={spans} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((spans, column) => (
                    <td key={column} className={styles.cell}>
                      <Spans spans={spans} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function Spans({ spans }: { spans: HelpText }) {
  const styles = useStyles();
  return spans.map((span, index) => {
    if (typeof span === "string") return span;
    return span.kind === "strong" ? (
      <strong key={index} className={styles.strong}>
        {span.text}
      </strong>
    ) : (
      <code key={index} className={styles.code}>
        {span.text}
      </code>
    );
  });
}
