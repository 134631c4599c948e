import { expose } from "comlink";
import { createWorkerService } from "./worker-service";

/** The worker's own script. */
expose(createWorkerService());
