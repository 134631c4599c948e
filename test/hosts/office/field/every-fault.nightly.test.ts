import { tryFaults } from "./every-fault";

tryFaults(1, 1000);
