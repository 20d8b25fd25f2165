import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress } from "./link-address.ts";
import { linksIn, linkTo, titleWithLinks } from "./links-in-text.ts";

const host = "https://block.cloud.databricks.com";

describe("an address tells what stands there", () => {
  it.each([
    [`${host}/jobs/123?o=9`, "Databricks job 123"],
    [`${host}/?o=9#job/123/run/7`, "Databricks job 123, run 7"],
    [`${host}/jobs/123/runs/456?o=9`, "Databricks job 123, run 456"],
    ["https://adb-12.7.azuredatabricks.net/?o=12#notebook/44/command/45", "Databricks notebook 44"],
    [`${host}/editor/notebooks/987?o=1`, "Databricks notebook 987"],
    [`${host}/sql/dashboardsv3/01ef8a2b3c4d5e6f7a8b9c0d1e2f3a4b`, "Databricks dashboard 01ef8a2b…"],
    [`${host}/pipelines/5d3f2a10-1111-2222-3333-444455556666`, "Databricks pipeline 5d3f2a10…"],
    [`${host}/sql/editor/9b1c?o=1`, "Databricks query 9b1c"],
    [`${host}/explore/data/main/sales/orders`, "Databricks table main.sales.orders"],
    [`${host}/explore/data/main/sales`, "Databricks schema main.sales"],
    [`${host}/explore/data/volumes/main/raw/files`, "Databricks volume main.raw.files"],
    [`${host}/compute/clusters/0923-1645-abc`, "Databricks cluster 0923-1645-abc"],
    [`${host}/#setting/clusters/0923-1645-abc/configuration`, "Databricks cluster 0923-1645-abc"],
    [`${host}/ml/endpoints/databricks-claude-sonnet-4-5`, "Databricks endpoint databric…"],
    [`${host}/sql/warehouses/ab12`, "Databricks warehouse ab12"],
    [`${host}/`, "Databricks workspace"],
    ["https://github.com/block/carole/pull/12#issuecomment-1", "GitHub block/carole#12"],
    ["https://github.com/block/carole/issues/9", "GitHub block/carole#9"],
    ["https://github.com/block/carole/commit/abcdef1234", "GitHub block/carole@abcdef1"],
    ["https://github.com/block/carole", "GitHub block/carole"],
    ["https://gitlab.com/team/sub/app/-/merge_requests/31", "GitLab team/sub/app!31"],
    ["https://acme.atlassian.net/browse/OPS-77", "Jira OPS-77"],
    ["https://jira.acme.com/browse/FIN_X-2?focused=1", "Jira FIN_X-2"],
    ["https://acme.atlassian.net/jira/boards/4?selectedIssue=OPS-78", "Jira OPS-78"],
    ["https://acme.atlassian.net/wiki/spaces/FIN/pages/77/Year+end+plan", "Confluence: Year end plan"],
    ["https://linear.app/acme/issue/eng-123/fix-login", "Linear ENG-123"],
    ["https://docs.google.com/document/d/1abc/edit", "Google Doc"],
    ["https://docs.google.com/spreadsheets/d/1abc/edit#gid=0", "Google Sheet"],
    ["https://www.notion.so/acme/Launch-plan-0123456789abcdef0123456789abcdef", "Notion: Launch plan"],
    ["https://www.figma.com/design/KEY/New-logo?node-id=1", "Figma: New logo"],
    ["https://files.example.com/reports/Q4%20numbers.pdf", "Q4 numbers.pdf"],
    ["https://www.example.com/", "example.com"],
    ["https://example.com/blog/why-we-ship", "example.com: why we ship"],
  ])("%s", (url, title) => {
    expect(readAddress(url).title).toBe(title);
  });

  it("a place that only looks like Databricks is none", () => {
    expect(readAddress("https://databricks.com.evil.example/jobs/1").title).not.toMatch(/Databricks/);
    expect(readAddress("https://notdatabricks.com/jobs/1").title).not.toMatch(/Databricks/);
  });

  it("any address has a short title of one line, and never fails", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const { title } = readAddress(url);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(120);
        expect(title).not.toMatch(/\n/);
      }),
    );
  });
});

describe("addresses in a text", () => {
  it("are found without the marks of the sentence around them, each once", () => {
    const text =
      "See https://example.com/a, (https://example.com/b) and <https://example.com/c>. Also https://example.com/a!";
    expect(linksIn(text).map(({ url }) => url)).toEqual([
      "https://example.com/a",
      "https://example.com/b",
      "https://example.com/c",
    ]);
    expect(linksIn("https://en.wikipedia.org/wiki/Carol_(film)")[0]?.url).toBe(
      "https://en.wikipedia.org/wiki/Carol_(film)",
    );
  });

  it("keep the title that Markdown or a person gives", () => {
    expect(linksIn("[The plan](https://example.com/p)")).toEqual([
      { url: "https://example.com/p", title: "The plan" },
    ]);
    expect(linkTo("https://example.com", " The plan ")).toEqual({
      url: "https://example.com",
      title: "The plan",
    });
  });

  it("that can't be opened are none", () => {
    expect(linkTo("javascript:alert(1)")).toBeNull();
    expect(linkTo("https://")).toBeNull();
    expect(linkTo(`https://example.com/${"a".repeat(2001)}`)).toBeNull();
    expect(linksIn("http:// and https://")).toEqual([]);
  });
});

describe("a title with addresses", () => {
  it.each([
    ["Fix the flaky import https://acme.atlassian.net/browse/OPS-77", "Fix the flaky import"],
    ["https://acme.atlassian.net/browse/OPS-77 fix the import", "fix the import"],
    ["Review https://github.com/block/carole/pull/12", "Review GitHub block/carole#12"],
    [`Look at ${host}/jobs/456`, "Look at Databricks job 456"],
    ["https://github.com/block/carole/pull/12", "GitHub block/carole#12"],
    ["Book the hotel (https://example.com/h)", "Book the hotel"],
    ["Read the plan: https://example.com/plan.", "Read the plan"],
    ["Compare A https://example.com/a with B https://example.com/b", "Compare A with B"],
    ["Nothing here", "Nothing here"],
  ])("%j reads %j", (title, expected) => {
    expect(titleWithLinks(title).title).toBe(expected);
  });

  it("gives each address as a link", () => {
    expect(titleWithLinks("Review https://github.com/block/carole/pull/12").links).toEqual([
      { url: "https://github.com/block/carole/pull/12", title: "GitHub block/carole#12" },
    ]);
  });
});
