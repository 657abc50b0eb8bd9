// Metrics as plain data, and their text for Prometheus (text format 0.0.4,
// https://prometheus.io/docs/instrumenting/exposition_formats/). It must never write a name or value unescaped.
import type { Counter, Counters, Histogram } from "./counter.ts";

export interface Sample {
  /** What follows the family's name: `_bucket`, `_sum`, `_count`, or nothing. */
  readonly suffix: string;
  readonly labels: readonly (readonly [name: string, value: string])[];
  readonly value: number;
}

/** One metric with all its samples: what one process hands to whoever answers for several. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly samples: readonly Sample[];
}

export const expositionType = "text/plain; version=0.0.4; charset=utf-8";

type About = Pick<Family, "name" | "help">;

export function gauge(about: About, value: number): Family {
  return { ...about, type: "gauge", samples: [{ suffix: "", labels: [], value }] };
}

export function counter(about: About, { value }: Pick<Counter, "value">): Family {
  return { ...about, type: "counter", samples: [{ suffix: "", labels: [], value }] };
}

export function counters(about: About, many: Counters): Family {
  const samples = many.all().map(({ values, count }) => ({
    suffix: "",
    labels: many.labels.map((label, at) => [label, values[at] ?? ""] as const),
    value: count,
  }));
  return { ...about, type: "counter", samples };
}

/** A gauge or a counter told apart by one label. */
export function split(
  about: About & Pick<Family, "type">,
  label: string,
  values: Readonly<Record<string, number>>,
): Family {
  const samples = Object.entries(values).map(([name, value]) => ({
    suffix: "",
    labels: [[label, name] as const],
    value,
  }));
  return { ...about, samples };
}

export function histogram(about: About, from: Histogram): Family {
  const counts = from.cumulative();
  const buckets = counts.map((value, at) => ({
    suffix: "_bucket",
    labels: [["le", at < from.bounds.length ? String(from.bounds[at]) : "+Inf"] as const],
    value,
  }));
  const sums = [
    { suffix: "_sum", labels: [], value: from.sum },
    { suffix: "_count", labels: [], value: counts.at(-1) ?? 0 },
  ];
  return { ...about, type: "histogram", samples: [...buckets, ...sums] };
}

/** The same metric of several processes under one head, each sample labelled with its worker. */
export function joinFamilies(workers: readonly { readonly worker: string; readonly families: readonly Family[] }[]) {
  const joined = new Map<string, Family>();
  for (const { worker, families } of workers) {
    for (const family of families) {
      const mine = family.samples.map((sample) => ({
        ...sample,
        labels: [["worker", worker] as const, ...sample.labels],
      }));
      const before = joined.get(family.name)?.samples ?? [];
      joined.set(family.name, { ...family, samples: [...before, ...mine] });
    }
  }
  return [...joined.values()];
}

export function encodeFamilies(families: readonly Family[]): string {
  return families.map(encodeFamily).join("");
}

function encodeFamily({ name, help, type, samples }: Family): string {
  const head = `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}\n# TYPE ${name} ${type}\n`;
  return head + samples.map((sample) => `${name}${encodeSample(sample)}\n`).join("");
}

function encodeSample({ suffix, labels, value }: Sample): string {
  const pairs = labels.map(([name, text]) => `${name}="${escaped(text)}"`).join(",");
  return `${suffix}${pairs === "" ? "" : `{${pairs}}`} ${encodeNumber(value)}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

function encodeNumber(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "+Inf" : "-Inf";
}
