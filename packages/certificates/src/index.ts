// The door of certificates: a throw-away authority and one server certificate. For trials and tests only.
export { type CertificateOptions, type Certificates, makeCertificates } from "./certificates.ts";
