// The one door of request: a wish becomes one new grant file in a pull request, and is followed until it is in force.
export type { Wish } from "./wish.ts";
