import type { CaroleEvent } from "../shared/event.ts";
import type { ChangeLog } from "../changes/change-log.ts";

/** Reads one owner's log. */
export type ReadLog = (ownerId: string) => Pick<ChangeLog, "list" | "lastSeq">;

/** More than this at once is not told one by one: who listens reads everything again. */
const mostAtOnce = 500;

export interface CatchUp {
  /** From now on this owner's changes are followed. */
  begin(ownerId: string): Promise<void>;
  /** Tells what the log has that was not told yet. `seq` is a change known to be there. */
  run(ownerId: string, seq?: number): Promise<void>;
  end(ownerId: string): void;
}

/** Tells each change of a log once and in order, however often and from wherever it is woken. */
export function createCatchUp({
  log,
  tell,
  onError,
}: {
  readonly log: ReadLog;
  readonly tell: (ownerId: string, event: CaroleEvent) => void;
  readonly onError: (error: unknown) => void;
}): CatchUp {
  interface Follower {
    /** Where following began; undefined until the log was first looked at. */
    begin: number | undefined;
    /** The last number told; where following began, as long as nothing was. */
    told: number;
    /** The smallest number that woke us since the last look. */
    heard: number;
    /** One look at a time: the next begins when this one has ended. */
    looking: Promise<void>;
    again: boolean;
    /** The first look failed: what was committed since it was begun may take it for old. */
    late: boolean;
  }
  const followers = new Map<string, Follower>();

  /**
   * Between the beginning and the first look a change may be committed that the look takes for an old one. Its own
   * wake-up comes later and sets that right: by beginning earlier, or, when others were told already, by a reset.
   */
  async function settle(ownerId: string, follower: Follower): Promise<void> {
    const last = follower.begin ?? (await log(ownerId).lastSeq());
    const { heard, told } = follower;
    follower.heard = Infinity;
    if (follower.begin !== undefined && heard > follower.begin) return;
    if (follower.begin !== undefined && told > follower.begin) tell(ownerId, { type: "reset", seq: told });
    else follower.told = Math.min(last, heard - 1);
    if (follower.late) tell(ownerId, { type: "reset", seq: follower.told });
    follower.late = false;
    follower.begin = Math.min(last, heard - 1);
  }

  async function look(ownerId: string, follower: Follower): Promise<void> {
    follower.again = false;
    await settle(ownerId, follower);
    const page = await log(ownerId).list({ afterSeq: follower.told, limit: mostAtOnce });
    if (page.nextCursor !== null) {
      follower.told = await log(ownerId).lastSeq();
      tell(ownerId, { type: "reset", seq: follower.told });
      return;
    }
    for (const change of page.items) {
      follower.told = change.seq;
      tell(ownerId, { type: "task-changed", seq: change.seq, change });
    }
  }

  function run(ownerId: string, seq?: number): Promise<void> {
    const follower = followers.get(ownerId);
    if (follower === undefined) return Promise.resolve();
    if (seq !== undefined) follower.heard = Math.min(follower.heard, seq);
    // A look that has not begun yet will see this too.
    if (follower.again) return follower.looking;
    follower.again = true;
    follower.looking = follower.looking
      .then(() => look(ownerId, follower))
      .catch((error: unknown) => {
        follower.late ||= follower.begin === undefined;
        onError(error);
      });
    return follower.looking;
  }

  return {
    begin(ownerId) {
      if (!followers.has(ownerId)) {
        followers.set(ownerId, {
          begin: undefined,
          told: 0,
          heard: Infinity,
          looking: Promise.resolve(),
          again: false,
          late: false,
        });
      }
      return run(ownerId);
    },
    run,
    end: (ownerId) => void followers.delete(ownerId),
  };
}
