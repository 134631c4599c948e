import { expose } from "comlink";
import { createWorkbookService } from "./workbook-service";

/** The worker's own script. */
expose(createWorkbookService());
