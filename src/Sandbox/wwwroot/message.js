// One message as a bubble with its keyboard.
import { $, icon, make, size, time } from "./dom.js";
import { words } from "./words.js";

export function bubble(message, actions, busy) {
  const node = make("article", { className: "message " + (message.fromBot ? "in" : "out"), id: "m" + message.id, "data-testid": "message" });
  node.dataset.id = message.id;
  node.dataset.from = message.fromBot ? "bot" : "me";
  node.dataset.edits = message.edits;
  const body = make("div", { className: "bubble" });
  if (message.file) body.append(fileNode(message.file, message.text));
  if (message.text) body.append(words(message.text, message.entities, actions));
  body.classList.toggle("bare", message.file?.kind === "photo" && !message.text);
  (body.querySelector(".words") ?? body).append(meta(message));
  node.append(body);
  if (message.keyboard) node.append(keyboard(message, actions, busy));
  return node;
}

function meta(message) {
  const edited = message.edits > 0 && message.text ? "изменено " : "";
  return make("time", { className: "meta", dateTime: message.date, textContent: edited + time(message.date) });
}

function keyboard(message, actions, busy) {
  const rows = message.keyboard.rows.map((row) => make("div", {}, ...row.map((button) => key(message, button, actions, busy))));
  return make("div", { className: "buttons" }, ...rows);
}

function key(message, button, actions, busy) {
  const common = { className: button.style ?? "", textContent: button.text, "data-testid": "button" };
  if (button.url) {
    const node = make("a", { ...common, href: button.url, target: "_blank", rel: "noopener noreferrer" });
    node.onclick = (event) => actions.follow(button.url, event);
    return node;
  }
  const node = make("button", { ...common, type: "button" });
  if (button.callbackData !== undefined) {
    node.dataset.data = button.callbackData;
    node.onclick = () => actions.press(message, button, node);
    spin(node, busy.has(`${message.id}:${button.callbackData}`));
  } else if (button.copyText) {
    node.onclick = () => navigator.clipboard?.writeText(button.copyText);
  } else {
    node.disabled = true;
  }
  return node;
}

export function spin(button, on) {
  button.classList.toggle("busy", on);
  button.setAttribute("aria-busy", on);
}

function fileNode(file, caption) {
  const src = "/sandbox/files/" + file.path;
  if (file.kind === "photo") return photo(file, src, caption);
  if (file.kind === "video") return make("video", { src, controls: true });
  return make(
    "a",
    { className: "file", href: src, download: file.name, "data-testid": "file-link" },
    make("i", {}, icon("file")),
    make("span", {}, make("b", { textContent: file.name || "Файл" }), make("small", { textContent: size(file.size) })),
  );
}

function photo(file, src, caption) {
  const image = make("img", { src, width: file.width, height: file.height, alt: caption ? "Фото к сообщению" : "Фото", loading: "lazy" });
  const open = () => {
    $("viewer-image").src = src;
    $("viewer").showModal();
  };
  return make("button", { type: "button", className: "photo", ariaLabel: "Открыть фото", onclick: open }, image);
}
