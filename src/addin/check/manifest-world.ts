import type { RequirementSet } from "../../hosts/office/requirements";

/** What a manifest speaks of and does not hold. */
export interface ManifestWorld {
  /** The folder every address lies in, without a slash at the end. */
  readonly baseUrl: string;
  /** The names that have a handler. */
  readonly actions: readonly string[];
  readonly requirements: readonly RequirementSet[];
  /** The files beside `taskpane.html`, as they will be served: `assets/khop-16.png`. */
  readonly files: readonly string[];
  /** The size of such a picture in pixels. */
  readonly sizeOf: (file: string) => ImageSize;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}
