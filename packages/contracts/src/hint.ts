// A schema node as messages see it. Types only.

export type HintType = "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";

export interface Hint {
  /** `FILE#/$defs/NAME`; what stands beside it wins. */
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: HintType | readonly HintType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Hint[];
  readonly discriminator?: { readonly propertyName: string };
  readonly properties?: Readonly<Record<string, Hint>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Hint | boolean;
  readonly propertyNames?: Hint;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Hint;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What to write instead, a sentence. */
  readonly "x-instead"?: string;
  /** What a pattern means, in words that fit behind "is not". */
  readonly "x-meaning"?: string;
  /** Keys that people write here by mistake → what to do instead, a sentence. */
  readonly "x-unknown"?: Readonly<Record<string, string>>;
  /** The value may be a secret by mistake: it must be in no message. */
  readonly "x-secret"?: boolean;
}
