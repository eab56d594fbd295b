/** A document as blocks, to be written as Markdown, as HTML or by a page's own components. Text may hold `code` in backticks. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; id: string }
  | { kind: "text"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; head: string[]; rows: string[][] }
  | { kind: "code"; language: "json" | "http" | "javascript" | "python" | "bash"; title?: string; code: string };

export const toMarkdown = (blocks: Block[]): string => `${blocks.map(blockToMarkdown).join("\n\n")}\n`;

function blockToMarkdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "text":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "table": {
      const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
      return [line(block.head), line(block.head.map(() => "---")), ...block.rows.map(line)].join("\n");
    }
    case "code":
      return `${block.title ? `${block.title}\n\n` : ""}\`\`\`${block.language}\n${block.code.trimEnd()}\n\`\`\``;
  }
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const inline = (text: string) => escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");

export const toHtml = (blocks: Block[]): string => blocks.map(blockToHtml).join("\n");

function blockToHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${escapeHtml(block.id)}">${inline(block.text)}</h${block.level}>`;
    case "text":
      return `<p>${inline(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${inline(cell)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
    case "code": {
      const title = block.title ? `<p>${inline(block.title)}</p>` : "";
      // Focusable, so that wide code can be scrolled by keyboard.
      return `${title}<pre tabindex="0"><code class="language-${block.language}">${escapeHtml(block.code.trimEnd())}</code></pre>`;
    }
  }
}
