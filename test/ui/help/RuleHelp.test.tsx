/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import { RuleHelp } from "../../../src/ui/help/RuleHelp";

describe("RuleHelp", () => {
  it("explains a rule with an example as a table", async () => {
    render(<RuleHelp ruleId="total-differs-from-parts" language="vi" />);
    expect(screen.getByRole("status").textContent).toContain("Đang mở");
    expect(await screen.findByRole("heading", { level: 3 })).toHaveProperty(
      "textContent",
      "Số tổng khác với tổng các phần của nó",
    );
    expect(screen.getAllByRole("heading", { level: 4 }).map((each) => each.textContent)).toEqual([
      "Cách sửa",
      "Ví dụ",
    ]);
    const table = screen.getByRole("table");
    expect(within(table).getByRole("columnheader", { name: "Tổng số" })).toBeTruthy();
    expect(within(table).getByText("68").tagName).toBe("STRONG");
  });

  it("follows the language", async () => {
    const { rerender } = render(<RuleHelp ruleId="period-differs" language="vi" />);
    await screen.findByText("Cách sửa");
    rerender(<RuleHelp ruleId="period-differs" language="en" />);
    expect(await screen.findByText("How to mend it")).toBeTruthy();
    expect(screen.getByRole("blockquote").textContent).toContain("Từ năm 2023 đến năm 2024");
  });

  it("says so where there is no explanation of that name", async () => {
    render(<RuleHelp ruleId="gone-rule" language="vi" />);
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa mở được phần giải thích");
  });
});
