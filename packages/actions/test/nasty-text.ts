// Text as somebody would write it who wants a comment, a summary or a log to say or do something else.
import fc from "fast-check";

const pieces: readonly string[] = [
  ...["::error::owned", "::add-mask::a", "::set-output name=x::y", "::stop-commands::t", "##[error]x", "##[", "::"],
  ...["%0A", "%0D", "%25", "%3A", "\n", "\r", "\r\n", "\u2028", "\u0085", "\t", " ", "\u00a0", "\u0000", "\u001b[2J"],
  ...["@acme/security", "@alice", "#12", "acme/access#1", "GH-1", "https://evil.example", "www.evil.example"],
  ...["<!-- writ:plan -->", "-->", "<!--", "<script>", "</details>", "<details open>", "<img src=x>", "&lt;", "&#64;"],
  ...["`", "``", "```", "~~~", "|", "\\", "\\|", "*", "**", "_", "[a](b)", "![a](b)", "# ", "- [x] ", "> ", "1. "],
  ...["---", "===", "$x$", "$$", ":tada:", "\u202e", "\u200b", "\ufeff", "😀", "é", "ghadelimiter_", "x=1", ",", ":"],
];

/** Pieces that mean something to Markdown, HTML, GitHub or a runner, in any order, among plain ones. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 12,
  })
  .map((found) => found.join(""));
