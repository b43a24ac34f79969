// HTML in a real browser: pages in frames, a few at a time, without their Content-Security-Policy so that it hides no fault.
// The tree of elements and attributes must be that of the harmless page, and no script may run.
import { withPage } from "./browser.mjs";

const batch = 12;

export async function checkHtml(pages, mistake) {
  await withPage(async (page, happened) => {
    const skeletons = new Map();
    for (let from = 0; from < pages.length; from += batch) {
      const some = pages.slice(from, from + batch);
      await page.setContent("<!doctype html><title>check</title><body></body>");
      const read = await page.evaluate(async texts => {
        top.hit = 0;
        const frames = await Promise.all(texts.map(text => new Promise(done => {
          const frame = document.createElement("iframe");
          frame.onload = () => done(frame);
          frame.srcdoc = text;
          document.body.append(frame);
        })));
        await new Promise(done => setTimeout(done, 30));
        // How a text is broken into lines of a picture moves what stands around it, and is no matter of structure.
        const free = new Set(["aria-label", "x", "y", "width", "height", "points", "cx", "cy", "viewBox"]);
        const mark = new Set(["br", "rect", "circle", "polyline", "polygon"]);
        const children = element => [...element.children].map(shape).filter((one, at, all) => !(one.startsWith("text[") && one === all[at - 1])).join("");
        const shape = element => mark.has(element.localName) ? "" : `${element.localName}[${[...element.attributes].filter(a => a.name !== "text-anchor").map(a => free.has(a.name) ? a.name : `${a.name}=${a.value}`)}](${children(element)})`;
        return { hit: top.hit, title: document.title, frames: frames.map(frame => ({
          shape: frame.contentDocument ? shape(frame.contentDocument.documentElement) : "left its page",
          text: frame.contentDocument?.body.textContent ?? "", scripts: frame.contentDocument?.scripts.length ?? 1 })) };
      }, some.map(one => one.text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")));
      if (read.hit) mistake(`a script ran in one of ${some.map(one => one.name).join(", ")}`);
      if (read.title !== "check") mistake(`the page around was renamed by one of ${some.map(one => one.name).join(", ")}`);
      read.frames.forEach((frame, at) => {
        const { name, like, expected } = some[at];
        if (frame.scripts) mistake(`${name}: holds a script`);
        if (like === name) skeletons.set(name, frame.shape);
        else if (skeletons.get(like) !== frame.shape) mistake(`${name}: has not the elements of ${like}`);
        if (expected && !frame.text.replace(/\s+/g, " ").includes(expected)) mistake(`${name}: does not show its text`);
      });
    }
    for (const one of happened) mistake(`the browser reports: ${one}`);
  });
}
