import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../../core/base/language";
import { wordsOf } from "../words/words";
import { HelpBlocks } from "./HelpBlocks";
import { loadRuleHelp } from "./load-rule-help";
import type { RuleHelpBook } from "./rule-explanation";

export interface RuleHelpProps {
  readonly ruleId: string;
  readonly language: Language;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "break-word",
  },
  heading: { margin: 0, textWrap: "balance" },
  title: typographyStyles.subtitle2,
  part: { ...typographyStyles.body1Strong, marginTop: tokens.spacingVerticalXS },
});

/** *Vì sao?*: what a rule compares and why, how to mend it, and an example, from the rule's own README. */
export function RuleHelp({ ruleId, language }: RuleHelpProps) {
  const styles = useStyles();
  const words = wordsOf(language).help;
  const book = useRuleHelp(language);
  if (book === "loading") return <p role="status">{words.loading}</p>;
  const help = book === "failed" ? undefined : book[ruleId];
  if (help === undefined) return <p role="alert">{words.notLoaded}</p>;
  return (
    <div className={styles.root}>
      <h3 className={mergeClasses(styles.heading, styles.title)}>{help.title}</h3>
      <HelpBlocks blocks={help.about} />
      <h4 className={mergeClasses(styles.heading, styles.part)}>{words.mend}</h4>
      <HelpBlocks blocks={help.mend} />
      <h4 className={mergeClasses(styles.heading, styles.part)}>{words.example}</h4>
      <HelpBlocks blocks={help.example} />
    </div>
  );
}

function useRuleHelp(language: Language): RuleHelpBook | "loading" | "failed" {
  const [loaded, setLoaded] = useState<{ language: Language; book: RuleHelpBook | "failed" } | null>(null);
  useEffect(() => {
    let wanted = true;
    const keep = (book: RuleHelpBook | "failed") => {
      if (wanted) setLoaded({ language, book });
    };
    loadRuleHelp(language).then(keep, () => {
      keep("failed");
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.book : "loading";
}
