// Git's own objects and refs through the API. It must never move a branch that is not an ancestor of what comes, unless
// it is forced, nor one that rules protect.
import {
  type Answer,
  type Call,
  good,
  invalid,
  made,
  notFound,
  nothing,
  type Routes,
  refused,
  textOf,
} from "../call.ts";
import { answerOf } from "../contract.ts";
import type { Who } from "../people.ts";
import { isProtected, rulesOf } from "../settings.ts";
import { commitAnswer } from "./pull-answers.ts";

const at = "/repos/{owner}/{repo}/git";

export const gitDataRoutes: Routes = {
  [`GET ${at}/ref/{ref}`]: ({ hub, values }) => {
    const found = hub.stored.refs(`refs/${values["ref"]}`).find(({ ref }) => ref === `refs/${values["ref"]}`);
    return found === undefined ? notFound : good(refAnswer(found));
  },
  [`GET ${at}/matching-refs/{ref}`]: ({ hub, values }) => good(hub.stored.refs(`refs/${values["ref"]}`).map(refAnswer)),
  [`POST ${at}/refs`]: createRef,
  [`PATCH ${at}/refs/{ref}`]: updateRef,
  [`DELETE ${at}/refs/{ref}`]: ({ hub, values, bearer }) => {
    const ref = `refs/${values["ref"]}`;
    if (!exists(ref, hub)) return refused(422, "Reference does not exist");
    if (isProtected(hub.settings, ref.replace("refs/heads/", ""), bearer.who.id)) return protectedRef;
    hub.stored.run(["update-ref", "-d", ref]);
    hub.moved();
    return nothing;
  },
  [`GET ${at}/commits/{commit_sha}`]: ({ hub, values }) => {
    const sha = values["commit_sha"] ?? "";
    return hub.stored.typeOf(sha) === "commit" ? good(gitCommit(sha, hub)) : notFound;
  },
  [`POST ${at}/commits`]: createCommit,
  [`GET ${at}/trees/{tree_sha}`]: ({ hub, values, query }) => {
    const name = values["tree_sha"] ?? "";
    const sha = hub.stored.typeOf(name) === undefined ? hub.stored.commitOf(name) : name;
    if (sha === undefined) return notFound;
    return good(treeAnswer(hub.stored.run(["rev-parse", `${sha}^{tree}`]), query.has("recursive"), hub));
  },
  [`POST ${at}/trees`]: createTree,
  [`GET ${at}/blobs/{file_sha}`]: ({ hub, values }) => {
    const sha = values["file_sha"] ?? "";
    if (hub.stored.typeOf(sha) !== "blob") return notFound;
    const bytes = hub.stored.bytes(["cat-file", "blob", sha]);
    return good(answerOf("blob", { sha, size: bytes.length, encoding: "base64", content: bytes.toString("base64") }));
  },
  [`POST ${at}/blobs`]: ({ hub, body }) => {
    const encoding = body["encoding"] === "base64" ? "base64" : "utf8";
    const input = Buffer.from(textOf(body["content"]) ?? "", encoding);
    return made({ sha: hub.stored.run(["hash-object", "-w", "--stdin"], { input }), url: "" });
  },
};

const protectedRef = refused(
  422,
  "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
);

function exists(ref: string, hub: Call["hub"]): boolean {
  return hub.stored.refs(ref).some((known) => known.ref === ref);
}

function refAnswer({ ref, sha }: { readonly ref: string; readonly sha: string }): unknown {
  return answerOf("git-ref", { ref, object: { sha, type: "commit", url: "" } });
}

function createRef({ hub, body, bearer }: Call): Answer {
  const [ref, sha] = [textOf(body["ref"]) ?? "", textOf(body["sha"]) ?? ""];
  if (!/^refs\/[^/]+\/./.test(ref)) return refused(422, "Reference name must start with 'refs/' and be valid");
  if (hub.stored.typeOf(sha) === undefined) return refused(422, "Object does not exist");
  if (exists(ref, hub)) return refused(422, "Reference already exists");
  if (isProtected(hub.settings, ref.replace("refs/heads/", ""), bearer.who.id)) return protectedRef;
  hub.stored.setRef(ref, sha, "");
  hub.moved();
  return made(refAnswer({ ref, sha }));
}

