// What tests use of oidc-provider, which brings no types.
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export type Configuration = Readonly<Record<string, unknown>>;

  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    use(middleware: (context: { readonly body: unknown }, next: () => Promise<void>) => Promise<void>): this;
    on(event: string, listener: (context: unknown, detail: string) => void): this;
  }
}
