import { createMemoryHost } from "../../../src/hosts/memory/memory-host";
import { sheet, workbook } from "../../support/grid";
import { describeHost } from "../host-contract";

describeHost("memory", () => {
  const host = createMemoryHost(
    workbook(
      sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
      sheet("Biểu lạ", "của người dùng"),
    ),
  );
  return { host, marks: () => host.marks(), state: () => host.read() };
});
