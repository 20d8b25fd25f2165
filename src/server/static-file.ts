import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** A built file with its compressed twins, as read from disk. */
export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding: "br" | "gzip" | null;
  readonly etag: string;
  readonly contentType: string;
  /** Whether compressed twins exist, so that caches keep them apart. */
  readonly varies: boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
};

const twins = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;

interface Kept {
  readonly changedAt: number;
  readonly file: StaticFile;
}

/** Reads files below one folder; what was read stays in memory until the file on disk changes. */
export function createStaticFiles(folder: string) {
  const kept = new Map<string, Kept>();

  async function read(
    path: string,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; changedAt: number; etag: string } | undefined> {
    const changedAt = await changeTime(path);
    if (changedAt === undefined) return undefined;
    const bytes = new Uint8Array(await readFile(path));
    const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
    return { bytes, changedAt, etag: `"${hash}"` };
  }

  async function load(path: string, encoding: StaticFile["encoding"], ending: string, varies: boolean) {
    const place = `${path}${ending}`;
    const known = kept.get(place);
    if (known !== undefined && known.changedAt === (await changeTime(place))) return known.file;
    const found = await read(place);
    if (found === undefined) return undefined;
    const contentType = contentTypes[extname(path)] ?? "application/octet-stream";
    const file: StaticFile = { bytes: found.bytes, encoding, etag: found.etag, contentType, varies };
    kept.set(place, { changedAt: found.changedAt, file });
    return file;
  }

  return {
    /** The file at an address, in the best encoding that the reader takes; undefined when there is none. */
    async find(address: string, acceptEncoding: string): Promise<StaticFile | undefined> {
      const path = safePath(folder, address);
      if (path === undefined || (await changeTime(path)) === undefined) return undefined;
      let varies = false;
      for (const { encoding, ending } of twins) {
        if ((await changeTime(`${path}${ending}`)) === undefined) continue;
        varies = true;
        if (!accepts(acceptEncoding, encoding)) continue;
        return load(path, encoding, ending, true);
      }
      return load(path, null, "", varies);
    },
  };
}
export type StaticFiles = ReturnType<typeof createStaticFiles>;

/** Undefined for anything that is no plain path below the folder. */
function safePath(folder: string, address: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(address);
  } catch {
    return undefined; // A broken escape names no file.
  }
  const parts = plain.split("/").filter((part) => part !== "");
  const odd = parts.some((part) => part.startsWith(".") || /[\\\0:]/.test(part) || /\.(?:br|gz)$/.test(part));
  return odd || parts.length === 0 ? undefined : join(folder, ...parts);
}

async function changeTime(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined); // No such file: that is the answer.
  return found?.isFile() === true ? found.mtimeMs : undefined;
}

/** Whether a reader's `accept-encoding` takes this one. */
export function accepts(header: string, encoding: string): boolean {
  return header.split(",").some((word) => {
    const [name, quality] = word.trim().toLowerCase().split(";");
    return name === encoding && !/^\s*q=0(?:\.0*)?\s*$/.test(quality ?? "");
  });
}
