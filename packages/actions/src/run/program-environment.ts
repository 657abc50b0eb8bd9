// What programs that an action starts (git, OPA, Go) may know of the environment. It must never hold an input, a token
// of the job or a credential of the store: they are for the action alone.

type Environment = Readonly<Record<string, string | undefined>>;

/** The same without inputs, without what the runner's own services take, and without tokens. */
export function programEnvironment(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isForActionAlone(name)));
}

function isForActionAlone(name: string): boolean {
  return /^(INPUT_|ACTIONS_|AWS_)|TOKEN$/i.test(name);
}

/** Takes them out of this process, which hands its environment on; what it was comes back. */
export function takeEnvironment(own: NodeJS.ProcessEnv): Environment {
  const env = { ...own };
  for (const name of Object.keys(env)) if (isForActionAlone(name)) delete own[name];
  return env;
}
