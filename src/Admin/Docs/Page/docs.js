"use strict";

// Draws /openapi/v1.json. Everything goes in as text, nothing as markup.

const methods = ["get", "post", "put", "patch", "delete"];

function make(tag, options = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

// `words` between backticks are code; an empty line begins a paragraph.
function prose(text) {
  return (text ?? "")
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => make("p", {}, ...inline(part)));
}

function inline(text) {
  return text.split("`").map((part, i) => (i % 2 ? make("code", {}, part) : part));
}

function nameOf(reference) {
  return reference.split("/").pop();
}

// A schema in a few words: a link, a list of words, or a type with its limits.
function kind(schema) {
  if (!schema) return ["nothing"];
  if (schema.$ref) return [make("a", { href: `#schema-${nameOf(schema.$ref)}` }, nameOf(schema.$ref))];
  if (schema.oneOf) return schema.oneOf.flatMap((one, i) => (i ? [" or ", ...kind(one)] : kind(one)));
  if (schema.enum) return schema.enum.flatMap((word, i) => (i ? [" · ", code(word)] : [code(word)]));
  const types = [schema.type ?? "anything"].flat();
  if (types.includes("array")) return ["list of ", ...kind(schema.items)];
  if (types.includes("object") && schema.additionalProperties) return ["by name: ", ...kind(schema.additionalProperties)];
  const named = types.map((type) => (type === "string" && schema.format ? schema.format : type)).join(" or ");
  return [[named, ...limits(schema)].join(", ")];
}

function limits(schema) {
  return [
    schema.minimum !== undefined ? `from ${schema.minimum}` : null,
    schema.maximum !== undefined && schema.maximum < 2147483647 ? `to ${schema.maximum}` : null,
    schema.maxLength !== undefined ? `at most ${schema.maxLength} characters` : null,
    schema.default !== undefined ? `usually ${schema.default}` : null,
  ].filter((limit) => limit);
}

function code(text) {
  return make("code", {}, String(text));
}

function describe(schema) {
  return schema?.description ?? schema?.oneOf?.map((one) => one.description).find((text) => text);
}

function entry(name, schema, required, description) {
  return [
    make("dt", {}, code(name), required ? " required" : ""),
    make("dd", {}, make("p", { class: "quiet" }, ...kind(schema)), ...prose(description)),
  ];
}

function titled(title, content) {
  return content.length ? [make("h4", {}, title), make("dl", {}, ...content)] : [];
}

function parameters(call) {
  return (call.parameters ?? []).flatMap((p) =>
    entry(p.in === "path" ? `{${p.name}}` : p.name, p.schema, p.required, p.description),
  );
}

function bodies(content) {
  return Object.entries(content ?? {}).flatMap(([type, body]) => entry(type, body.schema, false, null));
}

function answers(call) {
  return Object.entries(call.responses).flatMap(([status, answer]) => [
    make("dt", {}, code(status), ` ${answer.description}`),
    make(
      "dd",
      {},
      ...Object.entries(answer.content ?? {}).map(([type, body]) =>
        make("p", { class: "quiet" }, code(type), " ", ...kind(body.schema)),
      ),
    ),
  ]);
}

function heading(method, path) {
  return [make("span", { class: `method ${method}` }, method.toUpperCase()), " ", make("span", { class: "path" }, path)];
}

function drawCall({ path, method, call }) {
  return make(
    "section",
    { class: "call", id: call.operationId },
    make("h3", {}, ...heading(method, path)),
    make("p", {}, make("strong", {}, call.summary ?? "")),
    ...prose(call.description),
    ...titled("Parameters", parameters(call)),
    ...titled("Body", bodies(call.requestBody?.content)),
    ...titled("Answers", answers(call)),
  );
}

function drawSchema([name, schema]) {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([field, inner]) =>
    entry(field, inner, (schema.required ?? []).includes(field), describe(inner)),
  );
  const body = fields.length ? [make("dl", {}, ...fields)] : [make("p", {}, ...kind(schema))];
  return make(
    "section",
    { class: "schema", id: `schema-${name}` },
    make("h3", {}, name),
    ...prose(schema.description),
    ...body,
  );
}

function callsOf(api) {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => ({ path, method, call: item[method] })),
  );
}

function contents(calls) {
  const lines = calls.map(({ path, method, call }) =>
    make("li", {}, make("a", { href: `#${call.operationId}` }, ...heading(method, path)), ` ${call.summary ?? ""}`),
  );
  return make("ul", {}, ...lines);
}

function draw(api) {
  const calls = callsOf(api);
  document.title = `${api.info.title} API ${api.info.version}`;
  document.getElementById("title").textContent = document.title;
  document.getElementById("contents").append(contents(calls));
  document
    .getElementById("main")
    .replaceChildren(
      ...prose(api.info.description),
      make("h2", {}, "Calls"),
      ...calls.map(drawCall),
      make("h2", {}, "Schemas"),
      ...Object.entries(api.components?.schemas ?? {}).map(drawSchema),
    );
}

async function start() {
  const main = document.getElementById("main");
  try {
    const response = await fetch("/openapi/v1.json");
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    draw(await response.json());
    // What the address points to exists only now.
    if (location.hash) document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
  } catch (failure) {
    document.getElementById("state")?.replaceChildren(`The document could not be read: ${failure.message}.`);
  }
  main.setAttribute("aria-busy", "false");
}

start();
