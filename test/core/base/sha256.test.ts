import { createHash } from "node:crypto";
import { sha256 } from "../../../src/core/base/sha256";

test.each([0, 1, 3, 55, 56, 57, 63, 64, 65, 119, 120, 1000, 100_003])(
  "%i bytes are hashed as Node hashes them",
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 131 + (index >> 8)) % 256);
    expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
  },
);

test("bytes in the middle of others are hashed alone", () => {
  const bytes = new TextEncoder().encode("trước: giữa :sau").subarray(8, 14);
  expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
