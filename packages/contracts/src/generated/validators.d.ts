// Generated from schemas/ by `npm run generate`. Validators of documents; edit the schemas instead.
export const validators: Readonly<Record<"writ" | "people" | "group" | "resource" | "grant" | "mask" | "guard" | "scenario" | "proxy" | "manifest" | "data" | "decision" | "record" | "dev" | "evidence", (value: unknown) => boolean>>;
