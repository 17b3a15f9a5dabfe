#!/usr/bin/env node
import { main } from "../dist/main.js";

// `bangfu explain … | head` closes the pipe when it has read enough; that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await main(process.argv.slice(2));
