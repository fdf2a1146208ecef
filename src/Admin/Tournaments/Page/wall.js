"use strict";

// Asks for the page again and shows what has changed; a page longer than the screen is walked through.

const again = 4000;
const walk = 9000;

function say(words) {
  document.getElementById("gone")?.remove();
  if (!words) return;
  const line = document.createElement("p");
  line.id = "gone";
  line.setAttribute("role", "status");
  line.textContent = words;
  document.body.append(line);
}

async function look() {
  try {
    const answer = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("wall");
    const shown = document.getElementById("wall");
    if (fresh && fresh.outerHTML !== shown.outerHTML) shown.replaceWith(document.importNode(fresh, true));
    say("");
    if (answer.status === 404) return;
  } catch {
    say("Нет связи: таблица может быть не самой свежей");
  }
  setTimeout(look, again);
}

function step() {
  const room = document.documentElement.scrollHeight - innerHeight;
  if (room > 8) scrollTo(0, scrollY >= room - 8 ? 0 : Math.min(room, scrollY + innerHeight * 0.8));
}

setTimeout(look, again);
setInterval(step, walk);
