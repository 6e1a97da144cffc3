"""German verbs: those of reports, with their particles and the words they take."""

from collections.abc import Iterator

from articlekit.language import CueClass
from articlekit.language.lists import words

__all__ = [
    "CUES",
    "CUE_PARTNERS",
    "GOVERNS",
    "IMPERSONAL",
    "JUDGING",
    "PARTICIPLES",
    "SEPARABLE",
    "VERBS",
]

# --- reporting verbs: third persons of present and past, then the participle ---

WEAK: dict[CueClass, str] = {
    "say": "sagen erklären",
    "voice": """
    äußern berichten betonen erläutern bemerken behaupten versichern melden erwähnen
    ergänzen präzisieren bekräftigen bestätigen verkünden vermuten glauben meinen
    kommentieren klagen beklagen schildern erzählen argumentieren warnen mahnen
    prophezeien prognostizieren scherzen witzeln spotten jubeln schwärmen schimpfen
    flüstern murmeln brüllen seufzen lachen orakeln referieren resümieren bilanzieren
    konstatieren konkretisieren wiederholen offenbaren erinnern bedauern begründen
    rechtfertigen schätzen dementieren signalisieren plaudern stöhnen höhnen frohlocken
    beteuern verteidigen mutmaßen fürchten befürchten hoffen unterstellen argwöhnen
    beschuldigen bezweifeln bestätigen gratulieren lamentieren zürnen wettern poltern
    sticheln schmunzeln dozieren philosophieren konzedieren protokollieren informieren
    entschuldigen bedanken freuen urteilen skandieren bejahen verneinen
    folgern schlussfolgern kalkulieren spekulieren unken mosern nörgeln maulen
    grummeln knurren raunen hauchen stammeln kreischen jammern heulen beichten
    bezeugen attestieren bescheinigen quittieren thematisieren verraten enthüllen
    erörtern diktieren predigen deklarieren proklamieren plädieren insistieren
    monieren polemisieren scherzen zetern lästern frotzeln stottern erahnen mutmaßen
    protestieren verlauten herausstellen
    verdeutlichen veranschaulichen berichtigen korrigieren relativieren vermelden
    suggerieren kolportieren bekunden garantieren prahlen triumphieren schluchzen
    wispern tuscheln zischen fauchen blaffen donnern tönen flehen fluchen beruhigen
    beschwichtigen bagatellisieren vereinbaren wünschen rätseln staunen
    errechnen diagnostizieren zweifeln räsonieren motzen
    schwadronieren fabulieren deklamieren rezitieren wähnen ahnen bangen dichten
    bezichtigen verdächtigen replizieren erwarten
    """,
    "ask": "fragen antworten erwidern entgegnen kontern erkundigen",
    "call": """
    kritisieren loben würdigen rügen verurteilen tadeln bemängeln monieren
    begrüßen bezeichnen charakterisieren werten bewerten titulieren brandmarken geißeln
    verspotten verhöhnen diffamieren beschimpfen umschreiben schmähen einstufen
    schelten preisen kennzeichnen verteufeln attackieren beurteilen beanstanden
    missbilligen verdammen bejubeln verunglimpfen beleidigen verharmlosen
    herabwürdigen rühmen apostrophieren verklären stilisieren ächten diskreditieren
    denunzieren definieren klassifizieren interpretieren befürworten honorieren
    """,
    "urge": """
    fordern verlangen plädieren appellieren drängen beantragen ermahnen drohen ersuchen
    untersagen betteln
    """,
    "write": """
    notieren twittern posten zitieren veröffentlichen formulieren titeln bloggen mailen
    schlagzeilen kabeln telegrafieren
    """,
    "show": "ermitteln belegen",
}
STRONG: dict[CueClass, str] = {
    "voice": """
        spricht/sprach/sprechen/sprachen/gesprochen
        bekennt/bekannte/bekennen/bekannten/bekannt
        gesteht/gestand/gestehen/gestanden/gestanden
        beschwört/beschwor/beschwören/beschworen/beschworen
        verspricht/versprach/versprechen/versprachen/versprochen
        ruft/rief/rufen/riefen/gerufen
        befindet/befand/befinden/befanden/befunden
        denkt/dachte/denken/dachten/gedacht
        empfindet/empfand/empfinden/empfanden/empfunden
        bestreitet/bestritt/bestreiten/bestritten/bestritten
        widerspricht/widersprach/widersprechen/widersprachen/widersprochen
        schwört/schwor/schwören/schworen/geschworen
        schreit/schrie/schreien/schrien/geschrien
        schwärmt/schwärmte/schwärmen/schwärmten/geschwärmt
        heißt/hieß/heißen/hießen/geheißen
        lautet/lautete/lauten/lauteten/gelautet
        besagt/besagte/besagen/besagten/besagt
        vertritt/vertrat/vertreten/vertraten/vertreten
        verweist/verwies/verweisen/verwiesen/verwiesen
        begründet/begründete/begründen/begründeten/begründet
        beschreibt/beschrieb/beschreiben/beschrieben/beschrieben
        vergleicht/verglich/vergleichen/verglichen/verglichen
        verbreitet/verbreitete/verbreiten/verbreiteten/verbreitet
        verlautet/verlautete/verlauten/verlauteten/verlautet
        erhofft/erhoffte/erhoffen/erhofften/erhofft
        beziffert/bezifferte/beziffern/bezifferten/beziffert
        unterstreicht/unterstrich/unterstreichen/unterstrichen/unterstrichen
        entscheidet/entschied/entscheiden/entschieden/entschieden
        beschließt/beschloss/beschließen/beschlossen/beschlossen
        erwägt/erwog/erwägen/erwogen/erwogen
    """,
    "call": """
        nennt/nannte/nennen/nannten/genannt
        wirft/warf/werfen/warfen/geworfen
    """,
    "urge": """
        bittet/bat/bitten/baten/gebeten
        befiehlt/befahl/befehlen/befahlen/befohlen
        empfiehlt/empfahl/empfehlen/empfahlen/empfohlen
        verbietet/verbot/verbieten/verboten/verboten
    """,
    "write": "schreibt/schrieb/schreiben/schrieben/geschrieben",
}
SEPARATE: dict[CueClass, str] = {
    "say": "teilt/teilte/teilen/teilten/mitgeteilt:mit",
    "voice": """
        gibt/gab/geben/gaben/angegeben:an,bekannt,zu,preis,optimistisch,zuversichtlich
        kündigt/kündigte/kündigen/kündigten/angekündigt:an
        räumt/räumte/räumen/räumten/eingeräumt:ein
        fügt/fügte/fügen/fügten/hinzugefügt:hinzu,an
        stellt/stellte/stellen/stellten/festgestellt:fest,klar,heraus,frage,infrage,dar
        weist/wies/weisen/wiesen/hingewiesen:hin,zurück
        wendet/wandte/wenden/wandten/eingewandt:ein
        merkt/merkte/merken/merkten/angemerkt:an
        führt/führte/führen/führten/ausgeführt:aus,an
        sagt/sagte/sagen/sagten/zugesagt:zu,aus,voraus,*
        deutet/deutete/deuten/deuteten/angedeutet:an
        macht/machte/machen/machten/klargemacht:klar,deutlich,geltend
        bringt/brachte/bringen/brachten/vorgebracht:vor,zum,ausdruck
        legt/legte/legen/legten/dargelegt:dar,nahe
        gesteht/gestand/gestehen/gestanden/eingestanden:ein,*
        spricht/sprach/sprechen/sprachen/ausgesprochen:aus,an,*
        lehnt/lehnte/lehnen/lehnten/abgelehnt:ab
        zieht/zog/ziehen/zogen/gezogen:bilanz,fazit
        pflichtet/pflichtete/pflichten/pflichteten/beigepflichtet:bei
        drückt/drückte/drücken/drückten/ausgedrückt:aus
        fasst/fasste/fassen/fassten/zusammengefasst:zusammen
        setzt/setzte/setzen/setzten/hinzugesetzt:hinzu
        ruft/rief/rufen/riefen/aufgerufen:auf,zu,aus,*
        tut/tat/tun/taten/abgetan:ab
        schätzt/schätzte/schätzen/schätzten/eingeschätzt:ein,*
        schließt/schloss/schließen/schlossen/ausgeschlossen:aus
        geht/ging/gehen/gingen/ausgegangen:aus
        sieht/sah/sehen/sahen/vorgesehen:voraus,vor
        zeigt/zeigte/zeigen/zeigten/gezeigt:*
        äußert/äußerte/äußern/äußerten/geäußert:*
        klagt/klagte/klagen/klagten/geklagt:an,*
        nimmt/nahm/nehmen/nahmen/genommen:stellung
        hebt/hob/heben/hoben/hervorgehoben:hervor
        mahnt/mahnte/mahnen/mahnten/angemahnt:an,*
        erkennt/erkannte/erkennen/erkannten/anerkannt:an
        streitet/stritt/streiten/stritten/abgestritten:ab
        sichert/sicherte/sichern/sicherten/zugesichert:zu
        stimmt/stimmte/stimmen/stimmten/zugestimmt:zu
        streicht/strich/streichen/strichen/herausgestrichen:heraus
        hält/hielt/halten/hielten/entgegengehalten:entgegen,fest,dagegen,vor
        tritt/trat/treten/traten/entgegengetreten:entgegen
        setzt/setzte/setzen/setzten/entgegengesetzt:entgegen
        spielt/spielte/spielen/spielten/angespielt:an,herunter
        prophezeit/prophezeite/prophezeien/prophezeiten/prophezeit:*
        stößt/stieß/stoßen/stießen/ausgestoßen:aus
        zählt/zählte/zählen/zählten/aufgezählt:auf
        trägt/trug/tragen/trugen/vorgetragen:vor
        verspricht/versprach/versprechen/versprachen/versprochen:*
        schickt/schickte/schicken/schickten/vorausgeschickt:voraus
        spottet/spottete/spotten/spotteten/gespottet:*
        beruft/berief/berufen/beriefen/berufen:*
        schränkt/schränkte/schränken/schränkten/eingeschränkt:ein
        rechnet/rechnete/rechnen/rechneten/vorgerechnet:vor,damit,*
        einigt/einigte/einigen/einigten/geeinigt:darauf
        besteht/bestand/bestehen/bestanden/bestanden:darauf
        wirft/warf/werfen/warfen/eingeworfen:ein
        plaudert/plauderte/plaudern/plauderten/ausgeplaudert:aus,*
        liest/las/lesen/lasen/vorgelesen:vor
        prescht/preschte/preschen/preschten/vorgeprescht:vor
        hakt/hakte/haken/hakten/nachgehakt:nach
        schiebt/schob/schieben/schoben/nachgeschoben:nach
        pocht/pochte/pochen/pochten/gepocht:*
        wiegelt/wiegelte/wiegeln/wiegelten/abgewiegelt:ab
        winkt/winkte/winken/winkten/abgewinkt:ab
        wehrt/wehrte/wehren/wehrten/abgewehrt:ab
        findet/fand/finden/fanden/herausgefunden:heraus
    """,
    "ask": "fragt/fragte/fragen/fragten/nachgefragt:nach,*",
    "call": """
        wirft/warf/werfen/warfen/vorgeworfen:vor
        prangert/prangerte/prangern/prangerten/angeprangert:an
        stuft/stufte/stufen/stuften/eingestuft:ein
        ordnet/ordnete/ordnen/ordneten/eingeordnet:ein
        stempelt/stempelte/stempeln/stempelten/abgestempelt:ab
        tut/tat/tun/taten/abgetan:ab
    """,
    "urge": """
        fordert/forderte/fordern/forderten/aufgefordert:auf,*
        schlägt/schlug/schlagen/schlugen/vorgeschlagen:vor
        droht/drohte/drohen/drohten/angedroht:an,*
        ordnet/ordnete/ordnen/ordneten/angeordnet:an
        regt/regte/regen/regten/angeregt:an
        weist/wies/weisen/wiesen/angewiesen:an
        rät/riet/raten/rieten/geraten:ab,*
    """,
}
OTHER_PARTICIPLES: dict[CueClass, str] = {
    "say": "bekanntgegeben bekannt-gegeben verlautbart",
    "voice": """
    zugegeben zurückgewiesen klargestellt angeführt vorausgesagt vorhergesagt geltend
    überzeugt durchblicken verlauten anklingen
    """,
}
PREFIXES = (
    "be",
    "er",
    "ver",
    "ent",
    "emp",
    "ge",
    "wider",
    "unter",
    "über",
    "miss",
    "voll",
    "wieder",
)
PARTNERS = {
    "gegeben": "bekannt",
    "geworden": "bekannt",
    "gemacht": "bekannt deutlich klar geltend",
    "genommen": "stellung",
    "gezogen": "bilanz fazit",
    "gebracht": "ausdruck",
    "gestellt": "klar",
}
"""Participles that report something only behind one of these words."""

