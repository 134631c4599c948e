/** “≠” as a drawing: some fonts put it together from two signs that do not meet. */
export function NotEqual() {
  return (
    <svg width="0.8em" height="0.8em" viewBox="0 0 16 16" fill="none" aria-hidden focusable="false">
      <path
        d="M2 5.75h12M2 10.25h12M11 2 5 14"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
    </svg>
  );
}
