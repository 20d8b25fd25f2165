import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { giveUp, say } from "./say.mjs";
import { run } from "./run.mjs";

/** A Chromium for the browser tests: one that is there, else Playwright's own, else Debian's package (as root). */
export function ensureBrowser(root) {
  if (findBrowser()) return;
  say("no Chromium found; trying Playwright's own …");
  run(join(root, "node_modules/.bin/playwright-core"), ["install", "--with-deps", "chromium"], {
    cwd: root,
    timeout: 180_000,
    stdio: "ignore",
  });
  if (findBrowser()) return;
  if (process.platform === "linux" && process.getuid?.() === 0) {
    say("not to be had; installing Debian's chromium …");
    run("apt-get", ["update", "-qq"], { stdio: "ignore" });
    run("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (findBrowser()) return;
  }
  giveUp(
    "The browser tests need a Chromium, and none could be had.",
    "Install Chromium or Chrome, or set CAROLE_CHROMIUM to its path, and run npm test again.",
  );
}

export function findBrowser() {
  const named = process.env.CAROLE_CHROMIUM;
  const places = [
    ...(named ? [named] : []),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...playwrightBrowsers(),
  ];
  return places.find((place) => existsSync(place));
}

function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === "darwin" ? "Library/Caches" : ".cache", "ms-playwright");
  if (!existsSync(cache)) return [];
  const inside = [
    "chrome-linux64/chrome",
    "chrome-linux/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  ];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) => inside.map((tail) => join(cache, name, tail)));
}
