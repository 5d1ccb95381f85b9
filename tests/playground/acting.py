"""What tests of the playground do with a page."""

import base64
import io
from dataclasses import dataclass

import PIL.Image


def picture(size=(512, 512), color="#3b7a57", form="PNG"):
    """A file as an input takes it."""
    written = io.BytesIO()
    PIL.Image.new("RGB", size, color).save(written, form)
    return {
        "name": f"picture.{form.lower()}",
        "mimeType": f"image/{form.lower()}",
        "buffer": written.getvalue(),
    }


@dataclass
class Sent:
    """The form that the page sent last."""

    path: str
    texts: dict
    files: dict

    def image(self, name):
        return PIL.Image.open(io.BytesIO(base64.b64decode(self.files[name])))


READ = """async () => {
  const texts = {}, files = {};
  for (const [name, value] of sent.form) {
    if (typeof value === "string") texts[name] = value;
    else files[name] = btoa(Array.from(new Uint8Array(await value.arrayBuffer()),
      (byte) => String.fromCharCode(byte)).join(""));
  }
  return { path: sent.path, texts, files };
}"""


def draw(page, prompt="A fox in a forest", **more):
    """Ask for a picture, and wait until it hangs."""
    page.fill("#prompt", prompt)
    return press(page, **more)


def asks(sent):
    """Whether a request asks for a picture, and not for its price."""
    return sent.method == "POST" and "dry_run" not in sent.url


def press(page):
    """Press the button; the request that was sent comes back once the picture hangs."""
    with page.expect_request(asks):
        page.click("#draw")
    page.wait_for_selector(".stage.print .plate img")
    return Sent(**page.evaluate(READ))


def take_mode(page, name):
    page.get_by_role("radio", name=name, exact=True).first.check(force=True)


def give(page, file):
    """Choose the picture to start from."""
    page.locator("[data-field=source] input[type=file]").set_input_files(file)
    page.wait_for_selector("[data-field=source] .thumbs img")
