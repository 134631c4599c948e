import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { RuleHelp } from "../help/RuleHelp";
import { LongDialogContent } from "../shared/LongDialogContent";
import { useDialogStyles } from "../shared/use-dialog-styles";
import { useFocusReturn } from "../shared/use-focus-return";
import type { Words } from "../words/words";

export interface WhyDialogProps {
  readonly rule: string;
  readonly onClose: () => void;
  readonly words: Words;
}

/** *Vì sao?*: what the rule compares, and an example. */
export function WhyDialog({ rule, onClose, words }: WhyDialogProps) {
  const styles = useDialogStyles();
  useFocusReturn();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.help.title}</DialogTitle>
          <LongDialogContent>
            <RuleHelp ruleId={rule} language={words.language} />
          </LongDialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {words.shared.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
