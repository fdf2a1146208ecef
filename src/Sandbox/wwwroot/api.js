// Everything the page asks of the sandbox.
export const me = Number(new URLSearchParams(location.search).get("as")) || 0;

async function ask(path, options) {
  const answer = await fetch("/sandbox/" + path, options);
  if (!answer.ok) {
    const { error } = await answer.json().catch(() => ({ error: answer.statusText }));
    throw new Error(error);
  }
  return answer.status === 204 ? null : answer.json();
}

export const get = (path) => ask(path);

export const post = (path, body) =>
  ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const upload = (path, form) => ask(path, { method: "POST", body: form });

// One window holds the stream for all: a browser opens only six connections to one host, and each stream is one.
export function listen(onEvent, onState) {
  const radio = new BroadcastChannel("sandbox");
  const tell = (data) => {
    radio.postMessage(data);
    hear(data);
  };
  const hear = ({ state, event }) => (state ? onState(state) : onEvent(event));
  radio.onmessage = (message) => hear(message.data);
  navigator.locks.request("sandbox-stream", () => new Promise(() => hold(tell)));
}

function hold(tell) {
  const stream = new EventSource("/sandbox/events");
  stream.onopen = () => tell({ state: "open" });
  stream.onerror = () => {
    tell({ state: "lost" });
    // The browser gives up for good when the answer was an error page; we do not.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => hold(tell), 1500);
  };
  stream.onmessage = (message) => tell({ event: JSON.parse(message.data) });
}
