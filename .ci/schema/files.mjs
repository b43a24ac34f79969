import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** The files a glob names, sorted. `*` and `?` stay inside a folder, `**` + `/` crosses folders. */
export function filesOf(root, glob) {
  const parts = glob.split("/");
  const firstPattern = parts.findIndex(part => /[*?]/.test(part));
  const fixed = firstPattern < 0 ? parts.slice(0, -1) : parts.slice(0, firstPattern);
  const pattern = new RegExp(`^${expressionOf(glob)}$`);
  return under(root, fixed.join("/")).filter(file => pattern.test(file)).sort();
}

function expressionOf(glob) {
  return glob.replace(/\*\*\/|\*|\?|[.+^${}()|[\]\\]/g, sign => {
    switch (sign) {
      case "**/": return "(?:[^/]+/)*";
      case "*": return "[^/]*";
      case "?": return "[^/]";
      default: return `\\${sign}`;
    }
  });
}

function under(root, folder) {
  if (!statSync(resolve(root, folder), { throwIfNoEntry: false })?.isDirectory())
    return [];
  return readdirSync(resolve(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? under(root, path) : [path];
  });
}
