// The one door of github: who approved what, proved; and which versions of the files ship.
export { type Codeowners, type CodeownersFault, type OwnerRule, ownersOf, parseCodeowners } from "./codeowners.ts";
export { checkCodeowners, codeownersPath, writeCodeowners } from "./write-codeowners.ts";
