export const $ = (id) => document.getElementById(id);

export function make(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null) continue;
    if (name in node) node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// Drawn from the sprite of the page: not every machine has a font with such signs.
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const node = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  node.setAttribute("class", "icon");
  node.setAttribute("aria-hidden", "true");
  use.setAttribute("href", "#i-" + name);
  node.append(use);
  return node;
}

let zone = "Europe/Moscow";
const formats = new Map();

export const setZone = (name) => {
  zone = name;
  formats.clear();
};

export function format(date, options) {
  const key = JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat("ru", { timeZone: zone, ...options }));
  return formats.get(key).format(new Date(date));
}

export const time = (date) => format(date, { hour: "2-digit", minute: "2-digit" });
export const dayKey = (date) => format(date, { dateStyle: "short" });
export const dayName = (date) => format(date, { weekday: "long", day: "numeric", month: "long" });
export const initials = (first, last) => ((first?.[0] ?? "") + (last?.[0] ?? "")).toUpperCase();

export function size(bytes) {
  if (bytes < 1024) return `${bytes} Б`;
  return bytes < 1048576 ? `${Math.round(bytes / 1024)} КБ` : `${(bytes / 1048576).toFixed(1).replace(".", ",")} МБ`;
}
