import { readProduct } from "../../src/cli/product";
import { runKhop } from "./run-khop";

test("khop --version tells the version of package.json", async () => {
  expect(await runKhop("--version")).toEqual({ status: 0, stdout: `${readProduct().version}\n`, stderr: "" });
});
