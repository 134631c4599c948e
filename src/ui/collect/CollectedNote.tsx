import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { describeFileFault } from "../../app/sentences/file-fault";
import type { CollectedFiles } from "../../app/session/building";
import type { Remark } from "../../core/collect/collection";
import { describeTaken, listSilent } from "../../core/collect/count-collection";
import { describeRemark } from "../../core/collect/describe-remark";
import { describeSum } from "../../core/consolidate/describe-sum";
import { SheetsNote } from "../build/SheetsNote";
import { formatNumber, formatTime } from "../shared/format";
import type { Words } from "../words/words";

export interface CollectedNoteProps {
  readonly collected: CollectedFiles;
  readonly now: number;
  readonly onOpen: ((sheet: string) => void) | null;
  readonly words: Words;
}

const useStyles = makeStyles({
  head: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What was collected and where it stands, who is missing, and what could not be read. */
export function CollectedNote({ collected, now, onOpen, words }: CollectedNoteProps) {
  const styles = useStyles();
  const { collect, language } = words;
  const { collection, names, at } = collected;
  const { remarks, hasCatalogue, sums } = collection;
  const count = (value: number): string => formatNumber(value, language);
  const missing = listSilent(collection);
  const errors = remarks.filter((remark) => remark.severity === "error");
  const warnings = remarks.filter((remark) => remark.severity === "warning").length;
  const isGood = missing.length + errors.length === 0;
  const describe = ({ about, file }: Remark): string => {
    const sentence = describeRemark(
      about,
      file,
      (fault, name) => describeFileFault(fault, name, language),
      language,
    );
    return file === "" || sentence.includes(file) ? sentence : `${file}: ${sentence}`;
  };
  return (
    <SheetsNote
      look={isGood ? "plain" : "open"}
      level="h3"
      title={collect.doneTitle}
      names={names.slice(0, MOST_SHEETS)}
      onOpen={onOpen}
      below={<p className={styles.text}>{collect.again}</p>}
      words={words}
    >
      <p className={styles.text}>
        {collect.done(describeTaken(collection, language), formatTime(at, now, words))}
      </p>
      {sums.map((sum, index) => (
        <p key={index} className={styles.text}>
          {describeSum(sum, language)}
        </p>
      ))}
      <NamedList title={collect.unread(count(errors.length))} items={errors.map(describe)} words={words} />
      <NamedList title={collect.missing(count(missing.length))} items={missing} words={words} />
      {!hasCatalogue && <p className={styles.text}>{collect.noCatalogue}</p>}
      {warnings > 0 && <p className={styles.text}>{collect.questions(count(warnings))}</p>}
    </SheetsNote>
  );
}

/** The first few under their heading; nothing where there are none. */
function NamedList({ title, items, words }: { title: string; items: readonly string[]; words: Words }) {
  const styles = useStyles();
  if (items.length === 0) return null;
  const rest = items.length - SHOWN;
  return (
    <div>
      <h4 className={styles.head}>{title}</h4>
      <ul className={styles.list}>
        {items.slice(0, SHOWN).map((item, index) => (
          <li key={index} className={styles.text}>
            {item}
          </li>
        ))}
        {rest > 0 && (
          <li className={styles.text}>{words.collect.more(formatNumber(rest, words.language))}</li>
        )}
      </ul>
    </div>
  );
}

const SHOWN = 8;

/** A sheet a unit stands after all others; sixty ways to open one help nobody. */
const MOST_SHEETS = 12;
