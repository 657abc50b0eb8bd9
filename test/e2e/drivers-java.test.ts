// pgjdbc, alone and in a HikariCP pool, on its own paths, through the proxy and without it.
import { javaClient } from "../runner/client-programs.ts";
import { driverWorlds, testClient } from "./drivers/client-tests.ts";

testClient("pgjdbc", driverWorlds(), {
  program: javaClient,
  sections: [
    ...["types simple", "types extended", "types extendedForPrepared", "types extendedCacheEverything", "prepared"],
    ...["portals", "copy", "errors", "transactions", "cancel", "listen", "metadata", "large"],
    ...["batches rewritten false", "batches rewritten true", "pool"],
  ],
});
