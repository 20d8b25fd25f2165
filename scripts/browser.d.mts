/** The path of a Chromium that is there; undefined where there is none. */
export function findBrowser(): string | undefined;
export function ensureBrowser(root: string): void;
