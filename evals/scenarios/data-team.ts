// Over 250 lines: examples, and no logic; they are read together as one batch.
import type { Scenario, Theme } from "../scenario.ts";

const platform: Scenario["rows"] = [
  { title: "Migrate the events table to Iceberg", due: "2026-11-26", priority: "high", tags: ["data"] },
  "Review Dana's schema change",
  { title: "Resize the Spark cluster", due: "2026-11-25" },
  "Write the runbook for Kafka failover",
  { title: "Rotate the Snowflake keys", status: "in_progress" },
];

const cash: Scenario["rows"] = [
  "Fix the flaky payout test",
  { title: "Draft the Cash App launch checklist", due: "2026-11-27" },
  {
    title: "Publish the data retention policy",
    status: "blocked",
    blockedReason: "legal has not signed off",
  },
  "Reply to Omar about the dispute dashboard",
  { title: "Update the on-call schedule", due: "2026-11-24T15:00", assignee: "Lena" },
];

const errands: Scenario["rows"] = [
  { title: "Renew the car registration", due: "2026-12-04" },
  { title: "Buy a birthday present for Mia", due: "2026-11-28" },
  { title: "Dentist appointment", due: "2026-11-25T11:00" },
  "Cancel the gym membership",
];

const cleanup: Scenario["rows"] = [
  { title: "Delete the unused Airflow DAGs", tags: ["cleanup"] },
  { title: "Archive the old S3 buckets", tags: ["cleanup"] },
  { title: "Drop the temp schemas in Snowflake", tags: ["cleanup"] },
  { title: "Remove the dead feature flags", tags: ["cleanup"] },
  { title: "Close the stale Jira tickets", tags: ["cleanup"] },
  { title: "Merge the duplicate Looker folders", tags: ["cleanup"] },
  { title: "Revoke the contractor accounts", tags: ["cleanup"] },
  { title: "Prepare the roadmap review", due: "2026-11-26", tags: ["planning"] },
];

