// Text and entities of a message as nodes. Offsets are UTF-16 units, as JavaScript counts too.
import { make } from "./dom.js";

const tags = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

export function words(text, entities, actions) {
  const node = make("div", { className: "words" });
  fill(node, text, 0, text.length, [...entities], actions);
  return node;
}

function fill(parent, text, from, to, entities, actions) {
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    parent.append(text.slice(at, start));
    const inner = entities.filter((other) => other.offset < end);
    entities.splice(0, inner.length);
    const node = element(entity, text.slice(start, end), actions);
    const holder = entity.type === "spoiler" ? node.firstChild : node;
    if (entity.type !== "bot_command") fill(holder, text, start, end, inner, actions);
    parent.append(node);
    at = end;
    if (node.matches("pre, blockquote") && text[at] === "\n") at++;
  }
  parent.append(text.slice(at, to));
}

function element({ type, url, language }, value, actions) {
  if (type === "text_link" || type === "url") return link(url ?? value, actions);
  if (type === "bot_command") return make("button", { type: "button", className: "command", textContent: value, onclick: () => actions.say(value) });
  if (type === "spoiler") return spoiler();
  const node = make(tags[type] ?? "span");
  if (language) node.dataset.language = language;
  if (type === "code") node.onclick = () => navigator.clipboard?.writeText(value);
  return node;
}

function link(url, actions) {
  const href = url.includes("://") ? url : "http://" + url;
  const node = make("a", { href, target: "_blank", rel: "noopener noreferrer" });
  node.onclick = (event) => actions.follow(href, event);
  return node;
}

function spoiler() {
  const node = make("span", { className: "spoiler", role: "button", tabIndex: 0, ariaLabel: "Показать скрытое" }, make("span"));
  const open = () => {
    node.classList.add("open");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.onclick = open;
  node.onkeydown = (event) => event.key === "Enter" && open();
  return node;
}
