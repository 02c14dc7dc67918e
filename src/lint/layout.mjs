// Lays a BPMN file out in place: node layout.mjs FILE.bpmn...
// Refuses a file with an expanded sub-process: the layouter would collapse it (those are laid out by hand).
import { readFile, writeFile } from 'node:fs/promises';
import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle } from 'bpmn-moddle';

const CONTAINERS = ['bpmn:SubProcess', 'bpmn:Transaction', 'bpmn:AdHocSubProcess'];

async function layout(file) {
  const xml = await readFile(file, 'utf8');
  const before = await read(xml);
  refuseWhatCannotBeLaidOut(file, before);
  const laidOut = await tidy(await layoutProcess(xml));
  const after = await read(laidOut);
  refuseLosses(file, before, after);
  await writeFile(file, laidOut.endsWith('\n') ? laidOut : laidOut + '\n');
  console.log(`${file}: laid out`);
}

/** What the layouter leaves to do: boundary events stand on each other, coordinates are fractions. */
async function tidy(xml) {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const drawn = rootElement.diagrams[0].plane.planeElement;
  for (const host of drawn.filter((shape) => shape.bounds)) {
    spread(host.bounds, drawn.filter((shape) => shape.bpmnElement.attachedToRef === host.bpmnElement), drawn);
  }
  drawn.forEach(round);
  return (await new BpmnModdle().toXML(rootElement, { format: true })).xml;
}

/** Centres the guests of a host at equal distances on its lower edge and takes the starts of their flows along. */
function spread(host, guests, drawn) {
  const step = Math.max(host.width / (guests.length + 1), 46);
  const first = host.x + host.width / 2 - (step * (guests.length - 1)) / 2;
  guests.forEach((guest, index) => {
    const before = guest.bounds.x + guest.bounds.width / 2;
    const after = Math.round(first + index * step);
    guest.bounds.x = after - guest.bounds.width / 2;
    for (const { waypoint } of drawn.filter((edge) => edge.bpmnElement.sourceRef === guest.bpmnElement)) {
      waypoint.filter((point) => Math.abs(point.x - before) < 1).forEach((point) => (point.x = after));
    }
  });
}

function round(element) {
  for (const place of [element.bounds, ...(element.waypoint ?? [])].filter(Boolean)) {
    place.x = Math.round(place.x);
    place.y = Math.round(place.y);
  }
}

async function read(xml) {
  const { rootElement, elementsById, warnings } = await new BpmnModdle().fromXML(xml);
  if (warnings.length) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  return { definitions: rootElement, elements: Object.values(elementsById) };
}

function refuseWhatCannotBeLaidOut(file, { definitions, elements }) {
  if (elements.some((element) => CONTAINERS.includes(element.$type))) {
    throw new Error(`${file}: has an embedded sub-process; lay it out by hand`);
  }
  const processes = definitions.rootElements.filter((element) => element.$type === 'bpmn:Process');
  if (processes.length !== 1) {
    throw new Error(`${file}: has ${processes.length} processes; the layouter takes one`);
  }
  const loose = elements.filter(
    (element) => element.$type === 'bpmn:SequenceFlow' && !isLinked(element));
  if (loose.length) {
    throw new Error(`${file}: no <bpmn:incoming>/<bpmn:outgoing> for ${loose.map((flow) => flow.id).join(', ')}`);
  }
}

function isLinked(flow) {
  return flow.sourceRef?.outgoing?.includes(flow) && flow.targetRef?.incoming?.includes(flow);
}

function refuseLosses(file, before, after) {
  const lost = semantics(before).filter((entry) => !semantics(after).includes(entry));
  if (lost.length) {
    throw new Error(`${file}: the layouter lost\n  ${lost.join('\n  ')}`);
  }
  const drawn = new Set(after.elements.map((element) => element.bpmnElement?.id));
  const missing = after.elements.filter((element) => isDrawable(element) && !drawn.has(element.id));
  if (missing.length) {
    throw new Error(`${file}: not drawn: ${missing.map((element) => element.id).join(', ')}`);
  }
}

/** One line for each element: its id, attributes of other vocabularies and extension elements. */
function semantics({ elements }) {
  return elements
    .filter((element) => !element.$type.startsWith('bpmndi:'))
    .map((element) => JSON.stringify([
      element.$type,
      element.id,
      element.name,
      Object.entries(element.$attrs ?? {}).filter(([key]) => key.includes(':') && !key.startsWith('xmlns')).sort(),
      (element.extensionElements?.values ?? []).map(generic),
    ]));
}

function generic(element) {
  const { $type, $body, $children, $parent, $descriptor, $model, ...attributes } = element;
  return [$type, attributes, element.$body, (element.$children ?? []).map(generic)];
}

function isDrawable(element) {
  return element.$instanceOf('bpmn:FlowNode') || element.$type === 'bpmn:SequenceFlow';
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: node layout.mjs FILE.bpmn...');
  process.exit(2);
}
for (const file of files) {
  try {
    await layout(file);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
