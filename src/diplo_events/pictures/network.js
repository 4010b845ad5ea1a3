"use strict";
const events = JSON.parse(document.getElementById("data").textContent);
const svg = document.getElementById("network");
const told = document.getElementById("told");
const nodes = new Map([...svg.querySelectorAll(".node")].map((node) => [node.dataset.key, node]));
const edges = [...svg.querySelectorAll(".edge")];
const boxes = [...document.querySelectorAll("#controls input[type=checkbox]")];
const colours = new Map(boxes.map((box) => [box.value, box.nextElementSibling.style.background]));
const least = document.getElementById("least");
const find = document.getElementById("find");
const whole = svg.getAttribute("viewBox").split(" ").map(Number);
let view = whole.slice();
let chosen = null;

const label = (key) => nodes.get(key).dataset.label;
const between = (edge) => shown().filter((event) => event.one === edge.dataset.one && event.other === edge.dataset.other);

function shown() {
  const types = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  return events.filter((event) => types.has(event.type));
}

// Lines and circles that the filter leaves, and those that go with what is chosen.
function draw() {
  const seen = new Set();
  for (const edge of edges) {
    const count = between(edge).length;
    const kept = count >= Math.max(1, Number(least.value));
    edge.classList.toggle("hidden", !kept);
    edge.setAttribute("stroke-width", 1.2 + 2 * Math.sqrt(Math.max(count, 1) - 1));
    if (kept) seen.add(edge.dataset.one).add(edge.dataset.other);
  }
  const words = find.value.trim().toLowerCase();
  for (const [key, node] of nodes) {
    node.classList.toggle("hidden", !seen.has(key));
    node.classList.toggle("found", words !== "" && `${label(key)} ${key}`.toLowerCase().includes(words));
  }
  light(chosen);
  if (chosen) tell(chosen);
}

function light(what) {
  const near = new Set();
  for (const edge of edges) {
    const ends = [edge.dataset.one, edge.dataset.other];
    const mine = what && (what === edge || ends.includes(what.dataset.key));
    if (mine && !edge.classList.contains("hidden")) ends.forEach((end) => near.add(end));
    edge.classList.toggle("dim", Boolean(what) && !mine);
    edge.classList.toggle("chosen", what === edge);
  }
  for (const [key, node] of nodes) {
    node.classList.toggle("dim", Boolean(what) && what !== node && !near.has(key));
    node.classList.toggle("chosen", what === node && what === chosen);
  }
}

function tell(what) {
  const key = what.dataset.key;
  const mine = key ? shown().filter((event) => event.one === key || event.other === key) : between(what);
  const heading = document.createElement("h2");
  heading.append(...(key ? [bdi(label(key))] : [bdi(label(what.dataset.one)), " – ", bdi(label(what.dataset.other))]));
  heading.append(`: ${mine.length} event${mine.length === 1 ? "" : "s"}`);
  const list = document.createElement("ul");
  mine.sort((a, b) => a.day.localeCompare(b.day)).forEach((event) => list.append(line(event, key)));
  told.replaceChildren(heading, list);
}

function line(event, key) {
  const item = document.createElement("li");
  const time = document.createElement("time");
  const square = document.createElement("i");
  const source = document.createElement("small");
  time.textContent = event.day || "no day";
  square.style.background = colours.get(event.type);
  source.textContent = event.document;
  const other = event.one === key ? event.other : event.one;
  item.append(time, " ", square, ` ${event.kind} `, ...(key ? [bdi(label(other)), " "] : []), bdi(`«${event.words}»`));
  event.topics.forEach((topic) => item.append(", ", bdi(topic)));
  item.append(" ");
  item.append(source);
  return item;
}

function bdi(words) {
  const element = document.createElement("bdi");
  element.lang = "ar";
  element.textContent = words;
  return element;
}

function choose(what) {
  chosen = what === chosen ? null : what;
  light(chosen);
  if (chosen) tell(chosen);
}

function look() {
  svg.setAttribute("viewBox", view.join(" "));
}

function zoom(factor, x = view[0] + view[2] / 2, y = view[1] + view[3] / 2) {
  view = factor
    ? [x - (x - view[0]) * factor, y - (y - view[1]) * factor, view[2] * factor, view[3] * factor]
    : whole.slice();
  look();
}

function at(pointer) {
  return new DOMPoint(pointer.clientX, pointer.clientY).matrixTransform(svg.getScreenCTM().inverse());
}

function move(node, x, y) {
  node.setAttribute("transform", `translate(${x} ${y})`);
  for (const edge of edges) {
    for (const [end, number] of [[edge.dataset.one, 1], [edge.dataset.other, 2]]) {
      if (end === node.dataset.key) {
        edge.setAttribute(`x${number}`, x);
        edge.setAttribute(`y${number}`, y);
      }
    }
  }
}

// A circle is dragged, the ground is pushed; what was not moved was meant to be chosen.
svg.addEventListener("pointerdown", (down) => {
  const node = down.target.closest(".node");
  const edge = down.target.closest(".edge");
  const from = at(down);
  const began = [down.clientX, down.clientY];
  let moved = false;
  svg.setPointerCapture(down.pointerId);
  const drag = (pointer) => {
    moved = moved || Math.hypot(pointer.clientX - began[0], pointer.clientY - began[1]) > 3;
    if (!moved) return;
    const to = at(pointer);
    if (node) {
      move(node, to.x, to.y);
    } else {
      view = [view[0] + from.x - to.x, view[1] + from.y - to.y, view[2], view[3]];
      look();
    }
  };
  const end = () => {
    svg.removeEventListener("pointermove", drag);
    svg.removeEventListener("pointerup", end);
    svg.removeEventListener("pointercancel", end);
    if (!moved) choose(node || edge);
  };
  svg.addEventListener("pointermove", drag);
  svg.addEventListener("pointerup", end);
  svg.addEventListener("pointercancel", end);
});
svg.addEventListener("wheel", (wheel) => {
  wheel.preventDefault();
  const place = at(wheel);
  zoom(wheel.deltaY > 0 ? 1.1 : 0.9, place.x, place.y);
}, { passive: false });
for (const node of nodes.values()) {
  node.addEventListener("mouseenter", () => chosen || light(node));
  node.addEventListener("mouseleave", () => chosen || light(null));
  node.addEventListener("keydown", (key) => {
    if (key.key === "Enter" || key.key === " ") {
      key.preventDefault();
      choose(node);
    }
  });
}
document.addEventListener("keydown", (key) => key.key === "Escape" && chosen && choose(chosen));
document.getElementById("controls").addEventListener("input", draw);
document.getElementById("controls").addEventListener("submit", (submit) => submit.preventDefault());
document.querySelectorAll("[data-zoom]").forEach((button) => {
  button.addEventListener("click", () => zoom(Number(button.dataset.zoom)));
});
