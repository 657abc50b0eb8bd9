// node-postgres and porsager's postgres on their own paths, through the proxy and without it.
import { nodeClient } from "../runner/client-programs.ts";
import { driverWorlds, testClient } from "./drivers/client-tests.ts";

const worlds = driverWorlds();

testClient("node-postgres", worlds, {
  program: async () => nodeClient("pg-client.mjs"),
  sections: ["types", "prepared", "cursors", "copy", "errors", "cancel", "listen", "large", "pool"],
});

testClient("porsager's postgres", worlds, {
  program: async () => nodeClient("postgres-client.mjs"),
  sections: ["types", "prepared", "cursors", "copy", "errors", "transactions", "cancel", "listen", "large", "pool"],
});
