// The one door of testkit: real servers, scripted peers, faulty sockets, a fake clock, golden files, and the small
// access repository that tests start from.
// It must never be imported by code that is published.
export { type CertificateOptions, type Certificates, makeCertificates } from "@writ/certificates";
export {
  freePort,
  type LocalPostgres,
  type PostgresOptions,
  postgresBinaries,
  startPostgres,
} from "@writ/local-postgres";
export {
  accessRepository,
  alice,
  bob,
  type GrantWanted,
  grant,
  instant,
  type ResourceWanted,
  type RoleWanted,
  writeFiles,
} from "./access-repository.ts";
export {
  commit,
  committed,
  commonGrant,
  grantPath,
  type RepositoryTexts,
  repositoryFiles,
  testGit,
} from "./committed-repository.ts";
export { type FakeClock, fakeClock } from "./fake-clock.ts";
export { type Fault, type FaultySocketOptions, faultySocket } from "./faulty-socket.ts";
export { filesWithSecrets, holdsSecret, processesWithSecrets } from "./find-secrets.ts";
export { golden } from "./golden.ts";
export { type BucketUser, type LocalBuckets, startBuckets } from "./local-buckets.ts";
export { componentCache, testOpa } from "./opa.ts";
export { findInPath, installOnCi, type ProgramWanted, programPath } from "./program.ts";
export { psqlPath } from "./psql.ts";
export { type ScriptedPeer, type Step, scriptedPeer } from "./scripted-peer.ts";
export { marksInBook, noteSecret, noteToken, secretMarks } from "./secret-book.ts";
export {
  type ApprovalWish,
  type FileChanges,
  type SignedCommitWish,
  SignedRepository,
  type Signer,
} from "./signed-repository.ts";
export { everySplit, everyTruncation, splitAt } from "./splitter.ts";
export { versitygwPath } from "./versitygw.ts";
