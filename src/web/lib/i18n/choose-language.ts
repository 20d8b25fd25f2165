import { settings } from "../settings.ts";
import { setCatalogue, setSaid } from "./translate.ts";

/** Loads the chosen language before the first render. English is built in; another one is one more small file. */
export async function chooseLanguage(): Promise<void> {
  const { language } = settings.get();
  const wanted = language === "system" ? navigator.language : language;
  document.documentElement.lang = "en";
  if (!wanted.startsWith("de")) return;
  const [{ german }, { sayInGerman }] = await Promise.all([import("./de.ts"), import("./say-in-german.ts")]);
  setCatalogue("de", german);
  setSaid(sayInGerman);
  document.documentElement.lang = "de";
}
