#!/usr/bin/env node
import { existsSync } from "node:fs";

// In a clone the sources run as they are, so that nothing stale ever does; the package holds only what was built.
const source = new URL("../src/cli.ts", import.meta.url);
await import(existsSync(source) ? source.href : "../dist/cli.js");
