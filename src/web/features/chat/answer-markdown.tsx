import { memo, type ReactNode } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { CodeBlock } from "./code-block.tsx";
import { markSentences } from "./mark-sentences.ts";
import { splitBlocks } from "./split-blocks.ts";

/**
 * Markdown of an answer. What a model wrote is never run: no HTML, no remote pictures (a known way to leak), links open
 * apart and tell nothing of this page. Finished blocks are not worked out again while the last one grows.
 */
const components: Components = {
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ),
  img: ({ src, alt }) => (
    <a href={src} target="_blank" rel="noopener noreferrer nofollow">
      {alt === undefined || alt === "" ? src : alt}
    </a>
  ),
  pre: ({ children }) => <CodeBlock>{children}</CodeBlock>,
  table: ({ children }) => (
    <div className="table-frame">
      <table>{children}</table>
    </div>
  ),
};

const plugins = [remarkGfm];
const noSentences: readonly string[] = [];

interface BlockProps {
  readonly text: string;
  readonly marked: readonly string[];
}

const Block = memo(function Block({ text, marked }: BlockProps): ReactNode {
  const rehypePlugins = marked.length === 0 ? [] : [markSentences(marked)];
  return (
    <div className="prose-block">
      <Markdown remarkPlugins={plugins} rehypePlugins={rehypePlugins} components={components} skipHtml>
        {text}
      </Markdown>
    </div>
  );
});

export interface AnswerMarkdownProps {
  readonly text: string;
  /** Sentences that claim what did not happen. */
  readonly marked?: readonly string[];
}

export function AnswerMarkdown({ text, marked = noSentences }: AnswerMarkdownProps): ReactNode {
  return (
    <div className="prose">
      {splitBlocks(text).map((block, index) => (
        // Blocks only grow at the end, so the place is the identity.
        <Block key={index} text={block} marked={marked} />
      ))}
    </div>
  );
}
