// The centre's clock and the troubles of the line.
import { get, post } from "./api.js";
import { $, format, setZone } from "./dom.js";
import { toast } from "./toasts.js";

let offset = 0;
let zone = "Europe/Moscow";

const now = () => new Date(Date.now() + offset);

export async function loadClock() {
  const view = await get("clock");
  zone = view.timeZone;
  setZone(zone);
  offset = new Date(view.now).getTime() - Date.now();
  $("clock").classList.toggle("moved", Math.abs(view.offsetMs) > 1000);
  $("clock-hint").textContent = Math.abs(view.offsetMs) > 1000 ? `Переведены: ${format(now(), { dateStyle: "full" })}` : "Идут вместе с настоящими";
  tick();
}

function tick() {
  $("clock-now").textContent = format(now(), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

// The date as the centre's wall shows it, in the form of a datetime-local field.
function wall(moment) {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

// Wall time to a moment: guess that it is UTC, see how far the zone shows it off, and correct.
function moment(text) {
  const guess = new Date(text + "Z");
  return new Date(guess.getTime() - (new Date(wall(guess) + "Z") - guess));
}

const move = (to) => post("clock", { now: to.toISOString() });

const acts = {
  hour: () => move(new Date(now().getTime() + 3600000)),
  morning: () => move(moment(wall(new Date(now().getTime() + 86400000)).slice(0, 10) + "T08:00")),
  now: () => post("clock", { real: true }),
};

async function act(work) {
  try {
    await work();
    await loadClock();
  } catch (error) {
    toast(error.message, true);
  }
}

export function startClock() {
  for (const button of document.querySelectorAll("[data-clock]")) button.onclick = () => act(acts[button.dataset.clock]);
  $("clock").addEventListener("toggle", () => ($("clock-input").value = wall(now())));
  $("clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    act(() => move(moment($("clock-input").value)));
  });
  setInterval(tick, 5000);
}

function showFaults({ latencyMs, outage, orders }) {
  $("faults-on").hidden = !latencyMs && !outage && !orders.length;
  $("fault-outage").checked = outage;
  if ([...$("fault-latency").options].some((one) => one.value === String(latencyMs))) $("fault-latency").value = latencyMs;
  if (!orders.length) $("fault-lost").value = "0";
}

export const loadFaults = async () => showFaults(await get("faults"));

export function startFaults() {
  const order = () => {
    const lost = Number($("fault-lost").value);
    const body = { clear: true, latencyMs: Number($("fault-latency").value), outage: $("fault-outage").checked };
    if (lost) body.sometimes = { kind: "DropAfter", probability: lost };
    return post("faults", body).then(showFaults);
  };
  $("faults-form").addEventListener("change", order);
  $("faults-form").addEventListener("submit", (event) => event.preventDefault());
  $("fault-clear").onclick = () => post("faults", { clear: true }).then(showFaults);
}
