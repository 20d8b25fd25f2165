/** A row of a plan names by its id the task, the version it was made for and where it would go: `id@3>2026-11-27`. */
export function plannedVersion(id: string): number {
  const version = /@(\d{1,9})>/.exec(id)?.[1];
  return version === undefined ? Number.POSITIVE_INFINITY : Number(version);
}
