"""Words of bylines beyond those of `language.page`: what is no name in them."""

from functools import cache

__all__ = [
    "CREDENTIALS",
    "LEGAL_FORMS",
    "NAME_PARTICLES",
    "PROFESSIONS",
    "SHORTENED",
    "SUBJECT_LABELS",
    "desk_words",
    "label_words",
    "opening_words",
    "other_roles",
]

DESKS = (
    "staff|staff reporter|staff writer|editor|editors|editorial|editorial team|team"
    "|editorial staff|editorial board|the editors|newsroom|news desk|newsdesk|web desk"
    "|webdesk|online desk|desk|admin|administrator|webmaster|root|guest|guest author"
    "|guest writer|guest contributor|contributor|contributors|agencies|agency|wire"
    "|wires|news agencies|staff reports|staff report|wire reports|wire services"
    "|our correspondent|correspondent|correspondents|special correspondent|author"
    "|authors|anonymous|unknown|user|press release|press office|news staff|sponsored"
    "|default|test|editor in chief|writer|reporter|reporters|content team|superuser"
    "|undefined|null|none|n/a|na|nan|object object|various|various authors|site admin"
    # German
    "|redaktion|die redaktion|onlineredaktion|online-redaktion|agenturen|autor|autoren"
    "|webredaktion|lokalredaktion|nachrichtenredaktion|pressemitteilung|leserbrief"
    # French
    "|rédaction|la rédaction|redaction|avec agence|avec agences|agence|agences"
    "|service web|envoyé spécial|correspondant"
    # Spanish, Portuguese, Italian
    "|redacción|la redacción|redaccion|agencias|agencia|redação|da redação|redacao"
    "|redazione|la redazione|a cura della redazione|redacción digital"
    # Dutch, Scandinavian
    "|redactie|de redactie|onze redactie|redaktionen|redaksjonen|ntb"
    # Eastern Europe, Turkey
    "|redakcja|redakce|redakcia|redakcija|uredništvo|redacția|szerkesztőség|редакция"
    "|редакція|haber merkezi|editör|toimitus|toimetus"
    # Asia
    "|편집부|온라인뉴스팀|编辑部|編集部|小编|ban biên tập|redaksi|tim redaksi"
    "|डेस्क|वेब डेस्क"
)

OPENINGS = (
    "article by|blog by|post by|interview by|text by|words by|uploaded by|submitted by"
    "|created by|added by|entered by|a guest post by|guest post by|column by|review by"
    "|photos and text by|text and photos by|as told to|opinion by|contributed by"
    # German
    "|artikel von|beitrag von|blog beitrag von|blogbeitrag von|ein beitrag von"
    "|eingestellt von|gepostet von|geposted von|veröffentlicht von|publiziert von"
    "|erstellt von|verfasst von|geschrieben von|interview|interview von|text und fotos"
    "|text & fotos|text und foto|bericht von|protokoll|protokoll von|eine kritik von"
    "|kritik von|rezension von|ein gastartikel von|von unserem mitarbeiter|autor/in"
    "|autor*in|autor:in|autor/autorin|autorin/autor"
    # French
    "|publié par|rédigé par|écrit par|article de|article par|propos recueillis par"
    "|mis en ligne par|posté par|texte de|texte"
    # Spanish, Portuguese, Italian
    "|publicado por|escrito por|redactado por|texto de|texto|autor de|scritto da"
    "|pubblicato da|a cura di|articolo di|postado por|autoria de|da redação, por"
    # Dutch, Scandinavian, Finnish
    "|geplaatst door|geschreven door|gepubliceerd door|tekst|skriven av|publicerad av"
    "|skrevet av|skrevet af|publiseret af|publisert av|kirjoittanut|teksti"
    # Eastern Europe, Turkey
    "|opublikował|opublikowane przez|napsal|zdroj|yazar|опубликовал"
    "|опубликовано|szerző|írta|scris de|publicat de"
)

OTHER_ROLES = (
    "edited by|reviewed by|medically reviewed by|fact checked by|fact-checked by"
    "|fact checked|expert reviewed by|photos by|photo by|photography by|photographs by"
    "|pictures by|illustrations by|illustration by|video by|produced by|translated by"
    "|presented by|sponsored by|powered by|updated by|additional reporting by"
    "|editing by"
    "|compiled by|approved by|curated by|narrated by|read by|image by|graphics by"
    "|übersetzung|übersetzt von|aus dem englischen von|bearbeitet von|foto|fotos|bild"
    "|bilder|fotos von|foto von|bilder von|illustration|illustrationen|redaktion|kamera"
    "|video|symbolbild|lektorat|geprüft von|photo|photos|photos de|photographies"
    "|traduction|traduit par|relu par|vérifié par|illustrations|foto de|fotos de"
    "|fotografía|fotografías|traducción|traducción de|editado por|revisado por"
    "|fotografia|traduzione|traduzione di|a foto|tradução|edição|edição de|fotograaf"
    "|foto's|beeld|vertaling|foto av|foto af|redigert av|oversatt av|fotó|fotografie"
    "|zdjęcia|tłumaczenie|фото|перевод|редактор|фотографії|写真|翻訳|사진|摄影|攝影"
)

