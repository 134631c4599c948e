/** Why a document could not be read. The entry point turns the code into a sentence. */
export interface DocumentError {
  readonly code:
    | "not-a-document"
    | "old-format"
    | "encrypted"
    | "damaged"
    | "too-large"
    /** Tables, text boxes or other elements nested past any real document. */
    | "too-deep"
    /** There is not one word in it. */
    | "no-text"
    /** Pages of pictures: a scan. */
    | "scanned"
    /** A `.txt` that is no text in any encoding. */
    | "not-text"
    /** The person asked to stop. */
    | "stopped"
    /** A mistake of ours or too little memory: the reader broke. `detail` has its words. */
    | "crashed";
  /** The file's name. */
  readonly subject: string;
  /** What else helps to mend it, in English, for a log; never shown alone. */
  readonly detail?: string;
}
