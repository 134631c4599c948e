/** Who said a thing and when. What was said before Khớp kept this, or by someone who gave no name, has neither. */
export interface Authored {
  /** The person's name as given. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/** The person at work, as what they say is signed. */
export function sign(name: string | null, now: number): { readonly by?: string; readonly at: number } {
  return { ...(name !== null && { by: name }), at: now };
}
