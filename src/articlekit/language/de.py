"""German: words and customs of its news stories."""

from articlekit.language import Language, QuotationMarks
from articlekit.language.de_moods import HINTED_MOOD, REPORTED_MOOD
from articlekit.language.de_names import (
    BARE_NOUNS,
    BODIES,
    FEMALE_WORDS,
    MALE_WORDS,
    NAME_PARTS,
    NATIONALITIES,
    NOT_NAMES,
    NOT_ORGANISATIONS,
    ORGANISATION_NOUNS,
    ORGANISATIONS,
    PLACE_ENDINGS,
    PLACE_NOUNS,
    PLACES,
    PLURAL_ROLES,
    ROLES,
    TITLES,
)
from articlekit.language.de_nouns import COMMON_ADVERBS, COMMON_NOUNS, TERM_ENDINGS
from articlekit.language.de_verbs import (
    CUE_PARTNERS,
    CUES,
    GOVERNS,
    IMPERSONAL,
    JUDGING,
    PARTICIPLES,
    SEPARABLE,
    VERBS,
)
from articlekit.language.lists import words
from articlekit.language.signs import Signs

__all__ = ["LANGUAGE"]

DETERMINERS = """
    der die das dies den dem des ein eine einen einem einer eines kein keine keinen keinem
    keiner dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede
    jedes jeden jedem alle allen aller alles beide beiden beider einige einigen
    einiger manche manchen mancher mehrere mehreren mehrerer viele vielen vieler
    wenige wenigen weniger solche solchen solcher sämtliche sämtlichen zahlreiche
    zahlreichen derselbe dieselbe dasselbe derjenige diejenigen etliche etlichen
    denen welche welcher welches welchen welchem andere anderen anderer
"""
POSSESSIVES = """
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine
    meinen meinem meiner meines unser unsere unseren unserem unserer unseres dein
    deine euer eure dessen deren
"""
OBLIQUE = """
    den dem des einen einem eines keinen keinem keines diesen diesem dieses jenen
    jenem jenes jeden jedem seinen seinem seines ihren ihrem ihres meinen meinem
    unseren unserem unseres welchen welchem ihm ihn ihnen mir mich dir dich uns euch
    sich denen wem wen wessen beider aller einiger mehrerer vielen allen beiden
"""
GENITIVES = """
    des der eines einer dieser dieses jener seiner seines ihrer ihres unserer unseres
    beider aller mehrerer einiger zahlreicher deutscher
"""
PRONOUNS = {
    "er": "m",
    "sie": "f",
    "es": "n",
    "ich": "s",
    "wir": "s",
    "man": "x",
}
OBJECT_PRONOUNS = """
    ihm ihn ihnen mir mich dir dich uns euch sich einander etwas nichts
"""
RELATIVES = """
    wer was wo woran worauf woraus wobei wodurch wofür wogegen womit wonach worüber
    worum wovon wovor wozu warum weshalb wieso wann wohin woher wem wen wessen
    inwieweit inwiefern
"""
PREPOSITIONS = """
    an am ans auf aufs aus außer außerhalb bei beim bis durch durchs entgegen entlang
    für fürs gegen gegenüber gemäß hinter in im innerhalb ins mit mithilfe nach neben
    ohne seit statt anstatt trotz über überm um ums unter unterm von vom vor vorm
    während wegen wider zu zum zur zwischen angesichts anlässlich aufgrund
    hinsichtlich infolge mangels mittels nahe namens oberhalb seitens unweit zugunsten
    zulasten zwecks bezüglich binnen dank inmitten je per pro samt unterhalb ab à via
    laut
"""
CONJUNCTIONS = "und oder sowie noch & beziehungsweise bzw"
SUBORDINATORS = """
    weil da wenn falls sofern obwohl obgleich obschon wenngleich während nachdem bevor
    ehe sobald solange seitdem damit indem als wie sodass so-dass zumal soweit sooft
"""
AUXILIARIES = """
    ist sind war waren bin bist seid gewesen sei seien seiest wäre wären hat haben
    hatte hatten habe hast hätte hätten gehabt wird werden wurde wurden werde würde
    würden worden geworden kann können konnte konnten könne könnte könnten gekonnt
    muss müssen musste mussten müsse müsste müssten soll sollen sollte sollten solle
    will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften
    mag mögen mochte mochten möge möchte möchten lässt lassen ließ ließen lasse ließe
"""
BE = """
    ist sind war waren sei seien wäre wären wird werden wurde wurden werde würde
    würden worden
"""
PASSIVES = "wird werden wurde wurden worden werde würde"
NEGATIONS = "nicht nie niemals kein keine keinen keinem keiner nirgends weder"
ADVERBS = """
    generell vielmehr stattdessen weltweit
    nicht nie niemals auch noch nun nur schon bereits immer wieder oft häufig manchmal
    selten dann danach davor dabei dazu dafür dagegen damit daran darauf daraus darin
    darüber darum darunter davon deshalb deswegen daher dadurch demnach somit also
    jedoch aber doch denn sonst sogar selbst zudem außerdem ferner überdies weiterhin
    weiter zugleich gleichzeitig unterdessen inzwischen mittlerweile hingegen
    allerdings dennoch trotzdem gleichwohl indes indessen schließlich letztlich
    zuletzt zuerst zunächst anschließend später früher vorher nachher zuvor damals
    heute gestern morgen vorgestern übermorgen jetzt gerade eben bald derzeit zurzeit
    momentan kürzlich neulich jüngst vor her hin hier dort da oben unten hinten vorne
    links rechts überall irgendwo drinnen draußen sehr ganz etwa rund knapp fast
    beinahe kaum mindestens höchstens wenigstens ungefähr circa gut mehr weniger
    besonders insbesondere vor-allem vielleicht möglicherweise wahrscheinlich
    vermutlich offenbar angeblich offensichtlich natürlich selbstverständlich leider
    hoffentlich gern gerne lieber ebenfalls ebenso gleichfalls lediglich bloß allein
    zusammen gemeinsam einmal zweimal dreimal erneut erst endlich abermals zwar
    jedenfalls immerhin übrigens demgegenüber so sozusagen quasi eigentlich wörtlich
    sinngemäß abends morgens mittags nachmittags vormittags nachts montags dienstags
    mittwochs donnerstags freitags samstags sonntags jährlich täglich nebenbei
    insgesamt teils teilweise meist meistens weitgehend bisher bislang seither seitdem
    künftig demnächst heutzutage hierzu hierbei direkt exakt komplett strikt konkret
    bekannt bereit weit hart leicht recht schlecht echt selbst längst höchst bestimmt
    insgesamt überhaupt durchaus unbedingt zumindest womöglich geradezu kurz lange
    bald früh spät fest klar deutlich voll ganz halb allzu ziemlich völlig dahingehend
    diesbezüglich dementsprechend entsprechend u.a z.b
"""
ADJECTIVES = """
    neu neue neuen neuer neues neuem alt alte alten alter altes groß große großen
    großer großes klein kleine kleinen kleiner gut gute guten guter gutes hoch hohe
    hohen hoher jung junge jungen junger lang lange langen kurz kurze kurzen erste
    ersten erster erstes zweite zweiten zweiter letzte letzten letzter nächste
    nächsten nächster eigene eigenen eigener ehemalige ehemaligen ehemaliger frühere
    früheren früherer stellvertretende stellvertretenden stellvertretender amtierende
    amtierenden zuständige zuständigen leitende leitenden leitender
"""
TIME_WORDS = """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
    jänner februar märz april mai juni juli august september oktober november dezember
    vormittag mittag nachmittag abend nacht mitternacht morgen woche wochen monat
    monate monaten monats jahr jahre jahren jahres tag tage tagen tages stunde stunden
    minute minuten uhr wochenende sommer winter frühling frühjahr herbst jahrzehnt
    jahrhundert montagabend dienstagabend mittwochabend donnerstagabend freitagabend
    samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen
    donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag
    dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag
    samstagnachmittag sonntagnachmittag montags jahresende monatsende ende anfang
    mitte beginn wochenbeginn
"""
NUMBER_WORDS = """
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig
    sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde
    milliarden prozent dutzend euro dollar franken kilometer meter
"""
ADJECTIVE_STEMS = (
    "lich",
    "isch",
    "ig",
    "sam",
    "bar",
    "haft",
    "los",
    "ell",
    "iv",
    "end",
    "är",
)
SUFFIXES = (
    ("weise", "adverb"), ("wärts", "adverb"), ("maßen", "adverb"),
    ("erseits", "adverb"), ("mals", "adverb"), ("lich", "adjective"),
    ("isch", "adjective"), ("isant", "adjective"), ("evant", "adjective"),
    ("essant", "adjective"), ("egant", "adjective"), ("ignant", "adjective"),
    ("zient", "adjective"), ("sequent", "adjective"), ("parent", "adjective"),
    ("ierte", "past"), ("ierten", "past"), ("iert", "past"),
    *((f"{stem}{end}", "adjective")
      for stem in ADJECTIVE_STEMS for end in ("e", "en", "er", "es", "em")),
    *((stem, "adjective") for stem in ADJECTIVE_STEMS),
    # "geschriebene", "betriebenen": participles before a noun, never verbs
    *((f"ene{end}", "adjective") for end in ("", "n", "r", "s", "m")),
    *((f"et{end}", "adjective") for end in ("er", "es", "em")),
    ("te", "past"), ("ten", "past"), ("t", "past"), ("en", "past"),
)  # fmt: skip
ABBREVIATIONS = """
    dr prof hr fr st nr bzw ca usw evtl ggf inkl mio mrd tel str jh jr sen dipl ing
    med jur phil rer nat h.c z.b u.a d.h u.u o.g i.d.r v.a jan feb mär apr jun jul aug
    sep sept okt nov dez mo Di Mi Do sa So art abs bd hrsg s vgl geb gest hl min max u
    a d z
"""
TERM_SIGNS = """
    sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte
    genannten namens betitelt betitelte titel titels begriff begriffs begriffe wort
    wörter motto schlagwort slogan name namen spitznamen namens stichwort getauft
    heißt hieß heißen tauften titelt überschrift bezeichnung ausdruck hashtag
    gegenüber codename codenamen codewort arbeitstitel decknamen künstlernamen
"""
SLOGANS = """
    parole parolen spruch sprüche sprüchen ruf rufe rufen sprechchor sprechchöre
    sprechchören aufschrift aufschriften transparent transparente transparenten
    plakat plakate plakaten banner bannern schild schilder schildern losung losungen
    sprechgesang sprechgesänge schriftzug schriftzügen inschrift inschriften
    schlachtruf schlachtrufe zwischenruf zwischenrufe zwischenrufen
"""
SHOUTS = """
    ruf rufe rufen rufer sprechchor sprechchöre sprechchören chöre chören parole
    parolen schild schilder schildern plakat plakate plakaten transparent transparente
    transparenten banner bannern
"""
WORK_NOUNS = """
    album artikel aufsatz ausstellung ballade band bericht bild blatt blog broschüre
    buch bühnenstück comic doku dokumentarfilm dokumentation drama erzählung essay
    fähre fachzeitschrift festival film filme folge frachter frachtschiff gedicht
    gemälde geschichte hörbuch initiative installation kapitel kinofilm komödie
    konferenz kolumne krimi kurzfilm lied lieder magazin musical nachrichtenmagazin
    nachrichtensendung novelle operation oper operette passagierschiff platte podcast
    preis programm projekt roman romane satellit schiff segler sender sendung serie
    show single song spielfilm sonde raumsonde raumfähre raumschiff studie
    tageszeitung theaterstück thriller trilogie typ typs verein video werk wettbewerb
    wochenzeitung zeitschrift zeitung hurrikan taifun orkan sturm band gruppe
    rockgruppe rockband partei reihe restaurant hotel diskothek website webseite
    internetseite homepage portal onlineportal internetportal onlinemagazin
    nachrichtenseite blogs kneipe gasthaus lokal bar bündnis stiftung bürgerinitiative
    modell modelle modellen kategorie kategorien rubrik sparte stamm stamms klasse
    klassen bereich domain händler marke sorte sorten produkt spiel spiele software
    betriebssystem virus stadion halle arena tunnel siedlung insel turnier liga pokal
    orden medaille auszeichnung stern planet komet asteroid kampagne liste netzwerk
    plattform forum abschnitt tour tournee anlage anlagen stück werke
    fonds stammtisch option funktion taste hubschrauber flugzeugträger panzer kutter
    schlepper tanker dampfer zerstörer fregatte lokomotive zug linie route straße allee
    platz hof villa schloss burg kirche kapelle kloster schule gymnasium kita
    kindergarten klinik brauerei café kino theater bühne club klub zirkus hund pferd
    stute hengst tief sturmtief zyklon wirbelsturm vulkan krater zeche grube schacht
    camp kaserne terminal gletscher naturpark staudamm reaktor windpark ölfeld
    bohrinsel pipeline bewegung gruppierung chor orchester ensemble duo trio miliz
    brigade einheit sekte skulptur denkmal statue app konsole trojaner browser
    suchmaschine edition baureihe korridor speicher fachblatt gerät kraftwerk
    haltestelle rakete trägerrakete flugzeug maschine yacht boot mission bakterium
"""


