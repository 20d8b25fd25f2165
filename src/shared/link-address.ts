/** What an address is of, as far as the address itself tells. Nothing is fetched. */
export const linkKinds = [
  "job",
  "notebook",
  "dashboard",
  "pipeline",
  "query",
  "table",
  "cluster",
  "endpoint",
  "workspace",
  "ticket",
  "code",
  "document",
  "message",
  "meeting",
  "page",
] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface ReadAddress {
  readonly kind: LinkKind;
  /** "Databricks job 123", "GitHub block/carole#12". */
  readonly title: string;
}

interface Address {
  readonly host: string;
  /** Path and what stands behind `#`, where older Databricks addresses have their place. */
  readonly path: string;
  readonly search: URLSearchParams;
}

type Reading = (match: readonly string[], address: Address) => ReadAddress;
type Rule = readonly [host: RegExp, path: RegExp, read: Reading];

const databricks =
  /(?:^|\.)(?:cloud\.databricks\.com|azuredatabricks\.net|gcp\.databricks\.com|databricks\.com)$/;
const id = "([\\w.-]+)";
/** A long key is told by its beginning, as people compare such keys. */
const short = (key = ""): string => (key.length > 20 ? `${key.slice(0, 8)}…` : key);
const words = (text = ""): string => text.replaceAll(/[-+_]+/g, " ").trim();

const thing =
  (kind: LinkKind, name: string): Reading =>
  ([, key]) => ({ kind, title: `${name} ${short(key)}`.trim() });

