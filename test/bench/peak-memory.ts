// Loaded into a measured command: at its end it says how much memory it has held at most. It must never change what
// the command does.
process.on("exit", () => {
  process.stderr.write(`\npeak-bytes ${process.resourceUsage().maxRSS * 1024}\n`);
});
