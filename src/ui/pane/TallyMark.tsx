/** Two figures that meet: the product's mark. */
export function TallyMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" fill="none" aria-hidden focusable="false">
      <rect x="2" y="2" width="18" height="18" rx="5" fill="currentColor" opacity="0.14" />
      <path d="M6 8.25h7M6 13.75h4" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      <path
        d="m11.5 13.4 2 2 4-4.6"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