/** The first that fits counts. */
const rules: readonly Rule[] = [
  [
    databricks,
    new RegExp(`(?:^|[/#])jobs?/${id}/runs?/${id}`),
    ([, job, run]) => ({ kind: "job", title: `Databricks job ${short(job)}, run ${short(run)}` }),
  ],
  [databricks, new RegExp(`(?:^|[/#])pipelines/${id}`), thing("pipeline", "Databricks pipeline")],
  [databricks, new RegExp(`(?:^|[/#])jobs?/${id}`), thing("job", "Databricks job")],
  [databricks, new RegExp(`(?:^|[/#])notebooks?/${id}`), thing("notebook", "Databricks notebook")],
  [databricks, new RegExp(`/dashboards(?:v3)?/${id}`), thing("dashboard", "Databricks dashboard")],
  [databricks, new RegExp(`/sql/(?:editor|queries)/${id}`), thing("query", "Databricks query")],
  [databricks, new RegExp(`/sql/warehouses/${id}`), thing("cluster", "Databricks warehouse")],
  [
    databricks,
    /\/explore\/data\/(?:(volumes|functions|models)\/)?([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/,
    ([, special, ...names]) => {
      const parts = names.filter((name) => name !== undefined && name !== "");
      const plain = (["catalog", "schema", "table"] as const)[parts.length - 1] ?? "table";
      const what = special === undefined ? plain : special.slice(0, -1);
      return { kind: "table", title: `Databricks ${what} ${parts.join(".")}` };
    },
  ],
  [databricks, new RegExp(`(?:^|[/#])clusters/${id}`), thing("cluster", "Databricks cluster")],
  [
    databricks,
    new RegExp(`/(?:ml/endpoints|serving-endpoints)/${id}`),
    thing("endpoint", "Databricks endpoint"),
  ],
  [databricks, new RegExp(`/ml/experiments/${id}`), thing("workspace", "Databricks experiment")],
  [databricks, new RegExp(`/ml/models/${id}`), thing("endpoint", "Databricks model")],
  [databricks, new RegExp(`/genie/rooms/${id}`), thing("workspace", "Databricks Genie room")],
  [databricks, new RegExp(`/apps/${id}`), thing("workspace", "Databricks app")],
  [databricks, /(?:)/, () => ({ kind: "workspace", title: "Databricks workspace" })],
  [
    /(?:^|\.)github\.com$/,
    /^\/([^/]+)\/([^/]+)\/(?:issues|pull|discussions)\/(\d+)/,
    ([, owner, name, number]) => ({ kind: "ticket", title: `GitHub ${owner}/${name}#${number}` }),
  ],
  [
    /(?:^|\.)github\.com$/,
    /^\/([^/]+)\/([^/]+)\/commit\/([0-9a-f]{7})/,
    ([, owner, name, commit]) => ({ kind: "code", title: `GitHub ${owner}/${name}@${commit}` }),
  ],
  [
    /(?:^|\.)github\.com$/,
    /^\/([^/]+)\/([^/#]+)/,
    ([, owner, name]) => ({ kind: "code", title: `GitHub ${owner}/${name}` }),
  ],
  [
    /(?:^|\.)gitlab\./,
    /^\/(.+?)\/-\/(issues|merge_requests)\/(\d+)/,
    ([, project, what, number]) => ({
      kind: "ticket",
      title: `GitLab ${project}${what === "issues" ? "#" : "!"}${number}`,
    }),
  ],
  [
    /\.atlassian\.net$/,
    /^\/wiki\/spaces\/[^/]+\/pages\/\d+\/([^/#]+)/,
    ([, name]) => ({ kind: "document", title: `Confluence: ${words(name)}` }),
  ],
  [/\.atlassian\.net$/, /^\/wiki\//, () => ({ kind: "document", title: "Confluence page" })],
  [/(?:)/, /\/browse\/([A-Z][A-Z0-9_]+-\d+)/, ([, key]) => ({ kind: "ticket", title: `Jira ${key}` })],
  [
    /^linear\.app$/,
    /\/issue\/([A-Za-z][A-Za-z0-9]*-\d+)/,
    ([, key = ""]) => ({ kind: "ticket", title: `Linear ${key.toUpperCase()}` }),
  ],
  [/^docs\.google\.com$/, /^\/document\//, () => ({ kind: "document", title: "Google Doc" })],
  [/^docs\.google\.com$/, /^\/spreadsheets\//, () => ({ kind: "document", title: "Google Sheet" })],
  [/^docs\.google\.com$/, /^\/presentation\//, () => ({ kind: "document", title: "Google Slides" })],
  [/^(?:docs|drive)\.google\.com$/, /(?:)/, () => ({ kind: "document", title: "Google Drive file" })],
  [
    /(?:^|\.)notion\.(?:so|site)$/,
    /\/([^/]*?)-?[0-9a-f]{32}/,
    ([, name]) => ({
      kind: "document",
      title: words(name) === "" ? "Notion page" : `Notion: ${words(name)}`,
    }),
  ],
  [
    /(?:^|\.)figma\.com$/,
    /^\/(?:file|design|board|proto)\/[^/]+(?:\/([^/#]+))?/,
    ([, name]) => ({ kind: "document", title: words(name) === "" ? "Figma file" : `Figma: ${words(name)}` }),
  ],
  [/\.sharepoint\.com$/, /(?:)/, () => ({ kind: "document", title: "SharePoint document" })],
  [/\.slack\.com$/, /^\/archives\//, () => ({ kind: "message", title: "Slack message" })],
  [/(?:^|\.)zoom\.us$/, /^\/j\//, () => ({ kind: "meeting", title: "Zoom meeting" })],
  [/^meet\.google\.com$/, /(?:)/, () => ({ kind: "meeting", title: "Google Meet" })],
  [/^teams\.microsoft\.com$/, /(?:)/, () => ({ kind: "meeting", title: "Teams meeting" })],
];

const longestTitle = 120;

/** What stands at an address, told from the address alone. */
export function readAddress(url: string): ReadAddress {
  const parsed = new URL(url);
  const address: Address = {
    host: parsed.hostname.toLowerCase(),
    path: decoded(`${parsed.pathname}${parsed.hash}`),
    search: parsed.searchParams,
  };
  const ticket = /^[A-Z][A-Z0-9_]+-\d+$/.exec(address.search.get("selectedIssue") ?? "")?.[0];
  if (ticket !== undefined) return { kind: "ticket", title: `Jira ${ticket}` };
  for (const [host, path, read] of rules) {
    const match = host.test(address.host) ? path.exec(address.path) : null;
    if (match !== null) return trimmed(read(match, address));
  }
  return trimmed(plainPage(address));
}

const documentEnding = /\.(?:pdf|docx?|xlsx?|pptx?|csv|md|txt|odt|ods|pages|key|numbers|ipynb|sql)$/i;

/** A file is known by its name, a page by where it stands. */
function plainPage({ host, path }: Address): ReadAddress {
  const name = path.replace(/#.*$/, "").replace(/\/+$/, "").split("/").at(-1) ?? "";
  const site = host.replace(/^www\./, "");
  if (documentEnding.test(name)) return { kind: "document", title: name };
  return { kind: "page", title: name === "" ? site : `${site}: ${words(name)}` };
}

const trimmed = ({ kind, title }: ReadAddress): ReadAddress => {
  const line = title.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return { kind, title: line.length > longestTitle ? `${line.slice(0, longestTitle - 1)}…` : line };
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray % stands for itself.
  }
}
