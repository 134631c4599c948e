import { ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import type { BegunService } from "./connect-service";
import { LIMITS } from "./limits";
import type { NamedFile, ReadFile, WorkbookService } from "./workbook-service";

/** Opens files beside those that are open, so that one that never ends to be read can be given up. */
export interface Opener {
  /** Null where it was given up, or other files were asked for before these were read; also while their bytes are still to be had. */
  readonly read: (files: Promise<readonly NamedFile[]>) => Promise<Result<OpenedFiles, HostError> | null>;
  /** Gives up what is being read. */
  readonly giveUp: () => void;
}

export interface OpenedFiles {
  readonly files: readonly ReadFile[];
  readonly service: WorkbookService;
  /** Lets go of the service and of all that it holds. */
  readonly end: () => void;
}

/** `begin` begins a service for one opening: it has its own worker, and ends with the files. */
export function createOpener(begin: () => BegunService): Opener {
  let giveUp: (() => void) | null = null;
  return {
    read: async (files) => {
      giveUp?.();
      const { service, end } = begin();
      const givenUp = new Promise<null>((resolve) => (giveUp = () => resolve(null)));
      const own = giveUp;
      const read = await Promise.race([files.then((had) => service.open(had, LIMITS.cells)), givenUp]);
      if (giveUp === own) giveUp = null;
      if (read?.ok !== true) {
        end();
        return read;
      }
      return ok({ files: read.value, service, end });
    },
    giveUp: () => giveUp?.(),
  };
}
