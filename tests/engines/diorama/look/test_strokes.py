"""Pages to colour in have outlines and no crumbs."""

import numpy as np
import PIL.Image
import PIL.ImageDraw

from aquatint.engines.diorama.look.treatments.strokes import long_strokes


def test_specks_go_and_outlines_stay():
    page = PIL.Image.new("L", (400, 400), 255)
    pen = PIL.ImageDraw.Draw(page)
    pen.ellipse((60, 60, 300, 300), outline=0, width=6)
    pen.rectangle((20, 340, 30, 350), fill=0)
    pen.line((340, 40, 360, 60), fill=0, width=5)
    kept = np.asarray(long_strokes(page, 90))
    before = np.asarray(page)
    assert (kept[330:, :60] == 255).all()
    assert (kept[20:80, 320:] == 255).all()
    ring = (slice(50, 310), slice(50, 310))
    assert (kept[ring] == before[ring]).mean() > 0.99
