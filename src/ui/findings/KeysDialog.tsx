import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { LongDialogContent } from "../shared/LongDialogContent";
import { useDialogStyles } from "../shared/use-dialog-styles";
import { useFocusReturn } from "../shared/use-focus-return";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(80px, auto) 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: "baseline",
    margin: 0,
  },
  keys: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  does: { margin: 0 },
});

/** The keys of the findings screen. */
export function KeysDialog({ onClose, words }: { onClose: () => void; words: Words }) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  useFocusReturn();
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={dialog.surface}>
        <DialogBody>
          <DialogTitle>{words.findings.keysTitle}</DialogTitle>
          <LongDialogContent>
            <dl className={styles.list}>
              {words.findings.keys.map(({ keys, does }) => [
                <dt key={keys} className={styles.keys}>
                  {keys}
                </dt>,
                <dd key={does} className={styles.does}>
                  {does}
                </dd>,
              ])}
            </dl>
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
