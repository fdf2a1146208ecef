// Text entry, the command menu, files.
import { me, upload } from "./api.js";
import { say } from "./chat.js";
import { $, make } from "./dom.js";
import { toast } from "./toasts.js";

let commands = [];
let chosen = -1;

export function setCommands(list) {
  commands = list;
  $("menu").hidden = list.length === 0;
}

function show(list) {
  chosen = -1;
  $("commands").replaceChildren(...list.map(option));
  $("commands").hidden = list.length === 0;
  $("menu").setAttribute("aria-expanded", list.length > 0);
}

function option({ command, description }) {
  const run = () => {
    show([]);
    clear();
    say("/" + command);
  };
  const node = make("button", { type: "button", onclick: run, "data-testid": "command" });
  node.setAttribute("role", "option");
  node.append(make("b", { textContent: "/" + command }), make("span", { textContent: description }));
  return node;
}

function choose(step) {
  const options = [...$("commands").children];
  chosen = (chosen + step + options.length) % options.length;
  options.forEach((node, index) => node.setAttribute("aria-selected", index === chosen));
  options[chosen].scrollIntoView({ block: "nearest" });
}

function suggest() {
  const typed = $("text").value;
  show(/^\/\w*$/.test(typed) ? commands.filter(({ command }) => ("/" + command).startsWith(typed)) : []);
}

function grow() {
  $("text").style.height = "auto";
  $("text").style.height = $("text").scrollHeight + 2 + "px";
}

function clear() {
  $("text").value = "";
  grow();
}

async function submit() {
  const text = $("text").value.trim();
  if (!text) return;
  show([]);
  clear();
  await say(text);
}

function onKey(event) {
  const open = !$("commands").hidden;
  if (event.key === "Escape") show([]);
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : chosen < 0 ? 0 : -1);
  }
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (open && chosen >= 0) $("commands").children[chosen].click();
  else submit();
}

async function sendFiles(files) {
  if (files.length === 0) return;
  const form = new FormData();
  for (const file of files) form.append("file", file);
  form.append("caption", $("text").value.trim());
  clear();
  try {
    await upload(`chats/${me}/file`, form);
  } catch (error) {
    toast(error.message, true);
  }
}

export function startComposer() {
  $("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
    $("text").focus();
  });
  $("text").addEventListener("keydown", onKey);
  $("text").addEventListener("input", () => {
    grow();
    suggest();
  });
  $("text").addEventListener("paste", (event) => sendFiles(event.clipboardData.files));
  $("menu").onclick = () => show($("commands").hidden ? commands : []);
  $("menu").onkeydown = (event) => event.key === "Escape" && show([]);
  $("file").onchange = () => {
    sendFiles($("file").files);
    $("file").value = "";
  };
  addEventListener("click", (event) => event.target.closest(".foot") || show([]));
}
