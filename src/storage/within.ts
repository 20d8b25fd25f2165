/** Waits for the work, but no longer than this; what it comes to later is of no interest any more. */
export async function within(work: Promise<unknown>, waitMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, waitMs);
  try {
    await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
