// The conversation of the chosen person.
import { get, me, post } from "./api.js";
import { setCommands } from "./composer.js";
import { $, dayKey, dayName, make } from "./dom.js";
import { bubble, spin } from "./message.js";
import { markRead } from "./people.js";
import { alertBox, toast } from "./toasts.js";

const messages = new Map();
const busy = new Set();
const asked = new Map();
let bot = null;
let person = null;
let typingUntil = 0;
let missed = 0;

export async function loadChat(card) {
  bot = card ?? bot;
  const view = await get("chats/" + me);
  person = view.person;
  messages.clear();
  view.messages.forEach((message) => messages.set(message.id, message));
  setCommands(view.commands);
  showPerson(view);
  redraw();
  toBottom("instant");
  if (person.lastId) markRead(me, person.lastId);
}

function showPerson({ person: { firstName, lastName, label, blocked, started }, replyKeyboard }) {
  const name = [firstName, lastName].filter(Boolean).join(" ");
  $("bot-name").textContent = bot.name;
  document.title = `${name} — песочница`;
  status();
  $("open-window").href = "/sandbox?as=" + me;
  $("block").textContent = blocked ? "Разблокировать бота" : "Заблокировать бота";
  $("unblock").hidden = !blocked;
  $("begin").hidden = blocked || started;
  $("composer").hidden = blocked || !started;
  person.title = `вы — ${name}` + (label && label !== name ? `, ${label}` : "");
  status();
  keys(replyKeyboard);
}

function keys(rows) {
  $("keys").hidden = rows.length === 0;
  $("keys").replaceChildren(
    ...rows.map((row) => make("div", {}, ...row.map((text) => make("button", { type: "button", textContent: text, onclick: () => say(text) })))),
  );
}

export function status(lost) {
  const typing = Date.now() < typingUntil;
  $("status").textContent = lost ? "нет связи с песочницей…" : typing ? "печатает…" : (person?.title ?? "");
  $("status").classList.toggle("typing", typing && !lost);
  $("status").classList.toggle("offline", Boolean(lost));
}

export function happen(event) {
  const near = isNear();
  if (event.kind === "sent") add(event.message, near);
  if (event.kind === "edited") change(event.message, near);
  if (event.kind === "deleted") remove(event.message);
  if (event.kind === "answered") answered(event.toast);
  if (event.kind === "typing") type();
  if (event.kind === "person") get("chats/" + me).then((view) => showPerson({ ...view, person: Object.assign(person, view.person) }));
}

function add(message, near) {
  messages.set(message.id, message);
  if (message.fromBot) typingUntil = 0;
  if (!person.started) {
    person.started = true;
    $("begin").hidden = true;
    $("composer").hidden = false;
  }
  status();
  $("log").querySelector(".empty")?.remove();
  const before = [...messages.values()].at(-2);
  if (!before || dayKey(before.date) !== dayKey(message.date)) $("log").append(day(message));
  $("log").append(bubble(message, actions, busy));
  join();
  if (near || !message.fromBot) toBottom();
  else count(1);
}

function change(message, near) {
  messages.set(message.id, message);
  const old = $("m" + message.id);
  if (!old) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.textContent : null;
  const fresh = bubble(message, actions, busy);
  fresh.classList.add("changed");
  old.replaceWith(fresh);
  if (focused) [...fresh.querySelectorAll("button")].find((button) => button.textContent === focused)?.focus();
  join();
  if (near) toBottom();
}

function remove(message) {
  messages.delete(message.id);
  $("m" + message.id)?.remove();
  join();
}

function redraw() {
  const nodes = [];
  let shown = "";
  for (const message of messages.values()) {
    if (dayKey(message.date) !== shown) nodes.push(day(message));
    shown = dayKey(message.date);
    nodes.push(bubble(message, actions, busy));
  }
  $("log").replaceChildren(...nodes);
  if (!nodes.length) $("log").append(make("div", { className: "empty", textContent: "Здесь пока пусто. Нажмите «Начать»." }));
  join();
}

const day = (message) => make("div", { className: "day", textContent: dayName(message.date) });

// Neighbours of one side stand together; only the last of them has a tail.
function join() {
  for (const node of $("log").querySelectorAll(".message")) {
    const same = (other) => other?.dataset.from === node.dataset.from;
    node.classList.toggle("first", !same(node.previousElementSibling));
    node.classList.toggle("last", !same(node.nextElementSibling));
  }
}

function answered({ queryId, text, alert, url }) {
  const key = asked.get(queryId);
  asked.delete(queryId);
  release(key);
  if (text) (alert ? alertBox : toast)(text);
  if (url) actions.follow(url);
}

function release(key) {
  if (!key || !busy.delete(key)) return;
  const [id, data] = [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];
  const button = [...($("m" + id)?.querySelectorAll(".busy") ?? [])].find((one) => one.dataset.data === data);
  if (button) spin(button, false);
}

function type() {
  typingUntil = Date.now() + 5000;
  status();
  setTimeout(status, 5100);
}

async function press(message, button, node) {
  const key = `${message.id}:${button.callbackData}`;
  if (busy.has(key)) return;
  busy.add(key);
  spin(node, true);
  setTimeout(() => release(key), 20000);
  try {
    const { queryId } = await post(`chats/${me}/press`, { messageId: message.id, data: button.callbackData });
    // The answer may have come before we learnt the number of our question.
    if (early.delete(queryId)) release(key);
    else asked.set(queryId, key);
  } catch (error) {
    release(key);
    toast(error.message, true);
  }
}

const early = new Set();
export const noteAnswer = (queryId) => asked.has(queryId) || early.add(queryId);

export const say = (text) => post(`chats/${me}/text`, { text }).catch((error) => toast(error.message, true));

// A deep link to our own bot opens in this chat, as it would in the messenger.
function follow(url, event) {
  const link = new URL(url, location.href);
  const own = link.hostname === "t.me" && link.pathname.slice(1).toLowerCase() === bot.username.toLowerCase();
  if (!own) {
    if (!event) open(url, "_blank", "noopener");
    return;
  }
  event?.preventDefault();
  const code = link.searchParams.get("start");
  say(code ? "/start " + code : "/start");
}

const actions = { press, say, follow };

// While we are rolling down ourselves, we count as being down: an answer often comes in the middle of it.
let rolling = false;
const isNear = () => rolling || $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 120;

export function toBottom(behavior = "smooth") {
  count(-missed);
  rolling = behavior === "smooth";
  $("scroll").scrollTo({ top: $("scroll").scrollHeight, behavior });
}

function count(more) {
  missed += more;
  $("jump-count").textContent = missed;
  $("jump-count").hidden = missed === 0;
}

export function startChat() {
  $("scroll").addEventListener("scroll", () => {
    $("jump").hidden = isNear();
    if (isNear()) count(-missed);
  });
  for (const end of ["scrollend", "wheel", "touchstart"]) $("scroll").addEventListener(end, () => (rolling = false), { passive: true });
  $("jump").onclick = () => toBottom();
  // Pictures come later than their bubble and would push the last words out of sight.
  $("log").addEventListener("load", () => isNear() && toBottom("instant"), true);
  const block = (blocked) => post(`chats/${me}/block`, { blocked }).catch((error) => toast(error.message, true));
  $("block").onclick = () => {
    $("more").open = false;
    block(!person.blocked);
  };
  $("unblock").onclick = () => block(false);
  $("begin").onclick = () => say("/start");
}
