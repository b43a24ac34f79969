// Markdown through a CommonMark and GFM parser: the tree must be that of the harmless document.
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Without the second search for links that this tool makes in finished text, where escapes are gone; GFM knows no such thing for URLs. */
const extensions = gfmFromMarkdown().map(one => ({ ...one, transforms: [] }));

const read = text => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions });

/** Kinds of nodes with what makes them different; words and the breaks between typed lines are left out. */
function shape(node) {
  if (node.type === "text" || node.type === "break" || isBreak(node)) return "";
  const own = [node.type, node.depth, node.ordered, node.url, node.checked, node.lang, node.identifier, node.type === "html" ? node.value : undefined];
  return `${own.filter(one => one !== undefined && one !== null).join(" ")}(${(node.children ?? []).map(shape).join("")})`;
}

const isBreak = node => node.type === "html" && /^<br>$/.test(node.value);

const words = node => node.type === "break" || isBreak(node) ? " " : node.value ?? (node.children ?? []).map(words).join("");

export function checkMarkdown(documents, mistake) {
  const shapes = new Map();
  for (const { name, like, text, expected } of documents) {
    const tree = read(text);
    if (like === name) shapes.set(name, shape(tree));
    else if (shapes.get(like) !== shape(tree)) mistake(`${name}: has not the structure of ${like}`);
    if (expected && !words(tree).replace(/\s+/g, " ").includes(expected)) mistake(`${name}: does not show its text`);
  }
}
