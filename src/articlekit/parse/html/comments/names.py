"""What class names, ids and properties tell about a part of a comment thread."""

from __future__ import annotations

import re
from functools import lru_cache

from articlekit.language.page import plain as compared

__all__ = [
    "ACTION",
    "AUTHOR",
    "AVATAR",
    "BADGE",
    "BODY",
    "CHILDREN",
    "COMMENT",
    "DATE",
    "HIDDEN",
    "LIKES",
    "MANY",
    "META",
    "NAME",
    "POST",
    "QUOTE",
    "REJECT",
    "REPLY",
    "SIGNATURE",
    "STEMS",
    "TITLE",
    "class_roles",
    "kind_words",
    "name_roles",
    "plain",
    "roles",
    "tells_of_comments",
]  # fmt: skip

ROLES = {
    "COMMENT": "comment forum discussion",
    "POST": (
        "post posts message messages msg posting beitrag answer answers antwort note"
        " tweet status toot issuecomment"
    ),
    "MANY": (
        "many list area section wrapper wrap container holder block thread threads all"
        " module region feed flow tree stream inner listing pane panel discussion"
        " conversation forum talk community responses replies opinions answers"
    ),
    "AUTHOR": (
        "author autor auteur autore autorin verfasser user username usuario nutzer"
        " utilisateur benutzer poster postedby commenter commentator commentor fn"
        " creator nick nickname handle qui who vcard byline person actor"
        " persona profile owner sender hnuser screenname displayname participant"
        " redacteur skribent forfatter penulis avtor nimi namn by"
    ),
    "NAME": (
        "name fn nickname username authorname displayname screenname hnuser nick"
        " nimi namn nome nom nombre"
    ),
    "DATE": (
        "date time datetime timestamp datum zeit fecha hora published posted age ago"
        " when created posttime postdate pubdate timeago dtstart stamp data dato"
        " uhrzeit tarih tanggal dtreviewed since moment heure"
    ),
    "BODY": (
        "body content text texte texto inhalt contenu contenido mensagem mensaje copy"
        " markdown commtext usertext bodytext postbody postcontent richtext story"
        " excerpt description posttext md tekst testo postbodytext userhtml"
    ),
    "ACTION": (
        "action actions button buttons btn control controls tool tools toolbar link"
        " links permalink share sharing social report abuse flag edit delete moderate"
        " moderation vote voting votes menu dropdown options reply replies respond"
        " answerlink quotelink spam melden repondre responder antworten alert"
        " like likes rate rating karma cancel follow tooltip admin navigation nav pager"
        " feedback translate"
        " interaction interactions reactions acciones acoes aktionen azioni akcje"
        " handlinger acties toiminnot denunciar signaler segnala alerter"
    ),
    "LIKES": (
        "like likes likecount vote votes score points rating karma recommend"
        " recommends upvote upvotes thumbs thumb result heart hearts up reactions"
        " plus favorites votecount likescount"
    ),
    "AVATAR": (
        "avatar avatars gravatar photo userpic icon icons portrait picture pic image"
    ),
    "META": (
        "meta metadata info details header head heading top footer foot userinfo badge"
        " badges rank role level register registered location member joined stats"
        " statistics flair userdetails usertitle fans bio party points floor number"
        " num count counter total association divider separator label labels chapo"
        " subject title position company"
        " postcount postcounts reputation trophy edited lastedit editnote tagline"
        " headline occupation"
    ),
    "TITLE": "title titre titel subject betreff titulo",
    "CHILDREN": (
        "children child replies reply nested sub indent indented subcomments answers"
        " reponses respuestas antworten childs responses subthread fil"
    ),
    "REJECT": (
        "recent latest pingback trackback pingbacks trackbacks form respond template"
        " templates policy rules guidelines live ticker match captcha subscribe"
        " subscription empty closed teaser related newest letzte neueste ultimos"
        " derniers ultimi recentcomments placeholder skeleton community-guidelines"
        " product reviews modal popular letzten"
    ),
    "REPLY": "reply replies antwort respuesta reponse resposta risposta answer",
    "HIDDEN": (
        "hidden invisible sr screenreader visuallyhidden assistive offscreen"
    ),
    "QUOTE": "quote quoted quotation zitat citation cite quoteheader bbcode",
    "SIGNATURE": "signature sig signatur firma",
    "BADGE": "badge badges role rank flair association label labels reputation trophy",
}  # fmt: skip
COMMENT, POST, MANY, AUTHOR, NAME, DATE, BODY, ACTION, LIKES, AVATAR, META = (
    1 << number for number in range(11)
)
TITLE, CHILDREN, REJECT, REPLY, HIDDEN, QUOTE, SIGNATURE, BADGE = (
    1 << number for number in range(11, 19)
)
BITS: dict[str, int] = {}
for number, words in enumerate(ROLES.values()):
    for word in words.split():
        BITS[word] = BITS.get(word, 0) | 1 << number

