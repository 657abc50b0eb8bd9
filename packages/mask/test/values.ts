// Values of every kind for the tests, none of them anybody's: made to pass the checks, or an issuer's own examples.
import { Scanner, type Shape } from "@writ/mask";

export const everyKind = ["credit-card", "us-ssn", "email", "iban", "token"] as const;

const token = (prefix: string, length: number): string => prefix + "aB3".repeat(length).slice(0, length);

export const tokens: readonly string[] = [
  `AKIA${"IOSFODNN7EXAMPLE"}`,
  token("ghp_", 36),
  token("github_pat_", 82),
  token("glpat-", 20),
  token("xoxb-", 40),
  token("AIza", 35),
  token("sk_live_", 24),
  token("npm_", 36),
  token("hf_", 34),
  token("sk-ant-", 40),
  token("SG.", 66),
  `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${token("", 43)}`,
];

export const cards: readonly string[] = [
  "4111111111111111",
  "4111 1111 1111 1111",
  "5500-0000-0000-0004",
  "378282246310005",
  "3782 822463 10005",
  "30569309025904",
  "6011111111111117",
  "3530111333300000",
  "2223000048400011",
  "4222222222222",
];

export const values: Readonly<Record<string, readonly string[]>> = {
  "credit-card": cards,
  "us-ssn": ["123-45-6789", "123 45 6789"],
  email: ["ann@example.com", "first.last+tag@mail.example.co.uk", "x_y%z@1.example.museum", "a@b.xn--p1ai"],
  iban: ["DE89370400440532013000", "GB82 WEST 1234 5698 7654 32", "NO9386011117947", "MT84MALT011000012345MTLCAST001S"],
  token: tokens,
};

export function hidden(text: string, shape: Shape = "text", kinds: readonly string[] = everyKind): string {
  const bytes = Buffer.from(text);
  new Scanner(kinds).whole(bytes, 0, bytes.length, shape);
  return bytes.toString();
}
