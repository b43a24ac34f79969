// Mermaid in a real browser: drawn, with the loosest security it has, so that nothing but our encoding protects.
import { readFileSync } from "node:fs";
import { withPage } from "./browser.mjs";

const library = readFileSync(new URL("node_modules/mermaid/dist/mermaid.min.js", import.meta.url), "utf8");
const batch = 40;

export async function checkMermaid(diagrams, mistake) {
  await withPage(async (page, happened) => {
    await page.setContent("<!doctype html><title>check</title><body></body>");
    await page.evaluate(library);
    await page.evaluate(() => { top.hit = 0; mermaid.initialize({ startOnLoad: false, securityLevel: "loose", logLevel: "fatal" }); });
    const shapes = new Map();
    for (let from = 0; from < diagrams.length; from += batch) {
      const some = diagrams.slice(from, from + batch);
      const read = await page.evaluate(async texts => {
        const all = [];
        for (const [at, text] of texts.entries()) {
          try {
            const { svg } = await mermaid.render(`g${at}`, text);
            const holder = document.createElement("div");
            holder.innerHTML = svg;
            document.body.append(holder);
            const ids = kind => [...holder.querySelectorAll(kind)].map(one => one.id.replace(/^g\d+-/, "")).sort();
            all.push({ shape: JSON.stringify([ids(".node"), ids(".cluster"), ids("path.flowchart-link"), [...new Set([...holder.querySelectorAll("*")].map(e => e.localName))].filter(n => n !== "br").sort()]),
              text: holder.textContent, odd: holder.querySelectorAll("script,iframe,a,img,object,embed,form").length });
            holder.remove();
          } catch (error) { all.push({ shape: `fails: ${error.message ?? error}`.slice(0, 200), text: "", odd: 0 }); }
        }
        return { all, hit: top.hit };
      }, some.map(one => one.text));
      if (read.hit) mistake(`a script ran in one of ${some[0].name} … ${some.at(-1).name}`);
      read.all.forEach(({ shape, text, odd }, at) => {
        const { name, like, expected } = some[at];
        if (odd) mistake(`${name}: holds an element that can act`);
        if (like === name) shapes.set(name, shape);
        if (shape.startsWith("fails")) mistake(`${name}: ${shape}`);
        else if (shapes.get(like) !== shape) mistake(`${name}: has not the nodes and edges of ${like}`);
        if (/Unsupported markdown/.test(text)) mistake(`${name}: a text was read as Markdown`);
        if (expected && !text.includes("…") && !text.replace(/[\s\u2060\u00AD]+/g, "").includes(expected.replace(/[\s\u00AD]+/g, "").slice(0, 60))) mistake(`${name}: does not show its text`);
      });
    }
    for (const one of happened) mistake(`the browser reports: ${one}`);
  });
}
