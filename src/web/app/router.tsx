import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { late } from "../ui/late.tsx";
import { ChatPage } from "./chat-page.tsx";
import { readSearch } from "./read-search.ts";
import { MissingPage, StumbledPage } from "./failure-pages.tsx";
import { Shell } from "./shell.tsx";

const rootRoute = createRootRoute({
  component: Shell,
  validateSearch: readSearch,
  notFoundComponent: MissingPage,
  errorComponent: StumbledPage,
});

const newChat = createRoute({ getParentRoute: () => rootRoute, path: "/", component: ChatPage });
const chat = createRoute({
  getParentRoute: () => rootRoute,
  path: "/chat/$conversationId",
  component: ChatPage,
});
const tasks = createRoute({ getParentRoute: () => rootRoute, path: "/tasks", component: ChatPage });
const task = createRoute({ getParentRoute: () => rootRoute, path: "/tasks/$taskId", component: ChatPage });
const chats = createRoute({ getParentRoute: () => rootRoute, path: "/chats", component: ChatPage });
const settings = createRoute({
  getParentRoute: () => rootRoute,
  path: "/settings",
  component: late(async () => (await import("../features/settings/settings-page.tsx")).SettingsPage),
});
const history = createRoute({
  getParentRoute: () => rootRoute,
  path: "/history",
  component: late(async () => (await import("../features/history/history-page.tsx")).HistoryPage),
});
const usage = createRoute({
  getParentRoute: () => rootRoute,
  path: "/usage",
  component: late(async () => (await import("../features/usage/usage-page.tsx")).UsagePage),
});

const briefing = createRoute({
  getParentRoute: () => rootRoute,
  path: "/briefing",
  component: late(async () => (await import("../features/rhythm/briefing-page.tsx")).BriefingPage),
});
const review = createRoute({
  getParentRoute: () => rootRoute,
  path: "/review",
  component: late(async () => (await import("../features/rhythm/review-page.tsx")).ReviewPage),
});
const blocked = createRoute({
  getParentRoute: () => rootRoute,
  path: "/blocked",
  component: late(async () => (await import("../features/blocked/blocked-page.tsx")).BlockedPage),
});
const whatIf = createRoute({
  getParentRoute: () => rootRoute,
  path: "/what-if",
  component: late(async () => (await import("../features/what-if/what-if-page.tsx")).WhatIfPage),
});
const rules = createRoute({
  getParentRoute: () => rootRoute,
  path: "/rules",
  component: late(async () => (await import("../features/rules/rules-page.tsx")).RulesPage),
});

const design = createRoute({
  getParentRoute: () => rootRoute,
  path: "/design",
  component: late(async () => (await import("../features/design/design-page.tsx")).DesignPage),
});

const routeTree = rootRoute.addChildren([
  newChat,
  chat,
  tasks,
  task,
  chats,
  settings,
  history,
  usage,
  rules,
  design,
  briefing,
  review,
  blocked,
  whatIf,
]);

/** The pages by their addresses. */
export const createScreenRouter = () => createRouter({ routeTree, defaultPreload: false });
export type ScreenRouter = ReturnType<typeof createScreenRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: ScreenRouter;
  }
}
