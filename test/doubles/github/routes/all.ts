// Every route of the double. It must never leave one out that the description serves.
import type { Routes } from "../call.ts";
import { askingRoutes } from "./asking.ts";
import { commentRoutes } from "./comments.ts";
import { branchRoutes, gitDataRoutes } from "./git-data.ts";
import { pullRoutes } from "./pulls.ts";
import { repositoryRoutes } from "./repository.ts";
import { reviewRoutes } from "./reviews.ts";
import { ruleRoutes } from "./rules.ts";

export const routes: Routes = {
  ...repositoryRoutes,
  ...branchRoutes,
  ...gitDataRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...ruleRoutes,
  ...askingRoutes,
};
