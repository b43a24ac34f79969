import { readFileSync } from "node:fs";

/** Reads a list of schemas, each with the globs of documents it must accept and refuse. */
export function readList(path) {
  const entries = [];
  readFileSync(path, "utf8").split("\n").forEach((line, index) => {
    const [word, ...rest] = line.trim().split(/\s+/);
    if (word === "" || word.startsWith("#"))
      return;
    const entry = entries.at(-1);
    const value = rest.join(" ");
    if (value === "")
      throw new Error(`${path}:${index + 1}: "${word}" needs a path`);
    if (word === "schema")
      entries.push({ schema: value, valid: [], broken: [] });
    else if (entry && (word === "valid" || word === "broken"))
      entry[word].push(value);
    else
      throw new Error(`${path}:${index + 1}: expected schema, valid or broken, after a schema; found "${word}"`);
  });
  return entries;
}
