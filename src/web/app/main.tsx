import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../ui/styles.css";
import { chooseLanguage } from "../lib/i18n/choose-language.ts";
import { App } from "./app.tsx";
import { keepOffline } from "./keep-offline.ts";

await chooseLanguage();
keepOffline();
const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
