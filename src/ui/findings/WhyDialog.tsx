import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { RuleHelp } from "../help/RuleHelp";
import { useDialogStyles } from "../shared/use-dialog-styles";
import type { Words } from "../words/words";

export interface WhyDialogProps {
  readonly rule: string;
  readonly onClose: () => void;
  readonly words: Words;
}

/** *Vì sao?*: what the rule compares, and an example. */
export function WhyDialog({ rule, onClose, words }: WhyDialogProps) {
  const styles = useDialogStyles();
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
          <DialogContent>
            <RuleHelp ruleId={rule} language={words.language} />
          </DialogContent>
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