/** Seventy conversations of people at work, written before a model was seen with them. */
export const dataTeam: Theme = {
  name: "a data team",
  scenarios: [
    // Several to-dos in one message
    {
      name: "three for today in one breath",
      turns: [
        "for today: fix the broken dbt model, reply to Anika's comments on the RFC, book a room for the retro",
      ],
      expect: {
        after: [
          { title: "Fix the broken dbt model", due: "2026-11-23" },
          { title: "Reply to Anika's comments on the RFC", due: "2026-11-23" },
          { title: "Book a room for the retro", due: "2026-11-23" },
        ],
        count: 3,
      },
    },
    {
      name: "need to and also",
      rows: platform,
      turns: ["I need to update the Terraform module for the staging bucket and also order a new badge"],
      expect: {
        after: [
          { title: "Update the Terraform module for the staging bucket", status: "todo" },
          { title: "Order a new badge", status: "todo" },
        ],
        count: 7,
      },
    },
    {
      name: "pasted list with days",
      turns: [
        "my list:\n- tune the dedupe job (Tuesday)\n- send the vendor questionnaire to Fivetran (Thursday 4pm)\n- read the Iceberg v3 spec\n- pick up the kids' passports (Saturday morning)",
      ],
      expect: {
        after: [
          { title: "Tune the dedupe job", due: "2026-11-24" },
          { title: "Send the vendor questionnaire to Fivetran", due: "2026-11-26T16:00" },
          { title: "Read the Iceberg v3 spec" },
          { title: ["Pick up the kids' passports", "Pick up kids passports"], due: "2026-11-28T09:00" },
        ],
        count: 4,
      },
    },
    {
      name: "each with its own urgency",
      turns: [
        "Backfill the payments table by Wednesday, that's urgent. Clean up the old Looker dashboards, low priority. And call the landlord tonight",
      ],
      expect: {
        after: [
          { title: "Backfill the payments table", due: "2026-11-25", priority: "urgent" },
          { title: "Clean up the old Looker dashboards", priority: "low" },
          { title: "Call the landlord", due: "2026-11-23T20:00" },
        ],
        count: 3,
      },
    },
    {
      name: "two people, two tasks",
      rows: cash,
      turns: [
        "add two: Marcus should benchmark the new ingest job, and Nadia should write the postmortem by Friday",
      ],
      expect: {
        after: [
          { title: "Benchmark the new ingest job", assignee: "Marcus" },
          { title: "Write the postmortem", assignee: "Nadia", due: "2026-11-27" },
        ],
        count: 7,
      },
    },
    {
      name: "finished one and got the next",
      rows: platform,
      turns: ["ok the spark cluster is resized. now I need to tell Priya about the new node count"],
      expect: {
        after: [
          { title: "Resize the Spark cluster", status: "done" },
          { title: "Tell Priya about the new node count", status: "todo" },
        ],
        count: 6,
      },
    },
    {
      name: "five errands with commas",
      turns: [
        "pick up the dry cleaning, call mom, renew my passport, return the library books, pay the parking fine",
      ],
      expect: {
        after: [
          { title: "Pick up the dry cleaning" },
          { title: "Call mom" },
          { title: ["Renew my passport", "Renew passport", "Renew your passport"] },
          { title: "Return the library books" },
          { title: "Pay the parking fine" },
        ],
        count: 5,
      },
    },
    {
      name: "an and that is one task",
      rows: cash,
      turns: ["add: compare latency and cost of Kafka vs Kinesis"],
      expect: { after: [{ title: "Compare latency and cost of Kafka vs Kinesis" }], count: 6 },
    },
    {
      name: "one date for all three",
      turns: [
        "By end of week I have to close the Q4 access review, publish the data dictionary and archive the old S3 buckets",
      ],
      expect: {
        after: [
          { title: "Close the Q4 access review", due: "2026-11-27" },
          { title: "Publish the data dictionary", due: "2026-11-27" },
          { title: "Archive the old S3 buckets", due: "2026-11-27" },
        ],
        count: 3,
      },
    },
    {
      name: "a dump that goes on in the next message",
      turns: [
        "remind me to ask Theo for the chargeback numbers",
        "oh and I need to submit my expenses by tomorrow noon",
        "and also water the plants on Sunday",
      ],
      expect: {
        after: [
          { title: "Ask Theo for the chargeback numbers" },
          {
            title: ["Submit my expenses", "Submit expenses", "Submit your expenses"],
            due: "2026-11-24T12:00",
          },
          { title: "Water the plants", due: "2026-11-29" },
        ],
        count: 3,
      },
    },

    // Status
    {
      name: "started on it",
      rows: cash,
      turns: ["started on the flaky payout test"],
      expect: { after: [{ title: "Fix the flaky payout test", status: "in_progress" }], count: 5 },
    },
    {
      name: "blocked by legal",
      rows: cash,
      turns: ["the launch checklist is blocked by legal"],
      expect: {
        after: [
          {
            title: "Draft the Cash App launch checklist",
            status: "blocked",
            blockedReason: /legal/i,
            due: "2026-11-27",
          },
        ],
        count: 5,
      },
    },
    {
      name: "waiting for Priya",
      rows: platform,
      turns: ["I'm waiting for Priya on the schema change"],
      expect: { after: [{ title: "Review Dana's schema change", waitingFor: "Priya" }], count: 5 },
    },
    {
      name: "unblocked and under way",
      rows: cash,
      turns: ["legal signed off, so the retention policy is unblocked and I'm working on it now"],
      expect: { after: [{ title: "Publish the data retention policy", status: "in_progress" }], count: 5 },
    },
    {
      name: "no longer waiting",
      rows: [
        { title: "Roll out the new ledger schema", waitingFor: "Priya", due: "2026-11-26" },
        { title: "Tune the Trino queries", waitingFor: "Theo" },
      ],
      turns: ["I'm not waiting for Priya any more on the ledger schema"],
      expect: {
        after: [
          { title: "Roll out the new ledger schema", waitingFor: null, due: "2026-11-26" },
          { title: "Tune the Trino queries", waitingFor: "Theo" },
        ],
        count: 2,
      },
    },
    {
      name: "back to the backlog",
      rows: platform,
      turns: ["put the kafka runbook in the backlog for now"],
      expect: { after: [{ title: "Write the runbook for Kafka failover", status: "backlog" }], count: 5 },
    },
    {
      name: "two started at once",
      rows: platform,
      turns: ["I've started both Dana's schema review and the runbook"],
      expect: {
        after: [
          { title: "Review Dana's schema change", status: "in_progress" },
          { title: "Write the runbook for Kafka failover", status: "in_progress" },
          { title: "Resize the Spark cluster", status: "todo" },
        ],
        count: 5,
      },
    },

    // Completing
    {
      name: "done by report",
      rows: cash,
      turns: ["just replied to Omar about the dispute dashboard"],
      expect: { after: [{ title: "Reply to Omar about the dispute dashboard", status: "done" }], count: 5 },
    },
    {
      name: "several done, one not",
      rows: platform,
      turns: ["finished the runbook and Dana's schema change. The Snowflake keys are still in progress"],
      expect: {
        after: [
          { title: "Write the runbook for Kafka failover", status: "done" },
          { title: "Review Dana's schema change", status: "done" },
          { title: "Rotate the Snowflake keys", status: "in_progress" },
        ],
        count: 5,
      },
    },
    {
      name: "broke again, reopened",
      rows: [{ title: "Fix the settlement export", status: "done" }, "Document the fraud features"],
      turns: ["the settlement export broke again, reopen that task please"],
      expect: {
        after: [
          { title: "Fix the settlement export", status: "todo" },
          { title: "Document the fraud features", status: "todo" },
        ],
        count: 2,
      },
    },
    {
      name: "done one that is not there",
      rows: platform,
      turns: ["mark the Airflow upgrade as done"],
      expect: { nothing: true },
    },

    // Correcting oneself
    {
      name: "no wait in the same breath",
      turns: ["remind me to send the SLA numbers to Theo on Wednesday, no wait, Thursday"],
      expect: { after: [{ title: "Send the SLA numbers to Theo", due: "2026-11-26" }], count: 1 },
    },
    {
      name: "no wait afterwards keeps the time",
      turns: ["add review the Redshift bill, Tuesday at 10", "no wait, Wednesday"],
      expect: { after: [{ title: "Review the Redshift bill", due: "2026-11-25T10:00" }], count: 1 },
    },
    {
      name: "wrong one marked, said at once",
      rows: platform,
      turns: ["mark the runbook as done... sorry, I mean the schema change"],
      expect: {
        after: [
          { title: "Review Dana's schema change", status: "done" },
          { title: "Write the runbook for Kafka failover", status: "todo" },
        ],
        count: 5,
      },
    },
    {
      name: "wrong one deleted, swapped",
      rows: cash,
      turns: [
        "delete the flaky payout test",
        "argh, wrong one. bring it back and delete the reply to Omar instead",
      ],
      expect: {
        after: [{ title: "Fix the flaky payout test", status: "todo" }],
        gone: ["Reply to Omar about the dispute dashboard"],
        count: 4,
      },
    },
    {
      name: "actually somebody else",
      turns: ["add a task for Marcus: check the fraud model drift", "actually Lena should do that"],
      expect: { after: [{ title: "Check the fraud model drift", assignee: "Lena" }], count: 1 },
    },

    // Changing fields
    {
      name: "pushed to Monday",
      rows: platform,
      turns: ["push the iceberg migration to Monday"],
      expect: {
        after: [
          {
            title: "Migrate the events table to Iceberg",
            due: "2026-11-30",
            priority: "high",
            tags: ["data"],
          },
          { title: "Resize the Spark cluster", due: "2026-11-25" },
        ],
        count: 5,
      },
    },
    {
      name: "another clock time, same day",
      rows: cash,
      turns: ["make the on-call schedule 4:30pm instead"],
      expect: {
        after: [{ title: "Update the on-call schedule", due: "2026-11-24T16:30", assignee: "Lena" }],
        count: 5,
      },
    },
    {
      name: "a week later",
      rows: errands,
      turns: ["the dentist called, my appointment is now exactly one week later"],
      expect: { after: [{ title: "Dentist appointment", due: "2026-12-02T11:00" }], count: 4 },
    },
    {
      name: "bumped to urgent",
      rows: cash,
      turns: ["bump the flaky payout test to urgent, it's failing every build"],
      expect: {
        after: [{ title: "Fix the flaky payout test", priority: "urgent", status: "todo" }],
        count: 5,
      },
    },
    {
      name: "renamed",
      rows: platform,
      turns: ["rename the runbook task to Write the runbook for Kafka and Flink failover"],
      expect: {
        after: [{ title: "Write the runbook for Kafka and Flink failover" }],
        gone: ["Write the runbook for Kafka failover"],
        count: 5,
      },
    },
    {
      name: "one more tag",
      rows: platform,
      turns: ["tag the iceberg migration with q4 too"],
      expect: { after: [{ title: "Migrate the events table to Iceberg", tags: ["data", "q4"] }], count: 5 },
    },
    {
      name: "handed to Marcus",
      rows: cash,
      turns: ["Lena is out, give the on-call schedule to Marcus"],
      expect: {
        after: [{ title: "Update the on-call schedule", assignee: "Marcus", due: "2026-11-24T15:00" }],
        count: 5,
      },
    },
    {
      name: "a note for later",
      rows: cash,
      turns: ["add a note to the retention policy task: ask about the 30-day window"],
      expect: {
        after: [{ title: "Publish the data retention policy", notes: /30-day window/i, status: "blocked" }],
        count: 5,
      },
    },
    {
      name: "how long it takes",
      rows: platform,
      turns: ["reviewing Dana's schema change will take about 90 minutes"],
      expect: {
        after: [{ title: "Review Dana's schema change", estimateMinutes: 90, status: "todo" }],
        count: 5,
      },
    },
    {
      name: "date cleared",
      rows: errands,
      turns: ["take the date off the car registration, there's no deadline"],
      expect: {
        after: [
          { title: "Renew the car registration", due: null, status: "todo" },
          { title: "Buy a birthday present for Mia", due: "2026-11-28" },
        ],
        count: 4,
      },
    },
    {
      name: "three fields in one go",
      rows: platform,
      turns: ["spark cluster: Thursday 2pm, high priority, and it's Omar's now"],
      expect: {
        after: [
          { title: "Resize the Spark cluster", due: "2026-11-26T14:00", priority: "high", assignee: "Omar" },
        ],
        count: 5,
      },
    },
    {
      name: "different changes to different rows",
      rows: cash,
      turns: ["move the launch checklist to December 2 and make the payout test low priority"],
      expect: {
        after: [
          { title: "Draft the Cash App launch checklist", due: "2026-12-02" },
          { title: "Fix the flaky payout test", priority: "low" },
        ],
        count: 5,
      },
    },

    // Deleting, undoing, restoring
    {
      name: "scrapped",
      rows: platform,
      turns: ["scrap the kafka runbook, delete it, another team owns that"],
      expect: { gone: ["Write the runbook for Kafka failover"], count: 4 },
    },
    {
      name: "two deleted by what they are about",
      rows: errands,
      turns: ["delete the gym and the car registration tasks"],
      expect: {
        after: [{ title: "Dentist appointment" }, { title: "Buy a birthday present for Mia" }],
        gone: ["Cancel the gym membership", "Renew the car registration"],
        count: 2,
      },
    },
    {
      name: "undo of a moved date",
      rows: platform,
      turns: ["move the spark cluster to Friday", "undo that"],
      expect: { after: [{ title: "Resize the Spark cluster", due: "2026-11-25" }], count: 5 },
    },
    {
      name: "undo and redo",
      rows: cash,
      turns: ["mark the payout test as done", "undo", "hm no, redo it, it really is done"],
      expect: { after: [{ title: "Fix the flaky payout test", status: "done" }], count: 5 },
    },
    {
      name: "one of two comes back",
      rows: platform,
      turns: ["delete the runbook and the schema change", "please restore the runbook, I do need it"],
      expect: {
        after: [{ title: "Write the runbook for Kafka failover", status: "todo" }],
        gone: ["Review Dana's schema change"],
        count: 4,
      },
    },
    {
      name: "added and taken back",
      rows: errands,
      turns: ["add call the insurance about the dent", "never mind, remove that again"],
      expect: { gone: ["Call the insurance about the dent"], count: 4 },
    },

    // Repeats
    {
      name: "every other Friday",
      turns: ["every other Friday I have to send the pipeline health report to Nadia"],
      expect: {
        after: [{ title: "Send the pipeline health report to Nadia", due: "2026-11-27", repeats: true }],
        count: 1,
      },
    },
    {
      name: "each weekday at nine",
      turns: ["remind me each weekday at 9 to post the standup summary"],
      expect: { after: [{ title: "Post the standup summary", repeats: true }], count: 1 },
    },
    {
      name: "repeating no more",
      turns: ["remind me every Wednesday to check the BigQuery spend", "stop repeating it, once is enough"],
      expect: { after: [{ title: "Check the BigQuery spend", due: "2026-11-25", repeats: false }], count: 1 },
    },
    {
      name: "an old row made weekly",
      rows: cash,
      turns: ["make the on-call schedule repeat every week"],
      expect: {
        after: [
          { title: "Update the on-call schedule", repeats: true, due: "2026-11-24T15:00", assignee: "Lena" },
        ],
        count: 5,
      },
    },
    {
      name: "the fifteenth of each month",
      turns: ["on the 15th of every month I need to reconcile the card statements"],
      expect: {
        after: [{ title: "Reconcile the card statements", due: "2026-12-15", repeats: true }],
        count: 1,
      },
    },

    // References
    {
      name: "that one",
      rows: platform,
      turns: ["when is the spark cluster due?", "ok give that one to Theo and make it urgent"],
      expect: {
        after: [
          { title: "Resize the Spark cluster", due: "2026-11-25", assignee: "Theo", priority: "urgent" },
        ],
        count: 5,
      },
    },
    {
      name: "the second is done",
      turns: [
        "add these in this order: 1. patch the gateway image 2. rerun the failed loads 3. update the status page",
        "the second is done",
      ],
      expect: {
        after: [
          { title: "Patch the gateway image", status: "todo" },
          { title: "Rerun the failed loads", status: "done" },
          { title: "Update the status page", status: "todo" },
        ],
        count: 3,
      },
    },
    {
      name: "the one about the cluster",
      rows: platform,
      turns: ["move the one about the cluster to tomorrow afternoon"],
      expect: { after: [{ title: "Resize the Spark cluster", due: "2026-11-24T15:00" }], count: 5 },
    },
    {
      name: "both to Friday",
      rows: errands,
      turns: [
        "I need to renew the Datadog contract and also ask finance for the PO number",
        "both by Friday",
      ],
      expect: {
        after: [
          { title: "Renew the Datadog contract", due: "2026-11-27" },
          { title: "Ask finance for the PO number", due: "2026-11-27" },
          { title: "Cancel the gym membership", due: null },
        ],
        count: 6,
      },
    },
    {
      name: "all of these get a tag",
      rows: ["Call the landlord"],
      turns: [
        "add: write the test plan, invite the beta users, prepare the demo data",
        "tag all of these three with launch",
        "and the last one goes to Anika",
      ],
      expect: {
        after: [
          { title: "Write the test plan", tags: ["launch"] },
          { title: "Invite the beta users", tags: ["launch"] },
          { title: "Prepare the demo data", tags: ["launch"], assignee: "Anika" },
        ],
        count: 4,
      },
    },
    {
      name: "a morning with one task",
      turns: [
        "I need to investigate the duplicate payouts",
        "it's urgent, needs to be out by tomorrow at noon",
        "started",
        "now I'm blocked, the ledger team has to give me access",
        "got access and fixed it, done!",
      ],
      expect: {
        after: [
          {
            title: "Investigate the duplicate payouts",
            due: "2026-11-24T12:00",
            priority: "urgent",
            status: "done",
          },
        ],
        count: 1,
      },
    },

    // Ambiguity
    {
      name: "which of two reviews",
      rows: ["Review Dana's schema change", "Review Omar's schema change", "Book the team lunch"],
      turns: ["mark the schema change review as done"],
      expect: { asks: true, nothing: true },
    },
    {
      name: "which call, then told",
      rows: [
        { title: "Call with Stripe", due: "2026-11-24T10:00" },
        { title: "Call with Plaid", due: "2026-11-25T10:00" },
      ],
      turns: ["move the call to Thursday", "the one with Stripe"],
      expect: {
        after: [
          { title: "Call with Stripe", due: "2026-11-26T10:00" },
          { title: "Call with Plaid", due: "2026-11-25T10:00" },
        ],
        count: 2,
      },
    },

    // Lists, search, counts, plan, questions
    {
      name: "what is due this week",
      rows: platform,
      turns: ["what's due this week?"],
      expect: { nothing: true, says: /iceberg[\s\S]*cluster|cluster[\s\S]*iceberg/i },
    },
    {
      name: "how many are open",
      rows: [
        "Tune the Trino queries",
        "Document the fraud features",
        "Clean the staging data",
        { title: "Fix the settlement export", status: "done" },
      ],
      turns: ["how many open tasks do I have?"],
      expect: { nothing: true, says: /\b(3|three)\b/i },
    },
    {
      name: "search by a word",
      rows: platform,
      turns: ["do I have anything about kafka?"],
      expect: { nothing: true, says: /runbook/i },
    },
    {
      name: "what is blocked and why",
      rows: cash,
      turns: ["what's blocked right now, and why?"],
      expect: { nothing: true, says: /retention policy[\s\S]*legal|legal[\s\S]*retention policy/i },
    },
    {
      name: "what first",
      rows: [
        { title: "Restore the payments replica", priority: "urgent", due: "2026-11-23T11:00" },
        { title: "Sort the wiki pages", priority: "low" },
        { title: "Draft the hiring plan", due: "2026-12-10" },
      ],
      turns: ["what should I work on first today?"],
      expect: { nothing: true, says: /payments replica/i },
    },
    {
      name: "who and when of one task",
      rows: cash,
      turns: ["who has the on-call schedule and when is it due?"],
      expect: { nothing: true, says: /Lena/i },
    },

    // Small talk and out of scope
    {
      name: "thanks",
      rows: errands,
      turns: ["morning! how are you?", "great, thanks, that's all for now"],
      expect: { nothing: true },
    },
    {
      name: "weather",
      rows: errands,
      turns: ["what's the weather in Berlin going to be tomorrow?"],
      expect: { nothing: true },
    },
    {
      name: "code",
      rows: platform,
      turns: ["can you write me a SQL query that finds duplicate rows in the events table?"],
      expect: { nothing: true },
    },
    {
      name: "a poem, then a look at the day",
      rows: errands,
      turns: ["write me a poem about Kafka", "ok then, what do I have on Wednesday?"],
      expect: { nothing: true, says: /dentist/i },
    },
    {
      name: "sending mail",
      rows: cash,
      turns: ["please send an email to Omar right now saying the dispute dashboard is late"],
      expect: { nothing: true },
    },

    // Bulk over five rows
    {
      name: "all cleanup deleted needs a yes",
      rows: cleanup,
      turns: ["delete everything tagged cleanup"],
      expect: { approval: true, nothing: true },
    },
    {
      name: "all cleanup moved after a yes",
      rows: cleanup,
      turns: ["move all the cleanup tasks to December 7", { approve: "all" }],
      expect: {
        after: [
          { title: "Delete the unused Airflow DAGs", due: "2026-12-07" },
          { title: "Archive the old S3 buckets", due: "2026-12-07" },
          { title: "Revoke the contractor accounts", due: "2026-12-07" },
          { title: "Drop the temp schemas in Snowflake", due: "2026-12-07" },
          { title: "Remove the dead feature flags", due: "2026-12-07" },
          { title: "Close the stale Jira tickets", due: "2026-12-07" },
          { title: "Merge the duplicate Looker folders", due: "2026-12-07" },
          { title: "Prepare the roadmap review", due: "2026-11-26" },
        ],
        count: 8,
      },
    },
  ],
};
