// A string of statements, decided: the strictest answer and the smallest of each limit; and words that go with it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionInput, StatementInput } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { AccessSession } from "../src/access-session.ts";
import { decideParts } from "../src/decide.ts";
import {
  allowed,
  evaluator,
  facts,
  HandAuthority,
  HandRecord,
  sessionAllowed,
  sessionDenied,
  startMs,
  subject,
} from "./fakes.ts";

const words = { grant: "g", subject: "a", resource: "orders-db", role: "read-only" };

test("each limit of a string is the smallest that any part has", () => {
  const answers = [
    allowed({ limits: { rows: 10, heldRows: 9, statementSeconds: 60 } }),
    allowed({ limits: { rows: 20, sessionRows: 100, heldRows: 4 } }),
    allowed({ limits: {} }),
  ];
  const statement = () => answers.shift() ?? allowed();
  const asked = { parts: [facts(), facts(), facts()], nowSeconds: startMs / 1000 };
  const { limits } = decideParts(evaluator("r1", { session: sessionAllowed(), statement }), words, asked);
  assert.deepEqual(limits, { rows: 10, sessionRows: 100, heldRows: 4, statementSeconds: 60 });
});

function request(address: string) {
  return {
    subject,
    resource: "orders-db",
    role: "read-only",
    client: { address, protocol: "postgres", tokenId: "t-1" },
  };
}

test("both questions are asked with the client's address, as one spelling", async () => {
  const asked: (SessionInput | StatementInput["session"])[] = [];
  const base = evaluator("r1", { session: sessionAllowed(), statement: () => allowed() });
  const listening = {
    ...base,
    session: (input: SessionInput) => {
      asked.push(input);
      return sessionAllowed({ client: input.client ?? "none" });
    },
    statement: (input: StatementInput) => {
      asked.push(input.session);
      return allowed();
    },
  } as Evaluator;
  const opened = await AccessSession.open(
    new HandAuthority(listening),
    new HandRecord().store,
    request("::ffff:10.1.2.3:77"),
  );
  assert.ok(opened.ok);
  opened.session.peek([facts()]);
  assert.deepEqual(
    asked.map(({ client }) => client),
    ["10.1.2.3", "10.1.2.3"],
  );
  await opened.session.close();
});

test("at the border of a guard's hours the session is asked about again, and ends when the door is closed", async () => {
  const border = startMs / 1000 + 60;
  const answers = { session: sessionAllowed({}, border), statement: () => allowed({ until: border }) };
  const authority = new HandAuthority(evaluator("r1", answers));
  const opened = await AccessSession.open(authority, new HandRecord().store, request("127.0.0.1:5"));
  assert.ok(opened.ok);
  const { session } = opened;
  const ended = new Promise<string>((resolve) => session.onEnd(({ code }) => resolve(code)));
  answers.session = sessionDenied("guard-deny");
  authority.ms = border * 1000;
  assert.equal(await ended, "access-ended");
  await session.close();
});
