import { defineConfig } from "vitest/config";

const line = ["checks", "draft", "proof", "receipt", "review", "slack", "verdict"].map(
  (room) => `test/${room}/**/*.test.ts`,
);

const page = "test/page/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for a process or a page of their own, so one worker more than there are cores is not too many.
    maxWorkers: 3,
    // No test changes what another imports: what one opens it closes, so a worker imports everything once.
    isolate: false,
    projects: [
      { extends: true, test: { name: "line", include: line } },
      {
        extends: true,
        test: {
          name: "doors",
          globalSetup: "test/build-once.ts",
          include: ["test/**/*.test.ts"],
          exclude: [...line, page],
        },
      },
      // A browser on a machine that is busy with everything else sometimes never gets a key that was pressed.
      { extends: true, test: { name: "page", include: [page], retry: 1 } },
    ],
  },
});
