// The Markdown that GitHub makes of the issue form → a wish, or what is wrong with it. Whoever may edit an issue may
// write anything there: it must never guess which of two answers is meant, nor take a word of it for who asks.
import { parseDuration } from "@writ/model";
import { formLabels, isZone, parseMoment, type Wish, type WishMistake, type WishWord } from "@writ/request";
import { answerCharactersMax, bodyCharactersMax, tablesMax } from "./limits.ts";

export type FormWish =
  | { readonly kind: "wish"; readonly wish: Wish }
  | { readonly kind: "mistakes"; readonly mistakes: readonly WishMistake[] }
  /** Not written with the form. */
  | { readonly kind: "other" };

type Answers = Readonly<Record<keyof typeof formLabels, string>>;

/** GitHub's own words for a field that was left empty. */
const noAnswer = "_No response_";

/** `nowSeconds`: from when a length of time counts that names no start. */
export function readForm(body: string, nowSeconds: number): FormWish {
  if (!body.trimStart().startsWith(`### ${formLabels.role}`)) return { kind: "other" };
  if (body.length > bodyCharactersMax)
    return { kind: "mistakes", mistakes: [mistake("why", "is too long", "Write less.")] };
  const answers = answersOf(body);
  if ("mistake" in answers) return { kind: "mistakes", mistakes: [answers.mistake] };
  return wishOf(answers.answers, nowSeconds);
}

function answersOf(body: string): { readonly answers: Answers } | { readonly mistake: WishMistake } {
  const words = Object.keys(formLabels) as (keyof typeof formLabels)[];
  const headings = new Map(words.map((word) => [`### ${formLabels[word]}`, word]));
  const found = new Map<keyof typeof formLabels, string[]>();
  let current: string[] | undefined;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const word = headings.get(line.trimEnd());
    if (word === undefined) current?.push(line);
    else if (found.has(word) || words.indexOf(word) < found.size) return { mistake: ambiguous(word) };
    else {
      current = [];
      found.set(word, current);
    }
  }
  const answers = Object.fromEntries(words.map((word) => [word, answerOf(found.get(word))]));
  const long = words.find((word) => (answers[word] ?? "").length > answerCharactersMax);
  if (long !== undefined) return { mistake: mistake(wordOf(long), "is too long", "Write less.") };
  return { answers: answers as Answers };
}

function answerOf(lines: readonly string[] | undefined): string {
  const answer = (lines ?? []).join("\n").trim();
  return answer === noAnswer ? "" : answer;
}

/** An answer that holds a heading of the form: nobody can tell which of the two was meant. */
function ambiguous(word: keyof typeof formLabels): WishMistake {
  const what = `stands under the heading "${formLabels[word]}", which is there more than once or out of order`;
  return mistake(wordOf(word), what, "Edit the issue so that each heading of the form is there once.");
}

function wishOf(answers: Answers, nowSeconds: number): FormWish {
  const mistakes: WishMistake[] = [];
  const [, resource = "", role = ""] = /^([a-z0-9-]{1,63})[ :]+([a-z0-9-]{1,63})$/.exec(answers.role) ?? [];
  if (role === "")
    mistakes.push(mistake("resource", "names no resource and role", "Write them as orders-db: read-only."));
  const seconds = parseDuration(answers.for);
  if (seconds === undefined) mistakes.push(mistake("for", "is no length of time", "Write one such as 2h or 3d."));
  if (answers.why === "") mistakes.push(mistake("why", "is missing", "Say why in a sentence or a ticket number."));
  if (/[\r\n]/.test(answers.why)) mistakes.push(mistake("why", "has more than one line", "Write one line."));
  const from = fromOf(answers.from);
  const tables = answers.tables.split(/[\s,]+/).filter((table) => table !== "");
  if (tables.length > tablesMax) mistakes.push(mistake("tables", `names more than ${tablesMax}`, "Name fewer."));
  const sessions =
    answers.sessions === "" ? undefined : Number(/^\d{1,4}$/.test(answers.sessions) ? answers.sessions : 0);
  if (sessions === 0) mistakes.push(mistake("sessions", "is no number of sessions", "Write one from 1 to 1000."));
  if (from !== undefined && "mistake" in from) mistakes.push(from.mistake);
  if (mistakes.length > 0 || seconds === undefined) return { kind: "mistakes", mistakes };
  const fromSeconds = from !== undefined && "seconds" in from ? from.seconds : undefined;
  const wish: Wish = {
    ...{ resource, role, why: answers.why, untilSeconds: (fromSeconds ?? nowSeconds) + seconds },
    ...(fromSeconds === undefined ? {} : { fromSeconds }),
    ...(tables.length === 0 ? {} : { tables }),
    ...(sessions === undefined ? {} : { sessions }),
  };
  return { kind: "wish", wish };
}

/** With a zone, by name or as an offset: a form knows nobody's clock. */
function fromOf(text: string): { readonly seconds: number } | { readonly mistake: WishMistake } | undefined {
  if (text === "") return undefined;
  const named = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) || isZone(text.split(/\s+/).at(-1) ?? "");
  const instead = "Write it with its zone, such as 2026-11-22 18:00 Europe/Berlin or 2026-11-22T17:00:00Z.";
  if (!named) return { mistake: mistake("from", "names no zone", instead) };
  const moment = parseMoment(text, "UTC");
  return moment.ok ? { seconds: moment.seconds } : { mistake: mistake("from", moment.what, moment.instead) };
}

function wordOf(word: keyof typeof formLabels): WishWord {
  return word === "role" ? "resource" : word;
}

function mistake(word: WishWord, what: string, instead: string): WishMistake {
  return { word, what, instead };
}
