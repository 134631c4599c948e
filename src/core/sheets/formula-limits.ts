/** A formula longer than this is not written into one cell; Excel's own limit is 8,192 characters. */
export const MAX_FORMULA = 8_000;
