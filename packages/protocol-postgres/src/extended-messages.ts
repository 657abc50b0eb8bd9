// Parse, Bind, Describe, Execute and Close: what each name means, what may be prepared, and what may run.
// An Execute must never be forwarded before it was decided and recorded as what its portal does now.
import type { AdmitRequest, Asked } from "@writ/session";
import type { Compiled } from "@writ/sql";
import { executionOf, foresee, planningRunsCode } from "./admitted.ts";
import { deniedText, ownRefusals, refusedText } from "./apply.ts";
import type { ClientMessage } from "./client-messages.ts";
import type { Conversation } from "./conversation.ts";
import { type CopySteps, copiesOf, copyUnknown } from "./copy.ts";
import type { Yes } from "./gate.ts";
import { encodeBare } from "./messages/bare.ts";
import { type Bind, decodeBind } from "./messages/bind.ts";
import { decodeClose } from "./messages/close.ts";
import { decodeDescribe } from "./messages/describe.ts";
import { decodeExecute } from "./messages/execute.ts";
import { decodeParse, encodeParse, type Parse } from "./messages/parse.ts";
import { client } from "./messages/type-codes.ts";
import { charactersOfPortal, charactersOfStatement, type NameChange, type Portal, type Prepared } from "./names.ts";
import { traitsOf } from "./parts-traits.ts";
import { executedBy, isCutName, runOfPortal, stepsOf } from "./prepared-run.ts";
import { deny, mayPrepare, refuse, refuseOwn } from "./refusing.ts";
import { recordedBinds, statementRequest, tooLongRequest, uncompiledRequest } from "./request.ts";
import type { Awaited } from "./state.ts";
import { forReuse } from "./statement-compiler.ts";
import { type Understood, understand, whenCompilerReady } from "./understanding.ts";

/** What an Execute is about, before it is decided. */
interface Run {
  readonly request: AdmitRequest;
  readonly portal?: Portal;
  readonly compiled?: Compiled;
  readonly changes: readonly (NameChange | undefined)[];
  readonly copies?: CopySteps | undefined;
}

export class ExtendedMessages {
  readonly #conversation: Conversation;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  /** Handles one message of a batch; what is refused has been answered when it is done. */
  take(message: ClientMessage): Promise<void> | undefined {
    switch (message.type) {
      case client.parse:
        return whenCompilerReady(this.#conversation, message, () => this.#parse(message));
      case client.bind:
        return whenCompilerReady(this.#conversation, message, () => this.#bind(message));
      case client.execute:
        return this.#whenExecutable(message);
      case client.describe:
        return this.#describe(message);
      default:
        return this.#forward(message, { kind: "close", change: { ...decodeClose(message.body), value: undefined } });
    }
  }

  #describe(message: ClientMessage): undefined {
    const { kind, name } = decodeDescribe(message.body);
    const { names } = this.#conversation;
    const described = kind === "statement" ? names.statement(name) : names.portal(name);
    return this.#forward(message, { kind: "describe", described });
  }

  #parse(message: ClientMessage): undefined {
    const conversation = this.#conversation;
    if (message.tooLong !== undefined) {
      const { bytes, digest } = message.tooLong;
      return refuseOwn(conversation, tooLongRequest(bytes, digest), ownRefusals.tooLong);
    }
    const parse = decodeParse(message.body);
    const understood = understand(conversation, parse.text);
    if (understood === undefined) return;
    if (!conversation.compiler.free && this.#isRefused(parse, understood)) return;
    const { compiled, request } = understood;
    if (!mayPrepare(conversation, request)) return;
    const text = Buffer.from(compiled.text, "utf8");
    const bytes = compiled.changed ? encodeParse({ ...parse, text }) : message.bytes;
    const change = { kind: "statement", name: parse.name, value: this.#prepared(understood) } as const;
    this.#forward({ ...message, bytes }, { kind: "parse", change });
  }

  #isRefused(parse: Parse, understood: Understood): boolean {
    const conversation = this.#conversation;
    const { compiler, names, view } = conversation;
    const { request } = understood;
    const types = compiler.checkParameters(parse.parameterTypes);
    if (request.parts.length > 1) refuseOwn(conversation, request, ownRefusals.severalInParse);
    else if (types.length > 0) {
      refuse(conversation, request, { reasons: types, text: refusedText(types, types, view) });
    } else if (isCutName(conversation, parse.name)) refuseOwn(conversation, request, ownRefusals.nameTooLong);
    else if (!names.hasRoom(charactersOfStatement(understood)))
      refuseOwn(conversation, request, ownRefusals.tooManyNames);
    else return false;
    return true;
  }

  /** What is kept under the name. A free session with too many names forgets what this one stands for. */
  #prepared({ text, compiled }: Understood): Prepared | undefined {
    const { compiler, names } = this.#conversation;
    if (!names.hasRoom(charactersOfStatement({ text, compiled }))) return undefined;
    return { text, context: compiler.context, compiled: forReuse(compiled) };
  }

