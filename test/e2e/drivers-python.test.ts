// psycopg 3, asyncpg and SQLAlchemy on their own paths, through the proxy and without it.
import { pythonClient } from "../runner/client-programs.ts";
import { driverWorlds, testClient } from "./drivers/client-tests.ts";

const worlds = driverWorlds();

testClient("psycopg", worlds, {
  program: () => pythonClient("psycopg_client.py"),
  sections: [
    ...["session", "types", "prepared", "pipeline", "cursors", "copy", "notices", "errors", "transactions", "cancel"],
    ...["listen", "large", "async"],
  ],
});

testClient("asyncpg", worlds, {
  program: () => pythonClient("asyncpg_client.py"),
  sections: [
    ...["session", "types", "prepared", "cursors", "copy", "errors", "transactions", "cancel", "listen", "large"],
    "pool",
  ],
});

testClient("SQLAlchemy", worlds, {
  program: () => pythonClient("sqlalchemy_client.py"),
  sections: ["create", "orm", "core", "reflection", "pool", "asyncpg"],
});
