import { Agent, request } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

export interface Timed {
  readonly firstTextMs: number;
  readonly totalMs: number;
  readonly text: string;
  /** For streams that carry the sender's clock: how late each token arrived. */
  readonly delaysMs: readonly number[];
}

/** Posts and reads a stream to its end; `marker` stands in the first frame that carries text. */
export function timedPost(url: string, body: unknown, marker: string, readDelays = false): Promise<Timed> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      {
        method: "POST",
        agent,
        headers: { "content-type": "application/json", authorization: "Bearer dapi-bench" },
      },
      (response) => {
        let text = "";
        let firstTextMs = Number.NaN;
        const delaysMs: number[] = [];
        response.setEncoding("utf8");
        response.on("data", (data: string) => {
          text += data;
          if (Number.isNaN(firstTextMs) && text.includes(marker)) firstTextMs = performance.now() - started;
          if (readDelays) {
            const now = process.hrtime.bigint();
            for (const match of data.matchAll(/\b(\d{12,})\b(?= )/g))
              delaysMs.push(Number(now - BigInt(match[1] ?? "0")) / 1e6);
          }
        });
        response.on("end", () =>
          resolve({ firstTextMs, totalMs: performance.now() - started, text, delaysMs }),
        );
        response.on("error", reject);
      },
    );
    call.on("error", reject);
    call.end(JSON.stringify(body));
  });
}
