// The door of local-postgres: a real PostgreSQL that cannot be left behind. For the demo and tests only.
export { freePort } from "./free-port.ts";
export { type PostgresBinaries, postgresBinaries } from "./postgres-binaries.ts";
export { type LocalPostgres, type PostgresOptions, startPostgres } from "./postgres-server.ts";
