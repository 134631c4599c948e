import { convertByLibreOffice, describeWithLibreOffice } from "../support/libreoffice";
import { build, figuresOf, NAMES, readFigures } from "./build-register";

describeWithLibreOffice("khop build, recalculated by LibreOffice", () => {
  it.each(["in the plain layout", "with everything unusual at once"])(
    "shows what the generator counted, cell by cell, for a register %s",
    async (layout) => {
      const { bytes, counts } = await build(layout);
      const judged = convertByLibreOffice(bytes);
      for (const [index, counted] of counts.entries()) {
        expect(readFigures(judged, NAMES[index] ?? "", counted)).toEqual(figuresOf(counted));
      }
    },
  );
});