NOT_JOINED = ("geh", "ging", "nimm", "nahm", "nehm", "zieh", "zog", "zeig")
"""Verbs that say something only with their particle apart: `ging davon aus`."""

NO_CUE = frozenset({"gegangen", "bekannt"})
"""Participles that report nothing."""

SEEING = words("als darin hierin dahinter ein eine einen kein keine keinen keinerlei")
JUDGING: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        words(
            """
            sieht sah sehen sahen sehe sähe gesehen erkennt erkannte erkennen erkannten
            """
        ),
        SEEING,
    ),
    **dict.fromkeys(
        words("hält hielt halten hielten halte hielte gehalten"), frozenset({"für"})
    ),
    **dict.fromkeys(
        words(
            """
            feiert feierte feiern feierten gefeiert
            ansieht ansah ansehen ansahen angesehen betrachtet betrachtete betrachten
            betrachteten verstehen versteht verstand verstanden verkauft verkaufte
            angepriesen gepriesen
            """
        ),
        frozenset({"als"}),
    ),
}
"""Verbs that quote a judgement, with what stands before the quoted words then."""

IMPERSONAL = ("heißt", "hieß", "heiße")


def _stem(verb: str) -> str:
    return verb[:-2] if verb.endswith("en") else verb[:-1]


def _weak(verb: str) -> tuple[str, str, str, str]:
    """`sagt`, `sagte`, `sagten`, and the participle of a regular verb."""
    stem = _stem(verb)
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "dn", "gn")) else ""
    third = f"{stem}{link}t"
    bare = verb.endswith("ieren") or verb.startswith(PREFIXES)
    return third, f"{third}e", f"{third}en", third if bare else f"ge{third}"


