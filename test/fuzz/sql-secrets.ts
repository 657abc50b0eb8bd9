// The values that no mask may show, in all the forms in which the corpus's runner looks for them.
import { needles } from "../masking/runner.mjs";

const secrets: readonly string[] = [
  ...["QXV-ZK4-W9JH", "JWQ-HV7-X2KZ", "ZHK-QJ3-V8WX", "WVJ-XK9-Q5HZ", "4929774103865518", "5413908827716043"],
  ...["3782604419570086", "6011338205947721", "+74907318552", "+74955520917", "+74998103364", "+74911267705"],
  ...["vqzork@kwyxhush.example", "xjwqhy@kvzquiff.example", "hkzwqj@jxvwquill.example", "kqvxzh@whjzquay.example"],
  ...["1984-11-23", "1979-02-08", "1991-06-30", "1968-09-14", "23.11.1984", "Zyxqwort", "Kvjquinine", "HJQ-WXYZ-77"],
  ...["Wqvixen", "Xhjpollen", "KZV-QJHX-31", "Hjxquokka", "Vzkpeanut", "WVX-HKQJ-59", "tokQVXZH1kwj", "tokJHWQZ2xvk"],
  ...["tokXKVJQ3hzw", "tokZWHXV4qjk", "tokKJQZX5whv", "sidVQXJ-88kz", "sidWZHK-19qx", "sidHXQV-42jw", "203.0.113.77"],
  ...["198.51.100.201", "+74900011223", "+74933344556", "VXK-QHJ-ZW1", "HZW-JVK-QX2", "QXVD0CSEZ", "JWQDHVZKX"],
  ...["QZXvaultwordKJ", "VHJvaultwordWQ", "OQJ-XZK-WHV9", "XQKhiddenwordZV"],
];
const numbers: readonly string[] = ["918273", "736451", "625519", "814407"];

/** The first letters of every form, to the forms; and the same for forms whose case counts. */
const [anyCase, ownCase] = [new Map<string, string[]>(), new Map<string, string[]>()];
for (const secret of secrets) {
  for (const [form] of needles(secret, "")) {
    // Four letters alone are found in words of the language; they stand in longer forms too.
    if (form.startsWith("b64:")) addForm(ownCase, form.slice(4));
    else if (!/^[A-Z]{4}$/.test(form) || /[QXZ].*[QXZ]/.test(form)) addForm(anyCase, form);
  }
}
for (const number of numbers) {
  addForm(anyCase, number);
  addForm(anyCase, Number(number).toString(16).toUpperCase().padStart(8, "0"));
}

function addForm(index: Map<string, string[]>, form: string): void {
  const head = form.slice(0, 4);
  const forms = index.get(head);
  if (forms === undefined) index.set(head, [form]);
  else forms.push(form);
}

/** The first secret found in these texts in any form, and how it was written; forms in `excused` texts do not count. */
export function findSecret(texts: readonly string[], excused: readonly string[]): string | undefined {
  const excuse = excused.join("\n");
  const upperExcuse = excuse.toUpperCase();
  for (const text of texts) {
    const found = firstForm(text.toUpperCase(), anyCase, upperExcuse) ?? firstForm(text, ownCase, excuse);
    if (found !== undefined) return `${found} in ${JSON.stringify(text.slice(0, 500))}`;
  }
  return undefined;
}

function firstForm(text: string, index: ReadonlyMap<string, readonly string[]>, excuse: string): string | undefined {
  for (let at = 0; at + 4 <= text.length; at++) {
    const found = index
      .get(text.slice(at, at + 4))
      ?.find((form) => text.startsWith(form, at) && !excuse.includes(form));
    if (found !== undefined) return found;
  }
  return undefined;
}
