// Holds JSON documents against JSON Schemas (draft 2020-12) with ajv, a validator that shares no code with this repository.
// Usage: node check.mjs LIST [ROOT]; the list is explained in pairs.txt, its paths are relative to ROOT.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { filesOf } from "./files.mjs";
import { readList } from "./list.mjs";

const dialect = "https://json-schema.org/draft/2020-12/schema";
const [list, root = "."] = process.argv.slice(2);
let mistakes = 0;

function mistake(text) {
  mistakes++;
  console.error(`-- ${text}`);
}

/** A file as text. Bytes that are no UTF-8 are refused, and a byte order mark stays and is no JSON. */
function textOf(file) {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(resolve(root, file)));
}

/** The documents of a file, each with the name it is reported under: one, or one a line. */
function documentsOf(file) {
  const text = attempt(file, () => textOf(file));
  if (text === undefined)
    return [];
  if (!file.endsWith(".ndjson"))
    return [{ name: file, text }];
  const lines = text.split("\n");
  if (lines.at(-1) === "")
    lines.pop();
  return lines.map((line, index) => ({ name: `${file}:${index + 1}`, text: line }));
}

function attempt(name, read) {
  try {
    return read();
  } catch (error) {
    mistake(`${name}: no JSON (${error.message})`);
    return undefined;
  }
}

function compile(entries) {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  for (const entry of entries) {
    entry.content = JSON.parse(textOf(entry.schema));
    if (entry.content.$schema !== dialect)
      throw new Error(`${entry.schema}: $schema is not ${dialect}`);
    ajv.addSchema(entry.content, entry.content.$id ?? entry.schema);
  }
  for (const entry of entries)
    entry.validate = ajv.getSchema(entry.content.$id ?? entry.schema);
}

/** Every document of a glob, told whether it fits; the count of them. */
function each(entry, kind, glob, judge) {
  const files = filesOf(root, glob);
  if (files.length === 0)
    mistake(`${entry.schema}: nothing matches "${kind} ${glob}"`);
  let documents = 0;
  for (const { name, text } of files.flatMap(documentsOf)) {
    documents++;
    const value = attempt(name, () => JSON.parse(text));
    if (value === undefined)
      continue;
    const fits = entry.validate(value);
    const error = entry.validate.errors?.[0];
    judge(name, fits, fits ? "" : `${error.instancePath || "/"} ${error.message}`);
  }
  if (files.length > 0 && documents === 0)
    mistake(`${entry.schema}: the files of "${kind} ${glob}" hold no document`);
  return documents;
}

function check(entry) {
  const wrong = mistakes;
  const count = { valid: 0, broken: 0 };
  if (entry.valid.length === 0 || entry.broken.length === 0)
    mistake(`${entry.schema}: the list names no ${entry.valid.length === 0 ? "valid" : "broken"} documents`);
  for (const glob of entry.valid)
    count.valid += each(entry, "valid", glob, (name, fits, why) => fits || mistake(`${name}: not valid: ${why}`));
  for (const glob of entry.broken)
    count.broken += each(entry, "broken", glob, (name, fits, why) =>
      fits ? mistake(`${name}: broken on purpose, but accepted`) : console.log(`   ${name}: refused, as it must be: ${why}`));
  const verdict = mistakes === wrong ? "ok" : `${mistakes - wrong} mistake(s)`;
  console.log(`schema ${entry.schema}: ${count.valid} document(s) to be valid, ${count.broken} to be refused: ${verdict}`);
}

try {
  const entries = readList(list);
  if (entries.length === 0)
    throw new Error(`${list} names no schema`);
  compile(entries);
  entries.forEach(check);
} catch (error) {
  mistake(error.message);
}
process.exitCode = mistakes === 0 ? 0 : 1;
