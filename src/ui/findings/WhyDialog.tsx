import { RuleHelp } from "../help/RuleHelp";
import { ReadingDialog } from "../shared/ReadingDialog";
import type { Words } from "../words/words";

export interface WhyDialogProps {
  readonly rule: string;
  readonly onClose: () => void;
  readonly words: Words;
}

/** *Vì sao?*: what the rule compares, and an example. */
export function WhyDialog({ rule, onClose, words }: WhyDialogProps) {
  return (
    <ReadingDialog title={words.help.title} onClose={onClose} words={words}>
      <RuleHelp ruleId={rule} language={words.language} />
    </ReadingDialog>
  );
}
