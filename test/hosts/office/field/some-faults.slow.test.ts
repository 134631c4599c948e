import { tryFaults } from "./every-fault";

// All of them take minutes: every-fault.nightly.test.ts.
tryFaults(8, 100);
