import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/styles.css";
import { chooseLanguage } from "../lib/i18n/choose-language.ts";
import { nextTask } from "../lib/next-task.ts";
import { App } from "./app.tsx";
import { keepOffline } from "./keep-offline.ts";
import { createScreenRouter } from "./router.tsx";

// Running the code of the page was one piece of work; finding the page by its address is another.
await Promise.all([chooseLanguage(), nextTask()]);
const router = createScreenRouter();
// The first drawing has its page: otherwise it would be an empty one, and a second one would follow.
await router.load();
keepOffline();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App router={router} />
    </StrictMode>,
  );
}