SOURCE_NOUNS = """
    angaben angabe ansicht meinung auffassung einschätzung überzeugung darstellung
    worten informationen aussage aussagen berichten bericht erkenntnissen schätzungen
    schätzung berechnungen medienangaben zeugenaussagen mitteilung auskunft
    darstellungen einschätzungen lesart vorstellung befürchtungen bekunden idee plan
    plänen vorschlag vorschlägen willen wunsch vorstellungen konzept interpretation
    analyse berechnung erkenntnis
"""
SPEECH_NOUNS = """
    ankündigung artikel aufruf aussage bekanntgabe bekenntnis bericht berichte
    berichten beschluss brief einschätzung entwurf erkenntnis erkenntnissen erklärung
    gesetz gutachten information interview kommentar meldung meldungen mitteilung
    nachricht nachrichten prognose protokoll rede schätzung schätzungen schreiben
    statistik stellungnahme studie umfrage untersuchung urteil verordnung vertrag
    vorwurf warnung zeugnis angaben
"""
DOCUMENTS = """
    resolution petition appell mail e-mail tweet beitrag papier dokument vermerk
    antrag text flugblatt tafel zettel notiz dekret richtlinie klageschrift
    anklageschrift klage bescheid website homepage webseite blog eintrag anordnung
    satzung broschüre buch zeitung ausgabe vorwort programm wahlprogramm memorandum
    botschaft begründung rundschreiben depesche telegramm anzeige plakat spruchband
"""
CLAUSE_NOUNS = """
    ansicht auffassung meinung überzeugung behauptung hoffnung befürchtung vermutung
    ankündigung erklärung aussage vorwurf forderung feststellung hinweis warnung these
    einschätzung verdacht versicherung botschaft begründung andeutung gerücht gerüchte
    sorge zweifel annahme glaube glauben eindruck erkenntnis mitteilung nachricht
    meldung drohung versprechen zusage klage beschwerde kritik mahnung appell aufruf
    bitte anweisung vorwürfe beschuldigung anschuldigung unterstellung prognose
    sichtweise bericht berichte berichten meldungen angaben spekulationen aussagen
    behauptungen information informationen schlussfolgerung eingeständnis geständnis dementi
"""
SOURCE_PHRASES = (
    ("laut",),
    ("gemäß",),
    ("so",),
    *((first, noun) for noun in SOURCE_NOUNS.split() for first in ("nach", "laut")),
    ("aus", "sicht"),
    ("nach",),
)

