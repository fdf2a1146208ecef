// The order of things: clock (times need its zone), people, chat, then the stream of what happens.
import { listen, me } from "./api.js";
import { happen, loadChat, noteAnswer, startChat, status } from "./chat.js";
import { startComposer } from "./composer.js";
import { $ } from "./dom.js";
import { loadClock, loadFaults, startClock, startFaults } from "./panels.js";
import { loadPeople, notice, person, startPeople } from "./people.js";

async function load() {
  await loadClock();
  const bot = await loadPeople();
  await loadFaults();
  const known = Boolean(me && person(me));
  $("app").classList.toggle("talking", known);
  $("welcome").hidden = known;
  $("talk").hidden = !known;
  if (known) await loadChat(bot);
}

async function onEvent(event) {
  if (event.kind === "clock") return loadClock();
  if (event.kind === "reload" || event.kind === "commands") return load();
  if (event.kind === "person") reloadPeople();
  notice(event);
  if (event.chatId !== me || !ready) return;
  if (event.kind === "answered") noteAnswer(event.toast.queryId);
  happen(event);
}

// A whole class may be added at once: one look at the list is enough.
let planned = 0;
function reloadPeople() {
  clearTimeout(planned);
  planned = setTimeout(loadPeople, 150);
}

let ready = false;
let wasLost = false;

function onState(state) {
  if (state === "open" && wasLost) load();
  wasLost = state === "lost";
  status(wasLost);
}

// A press outside closes an open panel, and so does Escape.
function closePanels(event) {
  for (const panel of document.querySelectorAll(".pop[open]")) {
    if (event.key === "Escape" || (event.type === "click" && !panel.contains(event.target))) panel.open = false;
  }
}

startPeople();
startChat();
startComposer();
startClock();
startFaults();
addEventListener("click", closePanels);
addEventListener("keydown", closePanels);
listen(onEvent, onState);
await load();
ready = true;
document.body.dataset.ready = "true";
if (me && matchMedia("(min-width: 720px)").matches) $("text").focus();
