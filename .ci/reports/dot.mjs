// DOT through Graphviz: ids of nodes and edges must be those of the harmless graph, and what is drawn must be what was typed.
import { execFile } from "node:child_process";

const drawn = object => (object._ldraw_ ?? []).filter(one => one.op === "T").map(one => one.text).join(" ");
const nameOf = (graph, id) => graph.objects.find(one => one._gvid === id).name;
const shape = graph => [...(graph.objects ?? []).map(o => JSON.stringify([o.name, o.shape, o.URL])),
  ...(graph.edges ?? []).map(e => JSON.stringify([nameOf(graph, e.tail), nameOf(graph, e.head), e.style]))].sort().join("\n");

function run(texts) {
  return new Promise((done, fail) => {
    const child = execFile("dot", ["-Tjson"], { maxBuffer: 1 << 30 }, (error, out, complaints) => error ? fail(new Error(complaints || error.message)) : done({ out, complaints }));
    child.stdin.end(texts.join("\n"));
  });
}

/** Graphviz writes one JSON object after another. */
const objects = out => JSON.parse(`[${out.replace(/^\}\n\{/gm, "},\n{")}]`);

export async function checkDot(graphs, mistake) {
  const shapes = new Map();
  const half = Math.ceil(graphs.length / 2);
  const runs = await Promise.all([graphs.slice(0, half), graphs.slice(half)].map(part => run(part.map(one => one.text))));
  const read = runs.flatMap(one => objects(one.out));
  runs.forEach(one => { if (/syntax|warning|error/i.test(one.complaints)) mistake(`dot complains: ${one.complaints.split("\n")[0]}`); });
  if (read.length !== graphs.length) return mistake(`dot read ${read.length} graphs where ${graphs.length} were written`);
  graphs.forEach(({ name, like, expected }, at) => {
    if (like === name) shapes.set(name, shape(read[at]));
    else if (shapes.get(like) !== shape(read[at])) mistake(`${name}: has not the nodes and edges of ${like}`);
    const text = [read[at], ...(read[at].objects ?? [])].map(drawn).join(" ");
    if (expected && !text.includes("…") && !text.replace(/[\s\u2060\u00AD]+/g, "").includes(expected.replace(/[\s\u00AD]+/g, "").slice(0, 30))) mistake(`${name}: does not show its text`);
  });
}
