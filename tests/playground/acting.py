"""What tests of the playground do with a page."""

import base64
import io
from dataclasses import dataclass

import PIL.Image
import PIL.ImageDraw


def picture(size=(512, 512), color="#3b7a57", form="PNG", ball=None):
    """A file as an input takes it: of one colour, with a ball of another if one is told."""
    written = io.BytesIO()
    drawn = PIL.Image.new("RGB", size, color)
    if ball is not None:
        wide, high = size
        within = (wide * 0.3, high * 0.3, wide * 0.7, high * 0.7)
        PIL.ImageDraw.Draw(drawn).ellipse(within, fill=ball)
    drawn.save(written, form)
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
