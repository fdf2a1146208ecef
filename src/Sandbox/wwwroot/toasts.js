import { $, make } from "./dom.js";

export function toast(text, bad = false) {
  const node = make("div", { className: "toast" + (bad ? " bad" : ""), textContent: text, "data-testid": "toast" });
  $("toasts").append(node);
  setTimeout(() => node.classList.add("gone"), 3600);
  setTimeout(() => node.remove(), 4000);
}

export function alertBox(text) {
  $("alert-text").textContent = text;
  if (!$("alert").open) $("alert").showModal();
}
