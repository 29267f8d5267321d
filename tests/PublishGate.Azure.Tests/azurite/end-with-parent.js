// Loaded before Azurite: ends it, with its data written, when whoever started it closes its input or dies.
// Then removes the folder that REMOVE_AT_END names, if it names one.
process.stdin.resume();
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM"));
process.on("exit", () => {
  if (process.env.REMOVE_AT_END) {
    require("fs").rmSync(process.env.REMOVE_AT_END, { recursive: true, force: true });
  }
});