function updateRef({ hub, values, body, bearer }: Call): Answer {
  const [ref, sha] = [`refs/${values["ref"]}`, textOf(body["sha"]) ?? ""];
  if (!exists(ref, hub)) return refused(422, "Reference does not exist");
  if (hub.stored.typeOf(sha) !== "commit") return refused(422, "Object does not exist");
  if (isProtected(hub.settings, ref.replace("refs/heads/", ""), bearer.who.id)) return protectedRef;
  const from = hub.stored.commitOf(ref) ?? "";
  if (body["force"] !== true && !hub.stored.isAncestor(from, sha)) return refused(422, "Update is not a fast forward");
  hub.stored.setRef(ref, sha, from);
  hub.moved();
  return good(refAnswer({ ref, sha }));
}

function gitCommit(sha: string, hub: Call["hub"]): unknown {
  const { commit, parents } = commitAnswer(sha, hub) as { commit: Record<string, unknown>; parents: unknown[] };
  const { author, committer, message, tree, verification } = commit;
  const named = parents.map((parent) => ({ ...(parent as object), html_url: "" }));
  return answerOf("git-commit", { sha, author, committer, message, tree, parents: named, verification });
}

/** Without an author it is the bearer's, and GitHub signs it. */
function createCommit({ hub, body, bearer }: Call): Answer {
  const [tree, message] = [textOf(body["tree"]) ?? "", textOf(body["message"]) ?? ""];
  const parents = (body["parents"] as string[] | undefined) ?? [];
  if (hub.stored.typeOf(tree) !== "tree") return refused(422, "Tree SHA does not exist");
  if (parents.some((parent) => hub.stored.typeOf(parent) !== "commit"))
    return refused(422, "Parent SHA does not exist");
  hub.tick();
  const author = personOf(body["author"], bearer.who);
  const words = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])];
  const sha = hub.stored.run(words, { input: message, author, committer: personOf(body["committer"], author) });
  if (body["author"] === undefined && bearer.who.type === "Bot") hub.signed.add(sha);
  return made(gitCommit(sha, hub));
}

function personOf(wish: unknown, otherwise: Who): Who {
  const { name, email } = (wish ?? {}) as { name?: string; email?: string };
  return { ...otherwise, login: name ?? otherwise.login, email: email ?? otherwise.email };
}

interface WishedEntry {
  readonly path?: string;
  readonly mode?: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function createTree({ hub, body }: Call): Answer {
  const base = textOf(body["base_tree"]);
  if (base !== undefined && hub.stored.typeOf(base) === undefined) return refused(404, "Not Found");
  const entries = (body["tree"] as WishedEntry[]).map(({ path = "", mode = "100644", sha, content }) => ({
    path,
    mode,
    sha: content === undefined ? (sha ?? null) : hub.stored.run(["hash-object", "-w", "--stdin"], { input: content }),
  }));
  const missing = entries.find(({ sha }) => sha !== null && hub.stored.typeOf(sha) === undefined);
  if (missing !== undefined) return invalid("Tree", `tree.sha ${missing.sha} is not a valid blob`);
  const tree = hub.stored.writeTree(base, entries);
  return tree === undefined ? refused(422, "GitRPC::BadObjectState") : made(treeAnswer(tree, false, hub));
}

function treeAnswer(sha: string, recursive: boolean, hub: Call["hub"]): unknown {
  const tree = hub.stored.tree(sha, recursive).map((entry) => ({ ...entry, url: "" }));
  return answerOf("git-tree", { sha, url: "", truncated: false, tree });
}

/** The branch as the API shows it. */
export const branchRoutes: Routes = {
  "GET /repos/{owner}/{repo}/branches/{branch}": ({ hub, values }) => {
    const name = values["branch"] ?? "";
    const sha = hub.stored.commitOf(`refs/heads/${name}`);
    if (sha === undefined) return notFound;
    const { settings } = hub;
    const guarded = settings.classicProtection.has(name) || rulesOf(settings, name).length > 0;
    return good(answerOf("branch-with-protection", { name, commit: commitAnswer(sha, hub), protected: guarded }));
  },
  "GET /repos/{owner}/{repo}/commits/{ref}": ({ hub, values }) => {
    const sha = hub.stored.commitOf(values["ref"] ?? "");
    return sha === undefined ? refused(422, `No commit found for SHA: ${values["ref"]}`) : good(commitAnswer(sha, hub));
  },
};
