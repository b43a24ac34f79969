// Holds what the hostile texts were written into against readers of other people: a browser, a Markdown parser, Graphviz, Mermaid.
// Usage: node check.mjs FOLDER; FOLDER/<course>/<payload or harmless>/<output> and FOLDER/payloads.json.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkDot } from "./dot.mjs";
import { checkHtml } from "./html.mjs";
import { checkMarkdown } from "./markdown.mjs";
import { checkMermaid } from "./mermaid.mjs";

const [folder] = process.argv.slice(2);
const payloads = JSON.parse(readFileSync(join(folder, "payloads.json"), "utf8"));
const courses = readdirSync(folder, { withFileTypes: true }).filter(one => one.isDirectory()).map(one => one.name).sort();
const kinds = [[".html", "HTML", checkHtml], [".md", "Markdown", checkMarkdown], [".dot", "DOT", checkDot], [".mmd", "Mermaid", checkMermaid]];
let mistakes = 0;

function mistake(text) {
  if (++mistakes <= 60) console.error(`-- ${text}`);
}

/** Every output of a kind, the harmless one of its course first. */
function filesOf(ending) {
  return courses.flatMap(course => {
    const harmless = join(folder, course, "harmless");
    return readdirSync(harmless).filter(file => file.endsWith(ending)).sort().flatMap(file => {
      const like = `${course}/harmless/${file}`;
      return ["harmless", ...payloads.keys()].filter(at => existsSync(join(folder, course, `${at}`, file))).map(at => ({
        name: at === "harmless" ? like : `${course}/${at}/${file} (${JSON.stringify(payloads[at])})`, like,
        text: readFileSync(join(folder, course, `${at}`, file), "utf8"),
        // Only what shows every text must show this one.
        expected: !/^(all-texts|course)\./.test(file) ? "" : at === "harmless" ? "Harmlos tekst" : payloads[at].replace(/\s+/g, " ").trim(),
      }));
    });
  });
}

async function hold([ending, title, check]) {
  const [files, begin] = [filesOf(ending), Date.now()];
  let own = 0;
  const note = text => { own++; mistake(text); };
  if (files.length === 0) note(`no ${title} was written`);
  else await check(files, note);
  console.log(`hostile texts in ${title}: ${payloads.length} payloads, ${files.length} outputs, ${own} mistake(s), ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

// The two browsers work beside each other.
const inBrowser = kinds.filter(([ending]) => ending === ".html" || ending === ".mmd");
await Promise.all(inBrowser.map(hold));
for (const kind of kinds.filter(one => !inBrowser.includes(one))) await hold(kind);
process.exitCode = mistakes === 0 ? 0 : 1;
