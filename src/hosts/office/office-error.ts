import type { HostError } from "../../ports/workbook-host";

/** An error that Office answered, as its client throws it. */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode?: number;
  /** What the batch had traced before the action that failed. */
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Whether a thrown thing is an answer of Office; anything else is a mistake of ours. */
export function isOfficeError(thrown: unknown): thrown is OfficeError {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string" &&
    "name" in thrown &&
    thrown.name === "RichApi.Error"
  );
}

/** The error in our own words; `subject` is what the batch was about. */
export function toHostError(error: OfficeError, subject: string): HostError {
  const place = error.debugInfo?.errorLocation;
  const detail = `${error.code}: ${error.message}${place ? ` (${place})` : ""}`;
  return {
    code: isSessionTrouble(error) ? "session-lost" : (CODES[error.code] ?? "refused"),
    subject,
    detail,
  };
}

/** Whether the message did not come through, rather than being answered with a no. */
export function isSessionTrouble(error: OfficeError): boolean {
  if (SESSION_CODES.has(error.code)) return true;
  return error.code === "GeneralException" && !error.debugInfo?.errorLocation && error.httpStatusCode === 500;
}

/** Whether an error may be the merged undo group's own, so that the same work may do without it (office-js 6255, 6491, 6711). */
export function mayBlameGroup({ code, detail = "" }: HostError): boolean {
  return code === "refused" && /^(UndoNotSupported|GeneralException):/u.test(detail);
}

/** Whether an error may come of areas parted by the wrong character: people choose it in their system (office-js 1167, 2891). */
export function mayBlameSeparator({ code, detail = "" }: HostError): boolean {
  return code === "refused" && detail.startsWith("InvalidArgument:");
}

const CODES: Readonly<Record<string, HostError["code"]>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "not-in-front",
  ItemNotFound: "sheet-not-found",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ApiNotFound: "too-old",
  NotImplemented: "too-old",
  UnsupportedFeature: "too-old",
};

const SESSION_CODES: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "ConnectionFailure",
  "HostRestart",
  "InactiveWorkbook",
  "InvalidOrTimedOutSession",
  "InvalidRequestContext",
  "RequestAborted",
  "Timeout",
]);
