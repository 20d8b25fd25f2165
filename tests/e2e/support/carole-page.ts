import type { Locator, Page } from "playwright-core";

/** The page in the words of the person in front of it: names that the screen promises to the outside. */
export class CarolePage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get composer(): Locator {
    return this.page.getByRole("textbox", { name: "Message Carole" });
  }
  get send(): Locator {
    return this.page.getByRole("button", { name: "Send", exact: true });
  }
  get stop(): Locator {
    return this.page.getByRole("button", { name: "Stop", exact: true });
  }
  get model(): Locator {
    return this.page.getByRole("combobox", { name: "Model" });
  }
  get conversation(): Locator {
    return this.page.getByRole("log", { name: "Conversation" });
  }
  get tasks(): Locator {
    return this.page.getByRole("region", { name: "Tasks" });
  }
  get status(): Locator {
    return this.page.getByRole("status", { name: "Connection" });
  }

  /** Types, sends, and waits until the answer is whole. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.send.click();
    await this.answered();
  }

  async answered(): Promise<void> {
    await this.stop.waitFor({ state: "hidden" });
    await this.conversation.getByText(/\S/).first().waitFor();
    await this.page.waitForFunction(() => document.querySelector('[role="log"] [aria-busy="true"]') === null);
  }

  async chooseModel(name: RegExp): Promise<void> {
    await this.model.click();
    await this.page.getByRole("option", { name }).first().click();
  }
}
