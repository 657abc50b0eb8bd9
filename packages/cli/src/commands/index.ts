// Every command, in the order the help shows them.
import type { Command } from "../command.ts";
import { buildCommand } from "./build.ts";
import { demoCommand } from "./demo.ts";
import { devCommand } from "./dev.ts";
import { doctorCommand } from "./doctor.ts";
import { initCommand } from "./init.ts";
import { keysCommand } from "./keys.ts";
import { proxyCommand } from "./proxy.ts";
import { recordsCommand } from "./records.ts";
import { tokenCommand } from "./token.ts";
import { validateCommand } from "./validate.ts";

export const commands: readonly Command[] = [
  initCommand,
  validateCommand,
  devCommand,
  demoCommand,
  buildCommand,
  keysCommand,
  proxyCommand,
  tokenCommand,
  recordsCommand,
  doctorCommand,
];
