import { defineConfig } from "@playwright/test";

// The browser and the program come from the outside; see support/server.ts.
export default defineConfig({
  testDir: "journeys",
  globalSetup: "./support/prepare.ts",
  fullyParallel: true,
  workers: 2,
  // A journey through a dozen pages takes a while where the machine has other work.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
