// A provider whose tokens are measured: it publishes one key, over TLS on this machine, and signs what it is given.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { makeCertificates } from "@writ/testkit";
import { CompactSign, exportJWK, generateKeyPair } from "jose";

export async function startTokenProvider(algorithm: string) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: algorithm, use: "sig" }] };
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const document = request.url === "/jwks" ? keys : { issuer: url, jwks_uri: `${url}/jwks` };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, ca, publicKey },
    /** One token for each, in order. */
    tokens(claims: readonly object[]): Promise<string[]> {
      const tokenOf = (each: object) =>
        new CompactSign(Buffer.from(JSON.stringify(each)))
          .setProtectedHeader({ alg: algorithm, kid: "k1", typ: "JWT" })
          .sign(privateKey);
      return Promise.all(claims.map(tokenOf));
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
