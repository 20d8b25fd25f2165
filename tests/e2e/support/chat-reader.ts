/** Reads a chat's stream as it comes, and notes when each frame did. */
export class ChatReader {
  /** By their ids, as they came. */
  readonly frames = new Map<string, { readonly data: string; readonly at: number }>();
  whole = "";
  #ended: Promise<void>;
  #waiting: (() => void)[] = [];
  isOver = false;

  constructor(response: Response) {
    this.#ended = this.#read(response).finally(() => {
      this.isOver = true;
      this.#wake();
    });
  }

  /** Resolves when this was said, or the stream is over. */
  async until(text: string): Promise<void> {
    while (!this.whole.includes(text) && !this.isOver) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    }
  }

  async end(): Promise<string> {
    await this.#ended;
    return this.whole;
  }

  /** What stands under this name in a part that was told. */
  told(name: string): string {
    const found = new RegExp(`"${name}":"([^"]+)"`).exec(this.whole)?.[1];
    if (found === undefined) throw new Error(`Nothing was told of ${name}: ${this.whole.slice(0, 500)}`);
    return found;
  }

  async #read(response: Response): Promise<void> {
    let rest = "";
    try {
      for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
        this.whole += text;
        const frames = (rest + text).split("\n\n");
        rest = frames.pop() ?? "";
        for (const frame of frames) {
          const id = /^id: (.*)$/m.exec(frame)?.[1];
          const data = /^data: (.*)$/m.exec(frame)?.[1];
          if (id !== undefined && data !== undefined) this.frames.set(id, { data, at: performance.now() });
        }
        this.#wake();
      }
    } catch {
      // The line broke, as it does when an instance is killed; what came until then counts.
    }
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