def _rows() -> Iterator[tuple[CueClass, tuple[str, ...], str, tuple[str, ...]]]:
    """Every verb: class, finite forms, participle, particles it needs."""
    for kind, verbs in WEAK.items():
        for verb in verbs.split():
            third, past, pasts, participle = _weak(verb)
            yield kind, (third, past, pasts, verb), participle, ()
    for kind, verbs in STRONG.items():
        for row in verbs.split():
            *finite, participle = row.split("/")
            yield kind, tuple(finite), participle, ()
    for kind, verbs in SEPARATE.items():
        for row in verbs.split():
            forms, _, particles = row.rstrip("/").partition(":")
            *finite, participle = forms.split("/")
            yield kind, tuple(finite), participle, tuple(particles.split(","))


def _cues() -> Iterator[tuple[str, CueClass]]:
    """Finite forms; those of verbs with particles joined in subordinate clauses too."""
    for kind, finite, _, particles in _rows():
        for form in finite:
            yield form, kind
            for particle in particles:
                if particle not in {"*", ""} and not form.startswith(NOT_JOINED):
                    yield f"{particle}{form}", kind


def _separable() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for _, finite, _, particles in _rows():
        if not particles:
            continue
        needed = frozenset(
            "" if particle == "*" else particle for particle in particles
        )
        for form in finite:
            table[form] = table.get(form, frozenset()) | needed
    return table


