import { sheet, workbook } from "../../support/grid";
import { describeHost } from "../host-contract";
import { marksOf, openOffice } from "./open-office";

describeHost("office", () => {
  const { excel, host } = openOffice(
    workbook(
      sheet("Số liệu", "Đơn vị | Tổng số\nXã A | 5\nXã B | 7\nCộng | =SUM(B2:B3) → 12"),
      sheet("Biểu lạ", "của người dùng"),
    ),
  );
  return { host, state: () => host.read(), marks: () => marksOf(excel) };
});