SIGNS = Signs(
    talk_nouns={"rede": "die"},
    judging=JUDGING,
    own=words("eigenen eigener eigenem"),
    word_nouns=words("begriff bezeichnung wort wörter ausdruck formulierung"),
    slogans=words(SLOGANS) | {"worten"},
    shouts=words(SHOUTS),
    for_instance=words("wie etwa beispielsweise zum beispiel unter anderem"),
    written=words("stand standen steht stehen lesen prangt prangte prangten"),
    pointers=words("darin darauf hierin dort"),
    documents=words(DOCUMENTS) | words(SPEECH_NOUNS) | words(SLOGANS),
    naming=words("nennt nannte nennen nannten nenne genannt"),
    itself=frozenset({"sich"}),
    silent=words("gilt gelten galt galten wurde wurden worden"),
    media=words("""
        medien presse medienberichten zeitung zeitungen magazin nachrichten
        öffentlichkeit netz internet medium literatur forschung kommentaren umfragen
    """),
    pointing_back=words("das dies"),
    talks=words("""
        interview interviews gespräch gesprächs telefonat zusammenarbeit gastbeitrag
        beitrag kolumne kommentar leserbrief gastkommentar essay
    """),
)

LANGUAGE = Language(
    code="de",
    marks=QuotationMarks(
        double=(
            ("„", "“"),
            ("„", "”"),
            ("»", "«"),
            ("«", "»"),
            ("“", "”"),
            ('"', '"'),
            ("''", "''"),
            (",,", "''"),
        ),
        single=(("‚", "‘"), ("›", "‹"), ("‹", "›"), ("'", "'")),
    ),
    cues=CUES,
    cue_participles=PARTICIPLES,
    separable=SEPARABLE,
    governs=GOVERNS,
    cue_partners=CUE_PARTNERS,
    continuers=frozenset({"demnach", "demzufolge"}),
    source_phrases=SOURCE_PHRASES,
    source_phrases_of_nouns=frozenset({"nach", "gemäß"}),
    speech_nouns=words(SPEECH_NOUNS) | words(SOURCE_NOUNS),
    source_markers_behind=frozenset({"zufolge"}),
    report_openers=frozenset({"wie"}),
    impersonal_cues=frozenset(IMPERSONAL),
    whence=words("in im ins aus auf von vom bei beim seitens"),
    reported_mood=REPORTED_MOOD,
    hinted_mood=HINTED_MOOD,
    doubtful_mood=words(
        "sollte sollten wollte wollten sollen wollen führe führen verstieße hießen"
    ),
    complementisers=frozenset({"dass", "daß", "ob", "wonach"}),
    clause_nouns=words(CLAUSE_NOUNS),
    views=frozenset({"für"}),
    signs=SIGNS,
    term_signs=words(TERM_SIGNS),
    work_nouns=words(WORK_NOUNS),
    order="free",
    capital_nouns=True,
    oblique=words(OBLIQUE),
    datives=words("der dem einer einem den"),
    oblique_with={
        "der": "en",
        "dieser": "en",
        "einer": "en",
        "ihrer": "en",
        "seiner": "en",
    },
    plural_determiners=words(
        "alle beide mehrere einige viele wenige zahlreiche sämtliche etliche manche"
    ),
    plural_with=dict.fromkeys(
        ("die", "diese", "keine", "seine", "ihre", "unsere", "meine"), "en"
    ),
    male_articles=frozenset({"der"}),
    fused=words("am im zum zur vom beim ins ans"),
    citing=words("zitiert zitierte zitieren zitierten"),
    relative_articles=words("der die das welcher welche welches"),
    empty_subjects=frozenset({"es", "man"}),
    infinitive_marks=frozenset({"zu"}),
    genitives=words(GENITIVES),
    links=words("von vom aus für bei beim"),
    agents=frozenset({"von", "vom", "durch"}),
    passives=words(PASSIVES),
    determiners=words(DETERMINERS),
    possessives=words(POSSESSIVES),
    pronouns=PRONOUNS,
    object_pronouns=words(OBJECT_PRONOUNS),
    relatives=words(RELATIVES),
    prepositions=words(PREPOSITIONS),
    conjunctions=words(CONJUNCTIONS),
    subordinators=words(SUBORDINATORS),
    auxiliaries=words(AUXILIARIES),
    be=words(BE),
    negations=words(NEGATIONS),
    adverbs=words(ADVERBS) | COMMON_ADVERBS,
    term_endings=TERM_ENDINGS,
    adjectives=words(ADJECTIVES),
    verbs=VERBS,
    verb_prefixes=(
        *("be", "ent", "er", "ver", "zer", "über", "unter", "um", "durch", "wider"),
        *("ab", "an", "auf", "aus", "ein", "mit", "nach", "vor", "zu", "zurück"),
        *("her", "hin", "fest", "dar", "weg", "los", "fort", "bei", "statt"),
    ),
    time_words=words(TIME_WORDS),
    number_words=words(NUMBER_WORDS),
    suffixes=SUFFIXES,
    abbreviations=words(ABBREVIATIONS),
    possessive_endings=("’", "'"),
    titles=TITLES,
    male_words=words(MALE_WORDS),
    female_words=words(FEMALE_WORDS),
    roles=ROLES,
    role_endings=("jährige", "jähriger", "jährigen"),
    plural_roles=PLURAL_ROLES,
    particles=words(
        """
    von van der den de del da di zu zur vom y al el ben bin ibn dos
    """
    ),
    generations=words("jr sr jun sen i ii iii iv v vi xvi"),
    bodies=BODIES,
    organisation_nouns=ORGANISATION_NOUNS,
    organisations=ORGANISATIONS,
    not_organisations=NOT_ORGANISATIONS,
    places=PLACES,
    name_parts=NAME_PARTS,
    place_endings=PLACE_ENDINGS,
    bare_nouns=BARE_NOUNS,
    locatives=words("in aus nach bei nahe vor"),
    place_nouns=PLACE_NOUNS,
    nationalities=NATIONALITIES,
    not_names=NOT_NAMES | COMMON_NOUNS,
)
