/** The name that a person gave on this machine, with which what they decide is signed. */
export interface PersonStore {
  /** Null: nobody was asked yet; "": asked, and none was given. */
  readonly load: () => string | null;
  readonly keep: (name: string) => void;
}
