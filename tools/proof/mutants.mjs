// Prints the score of each report of mutants that is given, its survivors, and the total.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const files = process.argv.slice(2);
const total = { killed: 0, survived: 0 };
const line = (name, { killed, survived }) =>
  `${name.padEnd(16)} ${String(killed + survived).padStart(6)} ${String(killed).padStart(7)} ${String(survived).padStart(9)}   ${((100 * killed) / (killed + survived)).toFixed(1)} %`;

const survivors = [];
console.log(`${"group".padEnd(16)} mutants  killed  survived   score`);
for (const file of files) {
  const group = basename(file, ".json");
  const count = { killed: 0, survived: 0 };
  for (const [path, { mutants, source }] of Object.entries(JSON.parse(readFileSync(file, "utf8")).files)) {
    const lines = source.split("\n");
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === "Killed" || status === "Timeout") count.killed++;
      if (status !== "Survived" && status !== "NoCoverage") continue;
      count.survived++;
      const { start, end } = location;
      const original = start.line === end.line ? lines[start.line - 1].slice(start.column - 1, end.column - 1) : lines[start.line - 1].slice(start.column - 1) + " …";
      survivors.push(`${group}: ${path.replace(/^.*\/src\/[^/]*\//, "")}:${start.line}:${start.column} ${status === "NoCoverage" ? "(not reached) " : ""}${mutatorName}\n    - ${original}\n    + ${replacement.replace(/\s+/g, " ")}`);
    }
  }
  total.killed += count.killed;
  total.survived += count.survived;
  console.log(line(group, count));
}
console.log(line("total", total));
if (survivors.length > 0) console.log(`\nSurvivors:\n${survivors.join("\n")}`);
process.exit(total.killed / (total.killed + total.survived) >= 0.9 ? 0 : 1);
