// A call as code that sends just that: for the shell, for Python, for JavaScript.

export const LANGUAGES = { curl: "curl", python: "Python", javascript: "JavaScript" };

export function snippet(language, call, origin) {
  return { curl, python, javascript }[language](call, origin + call.path);
}

const text = (part) => (part.json ? JSON.stringify(part.json) : part.value);

function shell(value) {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

function curl(call, url) {
  const lines = call.parts.map((part) =>
    part.file
      ? `-F ${shell(`${part.name}=@${part.filename}`)}`
      : `--form-string ${shell(`${part.name}=${text(part)}`)}`,
  );
  return [`curl -X ${call.method} ${shell(url)}`, '-H "Api-Key: $AQUATINT_KEY"', ...lines].join(" \\\n  ");
}

/** A Python string; JSON's escapes are Python's, but for characters beyond its plane. */
function py(value) {
  return JSON.stringify(value);
}

function python(call, url) {
  const files = call.parts.filter((part) => part.file);
  // A field without a file name keeps the form multipart even where it has no file.
  const rows = call.parts.map((part) =>
    part.file
      ? `    (${py(part.name)}, (${py(part.filename)}, open(${py(part.filename)}, "rb"))),`
      : `    (${py(part.name)}, (None, ${py(text(part))})),`,
  );
  return [
    "import os",
    "",
    "import requests",
    "",
    "fields = [",
    ...rows,
    "]",
    "answer = requests.post(",
    `    ${py(url)},`,
    '    headers={"Api-Key": os.environ["AQUATINT_KEY"]},',
    "    files=fields,",
    "    timeout=300,",
    ")",
    "answer.raise_for_status()",
    call.path === "/describe"
      ? 'print(answer.json()["descriptions"][0]["text"])'
      : 'for image in answer.json()["data"]:\n    print(image.get("seed"), image["url"])',
    files.length ? `# Next to this script: ${files.map((part) => part.filename).join(", ")}` : "",
  ].join("\n").trimEnd();
}

function javascript(call, url) {
  const files = call.parts.some((part) => part.file);
  const rows = call.parts.map((part) =>
    part.file
      ? `form.append(${js(part.name)}, new Blob([await readFile(${js(part.filename)})]), ${js(part.filename)});`
      : `form.append(${js(part.name)}, ${js(text(part))});`,
  );
  return [
    ...(files ? ['import { readFile } from "node:fs/promises";', ""] : []),
    "const form = new FormData();",
    ...rows,
    `const answer = await fetch(${js(url)}, {`,
    `  method: ${js(call.method)},`,
    '  headers: { "Api-Key": process.env.AQUATINT_KEY },',
    "  body: form,",
    "});",
    "if (!answer.ok) throw new Error(await answer.text());",
    "console.log(await answer.json());",
  ].join("\n");
}

const js = (value) => JSON.stringify(value);
