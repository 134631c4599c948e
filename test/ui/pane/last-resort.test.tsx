/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { LastResort } from "../../../src/ui/pane/LastResort";

function Broken(): never {
  throw new Error("a bar without a length");
}

test("shows what it holds", () => {
  render(<LastResort>Tổng quan</LastResort>);
  expect(screen.getByText("Tổng quan")).toBeTruthy();
});

test("a pane that breaks leaves a sentence, a way on, and what helps to mend it", () => {
  const silence = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <LastResort>
      <Broken />
    </LastResort>,
  );
  expect(screen.getByRole("alert").textContent).toContain("Khớp gặp lỗi và phải dừng");
  expect(screen.getByRole("button", { name: /Mở lại Khớp/u })).toBeTruthy();
  expect(screen.getByText(/a bar without a length/u)).toBeTruthy();
  silence.mockRestore();
});
