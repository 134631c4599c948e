import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import type { ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readRecord } from "./arguments";

export const worksheetProtectionClass: ApiClass<Sheet> = {
  name: "WorksheetProtection",
  get: {
    protected: (sheet) => sheet.state.value.protection !== null,
    options: (sheet) => sheet.state.value.protection ?? {},
    savedOptions: (sheet) => sheet.state.value.protection ?? {},
  },
  call: {
    protect: (sheet, [options, password]) => {
      if (sheet.state.value.protection) throw refuse("InvalidOperation");
      sheet.update({ protection: { ...(options ? readRecord(options) : {}), password: password ?? null } });
    },
    unprotect: (sheet, [password]) => {
      const wanted = sheet.state.value.protection?.["password"] ?? null;
      if (wanted !== null && wanted !== password) throw refuse("AccessDenied");
      sheet.update({ protection: null });
    },
  },
};

export const workbookProtectionClass: ApiClass<Workbook> = {
  name: "WorkbookProtection",
  get: { protected: (workbook) => workbook.isStructureProtected.value },
  call: {
    protect: (workbook) => workbook.isStructureProtected.set(true),
    unprotect: (workbook) => workbook.isStructureProtected.set(false),
  },
};
