import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LongDialogContent } from "./LongDialogContent";
import { useDialogStyles } from "./use-dialog-styles";
import { useFocusReturn } from "./use-focus-return";
import type { Words } from "../words/words";

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button does, as a verb: "Sửa 3 ô". */
  readonly confirmLabel: string;
  readonly confirmDisabled?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly words: Words;
}

/** Shows what is about to happen and asks for it. Esc and the cancel button change nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const styles = useDialogStyles();
  useFocusReturn(props.open);
  return (
    <Dialog
      open={props.open}
      onOpenChange={(_, { open }) => {
        if (!open) props.onCancel();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <LongDialogContent>{props.children}</LongDialogContent>
          <DialogActions>
            <Button appearance="primary" disabled={props.confirmDisabled ?? false} onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
            <Button appearance="secondary" onClick={props.onCancel}>
              {props.words.shared.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
