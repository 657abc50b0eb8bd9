// The one door of testkit: real servers, scripted peers, faulty sockets, a fake clock, golden files.
// It must never be imported by code that is published.
export { type CertificateOptions, type Certificates, makeCertificates } from "./certificates.ts";
export { type FakeClock, fakeClock } from "./fake-clock.ts";
export { type Fault, type FaultySocketOptions, faultySocket } from "./faulty-socket.ts";
export { freePort } from "./free-port.ts";
export { golden } from "./golden.ts";
export { componentCache, testOpa } from "./opa.ts";
export { type PostgresOptions, startPostgres, type TestPostgres } from "./postgres-server.ts";
export { findInPath, psqlPath } from "./psql.ts";
export { type ScriptedPeer, type Step, scriptedPeer } from "./scripted-peer.ts";
export { everySplit, everyTruncation, splitAt } from "./splitter.ts";
