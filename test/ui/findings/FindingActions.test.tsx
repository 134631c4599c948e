/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { prepareDom } from "../support/prepare-dom";
import { renderLive } from "../support/render-live";
import { checkedState } from "../support/checked-state";
import { sheet, workbook } from "../../support/grid";

beforeAll(async () => {
  prepareDom();
  await import("../../../src/ui/findings/FindingsScreen");
  Element.prototype.scrollIntoView = () => undefined;
});

const OTHER_YEARS = sheet(
  "Danh sách",
  `
  STT | Đơn vị | Loại | Tên mô hình | Đối tượng | Lĩnh vực | Năm đăng ký
  1 | Xã Suối Đá | Mô hình | Vườn ươm | Tập thể | Kinh tế | 2023
  2 | Xã Suối Đá | Mô hình | Đường hoa | Tập thể | Kinh tế | 2023
  3 | Xã Đồi Cỏ | Mô hình | Bếp ấm | Tập thể | Kinh tế | 2023
  4 | Xã Đồi Cỏ | Mô hình | Tủ sách | Tập thể | Kinh tế | 2023
  5 | Xã Đồi Cỏ | Mô hình | Giếng sạch | Tập thể | Kinh tế | 2023
  6 | Xã Đồi Cỏ | Mô hình | Kho thóc | Tập thể | Kinh tế | 2023`,
);

it("the button of a register of another period sets that period, and the message speaks of no command line", async () => {
  const live = renderLive({ ...checkedState({ workbook: workbook(OTHER_YEARS) }), screen: "findings" });
  await userEvent.click(await screen.findByRole("button", { name: /Danh sách này là của giai đoạn/u }));
  expect(document.body.textContent).not.toContain("--period");
  await userEvent.click(screen.getByRole("button", { name: "Đặt giai đoạn 2023" }));
  expect(live.events.at(-1)).toEqual({ kind: "change-period", period: { from: 2023, to: 2023 } });
  expect(live.state().settings.period).toEqual({ from: 2023, to: 2023 });
});
