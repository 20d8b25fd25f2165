import { fork } from "node:child_process";
import { join } from "node:path";
import { milliseconds, percentile } from "../support/figures.ts";
import { aiSdk, carole, plain, type Contender } from "./contenders.ts";

/**
 * Parse and forward of one streamed answer, side by side in one run: a plain parser (the floor), Carole's client, and the AI SDK's
 * OpenAI-compatible provider. The upstream is another process. CPU is this process's own, user and system.
 */
const upstream = fork(join(import.meta.dirname, "upstream.ts"), {
  stdio: ["ignore", "pipe", "inherit", "ipc"],
});
const host = await new Promise<string>((resolve) => {
  upstream.stdout!.once("data", (data: Buffer) => resolve(data.toString().trim()));
});

const contenders: readonly (readonly [string, Contender])[] = [
  ["plain parse and forward", plain(host)],
  ["Carole", carole(host)],
  ["AI SDK openai-compatible", aiSdk(host)],
];

interface Samples {
  readonly cpuBurst: number[];
  readonly cpuPaced: number[];
  readonly firstToken: number[];
  readonly tokensPerCpuSecond: number[];
}

let forwarded = 0;
const sink = (line: string) => {
  forwarded += Buffer.byteLength(line);
};

async function cpuPer1000(contender: Contender, chunks: number, gap: number): Promise<number> {
  const before = process.cpuUsage();
  await contender(`chunks-${chunks}-gap-${gap}`, sink);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (chunks / 1000);
}

async function firstToken(contender: Contender): Promise<number> {
  const began = performance.now();
  let first = 0;
  await contender("chunks-5-gap-0", () => {
    first ||= performance.now() - began;
  });
  return first;
}

/** By the CPU that it takes, because the clock would measure the upstream's process as well. */
async function tokensPerCpuSecond(contender: Contender, streams: number, chunks: number): Promise<number> {
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: streams }, () => contender(`chunks-${chunks}-gap-0`, sink)));
  const { user, system } = process.cpuUsage(before);
  return (streams * chunks) / ((user + system) / 1e6);
}

async function measure(rounds: number, keep: boolean, all: Map<string, Samples>): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of contenders) {
      const samples = all.get(name)!;
      const burst = await cpuPer1000(contender, 3000, 0);
      const paced = await cpuPer1000(contender, 400, 1);
      const first: number[] = [];
      for (let turn = 0; turn < 40; turn += 1) first.push(await firstToken(contender));
      const throughput = await tokensPerCpuSecond(contender, 64, 200);
      if (!keep) continue;
      samples.cpuBurst.push(burst);
      samples.cpuPaced.push(paced);
      samples.firstToken.push(...first);
      samples.tokensPerCpuSecond.push(throughput);
    }
  }
}

const all = new Map<string, Samples>(
  contenders.map(([name]) => [name, { cpuBurst: [], cpuPaced: [], firstToken: [], tokensPerCpuSecond: [] }]),
);
await measure(2, false, all); // Warm: the compiler has seen the code, connections are open.
await measure(7, true, all);

const median = (samples: readonly number[]) => percentile(samples, 0.5);
const floor = all.get(contenders[0]![0])!;
console.log(
  "medians of 7 rounds; CPU per 1,000 chunks, in bursts (where Carole joins text that came together) and one at a time (1 ms apart)\n",
);
const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(20))).join(""));
row(["", "CPU, bursts", "CPU, one by one", "first token p50", "first token p95", "64 streams"]);
for (const [name, samples] of all) {
  row([
    name,
    `${milliseconds(median(samples.cpuBurst))} ×${(median(samples.cpuBurst) / median(floor.cpuBurst)).toFixed(2)}`,
    `${milliseconds(median(samples.cpuPaced))} ×${(median(samples.cpuPaced) / median(floor.cpuPaced)).toFixed(2)}`,
    milliseconds(median(samples.firstToken)),
    milliseconds(percentile(samples.firstToken, 0.95)),
    `${Math.round(median(samples.tokensPerCpuSecond) / 1000)} k tokens/CPU s`,
  ]);
}
const ours = all.get("Carole")!;
console.log(
  `\nadded to the first token: ${milliseconds(median(ours.firstToken) - median(floor.firstToken))} (goal under 2 ms); CPU: ×${(median(ours.cpuBurst) / median(floor.cpuBurst)).toFixed(2)} and ×${(median(ours.cpuPaced) / median(floor.cpuPaced)).toFixed(2)} of the plain parser (goal 1.5); ${Math.round(forwarded / 1024)} KiB forwarded`,
);
upstream.disconnect();
process.exit(0);