  #bind(message: ClientMessage): Promise<void> | undefined {
    const conversation = this.#conversation;
    const { names, compiler } = conversation;
    const bind = decodeBind(message.body);
    const statement = names.statement(bind.statement);
    if (statement === undefined) return this.#bindUnknown(message, bind);
    // Tables may have changed since: what was compiled then must be what would be compiled now.
    const compiled = compiler.recompile(statement);
    const request = statementRequest(compiled, bind.statement);
    const traits = traitsOf(request.parts);
    if (isCutName(conversation, bind.portal)) return refuseOwn(conversation, request, ownRefusals.nameTooLong);
    // SQL's FETCH reads named portals, which nothing would count.
    const lookups = request.parts.some((part) => part.lookups !== undefined);
    if (lookups && bind.portal !== "") return refuseOwn(conversation, request, ownRefusals.namedLookup);
    const binds = recordedBinds(bind, traits.masked);
    const room = names.hasRoom(charactersOfPortal({ binds }));
    if (!room && !compiler.free) return refuseOwn(conversation, request, ownRefusals.tooManyNames);
    const stale = compiled.text !== statement.compiled.text || traits.refused;
    if (stale) return refuseOwn(conversation, request, ownRefusals.staleStatement);
    const value: Portal = {
      statementName: bind.statement,
      statement: compiled === statement.compiled ? statement : { ...statement, compiled },
      prepared: statement,
      resultFormats: bind.resultFormats,
      binds,
      executed: executedBy(conversation, compiled),
      rows: 0,
      ranMs: 0,
    };
    const entry = { kind: "bind", change: portalChange(bind, room ? value : undefined) } as const;
    if (planningRunsCode(conversation.view, request)) return this.#plan(message, { ...request, binds }, entry);
    return mayPrepare(conversation, request) ? this.#forward(message, entry) : undefined;
  }

  /** A name that is not known: refused; in a free session recorded as that, and answered by the server. */
  #bindUnknown(message: ClientMessage, bind: Bind): Promise<void> | undefined {
    const text = `[Bind of ${JSON.stringify(bind.statement)}]`;
    const named = { ...uncompiledRequest(text), prepared: bind.statement };
    if (!this.#conversation.compiler.free) {
      return refuseOwn(this.#conversation, named, ownRefusals.unknownStatement);
    }
    const request = { ...named, binds: recordedBinds(bind, false) };
    return this.#plan(message, request, { kind: "bind", change: portalChange(bind, undefined) });
  }

  /** Planning alone may run functions there: it is decided and recorded like an execution, before it is sent. */
  #plan(message: ClientMessage, request: AdmitRequest, entry: Awaited): undefined {
    const conversation = this.#conversation;
    const asked = this.#ask(request);
    if (asked === undefined || message.bytes === undefined) return;
    const leave = (admission: Yes) => ({ ...entry, execution: executionOf(conversation, { admission, request }) });
    conversation.gate.hold({ asked, bytes: message.bytes, leave });
    if (entry.change !== undefined) conversation.names.stage(entry.change);
  }

  /** A yes that waits to be confirmed; undefined when the answer was no, and has been given. */
  #ask(request: AdmitRequest): Asked | undefined {
    const conversation = this.#conversation;
    // The server met an error while a catalog was awaited and would skip it, or the session ended.
    if (conversation.ended || conversation.phase === "skipping") return undefined;
    const asked = conversation.session.ask(request);
    if (asked.decision.decision === "allow") return asked;
    return deny(conversation, deniedText(asked.decision.reasons, conversation.view));
  }

  /** An EXECUTE means what its name means now: tables must be known. */
  #whenExecutable(message: ClientMessage): Promise<void> | undefined {
    const portal = this.#conversation.names.portal(decodeExecute(message.body).portal);
    if (portal?.executed === undefined) return this.#execute(message);
    return whenCompilerReady(this.#conversation, message, () => this.#execute(message));
  }

  #execute(message: ClientMessage): Promise<void> | undefined {
    const conversation = this.#conversation;
    const { portal: name } = decodeExecute(message.body);
    const { free } = conversation.compiler;
    const portal = conversation.names.portal(name);
    if (portal === undefined) {
      const request = uncompiledRequest(`[Execute of portal ${JSON.stringify(name)}]`);
      if (!free) return refuseOwn(conversation, request, ownRefusals.unknownPortal);
      return this.#run(message, { request, changes: [], copies: copyUnknown() });
    }
    const { statementName, binds } = portal;
    const { compiled, changes, refusal } = runOfPortal(conversation, portal);
    const request = statementRequest(compiled, statementName === "" ? undefined : statementName, binds);
    if (refusal !== undefined) return refuseOwn(conversation, request, refusal);
    return this.#run(message, { request, portal, compiled, changes, copies: copiesOf(compiled, { free, one: true }) });
  }

  #run(message: ClientMessage, { request, portal, compiled, changes, copies }: Run): undefined {
    const conversation = this.#conversation;
    const asked = this.#ask(request);
    if (asked === undefined || message.bytes === undefined) return;
    const leave = (admission: Yes) => {
      const execution = executionOf(conversation, {
        admission,
        request,
        portal,
        ...(compiled === undefined ? {} : { compiled }),
      });
      return { kind: "execute", execution, steps: stepsOf(changes), copies } as const;
    };
    const mayAskForData = copies?.mayAsk === true;
    conversation.gate.hold({ asked, bytes: message.bytes, leave, mayAskForData });
    foresee(conversation, request, compiled);
    for (const change of changes) if (change !== undefined) conversation.names.stage(change);
    // Whether it asks for data must be known before what comes next is looked at: its answer is asked for.
    if (mayAskForData) conversation.gate.put(encodeBare(client.flush));
  }

  #forward(message: ClientMessage, entry: Awaited): undefined {
    const { names, gate, phase } = this.#conversation;
    if (phase === "skipping" || message.bytes === undefined) return;
    gate.put(message.bytes, entry);
    if (entry.change !== undefined) names.stage(entry.change);
  }
}

function portalChange({ portal }: Bind, value: Portal | undefined) {
  return { kind: "portal", name: portal, value } as const;
}
