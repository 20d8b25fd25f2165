import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { milliseconds, percentile, printFigures, type Figure } from "../support/figures.ts";
import { startMeasured, type Measured } from "../support/process.ts";
import { timedPost, type Timed } from "./client.ts";

/** What Carole adds to calling the workspace directly, with many tasks stored; both in one run, side by side. */
const program = resolve(import.meta.dirname, "../../dist/server/carole.js");
const storedTasks = Number(process.env["BENCH_TASKS"] ?? 10_000);
const dataFolder = mkdtempSync(join(tmpdir(), "carole-bench-"));

async function storeTasks(carole: Measured): Promise<void> {
  const words = [
    "budget",
    "deck",
    "invoice",
    "dentist",
    "report",
    "contract",
    "team",
    "offsite",
    "payroll",
    "audit",
  ];
  const make = (index: number): object => ({
    title: `Task ${index} ${words[index % 10]} ${words[(index * 7) % 10]}`,
    priority: ["urgent", "high", "medium", "low"][index % 4],
    ...(index % 3 === 0 ? { due: { date: `2027-0${1 + (index % 9)}-1${index % 10}` } } : {}),
    ...(index % 5 === 0 ? { status: "done" } : {}),
  });
  for (let start = 0; start < storedTasks; start += 20) {
    await Promise.all(
      Array.from({ length: 20 }, (_, offset) =>
        fetch(`${carole.url}/api/tasks`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(make(start + offset)),
        }).then((response) => response.text()),
      ),
    );
  }
}

const upstream = await startMeasured(process.execPath, [join(import.meta.dirname, "upstream.ts")]);
// As `npm start` does it.
const carole = await startMeasured(process.execPath, ["--max-semi-space-size=4", program, "start"], {
  PORT: "0",
  CAROLE_DATA_DIR: dataFolder,
  DATABRICKS_HOST: upstream.url,
  DATABRICKS_TOKEN: "dapi-bench",
  DATABRICKS_ENV: "production",
  CAROLE_LOG_LEVEL: "silent",
});
const direct = (model: string, delays = false): Promise<Timed> =>
  timedPost(
    `${upstream.url}/serving-endpoints/${model}/invocations`,
    { stream: true, messages: [] },
    '"content"',
    delays,
  );
const through = (model: string, delays = false): Promise<Timed> =>
  timedPost(`${carole.url}/api/chat`, { message: "hello there", model }, '"text-delta"', delays);

async function alternate(model: string, rounds: number): Promise<{ plain: Timed[]; ours: Timed[] }> {
  const plain: Timed[] = [];
  const ours: Timed[] = [];
  for (let round = 0; round < rounds + 10; round += 1) {
    const [one, other] = [await direct(model), await through(model)];
    if (round >= 10) {
      plain.push(one);
      ours.push(other);
    }
  }
  return { plain, ours };
}
const difference = (ours: readonly number[], plain: readonly number[], share: number): number =>
  percentile(ours, share) - percentile(plain, share);

const figures: Figure[] = [];
const idle = carole.residentMiB();
await storeTasks(carole);

const short = await alternate("bench-1-0", 150);
const first = (timed: readonly Timed[]): number[] => timed.map((one) => one.firstTextMs);
const total = (timed: readonly Timed[]): number[] => timed.map((one) => one.totalMs);
figures.push(
  {
    what: `added to first token, p50, ${storedTasks} tasks`,
    measured: milliseconds(difference(first(short.ours), first(short.plain), 0.5)),
    goal: "2 ms",
  },
  {
    what: "added to first token, p95",
    measured: milliseconds(difference(first(short.ours), first(short.plain), 0.95)),
    goal: "4 ms",
  },
);

const cpuBefore = carole.cpuMs();
const long = await alternate("bench-500-0", 40);
const cpu = (carole.cpuMs() - cpuBefore) / (50 * 0.5);
figures.push(
  {
    what: "added total, 500 chunks at no gap, p50",
    measured: milliseconds(difference(total(long.ours), total(long.plain), 0.5)),
    goal: "8 ms",
  },
  { what: "CPU per 1,000 chunks", measured: milliseconds(cpu), goal: "20 ms" },
);

const tool = await alternate("bench-1-0-tool", 60);
const round =
  percentile(total(tool.ours), 0.5) - percentile(total(short.ours), 0.5) - percentile(total(tool.plain), 0.5);
figures.push({
  what: "a tool round with its committed row, p50",
  measured: milliseconds(round),
  goal: "5 ms",
});

const started = performance.now();
await Promise.all(Array.from({ length: 64 }, () => through("bench-500-0")));
const perSecond = (64 * 500) / ((performance.now() - started) / 1000);
figures.push({
  what: "throughput, 64 streams",
  measured: `${(perSecond / 1000).toFixed(1)} k tokens/s`,
  goal: "50 k",
});

const paced = (await Promise.all(Array.from({ length: 64 }, () => through("bench-100-20", true)))).flatMap(
  (one) => one.delaysMs,
);
const pacedDirect = (
  await Promise.all(Array.from({ length: 64 }, () => direct("bench-100-20", true)))
).flatMap((one) => one.delaysMs);
figures.push(
  {
    what: "token delay p95, 64 streams × 50 tokens/s",
    measured: milliseconds(percentile(paced, 0.95)),
    goal: "5 ms",
  },
  { what: "  the same, called directly", measured: milliseconds(percentile(pacedDirect, 0.95)), goal: "" },
  { what: "resident memory, idle", measured: `${idle.toFixed(0)} MiB`, goal: "90 MiB" },
  {
    what: "resident memory, after 64 streams",
    measured: `${carole.residentMiB().toFixed(0)} MiB`,
    goal: "200 MiB",
  },
);
printFigures(figures);
await carole.end();
await upstream.end();
rmSync(dataFolder, { recursive: true, force: true });
process.exit(0);
