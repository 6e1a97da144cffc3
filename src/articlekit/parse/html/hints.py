"""What the class names, ids and tags around a passage hint at."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["HIDDEN", "HINTS", "TAGS", "TAG_BITS", "hint_bits", "hints_in"]

# the vocabulary of class names and ids: each part of a name, in any language
WORDS = {
    "article": "article artikel articulo artigo story news post entry hentry blog",
    "body": (
        "body content text copy richtext rte wysiwyg prose articlebody storybody"
        " postcontent entrycontent texto contenu contenido inhalt brodtext fulltext"
    ),
    "main": "main primary center centre maincontent",
    "lead": (
        "lead lede intro introduction standfirst summary deck dek sub subtitle subhead"
        " subheadline subheading excerpt abstract vorspann chapeau chapo sapo ingress"
        " bajada entradilla strapline description desc"
    ),
    "title": "title headline heading hed titel titulo titre name",
    "meta": "meta metadata info details data",
    "byline": (
        "byline bylines author authors autor auteur autore bio writer contributor"
        " profile reporter redakteur journalist vcard about"
    ),
    "date": "date time timestamp published datetime pubdate datum fecha updated",
    "social": "share sharing social follow sharebar shares teilen partager compartir",
    "tools": "tools toolbar actions action buttons button btn icon icons print",
    "comment": (
        "comment comments kommentar kommentare commentaire commentaires comentarios"
        " respond reply replies discussion forum disqus reader responses"
    ),
    "related": (
        "related recommended recommendation recommendations similar more readmore also"
        " suggested relacionadas relacionados verwandt mehr weitere seealso onward"
        " recirculation recirc"
    ),
    "popular": "popular trending latest recent most next prev previous newest top",
    "teaser": (
        "teaser teasers card cards tile promo promoted item list listing feed grid"
        " carousel slider swiper slide stream river archive"
    ),
    "ad": (
        "ad ads advert advertisement advertising advertorial sponsor sponsored banner"
        " commercial anzeige werbung publicidad affiliate adslot dfp gpt"
    ),
    "newsletter": (
        "newsletter signup subscribe subscription email mailing optin register nl"
        " subscriber subscription cta calltoaction"
    ),
    "paywall": "paywall premium login locked regwall plus gate offer abo",
    "consent": "cookie cookies consent gdpr privacy notice",
    "nav": (
        "nav navigation navbar menu breadcrumb breadcrumbs pagination pager toc jump"
        " crumbs contents tableofcontents skip navi submenu"
    ),
    "footer": "footer foot bottom colophon legal imprint copyright disclaimer",
    "header": "header masthead branding",
    "side": (
        "sidebar aside rail widget widgets side right left column col secondary"
        " complementary"
    ),
    "caption": (
        "caption captions figcaption legend legende bildunterschrift cutline"
        " bildtext pie"
    ),
    "image": (
        "image images img photo photos picture pictures figure media gallery foto bild"
        " thumbnail thumb hero pic pics"
    ),
    "credit": "credit credits source rights photographer attribution quelle",
    "tag": (
        "tag tags topic topics keyword keywords category categories label labels"
        " kicker section eyebrow cat"
    ),
    "quote": "quote pullquote blockquote pull zitat citation",
    "box": (
        "box infobox factbox fact facts inset callout highlight highlights key"
        " takeaway takeaways kasten notice panel"
    ),
    "facts": (
        "factbox infobox factsbox faktaboks faktarute faktaruta fakta infokasten"
        " faktenbox infokader encadre recuadro ficha"
    ),
    "embed": (
        "embed embedded embeds video player tweet twitter iframe audio podcast"
        " instagram youtube facebook listen"
    ),
    "hidden": (
        "hidden hide invisible sr screenreader visuallyhidden assistive noprint"
        " offscreen reader"
    ),
    "modal": "modal popup overlay dialog lightbox tooltip dropdown toast alert",
    "faq": "faq faqs accordion question answer",
    "product": "product products price buy shop deal deals store cart",
    "paragraph": "paragraph para p block component element module wrapper inner",
    "note": "correction note footnote footnotes references editor endnote",
    "live": "live ticker liveblog update updates",
    "poll": "poll quiz survey umfrage vote",
    "app": "app apps download",
    "donate": "donate donation support membership member contribute",
    "location": "location dateline place",
    "end": "end after below bottom following",
    "pre": "before above pre prior",
}
HINTS = tuple(WORDS)
"""The names of the hints: the number of each is that of its bit."""

BITS: dict[str, int] = {}
for number, words in enumerate(WORDS.values()):
    for word in words.split():
        BITS[word] = BITS.get(word, 0) | 1 << number

PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
LONGEST_NAMES = 300

_TAGS = (
    "article main section aside nav footer header form figure figcaption ul ol li"
    " table td blockquote dl details pre noscript h1 h2 h3 h4 h5 h6 p a dialog address"
    " HIDDEN"
)
TAGS = tuple(_TAGS.split())
"""The tags that tell something about what lies in them, as bits above the hints."""

TAG_BITS = {tag: 1 << (len(HINTS) + at) for at, tag in enumerate(TAGS)}
HIDDEN = TAG_BITS["HIDDEN"]


@lru_cache(maxsize=20_000)
def hints_in(names: str) -> int:
    """The hints among class names and ids, as bits."""
    bits = 0
    last = ""
    for part in PARTS.findall(names[:LONGEST_NAMES]):
        word = part.lower()
        bits |= BITS.get(word, 0) | BITS.get(last + word, 0)
        # single letters come from names made by machines
        last = word if len(word) > 1 else ""
    return bits


def hint_bits(names: str) -> int:
    """The bits of hints given by name, and of tags given as `<tag>`."""
    bits = 0
    for name in names.split():
        if name in HINTS:
            bits |= 1 << HINTS.index(name)
        else:
            bits |= TAG_BITS[name.strip("<>")]
    return bits