# the first class that a form is listed under wins
CUES: dict[str, CueClass] = dict(reversed(tuple(_cues())))
SEPARABLE = _separable()
PARTICIPLES: dict[str, CueClass] = {
    participle: kind for kind, _, participle, _ in _rows() if participle not in NO_CUE
} | {word: kind for kind, words in OTHER_PARTICIPLES.items() for word in words.split()}
PARTICIPLES |= dict.fromkeys(PARTNERS, "voice")
CUE_PARTNERS = {word: words(partners) for word, partners in PARTNERS.items()}

TAKING = {
    "von": """
        sprechen berichten erzählen schwärmen gehen überzeugen dichten fabulieren
        warnen verlangen fordern
    """,
    "vor": "warnen fürchten bangen mahnen stellen",
    "zu zum zur": """
        raten bekennen rufen fordern drängen mahnen ermahnen gratulieren äußern
        entscheiden
    """,
    "mit": "drohen rechnen begründen erklären rechtfertigen argumentieren kontern",
    "über": """
        klagen sprechen berichten äußern freuen schimpfen jammern spotten empören
        ärgern staunen lästern informieren rätseln spekulieren witzeln scherzen
    """,
    "um": "bitten flehen betteln ersuchen",
    "für": "plädieren entschuldigen sprechen bedanken stimmen",
    "gegen": "protestieren wettern polemisieren sprechen poltern wehren",
    "auf": "hoffen pochen bestehen verweisen weisen drängen einigen berufen",
    "an": "appellieren erinnern glauben zweifeln",
    "als": """
        kritisieren loben würdigen verurteilen bemängeln feiern begrüßen bezeichnen
        charakterisieren werten bewerten titulieren brandmarken geißeln verspotten
        verhöhnen diffamieren beschimpfen umschreiben schmähen preisen kennzeichnen
        verteufeln beurteilen einstufen verunglimpfen rühmen apostrophieren verklären
        definieren interpretieren stufen ordnen stempeln tun beschreiben schildern
        lehnen weisen verteidigen rechtfertigen geben empfinden stellen sehen
    """,
}
"""Small words, with the verbs that take what is said with them."""


