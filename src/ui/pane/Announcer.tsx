import { useHiddenStyles } from "../shared/use-hidden-styles";

/**
 * Tells those who hear the page what came of their doing. The same words told again are a new paragraph (by `number`),
 * since a screen reader passes over what did not change.
 */
export function Announcer({ sentence, number }: { sentence: string; number: number }) {
  const styles = useHiddenStyles();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      <p key={number}>{sentence}</p>
    </div>
  );
}
