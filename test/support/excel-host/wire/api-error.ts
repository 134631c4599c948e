/** What Excel answers to a call it refuses: the client makes an `OfficeExtension.Error` of it. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A call to something this host does not emulate: a fault of the test bench, never an answer of Excel. */
export class HostGap extends Error {
  override name = "HostGap";
}

export const REFUSALS = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  AccessDenied: "You do not have permission to perform the requested operation.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  UndoNotSupported: "The operation can't be merged into one undo step.",
  GeneralException: "There was an internal error while processing the request.",
} as const;

export function refuse(code: keyof typeof REFUSALS, detail?: string): ApiError {
  return new ApiError(code, detail ? `${REFUSALS[code]} ${detail}` : REFUSALS[code]);
}