def _governs() -> dict[str, frozenset[str]]:
    taken: dict[str, set[str]] = {}
    for small, verbs in TAKING.items():
        for verb in verbs.split():
            taken.setdefault(verb, set()).update(small.split())
    table: dict[str, set[str]] = {}
    for _, finite, participle, _ in _rows():
        for verb in taken.keys() & set(finite):
            for form in (*finite, participle):
                table.setdefault(form, set()).update(taken[verb])
    return {form: frozenset(small) for form, small in table.items()}


GOVERNS = _governs()

VERBS = words(
    """
    griff griffen rief riefen sah sahen schien schienen fand fanden band banden sprang
    sprangen schloss schlossen floss flossen bot boten flog flogen bog schob schoben
    wog wusste wussten dachte dachten kannte kannten brannte brannten rannte rannten
    brachte brachten hielt hielten ließ hing hingen fing fingen empfing geriet gerieten
    schlief las lasen aß gab gaben maß trat vergaß saß saßen sieht sehen gibt geben
    hält halten fängt hängt rät lädt lud wächst wuchs wäscht wusch schnitt litt ritt
    biss bissen wies wiesen wich wichen glich lieh schwieg schrieb blies rieb mied
    schied unterschied entschied entschieden kam kamen ging gingen stand standen lag
    lagen blieb blieben fiel fielen begann begannen fuhr fuhren trat traten traf trafen
    nahm nahmen verlor verloren starb starben schoss schossen bekam bekamen erhielt
    erhielten verließ verließen brach brachen zog zogen lief liefen trug trugen schlug
    schlugen stieg stiegen sank sanken schuf schufen gewann gewannen half halfen kommt
    kommen steht stehen liegt liegen bleibt bleiben beginnt fährt fahren tritt treten
    trifft treffen nimmt nehmen verliert stirbt sterben bekommt erhält erhalten
    verlässt bricht läuft laufen trägt steigt steigen sinkt sinken gewinnt gewinnen
    hilft gilt galt galten gelten dienen bedienen verdienen erscheinen scheinen
    """
)
