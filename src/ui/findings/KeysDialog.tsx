import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useDialogStyles } from "../shared/use-dialog-styles";
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
          <DialogContent>
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
