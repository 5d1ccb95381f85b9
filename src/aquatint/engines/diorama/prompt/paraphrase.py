"""Says in words that are read easily what a prompt says in words of an activity or an idiom."""

from __future__ import annotations

import re

_ENDS = (
    r"(?=\s*(?:$|[,.;!?]|\b(?:in|on|at|by|from|near|off|under|with|while|during|wearing|and)\b))"
)
_ON = r"(?= (?:through|across|into|over|along|in|past|toward|towards|off)\b)"
_ALONG = r"(?= (?:along|through|down|past|around|across|to|up|uphill|downhill)\b)"
_RIDERS = r"\b(cowboys?|cowgirls?|knights?|gunslingers?|horsem[ae]n)"
_YARD = r"\bin (?:an? |the )?(?:(?:old|spooky|haunted|foggy|dark) )?(?:graveyard|cemetery)\b"
_PICNIC = r"\b(?:hav(?:e|ing)|enjoying|on) a picnic\b(?! (?:table|bench|blanket|basket|rug))"
_BREAKFAST = r"\bbreakfast on a tray\b|\bbreakfast tray\b|\btray (?:of|with) breakfast\b"
_TOPPED = r"(?:(?:top|bow|straw|cowboy|party|santa|bowler) )?(?:hat|tie|cap|crown|glasses|scarf)"
_FULL = r"(?:bowl|jar|basket|bucket|crate|box|plate|tray|glass|cup|mug|bag|vase|pot|chest|barrel)s?"
_WITH = r"(?:(?:that is|that are|is|are) )?(?:full|filled|brimming|overflowing|piled|heaped|loaded)"
_FOAM = r"(?:(?:beautiful|heart|heart[ -]shaped) )?(?:latte art|milk foam|foam art|foam heart)\b"
_PAINTED_WITH = (
    r"(?:with|decorated with|painted with|covered (?:in|with))"
    r"(?: (?:delicate|painted|hand[ -]painted|small|little|tiny|pretty))*"
    r" ((?:blue|pink|red|yellow|purple|white|orange|gold) )?"
    r"(?:flowers|roses|flower pattern|floral pattern|floral designs?|blossoms)\b"
    r"(?! (?:in|on|next|around|beside|behind|standing)\b)"
)
_HUES = "peach|lavender|lilac|mint|coral|salmon|plum|olive|mustard|rust|lime|charcoal|caramel"
_HUED = (
    r"(?=(?:\w+ )?(?:dress|gown|skirt|shirt|blouse|sweater|coat|jacket|scarf|hat|cap|suit|shoes|"
    r"sofa|couch|armchair|chair|vase|wall|curtains|car|bicycle|scooter|house|door|umbrella|"
    r"balloons?|cushion|pillow|background|backdrop|backpack|handbag|bag|bow|tie|ribbon|t-shirt)\b)"
)
_ROOMS = (
    r"(?:\w+ )?(?:bed|living |bath|dining )?rooms?\b|(?:\w+ )?(?:kitchen|office|interior|apartment|"
    r"home|house|desk|workspace|cafe|caf\u00e9|restaurant|lounge|nook)\b"
)
_ADULTS = r"wom[ae]n|m[ae]n|girls?|boys?|lady|ladies|guys?|couple|person|people"
_SHOWN = r"\b(?! (?:festival|night|club|week|marathon|screening|theater|theatre))"
_BATTING = r"(?:with|holding|swinging) (?:an?|his|her|their) (?:\w+ )?bats?\b"
_SHOWING = r"(?:holding|holds|showing) (?:up )?an?(?: \w+){0,2}"
_PAINTED = r"(?:picture|portrait|landscape|scene|masterpiece)(?: of (?:an? |the )?\w+)?"
_BEFORE = r"in front of (?:an? |the )?(?:\w+ ){0,2}(?:moon|sun)\b"
_CLIFF = r"\bon (?:the edge of |top of |the top of )?(?:an? |the )(?:\w+ )?cliff\b"
_ABOVE_TOWN = (
    r"\b(?:swimming|floating|drifting|flying|soaring) (?:above|over) (?:an? |the )(?:city|town)\b"
    r"(?! \w+line)"
)
_CARRIAGE = r"\b(?:subway|metro|underground) (?:train )?(?:cars?|carriages?|wagons?)\b"
_TERRACE = (
    r"\b(?:outdoor|sidewalk|pavement|open[- ]air|street) caf[e\u00e9]\b|\bcaf[e\u00e9] terrace\b"
)
_OWN = r"an?|the|his|her|their|an? (?:abandoned|old|empty|cozy|modern|big|small|warm)"
_DWELLING = r"house|home|mansion|cottage|cabin|apartment|flat|bungalow|villa"
_INDOORS = r"(?= *(?:$|[,.;!?]|\b(?:overgrown|with|while|and|during|on)\b))"
_GENRES = "(?:jazz|rock|blues|punk|folk|metal|country|pop|mariachi|string|indie)"
_BUSKERS = r"(?:musician|performer|artist|dancer|violinist|guitarist|magician|vendor)s?"
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), said)
    for pattern, said in (
        (r"\bsurfing (?:on |over )?((?:an? |the )?(?:\w+ )?waves?)\b", r"riding a surfboard on \1"),
        (r"\b(?:riding|catching) ((?:an? |the )?(?:\w+ )?waves?)\b", r"riding a surfboard on \1"),
        (rf"(?<=\w )surfing{_ENDS}", "riding a surfboard on a big wave"),
        (r"\bbetween (?:two )?(?:\w+ )?armies\b", "with many soldiers"),
        (r"\b(?:an )?army of (?=\w)", "many "),
        (r"\b(?:two )?armies\b", "many soldiers"),
        (rf"(?<=\w )skateboarding{_ENDS}", "riding a skateboard"),
        (
            rf"(?<=\w )(?:cycling|biking|riding a bike)(?:{_ENDS}|{_ALONG})",
            "riding a bicycle",
        ),
        (r"\b(?:bi)?cyclists\b", "people riding bicycles"),
        (r"\b(?:bi)?cyclist\b", "person riding a bicycle"),
        (r"\b(?:motorcyclist|motorbiker)\b", "person riding a motorcycle"),
        (rf"(?<=\w )(?:sledding|sledging){_ENDS}", "riding a sled"),
        (rf"(?<=\w )(?:kayaking|canoeing|rowing){_ENDS}", "in a canoe"),
        (rf"(?<=\w )(?<!ship )(?<!boat )(?<!yacht )sailing{_ENDS}", "on a sailboat"),
        (rf"\bstanding (?={_BEFORE})", ""),
        (rf"\bsitting (?={_BEFORE})", "sitting, "),
        (rf"(?<=\w )fishing(?! from\b){_ENDS}", "holding a fishing rod"),
        (rf"(?<=\w )knitting(?: an? [\w ]{{3,20}}?)?{_ENDS}", "holding yarn"),
        (rf"{_RIDERS} riding{_ON}", r"\1 riding a horse"),
        (rf"{_PICNIC}(?!.*\bbasket)", "having a picnic, beside a basket,"),
        (rf"{_YARD}(?!.*\b(?:head|grave|tomb)stone)", "in a graveyard with three headstones,"),
        (_BREAKFAST, "breakfast"),
        (r"\b(?:standing |wading )?in (?:the )?((?:\w+ )?)water\b(?! \w)", r"in a \1lake"),
        (
            rf"\b(?:a|one|his|her|my) hands? {_SHOWING} (?:card|note|sign|paper|placard)\b",
            "a hand with card",
        ),
        (rf"\bin (an? [\w ]{{3,20}}?) and (?:an? )?({_TOPPED})\b", r"in \1 wearing a \2"),
        (
            r"\bwith (?:some |lots of |plenty of |delicious )*food\b(?! \w)",
            "with a sandwich, an apple, grapes and a cookie",
        ),
        (r"\bin bed\b", "on a bed in a bedroom"),
        (rf"\bminimal(?:ist|istic)? (?={_ROOMS})", "modern "),
        (r"\bswimming in (?=(?:an? |the )?(?:\w+ )?(?:bowl|jar|tank)\b)", "in "),
        (
            r"\b((?:wine|champagne) (?:with|and|next to|beside) (?:\w+ )?)(?:empty )?glasses\b",
            r"\1wine glasses",
        ),
        (r"\b(dragons?) (?:that is |is |are )?breath(?:ing|es?) fire\b", r"fire breathing \1"),
        (r"\bfire breathing\b(?! dragon)", ""),
        (rf"\bposter (?:for|of) (?:an? |the )?(?:\w+ )?(?:film|movie){_SHOWN}", "movie poster"),
        (r"\bblowing ((?:soap )?bubbles)\b", r"holding \1"),
        (_CARRIAGE, "subway"),
        (rf"\b({_ADULTS}|kids?|child|children|students?) drawing (?=at|on|in|with\b)", r"\1 "),
        (
            r"\b(christmas (?:\w+ ){1,6}(?:an? |the )?(?:big |tall |large )?)(?:decorated )?tree\b",
            r"\1christmas tree",
        ),
        (
            rf"\b(?:an? |the )?{_GENRES} band(?= (?:playing|performing|performs|plays|on|in|at)\b)",
            "three musicians",
        ),
        (r"\b(?:smoky|dark|crowded|underground|night) club\b", "bar"),
        (
            r"\b(by|at|beside|near) (?:an? |the |his |her )?(?:snowy|frosty|frozen) window\b",
            r"\1 the window in winter",
        ),
        (r"\b(?:crowded|packed|busy) (?=subway\b)", "people in a "),
        (_TERRACE, "table in a street"),
        (rf"\b(?:in|inside) ({_OWN}) (?:{_DWELLING}){_INDOORS}", r"in \1 living room"),
        (rf"\bstreet (?={_BUSKERS}\b.* (?:in|at|on|by) )", ""),
        (
            r"\b(?:lone|solitary|hooded|cloaked|mysterious|shadowy|distant) (?=figures?\b)",
            "person ",
        ),
        (r"(?<=person )figures?\b", ""),
        (
            rf"\b((?:baseball|cricket) (?:player|batter)s?) {_BATTING}",
            r"\1",
        ),
        (
            rf"\b(?:black|african|african american|dark[ -]skinned) ({_ADULTS})\b",
            r"\1 with dark skin",
        ),
        (r"\bbearded ((?:old |young |elderly |tall )?\w+)\b", r"\1 with a beard"),
        (r"\brolling (?=(?:\w+ )?hills\b)", ""),
        (rf"\b({_HUES}) {_HUED}", r"\1 colored "),
        (_CLIFF, "on a rock ledge in the mountains"),
        (r"\b(cabins?|cottages?|hut) in the woods\b", r"\1 in the forest"),
        (rf"\b(?:cup of )?coffee with (?:an? )?{_FOAM}", "latte"),
        (rf"\bwith (?:an? )?{_FOAM}", ""),
        (
            r"\b(?:christmas )?(?:ornaments|baubles) (?:hanging )?on (an?|the) (?:\w+ )?tree\b",
            r"\1 christmas tree",
        ),
        (r"\blatte art\b", "latte"),
        (r"\b(hot chocolate|cocoa) with (?:\w+ )?marshmallows\b", r"\1"),
        (rf"\b({_FULL}) {_WITH} (?:of|with)\b", r"\1 of"),
        (r"\bon (an? |the )?(?:velvet|silk|satin|linen) (?=(?:cushion|pillow)s?\b)", r"on \1"),
        (rf"\b(tea ?pots?) {_PAINTED_WITH}", r"\1 with \2flowers"),
        (r"\blightning (?:bolts? )?in the sky\b", "a thunderstorm"),
        (_ABOVE_TOWN, "flying over a city skyline"),
        (rf"(?<=\w )painting (?:an?|the|his|her) {_PAINTED}", "beside an easel"),
        (
            r"(beside an easel(?: \w+){0,3}?) (?:at|on|before|in front of) \w+ easel\b",
            r"\1",
        ),
        (r"\b(?:a |the )?sea of clouds\b", "mist"),
        (r"\b(?:driving|riding|walking|going|rolling|speeding) past\b", "passing"),
        (r"\bwaves (?=(?:at|to|hello|goodbye)\b)", "waving "),
    )
)


def paraphrased(text: str) -> str:
    """The text with each such phrase put plainly."""
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text
