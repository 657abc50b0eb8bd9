// A map that nobody can change after it is made: what the model hands out.

export class FrozenMap<Key, Value> extends Map<Key, Value> {
  constructor(entries: Iterable<readonly [Key, Value]>) {
    super();
    for (const [key, value] of entries) super.set(key, value);
    Object.freeze(this);
  }

  override set(): never {
    throw new TypeError("the model is frozen");
  }

  override delete(): never {
    throw new TypeError("the model is frozen");
  }

  override clear(): never {
    throw new TypeError("the model is frozen");
  }
}
