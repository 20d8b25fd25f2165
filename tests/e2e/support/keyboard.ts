import type { Page } from "playwright-core";

const mostTabs = 80;

interface Focused {
  readonly role: string;
  readonly name: string;
}

/** What has the focus, by the name that a screen reader would say (near enough for our own screen). */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.labels : null;
    const labelled =
      element?.getAttribute("aria-label") ??
      labels?.[0]?.textContent ??
      element?.closest("label")?.textContent;
    return {
      role: element?.getAttribute("role") ?? element?.tagName.toLowerCase() ?? "",
      name: (labelled ?? element?.textContent ?? "").trim(),
    };
  });
}

/** Goes with Tab (or Shift+Tab, which is the near way from the composer to the last answer) until `name` has the focus. */
export async function tabTo(page: Page, name: RegExp, back = false): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostTabs; step += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const here = await focused(page);
    if (name.test(here.name)) return;
    passed.push(here.name.slice(0, 40));
  }
  throw new Error(`Nothing named ${name} is reached by Tab. Passed: ${[...new Set(passed)].join(" | ")}`);
}

export const isFocused = async (page: Page, name: RegExp): Promise<boolean> =>
  name.test((await focused(page)).name);
