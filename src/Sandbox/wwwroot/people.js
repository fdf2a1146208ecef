// The list on the left: who one can be.
import { get, me, post } from "./api.js";
import { $, dayKey, icon, initials, make, time } from "./dom.js";

const groups = [
  ["guest", "Гости"],
  ["pupil", "Ученики"],
  ["parent", "Родители"],
  ["teacher", "Педагоги"],
  ["head", "Руководитель"],
];
const unread = new Map();
let people = [];
let loaded = false;

export const person = (id) => people.find((one) => one.id === id);

export async function loadPeople() {
  const view = await get("people");
  people = view.people;
  for (const one of people) {
    const known = Number(localStorage.getItem("read:" + one.id)) || 0;
    if (one.id !== me && one.lastFromBot && one.lastId > known && !unread.get(one.id)) unread.set(one.id, 1);
  }
  draw();
  if (!loaded) $("list").querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
  loaded = true;
  return view.bot;
}

export function notice(event) {
  const one = person(event.chatId);
  if (!one || !event.message || event.kind === "deleted") return;
  const { message } = event;
  if (message.id >= one.lastId) {
    Object.assign(one, { lastText: message.text || message.file?.name || "", lastAt: message.date, lastId: message.id, lastFromBot: message.fromBot });
  }
  if (event.kind === "sent" && message.fromBot && !isRead(one.id)) unread.set(one.id, (unread.get(one.id) ?? 0) + 1);
  if (isRead(one.id)) markRead(one.id, message.id);
  later();
}

const isRead = (id) => id === me && document.visibilityState === "visible";

export function markRead(id, lastId) {
  unread.delete(id);
  localStorage.setItem("read:" + id, lastId);
}

// Under a flood of events the list is drawn once per frame.
let planned = false;
function later() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    draw();
  });
}

function draw() {
  const wanted = $("search").value.trim().toLowerCase();
  const known = new Set(groups.map(([role]) => role));
  const others = people.filter((one) => !known.has(one.role)).map((one) => one.role);
  const all = [...groups, ...[...new Set(others)].map((role) => [role, role])];
  const shown = all.flatMap(([role, title]) => section(title, people.filter((one) => one.role === role && fits(one, wanted))));
  $("list").replaceChildren(...(shown.length ? shown : [make("p", { className: "none", textContent: "Никого не нашлось" })]));
}

const fits = (one, wanted) =>
  !wanted || [one.firstName, one.lastName, one.label, one.note].join(" ").toLowerCase().includes(wanted);

const section = (title, list) =>
  list.length ? [make("h2", { textContent: title }), make("ul", {}, ...list.map(row))] : [];

function row(one) {
  const href = "/sandbox?as=" + one.id;
  const name = [one.firstName, one.lastName].filter(Boolean).join(" ");
  const label = one.label === name ? "" : " · " + one.label;
  const count = unread.get(one.id);
  const link = make(
    "a",
    { className: "person", href, "data-testid": "person-" + one.id },
    avatar(one),
    make("span", { className: "name", textContent: name }, make("span", { className: "label", textContent: label })),
    make("span", { className: "at", textContent: one.lastAt ? when(one.lastAt) : "" }),
    make("span", { className: "last", textContent: one.blocked ? "Бот заблокирован" : one.lastText || one.note || "Ещё не писал боту" }),
    count ? make("span", { className: "badge", textContent: count, ariaLabel: `Новых: ${count}` }) : null,
  );
  if (one.id === me) link.setAttribute("aria-current", "page");
  const aside = make("a", { className: "round new-window", href, target: "_blank", title: "Открыть в новом окне", ariaLabel: `${name}: открыть в новом окне` }, icon("window"));
  return make("li", {}, link, aside);
}

const avatar = (one) =>
  make("span", { className: `avatar tint-${Math.abs(one.id) % 6}`, textContent: initials(one.firstName, one.lastName), ariaHidden: "true" });

const when = (date) => (dayKey(date) === dayKey(Date.now()) ? time(date) : dayKey(date).slice(0, 5));

export function startPeople() {
  $("search").addEventListener("input", draw);
  $("new-guest").onclick = async () => {
    const view = await post("people", { firstName: "Гость" });
    location.href = "/sandbox?as=" + view.person.id;
  };
  addEventListener("storage", ({ key }) => {
    if (!key?.startsWith("read:")) return;
    unread.delete(Number(key.slice(5)));
    later();
  });
}
