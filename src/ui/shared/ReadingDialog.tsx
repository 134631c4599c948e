import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Words } from "../words/words";
import { LongDialogContent } from "./LongDialogContent";
import { useDialogStyles } from "./use-dialog-styles";
import { useFocusReturn } from "./use-focus-return";

export interface ReadingDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly words: Words;
}

/** A dialog to read and close, open as long as it is there. */
export function ReadingDialog({ title, children, onClose, words }: ReadingDialogProps) {
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
          <DialogTitle>{title}</DialogTitle>
          <LongDialogContent>{children}</LongDialogContent>
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
