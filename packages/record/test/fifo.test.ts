// A row of those that wait: first in, first out, nothing twice, nothing lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Fifo } from "../src/fifo.ts";

test("comes out as it went in, whatever is put in and taken out when", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -200, max: 200 }), { maxLength: 30 }), (steps) => {
      const fifo = new Fifo<{ n: number }>();
      const model: number[] = [];
      let n = 0;
      for (const step of steps) {
        for (let more = step; more > 0; more--) model.push(fifo.push({ n: ++n }) ?? n);
        for (let less = step; less < 0; less++) assert.equal(fifo.shift()?.n, model.shift());
        assert.equal(fifo.length, model.length);
      }
      while (model.length > 0) assert.equal(fifo.shift()?.n, model.shift());
      assert.equal(fifo.shift(), undefined);
      assert.equal(fifo.length, 0);
    }),
  );
});
