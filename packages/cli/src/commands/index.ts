// Every command, in the order the help shows them.
import type { Command } from "../command.ts";
import { loadCommands } from "./load.ts";

export const commands: readonly Command[] = await loadCommands();
