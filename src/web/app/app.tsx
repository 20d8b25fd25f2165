import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { joinEvents } from "../lib/live.ts";
import { showWaitingEdits } from "../lib/tasks/edit-queue.ts";
import { readTasks } from "../lib/tasks/list-tasks.ts";
import { followEvents } from "./follow-events.ts";
import type { ScreenRouter } from "./router.tsx";

const client = new QueryClient({
  defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } },
});

export function App({ router }: { readonly router: ScreenRouter }): ReactNode {
  useEffect(() => {
    const stop = new AbortController();
    showWaitingEdits();
    const begun = Promise.withResolvers<number | undefined>();
    void readTasks(stop.signal, begun.resolve);
    const unfollow = followEvents(client);
    const leave = joinEvents(begun.promise);
    return () => {
      stop.abort();
      unfollow();
      leave();
    };
  }, []);
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
