"""What pages ask of their readers around a story: to subscribe, to follow, to give."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from attrs import frozen

__all__ = ["Asks", "asks_of"]


@frozen(kw_only=True)
class _Words:
    """The words of one language, as lists with bars between."""

    verbs: str
    """Openings of a sentence that asks for something."""

    offers: str
    """Beginnings of what it asks for; a dash before a word: it may end a longer one."""

    about: str
    """Headings over what is said about the author."""

    discloses: str = ""
    """Beginnings of words that say who pays for links and products."""

    reposts: str = ""
    """What feeds add below a story, an ellipsis where its name stands."""


WORDS = {
    "en": _Words(
        verbs=(
            "sign up|subscribe|follow|join our|join us|get our|get the|receive our"
            "|download|support|consider|register|donate|become a|log in|sign in"
            "|by signing up|by subscribing|by entering|by providing|by registering"
            "|to receive|to continue reading|to keep reading|to read the full"
            "|to view the full|want more|never miss|don't miss|stay up to date|click"
            "|give us|try our|enter your|unlock|like us|would you consider"
            "|if you enjoyed|if you liked|thanks for reading|thank you for reading"
            "|for the latest|for more news|if you are already|if you're already"
            "|submit your|send your|check out|keep up"
        ),
        offers=(
            "newsletter|inbox|mailing list|our app|apps for|news app|news apps|whatsapp"
            "|facebook|instagram|twitter|linkedin|telegram|youtube|bluesky|threads"
            "|our work|my work|our journalism|our reporting|independent journalism"
            "|paid subscriber|free subscriber|new posts|digital edition"
            "|for the full story|full article|email alerts|our alerts|push notifications"
            "|monthly donation|our terms|privacy policy|unlimited access|-edition for"
            "|weekly email|daily email|email updates|our channel|google news"
            "|please subscribe|log in for|via this form|letter to the editor"
        ),
        about=(
            "about the author|about the authors|about the writer|about the contributor"
            "|about the contributors|meet the author|author bio|author biography"
            "|about the reporter|about the blogger"
        ),
        discloses="commission|affiliate|reader-supported|sponsored|paid partnership",
        reposts="the post … appeared first on|the article … first appeared on",
    ),
    "de": _Words(
        verbs=(
            "melden sie sich|melde dich|abonnieren sie|abonniere|abonniert|folgen sie"
            "|folge uns|folge mir|folgt uns|unterstützen sie|unterstütze|unterstützt uns"
            "|werden sie|werde|laden sie|lade|jetzt|registrieren sie|bestellen sie"
            "|mit der anmeldung|mit ihrer anmeldung|mit deiner anmeldung"
            "|keine nachricht|sie wollen|du willst|nichts mehr verpassen"
            "|spenden sie|spende|jede spende|lesen sie den|um den ganzen|tragen sie sich|trag dich"
            "|besuchen sie uns|diskutieren sie"
        ),
        offers=(
            "-newsletter|mailingliste|unsere app|unserer app|-app herunter|whatsapp"
            "|facebook|instagram|twitter|linkedin|telegram|youtube|bluesky|mastodon"
            "|unsere arbeit|unseren journalismus|unabhängigen journalismus|mitglied"
            "|ganzen artikel|vollständigen artikel|postfach|per e-mail|push-"
            "|datenschutz|digital-abo|abo abschließen|probeabo|unserem kanal|google news"
        ),
        about=(
            "über den autor|über die autorin|über die autoren|über die autor:innen"
            "|zum autor|zur autorin|der autor|die autorin|über den verfasser"
            "|über die autorinnen"
        ),
        discloses="provision|affiliate|partnerlink|werbelink|gesponsert",
        reposts="der beitrag … erschien zuerst auf|der artikel … erschien zuerst auf",
    ),
    "nl": _Words(
        verbs=(
            "schrijf je|schrijf u|meld je|meld u|abonneer|volg ons|volg|download|steun"
            "|word|ontvang|wil je|wilt u|blijf op de hoogte|mis niets"
        ),
        offers=(
            "-nieuwsbrief|inbox|mailbox|onze app|de app|whatsapp|facebook|instagram"
            "|twitter|linkedin|telegram|youtube|ons werk|onze journalistiek|abonnee|lid"
        ),
        about="over de auteur|over de auteurs|over de schrijver",
        reposts="het bericht … verscheen eerst op",
    ),
    "fr": _Words(
        verbs=(
            "inscrivez-vous|inscris-toi|abonnez-vous|abonne-toi|suivez|rejoignez"
            "|téléchargez|soutenez|recevez|retrouvez|devenez|faites un don|pour recevoir"
            "|pour ne rien|en vous inscrivant|en vous abonnant|ne manquez|connectez-vous"
            "|pour lire la suite|pour continuer|la suite est réservée|il vous reste"
        ),
        offers=(
            "newsletter|infolettre|lettre d'information|boîte mail|notre application"
            "|l'application|whatsapp|facebook|instagram|twitter|linkedin|telegram|youtube"
            "|notre travail|notre journal|journalisme indépendant|abonné|notre chaîne"
            "|à lire. la suite|aux abonnés|nos conditions|google actualités"
        ),
        about=(
            "à propos de l'auteur|à propos de l'auteure|à propos de l'autrice"
            "|à propos des auteurs|l'auteur|l'autrice|qui est l'auteur"
        ),
        discloses="commission|lien affilié|liens affiliés|affiliation|sponsorisé",
        reposts="l'article … est apparu en premier sur|cet article … est apparu en premier",
    ),
    "es": _Words(
        verbs=(
            "suscríbete|suscríbase|suscribite|inscríbete|síguenos|sigue|siga|únete|únase"
            "|descarga|descargue|apoya|apoye|recibe|reciba|hazte|hágase|regístrate"
            "|regístrese|haz una donación|dona|para recibir|al suscribirte|no te pierdas"
            "|para seguir leyendo|tú también puedes|puedes seguir|si quieres"
        ),
        offers=(
            "boletín|boletines|newsletter|correo electrónico|nuestra app"
            "|nuestra aplicación|whatsapp|facebook|instagram|twitter|telegram|youtube"
            "|nuestro trabajo|periodismo|suscriptor|socio|nuestro canal|google noticias"
            "|google news|cancela cuando"
        ),
        about="sobre el autor|sobre la autora|acerca del autor|acerca de la autora",
        discloses="comisión|afiliad|patrocinad",
        reposts=(
            "la entrada … se publicó primero en|la entrada … aparece primero en"
            "|el cargo … apareció primero en"
        ),
    ),
    "it": _Words(
        verbs=(
            "iscriviti|iscrivetevi|abbonati|abbonatevi|segui|seguici|seguite|unisciti"
            "|scarica|sostieni|sostienici|ricevi|diventa|registrati|fai una donazione"
            "|per ricevere|per continuare a leggere|non perdere|resta aggiornato"
            "|rimani aggiornato|vuoi"
        ),
        offers=(
            "newsletter|casella di posta|la nostra app|nostra app|whatsapp|facebook"
            "|instagram|twitter|telegram|youtube|nostro lavoro|giornalismo|abbonato"
            "|nostro canale|google news"
        ),
        about="l'autore|l'autrice|sull'autore|sull'autrice|informazioni sull'autore",
        reposts="l'articolo … proviene da|l'articolo … sembra essere il primo su",
    ),
    "pt": _Words(
        verbs=(
            "assine|inscreva-se|cadastre-se|siga|siga-nos|junte-se|baixe|apoie|receba"
            "|torne-se|subscreva|descarregue|faça uma doação|para receber|não perca"
            "|para continuar lendo|clique|participe|quer receber|entre no"
        ),
        offers=(
            "newsletter|boletim|seu e-mail|nosso aplicativo|nosso app|a aplicação"
            "|whatsapp|facebook|instagram|twitter|telegram|youtube|nosso trabalho"
            "|jornalismo|assinante|nosso canal|nossos canais|google notícias|google news"
        ),
        about="sobre o autor|sobre a autora|sobre os autores",
        reposts="o post … apareceu primeiro em|o conteúdo … aparece primeiro em",
    ),
    "sv": _Words(
        verbs=(
            "anmäl dig|prenumerera|följ oss|följ|ladda ner|stöd|bli|skriv upp dig|få"
            "|missa inte"
        ),
        offers=(
            "-nyhetsbrev|inkorg|vår app|appen|whatsapp|facebook|instagram|twitter"
            "|youtube|vårt arbete|vår journalistik|prenumerant|stödmedlem"
        ),
        about="om författaren|om skribenten",
        reposts="inlägget … dök först upp på",
    ),
    "da": _Words(
        verbs=(
            "tilmeld dig|abonnér|abonner|følg os|følg|download|hent|støt|bliv|få|gå ikke"
        ),
        offers=(
            "-nyhedsbrev|indbakke|vores app|appen|whatsapp|facebook|instagram|twitter"
            "|youtube|vores arbejde|vores journalistik|abonnent|støttemedlem"
        ),
        about="om forfatteren|om skribenten",
        reposts="indlægget … blev først udgivet på",
    ),
    "nb": _Words(
        verbs=(
            "meld deg|abonner|følg oss|følg|last ned|støtt|bli|få|gå ikke glipp"
            "|registrer deg"
        ),
        offers=(
            "-nyhetsbrev|innboks|vår app|appen|whatsapp|facebook|instagram|twitter"
            "|youtube|vårt arbeid|vår journalistikk|abonnent|støttemedlem"
        ),
        about="om forfatteren|om skribenten",
        reposts="innlegget … dukket først opp på",
    ),
    "fi": _Words(
        verbs="tilaa|seuraa|lataa|tue|liity|rekisteröidy|tilaamalla",
        offers=(
            "-uutiskir|sähköpostii|sovellu|whatsapp|facebook|instagram|twitter|youtube"
            "|tilaaja|työtämme"
        ),
        about="kirjoittajasta|tietoja kirjoittajasta",
    ),
    "pl": _Words(
        verbs=(
            "zapisz się|zasubskrybuj|subskrybuj|obserwuj|śledź|dołącz|pobierz|wesprzyj"
            "|wspieraj|zostań|zapraszamy|zarejestruj się|polub|chcesz|aby czytać"
            "|dostęp do"
        ),
        offers=(
            "newsletter|subskrypcji|prenumerat|skrzynk|naszą aplikację|whatsapp"
            "|facebook|instagram|twitter|telegram|youtube|naszą pracę|dziennikarstwo"
            "|naszego kanału|google news|patronite"
        ),
        about="o autorze|o autorce|o autorach",
        reposts="artykuł … pochodzi z serwisu",
    ),
    "cs": _Words(
        verbs=(
            "přihlaste se|odebírejte|sledujte|stáhněte|podpořte|staňte se|předplaťte"
            "|zaregistrujte"
        ),
        offers=(
            "newsletter|e-mailu|naši aplikaci|whatsapp|facebook|instagram|twitter"
            "|youtube|naši práci|předplat|našem kanálu"
        ),
        about="o autorovi|o autorce|o autorech",
    ),
    "ru": _Words(
        verbs=(
            "подпишитесь|подписывайтесь|следите|присоединяйтесь|скачайте|поддержите"
            "|читайте нас|оформите|зарегистрируйтесь|хотите"
        ),
        offers=(
            "рассылк|телеграм|telegram|whatsapp|вконтакте|youtube|facebook|instagram"
            "|наш канал|нашем канале|нашу работу|подписк|приложение|дзен|twitter"
        ),
        about="об авторе|об авторах",
        reposts="запись … впервые появилась",
    ),
    "uk": _Words(
        verbs="підпишіться|підписуйтесь|підписуйтеся|стежте|приєднуйтесь|підтримайте",
        offers=(
            "розсилк|телеграм|telegram|whatsapp|youtube|facebook|instagram|наш канал"
            "|нашу роботу|підписк|застосунок|viber|twitter"
        ),
        about="про автора|про авторку|про авторів",
    ),
    "tr": _Words(
        verbs="abone olun|abone ol|takip edin|indirin|destek olun|kaydolun|bizi",
        offers=(
            "bülten|e-posta|uygulama|whatsapp|facebook|instagram|twitter|telegram"
            "|youtube|kanalımız|google haberler"
        ),
        about="yazar hakkında",
    ),
    "id": _Words(
        verbs="berlangganan|ikuti|unduh|dukung|gabung|bergabung|daftar|simak|dapatkan",
        offers=(
            "newsletter|buletin|aplikasi kami|whatsapp|facebook|instagram|twitter"
            "|telegram|youtube|saluran|kanal|google news"
        ),
        about="tentang penulis",
    ),
    "el": _Words(
        verbs="εγγραφείτε|ακολουθήστε|κατεβάστε|στηρίξτε|γίνετε|διαβάστε",
        offers=(
            "newsletter|ενημερωτικό δελτίο|εφαρμογή|whatsapp|facebook|instagram|twitter"
            "|viber|youtube|google news"
        ),
        about="σχετικά με τον συγγραφέα|για τον συγγραφέα",
    ),
}
"""By language; those not listed are read with the words of all of them."""

# an opening stands at the start of a line or of a sentence in it
OPENS = r"(?:\A|[.!?…:;)*>\n\]–—-][\"”’*\s]{1,3})[*>👉\s]{0,3}(?:please |bitte )?"


@frozen
class Asks:
    """What pages of a language ask of their readers, ready to be looked for."""

    opening: re.Pattern[str]
    offer: re.Pattern[str]
    payment: re.Pattern[str]
    about: frozenset[str]
    reposts: tuple[tuple[str, str], ...]

    def is_call(self, text: str) -> bool:
        """Whether a short text asks its readers for something, in lower case."""
        return bool(self.offer.search(text)) and bool(self.opening.search(text))

    def is_disclosure(self, text: str) -> bool:
        """Whether a text says who pays the page, in lower case."""
        return bool(self.payment.search(text))

    def is_repost(self, text: str) -> bool:
        """Whether a line says where a story appeared first, in lower case."""
        return any(
            text.startswith(start) and end in text for start, end in self.reposts
        )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, dict.fromkeys(words)))


@cache
def asks_of(language: str | None) -> Asks:
    """The asks of a language and of English, or of every language.

    Example:
        >>> asks_of("de").is_call("abonnieren sie unseren newsletter!")
        True
    """
    code = (language or "").replace("_", "-").partition("-")[0].lower()
    own = WORDS.get({"no": "nb", "nn": "nb"}.get(code, code))
    spoken = tuple(WORDS.values()) if own is None else (own, WORDS["en"])
    verbs = [v for words in spoken for v in words.verbs.split("|")]
    offers = [o for words in spoken for o in words.offers.split("|")]
    return Asks(
        re.compile(rf"{OPENS}(?:{_any(verbs)})(?!\w)"),
        re.compile(
            rf"(?<!\w)(?:{_any(o for o in offers if o[0] != '-')})"
            rf"|(?:{_any(o[1:] for o in offers if o[0] == '-')})"
        ),
        re.compile(
            rf"(?<!\w)(?:{_any(d for w in spoken for d in w.discloses.split('|') if d)})"
        ),
        frozenset(a for words in spoken for a in words.about.split("|")),
        tuple(
            (start.strip(), end.strip())
            for words in spoken
            for start, _, end in (r.partition("…") for r in words.reposts.split("|"))
            if end
        ),
    )
