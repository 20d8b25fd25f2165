/** The keys of one profile of `~/.databrickscfg`, as written. */
export type Profile = Readonly<Record<string, string>>;

export interface ProfileFile {
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Newer CLIs write which profile to take when none is named. */
  readonly defaultProfile: string | null;
}

/** Reads the file that the Databricks tools share: sections in brackets, `key = value` lines, comments with # or ;. */
export function parseProfileFile(text: string): ProfileFile {
  const sections = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
    const section = /^\[(.+)\]$/.exec(line)?.[1]?.trim();
    if (section !== undefined) {
      current = sections.get(section) ?? {};
      sections.set(section, current);
      continue;
    }
    const equals = line.indexOf("=");
    if (current === undefined || equals < 1) continue;
    current[line.slice(0, equals).trim().toLowerCase()] = unquoted(line.slice(equals + 1).trim());
  }
  const settings = sections.get("__settings__");
  sections.delete("__settings__");
  return { profiles: sections, defaultProfile: settings?.["default_profile"] || null };
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]! : value;
}
