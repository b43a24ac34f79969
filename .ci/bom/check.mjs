// Holds the bills of materials (*.cdx.json) of a folder against the schema of CycloneDX 1.6.
// Usage: node check.mjs FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";

const [folder] = process.argv.slice(2);
const schemas = join(dirname(fileURLToPath(import.meta.url)), "node_modules/@cyclonedx/cyclonedx-library/res/schema");
const read = file => JSON.parse(readFileSync(file, "utf8"));

const ajv = new Ajv({ strict: false, validateFormats: true });
addFormats(ajv);
// Only names of hosts in other scripts use it, and there is none.
ajv.addFormat("idn-email", true);
ajv.addFormat("iri-reference", true);
for (const name of ["spdx", "jsf-0.82"]) {
  const file = `${name}.SNAPSHOT.schema.json`;
  ajv.addSchema(read(join(schemas, file)), `http://cyclonedx.org/schema/${file}`);
}
const validate = ajv.compile(read(join(schemas, "bom-1.6.SNAPSHOT.schema.json")));

const bills = readdirSync(folder).filter(name => name.endsWith(".cdx.json")).sort();
let mistakes = bills.length === 0 ? 1 : 0;
if (mistakes) console.error(`-- ${folder} holds no bill of materials`);
for (const name of bills) {
  if (validate(read(join(folder, name)))) continue;
  mistakes++;
  console.error(`-- ${name}: ${validate.errors[0].instancePath || "/"} ${validate.errors[0].message}`);
}
// A validator that accepts everything would show nothing.
if (bills.length > 0) {
  const spoiled = { ...read(join(folder, bills[0])), specVersion: 16 };
  if (validate(spoiled)) {
    mistakes++;
    console.error("-- a bill with a number for its version was accepted");
  }
}
console.log(`bills of materials: ${bills.length} held against CycloneDX 1.6, ${mistakes} mistake(s)`);
process.exitCode = mistakes === 0 ? 0 : 1;
