import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { parentPort } from "node:worker_threads";
import { createWorkerService } from "../../../src/worker/worker-service";

/** The worker's script for Node: the same service on Node's kind of port. */
if (parentPort) expose(createWorkerService(), nodeEndpoint(parentPort));
