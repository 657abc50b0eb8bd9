// pgx on its own paths, through the proxy and without it.
import { goClient } from "../runner/client-programs.ts";
import { driverWorlds, testClient } from "./drivers/client-tests.ts";

testClient("pgx", driverWorlds(), {
  program: goClient,
  sections: [
    ...["session", "mode cache statement", "mode cache describe", "mode describe exec", "mode exec"],
    ...["mode simple protocol", "types of its own", "prepared", "batch", "copy", "errors", "transactions", "cancel"],
    ...["listen", "large", "pool", "pipeline"],
  ],
});