LABELS = (
    "다른기사 보기|다른 기사 보기|기사 더보기|記事一覧|もっと見る"
    "|查看更多|more by|more stories"
    "|mehr artikel|alle artikel|alle beiträge|tous ses articles|voir tous ses articles"
    "|ver más|ver todos|más artículos|altri articoli|tutti gli articoli|ver mais"
    "|avatar|learn more|related reading|pub med|google scholar|author's profile"
    "|advertiser disclosure|in this article|table of contents|blog|news|the author"
    "|follow|follow us|following|view|view all|view profile|view bio|see all|see more"
    "|more|read more|bio|profile|about|email|e-mail|mail|twitter|facebook|instagram"
    "|linkedin|website|contact|share|subscribe|get alerts|articles|posts|all posts"
    "|all articles|view more|more from this author|posted|published|updated|photo"
    "|photos|image|images|video|comments|comment|print|listen|save|folgen|mehr|profil"
    "|kontakt|suivre|seguir|segui|volg|följ|følg|abonnieren|x|rss|bluesky|threads"
    "|about the author|about author|written by|edited by|reviewed by|medically reviewed"
    "|fact checked|fact-checked|expert reviewed|min read|minute read|show more|by"
    "|avatar|portrait|authors|author|autor|autoren|auteur|posted by|published by"
    "|email the author|e-mail the author|contact the author|contact author"
    "|email author|view author archive|message the author|kontaktieren|autor kontaktieren|anschreiben"
    "|contacter|contacter l'auteur|contactar|contactar al autor|contatta l'autore"
)

_CREDENTIALS = (
    "md phd dr prof ma ba bs msc mba jd esq cpa rn rd rdn ldn cfp cfa cfp® mph dvm"
    " vmd np pa-c do edd psyd lcsw lmft dds jr sr ii iii iv m.d ph.d r.d m.p.h j.d pe"
    " psp cpp cissp pmp obe mbe cbe kc qc mp frcp facp faap dabom foma lvt ms"
)
CREDENTIALS = frozenset(_CREDENTIALS.split())
"""What follows a name behind a comma and is none itself."""

_PROFESSIONS = (
    "manager director founder co-founder cofounder president officer ceo cto cfo coo"
    " cmo strategist analyst specialist consultant expert reviewer researcher professor"
    " lecturer scientist engineer developer designer copywriter blogger author novelist"
    " critic broadcaster presenter podcaster reporter columnist journalist editor"
    " winemaker sommelier brewer grader nutritionist dietitian dietician therapist"
    " psychologist physician pharmacist veterinarian attorney lawyer economist historian"
    " entrepreneur intern fellow adviser advisor assistant coordinator"
    # German
    " redakteur redakteurin journalist journalistin autor autorin geschäftsführer"
    " geschäftsführerin experte expertin korrespondent korrespondentin volontärin"
    " volontär professorin chefredakteur chefredakteurin reporterin fotografin fotograf"
    # French, Spanish, Portuguese, Italian
    " journaliste rédacteur rédactrice correspondant correspondante chroniqueur"
    " chroniqueuse periodista redactor redactora corresponsal columnista economista"
    " jornalista repórter colunista giornalista redattore redattrice corrispondente"
)
PROFESSIONS = frozenset(_PROFESSIONS.split())
"""What somebody is called behind a name, after what it is about: `Health Editor`."""

SUBJECT_LABELS = frozenset(("tag", "topic", "keyword", "subject", "thema"))
"""What machine-made keywords say before those that are for readers."""

LEGAL_FORMS = frozenset("gmbh mbh ag kg ohg ug e.v ev ltd llc plc bv srl".split())
"""What ends the name of a company: behind it stands where it has its seat."""

SHORTENED = frozenset("inc co corp ltd bros jr sr".split())
"""What ends a name with a full stop that belongs to it."""

_NAME_PARTICLES = (
    "de da do dos das di del della dello degli der den des du la le les van von vom"
    " zu zur zum ten ter te tot af av al el bin ibn ben bint abu y e i und und dalla"
    " dal lo los las san santa st st. 't op uit auf mac mc o' d' l' ap af"
)
NAME_PARTICLES = frozenset(_NAME_PARTICLES.split())
"""Parts of names that are written small."""


@cache
def desk_words() -> frozenset[str]:
    """What stands for the whole newsroom, or for nobody, where a name should be."""
    return frozenset(word.strip() for word in DESKS.split("|"))


@cache
def opening_words() -> frozenset[str]:
    """What stands before the first name of a byline."""
    return frozenset(word.strip() for word in OPENINGS.split("|"))


@cache
def other_roles() -> frozenset[str]:
    """What stands before the names of those who did not write the story."""
    return frozenset(word.strip() for word in OTHER_ROLES.split("|"))


@cache
def label_words() -> frozenset[str]:
    """Buttons and labels beside a name."""
    return frozenset(word.strip() for word in LABELS.split("|"))
