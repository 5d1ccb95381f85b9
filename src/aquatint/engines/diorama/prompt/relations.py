"""How things stand to each other and what they do."""

from __future__ import annotations

from ..graph import Pose, RelationKind
from .meanings import Do, Joint, Link, table

_ON, _IN = Link(RelationKind.ON), Link(RelationKind.IN)
_HOLDING = Link(RelationKind.HOLDING)

PLACES = table(
    (
        (_ON,),
        "on, on top of, onto, upon, atop, standing on, lying on, perched on, resting on, laid on",
    ),
    (
        (_ON,),
        "laying on, placed on, balanced on, balancing on, sits on top of, on the top of, lies on",
    ),
    (
        (_ON,),
        """stands on, crossing, dancing on, climbing, growing on, hanging on, parked on,
        decorated with""",
    ),
    ((Link(RelationKind.ON, Pose.SITTING),), "sitting on, seated on, sits on, sitting on top of"),
    (
        (Link(RelationKind.ON, Pose.SLEEPING),),
        "sleeping on, asleep on, napping on, curled up on, sleeps on",
    ),
    ((Link(RelationKind.ON, Pose.SLEEPING),), "snoozing on, lounging on, dozing on"),
    (
        (Link(RelationKind.UNDER),),
        "under, beneath, below, underneath, standing under, hiding under",
    ),
    ((Link(RelationKind.UNDER, Pose.SITTING),), "sitting under, sitting beneath"),
    ((Link(RelationKind.UNDER, Pose.SLEEPING),), "sleeping under"),
    (
        (_IN,),
        """in, inside, inside of, within, into, fishing from, standing in, trapped in, hiding in,
        in a pile of""",
    ),
    (
        (Link(RelationKind.IN, Pose.SITTING),),
        "sitting in, sitting inside, driving, driving in, sits in",
    ),
    ((Link(RelationKind.IN, Pose.SLEEPING),), "sleeping in, asleep in, curled up in, napping in"),
    (
        (Link(RelationKind.ON, Pose.SWIMMING),),
        "floating on, floating down, drifting on, drifting down, bobbing on, afloat on",
    ),
    (
        (Link(RelationKind.BESIDE),),
        "next to, beside, near, by, alongside, close to, nearby, around",
    ),
    (
        (Link(RelationKind.BESIDE),),
        "to the left of, to the right of, left of, right of, leaning on, at",
    ),
    (
        (Link(RelationKind.BESIDE),),
        """leaning against, surrounded by, among, amongst, against, along, passing, passing by,
        past, outside of""",
    ),
    ((Link(RelationKind.BESIDE),), "standing next to, standing by, standing beside, playing with"),
    (
        (Link(RelationKind.BESIDE),),
        "chasing, hugging, facing, fighting, talking to, looking at, alongside of",
    ),
    (
        (Link(RelationKind.BESIDE),),
        """parked next to, watching, walking with, meeting, feeding, petting, repairing, fixing,
        building, washing, watering, grooming, milking, pushing, admiring, catching, herding""",
    ),
    (
        (Link(RelationKind.BESIDE),),
        "fighting with, battling, fighting against, accompanied by, followed by",
    ),
    (
        (Link(RelationKind.BESIDE, Pose.SITTING),),
        "sitting next to, sitting beside, sitting at, sitting by, sitting around, gathered around",
    ),
    ((Link(RelationKind.BESIDE, Pose.SITTING),), "sitting near, seated at, sits at"),
    (
        (Link(RelationKind.BEHIND),),
        "behind, standing behind, hiding behind, at the back of, peeking from behind",
    ),
    (
        (Link(RelationKind.IN_FRONT),),
        "in front of, standing in front of, parked in front of, before",
    ),
    ((Link(RelationKind.IN_FRONT, Pose.SITTING),), "sitting in front of"),
    ((Link(RelationKind.BETWEEN),), "between, in between, standing between, sandwiched between"),
    (
        (Link(RelationKind.ABOVE),),
        "over, above, floating over, floating above, high above",
    ),
    (
        (Link(RelationKind.ABOVE),),
        "hanging over, hanging above, hovering over, hovering above",
    ),
    (
        (Link(RelationKind.ABOVE, Pose.RUNNING),),
        "jumping over, leaping over, jumps over, leaps over",
    ),
    (
        (Link(RelationKind.ABOVE, Pose.FLYING),),
        "flying over, flying above, soaring over, soaring above",
    ),
    ((Link(RelationKind.ABOVE, Pose.FLYING),), "gliding over, flies over, fly over"),
)
ACTS = table(
    ((_HOLDING,), "holding, carrying, wielding, clutching, holding up, gripping, carries, holds"),
    (
        (_HOLDING,),
        "playing, holding a pair of, using, swinging, waving, brandishing, lifting, cradling",
    ),
    (
        (_HOLDING,),
        "having, enjoying, sharing, eating, munching, munching on, nibbling, chewing, eats",
    ),
    ((_HOLDING,), "holding onto, serving, offering, cooking, baking, plays, typing on, working on"),
    (
        (_HOLDING,),
        """making, preparing, flipping, pouring, decorating, frying, tossing, kneading, stirring,
        presenting, brewing, icing, selling, picking, opening""",
    ),
    (
        (Link(RelationKind.HOLDING, Pose.DRINKING),),
        "drinking, sipping, drinks, drinking from, sipping on",
    ),
    ((Link(RelationKind.HOLDING, Pose.READING),), "reading, reading from, studying, immersed in"),
    ((Link(RelationKind.HOLDING, backwards=True),), "held by, carried by, in the hands of"),
    (
        (Link(RelationKind.WEARING),),
        "wearing, dressed in, wears, clad in, dressed up in, wearing only",
    ),
    ((Link(RelationKind.WEARING, backwards=True),), "worn by, on the head of"),
    (
        (Link(RelationKind.RIDING),),
        "riding, rides, riding on, mounted on, riding on top of, astride",
    ),
    ((Link(RelationKind.RIDING),), "on the back of, on horseback on, pedaling, surfing on"),
    ((Link(RelationKind.RIDING, backwards=True),), "ridden by, being ridden by"),
    ((Link(RelationKind.PULLING),), "pulling, pulls, towing, dragging"),
    (
        (Link(RelationKind.PULLING, backwards=True),),
        "pulled by, drawn by, being pulled by, towed by",
    ),
)
POSES = table(
    (
        (Do(Pose.DANCING),),
        "dancing, dances, dance, waltzing, twirling, ballet dancing, breakdancing, doing ballet",
    ),
    (
        (Do(Pose.WAVING),),
        "waving, waving hello, waves hello, waving goodbye, waving at the viewer",
    ),
    ((Do(Pose.WAVING),), "waving at the camera, waving to the camera"),
    (
        (Do(Pose.SLEEPING),),
        "sleeping, asleep, napping, sleepy, dozing, snoozing, curled up, sleeps, taking a nap",
    ),
    (
        (Do(Pose.FLYING),),
        "flying, soaring, gliding, hovering, in flight, airborne, flies, taking off, flying high",
    ),
    ((Do(Pose.FLYING),), "launching, blasting off, taking flight, levitating, floating in the air"),
    (
        (Do(Pose.RUNNING),),
        "running, galloping, sprinting, racing, jogging, runs, jumping, leaping, charging",
    ),
    ((Do(Pose.SWIMMING),), "swimming, diving, swims, snorkeling, scuba diving"),
    (
        (Do(Pose.SITTING),),
        "sitting, seated, sits, squatting, crouching",
    ),
    (
        (Do(Pose.CROSS_LEGGED),),
        "doing yoga, practicing yoga, meditating, in lotus position, sitting cross legged",
    ),
    ((Do(Pose.KNEELING),), "kneeling, kneels, kneeling down, on one knee, proposing, proposes"),
    ((Do(Pose.HOWLING),), "howling, howls, baying"),
)
JOINTS = table(
    (
        (Joint.DETERMINER,),
        "a, an, the, this, that, these, those, his, her, its, their, my, your, our, another",
    ),
    ((Joint.DETERMINER,), "each, every, any, no other, same, such, one of, lots"),
    ((Joint.AND,), "and, plus, &, as well as, along with, together with, and also, nor"),
    ((Joint.OR,), "or, and or"),
    (
        (Joint.LIKE,),
        """dressed as, dressed like, disguised as, shaped like, in the shape of, looks like, like,
        looking like, resembling, in the form of, dressed up as, posing as, as big as""",
    ),
    (
        (Joint.WITH,),
        """with, featuring, including, containing, has, having a, that has, showing, has a,
        showing off""",
    ),
    ((Joint.WITH,), "depicting, contains, includes, bearing, topped with, adorned with, sporting"),
    ((Joint.OF,), "of"),
    ((Joint.FOR,), "for, promoting, advertising, announcing"),
    (
        (Joint.WITHOUT,),
        "without, no, without any, not, excluding, minus, free of, devoid of, with no, lacking",
    ),
    (
        (Joint.WITHOUT,),
        "nobody wearing, no one wearing, nobody has, not wearing, without wearing, nobody with",
    ),
    (
        (Joint.LOOSE,),
        "is, are, was, were, be, being, been, it, he, she, they, we, i, you, who, which, what",
    ),
    (
        (Joint.LOOSE,),
        """
        either, neither, else, instead, rather, quite, almost, nearly, maybe, perhaps, even, ever,
        never, always, often, already, still life of, again, ago, yet, though, although, whether,
        into the distance, such as, suggesting, suggests, appears, appear, appearing, seems, seem,
        looks, look, depicts, shown, seen, visible, captured, set, placed, located, positioned,
        some of, some of which, of which, that are, that is, which is, dominating, dominates,
        filling, leads, leading, adds, adding, creating, creates, giving, gives, evoking, evokes,
        conveying, conveys, capturing, captures, tinged, bathed, framed by, lined, surrounded
        """,
    ),
    (
        (Joint.LOOSE,),
        "to, from, as, but, than, then, so, while, during, through, across, toward, towards, off",
    ),
    (
        (Joint.LOOSE,),
        "up, down, out, away, back, forward, there, here, where, when, very, too, also, just, only",
    ),
    (
        (Joint.LOOSE,),
        "says, say, saying, reads, titled, named, called, entitled, labeled, labelled, spelled",
    ),
    (
        (Joint.LOOSE,),
        "that says, that reads, says the, the words, with the words, with the text, with text",
    ),
    (
        (Joint.LOOSE,),
        """names, the names, with the names, title, subtitle, the subtitle, with the subtitle,
        headline, with the headline, the headline, heading""",
    ),
    (
        (Joint.LOOSE,),
        "the word, with the word, words, word, text, reading the words, the text, the title, title",
    ),
    (
        (Joint.LOOSE,),
        "with the title, letters, lettering, typography, caption, font, typeface, written, writing",
    ),
    (
        (Joint.LOOSE,),
        "with the caption, slogan, tagline, with the slogan, quote, with the quote, that spells",
    ),
    (
        (Joint.LOOSE,),
        """about, celebrating, via, per, like, if, can, will, would, should, must, may, let,
        make, made, create, draw""",
    ),
    (
        (Joint.LOOSE,),
        "generate, show, shows, please, want, need, give, me, us, him, them, some kind of, kind of",
    ),
    (
        (Joint.LOOSE,),
        """made by, doing, coming, going, getting, goes, comes, does, did, done, after, once,
        until, because, how, why, all, both of, other, others, itself""",
    ),
    (
        (Joint.LOOSE,),
        "in front, in the front, far off, far, on the left, on the right, on both sides",
    ),
    (
        (Joint.LOOSE,),
        """to the left, to the right, on top, at the top, at the bottom, in the middle,
        in the center""",
    ),
    (
        (Joint.LOOSE,),
        """in the background, in the foreground, in the centre, at the center, in the corner,
        behind it, behind them, behind him, behind her, around it, around them, next to it""",
    ),
    (
        (Joint.LOOSE,),
        "together, next to each other, side by side, each other, one another, at once, at the side",
    ),
    (
        (Joint.LOOSE,),
        "background with, in the style of, style of, inspired by, by the style of, at its side",
    ),
)
