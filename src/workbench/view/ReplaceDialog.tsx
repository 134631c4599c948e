import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useDialogStyles } from "../../ui/shared/use-dialog-styles";
import { useFocusReturn } from "../../ui/shared/use-focus-return";
import type { Answer } from "../book/workspace";
import type { PageWords } from "./words";

export interface ReplaceDialogProps {
  /** The files that are open. */
  readonly names: readonly string[];
  readonly onAnswer: (answer: Answer) => void;
  readonly words: PageWords;
}

/** What is open was not saved: saving comes first and has the focus, Esc leaves all as it is. */
export function ReplaceDialog({ names, onAnswer, words }: ReplaceDialogProps) {
  const styles = useDialogStyles();
  useFocusReturn(true);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer("stay");
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.replace.title}</DialogTitle>
          <DialogContent>{words.replace.text(names.join(", "))}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer("save")}>
              {words.replace.save}
            </Button>
            <Button appearance="secondary" onClick={() => onAnswer("discard")}>
              {words.replace.confirm}
            </Button>
            <Button appearance="secondary" onClick={() => onAnswer("stay")}>
              {words.replace.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
