import type { Events } from "../events";
import type { ApiClass } from "../wire/api-class";
import { readFlag } from "./arguments";

/** `context.runtime`: whether this add-in hears events. */
export const runtimeClass: ApiClass<Events> = {
  name: "Runtime",
  get: { enableEvents: (events) => events.isEnabled },
  set: {
    enableEvents: (events, value) => {
      events.isEnabled = readFlag(value);
    },
  },
  harmless: ["enableEvents"],
};
