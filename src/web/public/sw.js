// Lets the page open and be read without a connection. The network always comes first where it can answer; only files
// with a hash in their name, which never change, are taken from the store at once.
const store = "carole-1";
const keptAnswers = /^\/api\/(tasks|conversations|models|connection|plan|changes)(\/|$)/;
const mostEntries = 300;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(fromStoreFirst(request));
  else if (request.mode === "navigate") event.respondWith(fromNetworkFirst(request, "/"));
  else if (keptAnswers.test(url.pathname)) event.respondWith(fromNetworkFirst(request, request));
});

/** The page and what it names, so that the very next visit may be without a connection. */
async function keepShell() {
  const cache = await caches.open(store);
  const page = await fetch("/", { cache: "no-cache" });
  const html = await page.clone().text();
  await cache.put("/", page);
  const named = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  const late = await (await fetch("/offline.json", { cache: "no-cache" })).json();
  await cache.addAll([...new Set([...named, ...late])]);
}

async function forgetOthers() {
  for (const name of await caches.keys()) if (name !== store) await caches.delete(name);
}

async function fromStoreFirst(request) {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) await keep(request, response.clone());
  return response;
}

async function fromNetworkFirst(request, key) {
  try {
    const response = await fetch(request);
    if (response.ok) await keep(key, response.clone());
    return response;
  } catch (error) {
    const kept = await caches.match(key);
    if (kept !== undefined) return kept;
    throw error;
  }
}

async function keep(key, response) {
  const cache = await caches.open(store);
  await cache.put(key, response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - mostEntries))) await cache.delete(old);
}