STEMS = (
    "omment", "oment", "forum", "discuss", "reactie", "disqus", "livefyre",
    "yorum", "leserbrief", "cmt", "cmnt", "talkback", "guestbook", "comtr", "remark",
    "ulasan",
)  # fmt: skip
"""What the class names of a page hold somewhere if there is a thread on it."""

ONE = (
    "comment|commentaire|comentario|comentari|comentário|commento|kommentar|komment"
    "|kommentti|komentarz|komentar|coment|cmt|cmnt|reactie|yorum|leserbrief|remark"
    "|kommentaar|koment|talkback|ulasan|comtr"
)
SEVERAL = (
    "comments|commentaires|comentarios|comentaris|comentários|commenti|kommentare"
    "|kommentarer|kommentit|komentarze|komentari|comentarii|cmts|reacties|yorumlar"
    "|kommentit|disqus|livefyre|commentaries|guestbook|commentary|kommentarerna"
)
STEM = re.compile(f"({SEVERAL})|({ONE})")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
PARTS = re.compile(r"[^\W\d_]+")
LONGEST_NAMES = 400


@lru_cache(maxsize=8192)
def roles(names: str) -> int:
    """What an element named so may be in a thread, as bits."""
    names = CAMEL.sub("-", names[:LONGEST_NAMES]).lower()
    names = STEM.sub(_parted, names)
    bits = 0
    last = ""
    for word in PARTS.findall(names):
        bits |= BITS.get(word, 0) | BITS.get(last + word, 0)
        last = word
    return bits


def _parted(match: re.Match[str]) -> str:
    """A word for comments in any language, set apart and put in English."""
    return "-comment-many-" if match[1] else "-comment-"


VOLATILE = re.compile(
    r"(?:odd|even|alt|first|last|unread|highlighted?|active|current|closed|open"
    r"|collapsed|expanded|by(?:user|postauthor|author)|thread-(?:odd|even|alt)"
    r"|comment-author-.+|(?:hidden|visible)-\w\w|.*\d)$",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d[\da-f]*", re.IGNORECASE)


@lru_cache(maxsize=8192)
def kind_words(classes: str) -> tuple[str, ...]:
    """The class names that all comments of a thread may have in common."""
    return tuple(
        dict.fromkeys(word for word in classes.split()[:12] if not VOLATILE.match(word))
    )


@lru_cache(maxsize=8192)
def class_roles(classes: str) -> int:
    """What an element of these classes may be in a thread, as bits."""
    return roles(" ".join(kind_words(classes)))


def tells_of_comments(names: str) -> bool:
    """Whether classes or an id speak of comments, and not of a form or a number."""
    lower = names.lower()
    if not any(stem in lower for stem in STEMS):
        return False
    bits = class_roles(names)
    return bool(bits & COMMENT) and not bits & REJECT


@lru_cache(maxsize=8192)
def name_roles(name: str) -> int:
    """What an id or a property tells, its number left out."""
    return roles(name.rstrip("0123456789")[:80])


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text as words are compared; the same few stand in every comment."""
    return compared(text)
