"""German words of names: titles, roles, organisations, places, nationalities."""

from collections.abc import Iterator

from articlekit.language.bodies import Bodies
from articlekit.language.lists import phrases, words

__all__ = [
    "BARE_NOUNS",
    "BODIES",
    "FEMALE_WORDS",
    "MALE_WORDS",
    "NAME_PARTS",
    "NATIONALITIES",
    "NOT_NAMES",
    "NOT_ORGANISATIONS",
    "ORGANISATIONS",
    "ORGANISATION_NOUNS",
    "PLACES",
    "PLACE_ENDINGS",
    "PLACE_NOUNS",
    "PLURAL_ROLES",
    "ROLES",
    "TITLES",
]

TITLES = {
    "herr": "", "herrn": "", "hr": "", "frau": "", "dr": "Dr.", "doktor": "Dr.",
    "prof": "Professor", "professor": "Professor", "professorin": "Professorin",
    "papst": "Papst", "könig": "König", "königin": "Königin", "prinz": "Prinz",
    "prinzessin": "Prinzessin", "graf": "Graf", "gräfin": "Gräfin", "fürst": "Fürst",
    "fürstin": "Fürstin", "freiherr": "Freiherr", "baron": "Baron",
    "baronin": "Baronin", "herzog": "Herzog", "kaiser": "Kaiser",
    "kardinal": "Kardinal", "pater": "Pater", "schwester": "Schwester",
    "bruder": "Bruder", "pfarrer": "Pfarrer", "pastor": "Pastor", "pastorin": "Pastorin",
    "general": "General", "oberst": "Oberst",
    "major": "Major", "hauptmann": "Hauptmann", "leutnant": "Leutnant",
    "admiral": "Admiral", "feldwebel": "Feldwebel", "sir": "", "lady": "",
    "lord": "Lord", "commander": "Commander", "captain": "Captain",
    "sheriff": "Sheriff", "senator": "Senator", "senatorin": "Senatorin", "familie": "",
    "ehepaar": "", "scheich": "Scheich", "ajatollah": "Ajatollah", "mister": "",
    "mrs": "", "miss": "",
}  # fmt: skip

PAIRED_ROLES = """
    sprecher minister präsident vorsitzende chef leiter direktor kanzler bürgermeister
    meister trainer coach lehrer forscher wissenschaftler experte anwalt richter
    staatsanwalt ermittler polizist beamte kommissar inspektor berater autor
    schriftsteller journalist reporter redakteur korrespondent kritiker künstler maler
    musiker sänger schauspieler regisseur produzent politiker abgeordnete senator
    kandidat gouverneur botschafter diplomat gesandte beauftragte sekretär referent
    geschäftsführer manager unternehmer händler verkäufer berater eigentümer besitzer
    betreiber inhaber gründer investor banker ökonom analyst volkswirt betriebswirt
    arzt mediziner chirurg pfleger psychologe therapeut apotheker biologe chemiker
    physiker geologe historiker soziologe philosoph ingenieur architekt techniker
    informatiker programmierer entwickler hersteller erfinder fahrer pilot kapitän
    lokführer schaffner spieler stürmer torwart verteidiger mittelfeldspieler läufer
    springer schwimmer turner kämpfer boxer sportler athlet rennfahrer sieger
    verlierer favorit olympiasieger weltmeister zeuge angeklagte beschuldigte
    verdächtige täter kläger nebenkläger häftling gefangene bewohner anwohner nachbar
    bürger einwohner besucher gast teilnehmer zuschauer passagier kunde mieter
    vermieter patient schüler student studierende auszubildende rentner arbeiter
    mitarbeiter angestellte beschäftigte kollege chefarzt oberarzt landwirt bauer
    bäcker koch wirt gastronom förster jäger fischer gärtner winzer handwerker
    tischler schreiner schlosser elektriker bibliothekar archivar kurator intendant
    dirigent komponist pianist tänzer fotograf kameramann moderator verleger
    herausgeber dichter dramatiker komiker kabarettist aktivist gewerkschafter
    demonstrant rebell soldat offizier kommandeur befehlshaber kämpfer attentäter
    entführer terrorist pfarrer priester bischof erzbischof kardinal mönch rabbiner
    imam papst könig prinz fürst kaiser herzog premier premierminister regierungschef
    staatschef rektor dekan professor dozent mentor schulleiter erzieher betreuer
    begleiter assistent stellvertreter vertreter nachfolger vorgänger gegner rivale
    anhänger unterstützer helfer retter feuerwehrmann sanitäter bergsteiger taucher
    segler seemann matrose schiffer astronaut kosmonaut raumfahrer wahlkämpfer wähler
    gemeinderat stadtrat landrat ministerialrat amtsrat oberbürgermeister
    landeshauptmann ratsherr gerichtsvollzieher notar gutachter prüfer sachverständige
    beobachter meteorologe seismologe virologe epidemiologe klimaforscher ethiker
    theologe jurist rechtsanwalt verteidiger strafverteidiger ankläger generalsekretär
    schatzmeister fraktionschef parteichef wachmann hausmeister baurat hausarzt
    tierarzt zahnarzt hebamme krankenschwester friseur verleger züchter halter pächter
    mitbewerber bewerber zimmerer müller schäfer imker töpfer winzer kellner zeichner
    texter grafiker designer erbe augenzeuge überlebende verletzte betroffene
    angehörige freund feind partner ehemann lebensgefährte verlobte schwager cousin
    enkel neffe onkel großvater vater sohn held star profi amateur kapitän torhüter
    mittelfeldspieler angreifer nationalspieler bundestrainer teamchef präses
    superintendent vizepräsident vizekanzler vorstand aufsichtsrat personalrat
    betriebsrat delegierte führer vorsteher schütze träger geber nehmer macher entdecker
    dezernent kämmerer sammler gitarrist bassist schlagzeuger sopranist geiger cellist
    organist astronom archäologe paläontologe politologe soziologe infektiologe
    kardiologe neurologe onkologe hydrologe glaziologe ornithologe zoologe ethnologe
    anthropologe kriminologe botaniker mathematiker statistiker linguist germanist
    kommandant installateur mechaniker optiker dachdecker klempner herausforderer
    darsteller maturand souffleur bergführer wirtschaftsprüfer makler
    treuhänder steuerberater landschaftsplaner stadtplaner raumplaner bühnenbildner
    kostümbildner choreograf drehbuchautor influencer blogger streamer
    oberhirte prälat vikar küster lotse steuermann
    maschinist rangierer disponent fahrdienstleiter fluglotse
    organisator koordinator vermittler prognostiker promoter schlichter werber wart pate adlige prior abt
"""
PEOPLE = """
    kundin kundinnen frau mann kind junge mädchen mutter vater eltern tochter sohn schwester bruder oma
    opa ehefrau witwe witwer tante nichte großmutter enkelin schwägerin
    schwiegermutter schwiegervater hebamme krankenschwester geschäftsfrau
    geschäftsmann kauffrau kaufmann feuerwehrmann feuerwehrfrau kamerafrau kameramann
    obmann obfrau landeshauptfrau ratsfrau ombudsmann seemann fachfrau fachmann
    ministerialdirektor person mensch opfer mitglied oberhaupt chefin idol urgestein
    legende talent star jährige jähriger jährigen
"""
FEMALE_EXTRA = """
    frau mutter tochter schwester tante nichte großmutter oma enkelin witwe ehefrau
    königin prinzessin gräfin hebamme krankenschwester mädchen kauffrau geschäftsfrau
    baronin fürstin schwägerin ministerin sprecherin verlobte
"""
MALE_EXTRA = """
    herr herrn mann vater sohn bruder onkel neffe großvater opa enkel witwer ehemann
    könig prinz graf fürst papst kardinal bischof pater mönch junge kaufmann
    geschäftsmann feuerwehrmann
"""


def _feminine(role: str) -> str:
    """The word for a woman."""
    if role.endswith("mann"):
        return f"{role[:-4]}frau"
    if role.endswith("arzt"):
        return f"{role[:-4]}ärztin"
    if role.endswith("anwalt"):
        return f"{role[:-6]}anwältin"
    if role.endswith("koch"):
        return f"{role[:-4]}köchin"
    if role.endswith("rat"):
        return f"{role[:-3]}rätin"
    return f"{role.removesuffix('e')}in"


def _masculine(role: str) -> Iterator[str]:
    """The cases of the word for a man, and its plural."""
    if role.endswith("e"):
        yield from (role, f"{role}n", f"{role}r")
    elif role.endswith("er"):
        yield from (role, f"{role}s", f"{role}n")
    elif role.endswith(
        (
            "ent",
            "ant",
            "at",
            "ist",
            "nom",
            "oph",
            "ot",
            "rist",
            "ilot",
            "graf",
            "held",
            "bauer",
        )
    ):
        yield from (role, f"{role}en", f"{role}n")
    elif role.endswith("or"):
        yield from (role, f"{role}s", f"{role}en")
    elif role.endswith("mann"):
        yield from (
            role,
            f"{role}es",
            f"{role}s",
            f"{role[:-4]}leute",
            f"{role[:-4]}männer",
        )
    elif role.endswith("arzt"):
        yield from (role, f"{role}es", f"{role[:-4]}ärzte", f"{role[:-4]}ärzten")
    elif role.endswith("anwalt"):
        yield from (role, f"{role}s", f"{role[:-6]}anwälte", f"{role[:-6]}anwälten")
    else:
        yield from (role, f"{role}s", f"{role}es", f"{role}e", f"{role}en")


SINGULAR = tuple(dict.fromkeys(PAIRED_ROLES.split()))
FEMALE = tuple(_feminine(role) for role in SINGULAR if not role.endswith("nde"))
MALE_FORMS = tuple(form for role in SINGULAR for form in _masculine(role))
FEMALE_WORDS = " ".join((FEMALE_EXTRA, *FEMALE))
MALE_WORDS = " ".join(
    (MALE_EXTRA, *(role for role in SINGULAR if not role.endswith("e")))
)
ROLES = frozenset(
    (*MALE_FORMS, *FEMALE, *(f"{role}nen" for role in FEMALE), *PEOPLE.split())
)
PLURAL_ROLES = words(
    """
    leute menschen eltern kinder frauen männer ärzte ärztinnen anwälte anwohner
    bewohner bürger einwohner nachbarn zeugen augenzeugen experten fachleute forscher
    wissenschaftler kritiker gegner befürworter beobachter ermittler behörden politiker
    abgeordnete vertreter mitglieder sprecher medien demonstranten gewerkschaften
    gewerkschafter umweltschützer tierschützer bauern landwirte händler hersteller
    unternehmer mitarbeiter beschäftigte kollegen arbeiter schüler studenten
    studierende lehrer richter staatsanwälte polizisten beamte soldaten rebellen
    diplomaten analysten ökonomen historiker meteorologen helfer retter feuerwehrleute
    rettungskräfte passagiere fahrgäste kunden patienten mieter besucher zuschauer fans
    spieler trainer angehörige betroffene überlebende opfer insider prüfer gutachter
    organisatoren veranstalter betreiber verbände parteien oppositionelle aktivisten
    journalisten reporter veteranen
    """
)

ORGANISATION_NOUNS = words(
    """
    agentur akademie aktiengesellschaft allianz amt anstalt arbeitsgemeinschaft armee
    ausschuss bank behörde betrieb betriebe börse botschaft bund bündnis büro dienst
    dienste fabrik fakultät feuerwehr firma föderation forum fraktion front garde
    gemeinschaft genossenschaft gericht gerichtshof gesellschaft gewerkschaft gmbh
    group gruppe hochschule holding industrie inc initiative institut internetdienst
    justiz kammer kanzlei kirche klinik klub koalition komitee kommission kongress
    konzern krankenhaus liga marine ministerium museum nachrichtenagentur organisation
    orchester parlament partei polizei presse redaktion regierung rundfunk schule senat
    sender staatsanwaltschaft stadtrat stadtverwaltung stadtwerke stiftung synode team
    theater union universität unternehmen verband verein vereinigung verlag
    versicherung verwaltung werft werke zeitung zentralbank zentrum zentralrat zoll ag
    kg se corp company university club fc sc tv
    """
)
NOT_ORGANISATIONS = words(
    """
    lkw pkw cd dvd ev wlan sms app pc tv usb gps plz mwst kfz suv db tüv ceo cfo cto hiv
    dna ekg mrt ct ki it pr os pdf url www iq bip öpnv dsgvo stvo stgb bgb gg agb esm
    pcr ffp covid usw evtl bzw ggf vr ar nft ngo ngos kmu ig dj
    """
)
ORGANISATIONS = phrases(
    """
    bundestag|bundesrat|bundesregierung|bundeswehr|bundesbank|bundesgerichtshof|
    bundesverfassungsgericht|kreml|vatikan|pentagon|weiße haus|weißes haus|
    weißen haus|europäische union|europäischen union|vereinte nationen|
    vereinten nationen|nato|uno|eu|un|spd|cdu|csu|fdp|afd|npd|pds|die linke|grüne|
    grünen|övp|spö|fpö|svp|telekom|deutsche telekom|deutsche bahn|deutschen bahn|
    deutsche bank|lufthansa|siemens|volkswagen|vw|bmw|daimler|opel|bayer|basf|sap|
    allianz|adidas|google|microsoft|apple|facebook|twitter|amazon|youtube|wikipedia|
    wikimedia|netflix|boeing|airbus|nasa|esa|fifa|uefa|dfb|ioc|adac|dgb|ver.di|verdi|
    ig metall|greenpeace|amnesty international|amnesty|unicef|unesco|who|rotes kreuz|
    roten kreuz|rote kreuz|taliban|hamas|hisbollah|al-qaida|islamischer staat|reuters|
    dpa|afp|ap|bbc|cnn|new york times|ard|zdf|rtl|spiegel|der spiegel|focus|die zeit|
    interpol|europol|fbi|cia|bka|bnd|opec|iwf|weltbank|europäische zentralbank|
    europäischen zentralbank|ezb|linkspartei
    """
)

BODIES = Bodies(
    lone=words(
        """
        polizei feuerwehr staatsanwaltschaft generalstaatsanwaltschaft bundesanwaltschaft
        landtag kreistag nationalrat ständerat bundesrat gemeinderat stadtrat
        sicherheitsrat europarat weltsicherheitsrat landeskirche bundeskanzleramt
        kanzleramt weltgesundheitsorganisation notenbank zentralbank landesbank
        rechnungshof bundesrechnungshof gerichtshof wetterdienst seenotretter
        verfassungsschutz ältestenrat stadtwerke verkehrsbetriebe
        """
    ),
    lone_parts=words(
        """
        ministerium amt behörde polizei staatsanwaltschaft gericht verband kammer
        gewerkschaft agentur kommission regierung verwaltung vereinigung bund anstalt
        zentrale innung kommando direktion armee gerichtshof institut gesellschaft
        präsidium aufsicht wehr werke betriebe inspektion vertretung nachrichtendienst
        geheimdienst wetterdienst rechnungshof museum klinik klinikum theater partei
        verein
        """
    ),
    named=words(
        """
        universität hochschule fachhochschule schule gymnasium gesamtschule klinik
        klinikum krankenhaus hospital spital klinikverbund seniorenheim pflegeheim
        verlag reederei bäckerei brauerei metzgerei kellerei molkerei spedition bank
        sparkasse bankhaus museum theater stadttheater oper philharmonie orchester
        stiftung akademie rundfunk radio kanal sportverein klub schachklub club fc sv
        tv tsv vfl vfb vfr fsv hsg sg spvgg sc gemeinde kirchengemeinde bistum erzbistum
        diözese kanzlei partei fraktion zentrum forschungszentrum labor sternwarte
        observatorium galerie kunsthalle zoo tierpark werft stadtwerke verkehrsbetriebe
        genossenschaft gewerkschaft verband bund amt ministerium institut gericht
        landgericht amtsgericht oberlandesgericht verwaltungsgericht sozialgericht
        arbeitsgericht staatsanwaltschaft polizei feuerwehr landkreis bezirksregierung
        regierungspräsidium polizeipräsidium polizeidirektion bischofskonferenz
        selbsthilfegruppe rettungsdienst flughafen zentralbank notenbank landesbank
        zentralrat stadtrat gemeinderat kirche landeskirche kammer handelskammer
        """
    ),
    beside=words(
        """
        unternehmen konzern firma hersteller betreiber anbieter gruppe kette
        supermarktkette handelskette fluggesellschaft airline agentur
        nachrichtenagentur zeitung tageszeitung zeitschrift sender fernsehsender
        radiosender magazin organisation umweltorganisation menschenrechtsorganisation
        hilfsorganisation autobauer energieversorger start-up startup plattform portal
        bündnis bürgerinitiative dienstleister verein initiative
        """
    ),
    beside_parts=words(
        """
        verein verband gewerkschaft vereinigung gesellschaft agentur sender zeitung
        bank unternehmen konzern firma hersteller betreiber anbieter dienstleister
        vermittler versicherer zulieferer discounter autobauer konzerns riese verwalter
        """
    ),
    others=words(
        """
        ehrenamt hauptamt nebenamt verbund hosenbund schlüsselbund abwehr drohnenabwehr
        notwehr gegenwehr handwerke bauwerke uhrwerke feuerwerke netzwerke kraftwerke
        stockwerke hausverwaltung speisekammer dunkelkammer gesamt gesellschaft
        weltgesellschaft zivilgesellschaft klassengesellschaft datenbank sitzbank
        parkbank anklagebank schulbank bundesgericht gewinnung rückgewinnung besinnung
        gesinnung rückbesinnung kunstwerke meisterwerke bergwerke laufwerke tragwerke
        landwirtschaftsbetriebe handwerksbetriebe partnerbetriebe gewerbebetriebe
        industriebetriebe familienbetriebe kleinbetriebe großbetriebe
        """
    ),
    topical=(
        "amt", "ministerium", "institut", "zentrum", "verband", "bund", "verein",
        "vereinigung", "gesellschaft", "gewerkschaft", "stiftung", "kommission",
        "akademie", "hochschule", "museum", "agentur", "kammer", "organisation",
        "initiative", "bündnis", "forum", "behörde",
    ),
    members=(
        "verband", "bund", "verein", "vereinigung", "kammer", "rat", "gewerkschaft",
        "allianz", "union",
    ),
    genitives=words("der des"),
    links=words("für der des von vom am an zu zur"),
    definite=words("der die das dem den des im am vom beim zum zur ins"),
    compounds=True,
)  # fmt: skip
PLACES = phrases(
    """
    afghanistan|ägypten|albanien|algerien|angola|argentinien|armenien|aserbaidschan|
    äthiopien|australien|bangladesch|belgien|bolivien|bosnien|brasilien|bulgarien|
    chile|china|dänemark|deutschland|ecuador|england|estland|europa|finnland|
    frankreich|georgien|ghana|griechenland|grönland|großbritannien|guatemala|haiti|
    honduras|indien|indonesien|irak|iran|irland|island|israel|italien|japan|jemen|
    jordanien|jugoslawien|kambodscha|kamerun|kanada|kasachstan|katar|kenia|kolumbien|
    kongo|korea|kosovo|kroatien|kuba|kuwait|lettland|libanon|liberia|libyen|
    liechtenstein|litauen|luxemburg|malaysia|mali|malta|marokko|mazedonien|mexiko|
    moldawien|monaco|mongolei|montenegro|myanmar|namibia|nepal|neuseeland|nicaragua|
    niederlande|niederlanden|niger|nigeria|nordkorea|norwegen|österreich|pakistan|
    palästina|panama|paraguay|peru|philippinen|polen|portugal|ruanda|rumänien|
    russland|sambia|saudi-arabien|schottland|schweden|schweiz|senegal|serbien|
    simbabwe|singapur|slowakei|slowenien|somalia|spanien|sri lanka|südafrika|sudan|
    südkorea|südsudan|syrien|taiwan|tansania|thailand|tibet|tschad|tschechien|
    tschetschenien|tunesien|türkei|uganda|ukraine|ungarn|uruguay|usa|usbekistan|
    venezuela|vereinigte staaten|vereinigten staaten|vietnam|weißrussland|belarus|
    zypern|afrika|amerika|asien|südamerika|nordamerika|lateinamerika|nahost|
    baden-württemberg|bayern|berlin|brandenburg|bremen|hamburg|hessen|
    mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|rheinland-pfalz|saarland|
    sachsen|sachsen-anhalt|schleswig-holstein|thüringen|tirol|kärnten|steiermark|
    salzburg|vorarlberg|burgenland|niederösterreich|oberösterreich|südtirol|amsterdam|
    athen|augsburg|bagdad|bangkok|barcelona|basel|belgrad|bern|bielefeld|bochum|bonn|
    boston|bozen|braunschweig|bremerhaven|brüssel|budapest|bukarest|cottbus|chemnitz|
    chicago|damaskus|darmstadt|dortmund|dresden|dubai|dublin|duisburg|düsseldorf|
    erfurt|essen|flensburg|frankfurt|freiburg|gaza|genf|göttingen|graz|halle|hannover|
    heidelberg|heilbronn|helsinki|hongkong|innsbruck|istanbul|jena|jerusalem|
    johannesburg|kabul|kairo|karlsruhe|kassel|kiel|kiew|klagenfurt|koblenz|köln|
    kopenhagen|krefeld|leipzig|lima|linz|lissabon|london|los angeles|lübeck|
    ludwigshafen|luzern|madrid|magdeburg|mailand|mainz|mannheim|marburg|minsk|
    mönchengladbach|moskau|mumbai|münchen|münster|neapel|neu-delhi|new orleans|
    new york|new jersey|new mexico|new hampshire|new england|san francisco|
    san diego|san marino|los alamos|las vegas|sri lanka|costa rica|puerto rico|el salvador|
    buenos aires|rio de janeiro|sao paulo|são paulo|kuala lumpur|hong kong|abu dhabi|
    mexiko-stadt|nizza|nürnberg|oldenburg|oslo|osnabrück|paris|passau|peking|potsdam|prag|
    pretoria|regensburg|riga|rom|rostock|rotterdam|saarbrücken|sarajevo|schwerin|
    seoul|shanghai|sofia|stockholm|straßburg|stuttgart|sydney|teheran|tel aviv|tokio|
    toronto|trier|tübingen|ulm|venedig|warschau|washington|wien|wiesbaden|wolfsburg|
    wuppertal|würzburg|zürich|zagreb|alpen|rhein|donau|elbe|nordsee|ostsee|mittelmeer|
    balkan|kaukasus|schwarzwald|krim|kaschmir|kalifornien|texas|florida|louisiana|
    alaska|hawaii|siebenbürgen|katalonien|sibirien
    """
)
NAME_PARTS = words(
    """
    new york jersey mexico hampshire england san francisco diego marino los angeles
    alamos las vegas orleans tel aviv sri lanka costa rica puerto rico salvador buenos times
    aires rio janeiro sao são paulo kuala lumpur hong kong abu dhabi
    """
)
PLACE_ENDINGS = (
    "burg", "stadt", "stedt", "dorf", "dorff", "heim", "hausen", "ingen", "ungen",
    "bach", "berg", "feld", "felde", "kirchen", "kirch", "furt", "hagen", "rode",
    "leben", "büttel", "siel", "brück", "brücken", "hafen", "horst", "loh", "lohe",
    "weiler", "wangen", "stetten", "moos", "rieth", "werder", "münde",
    "walde", "born", "hofen", "scheid", "hain", "thal", "wald", "weiher", "au", "ow",
    "itz", "ien", "land", "warft", "tal",
)  # fmt: skip
BARE_NOUNS = words(
    """
    sicht gips holz stein stahl glas metall papier pappe beton plastik kunststoff leder
    wolle seide bronze marmor silber gold kupfer eisen ton wachs führung verzug protest
    gefolge vertretung vorbereitung planung bearbeitung anlehnung ergänzung umgebung
    haft untersuchungshaft gewahrsam not gefahr zukunft arbeit rente flammen frage
    kraft betrieb anspruch gang brand ruhe frieden kauf pension klausur trauer tränen
    angst sorge panik form höhe folge bezug hinblick anbetracht aussicht gefangenschaft
    quarantäne kurzarbeit teilzeit vollzeit elternzeit urlaub ferien krieg mode
    vergessenheit armut kontakt verbindung abwesenheit anwesenheit begleitung uniform
    zivil handschellen ketten serie farbe hause haus fahrt umlauf verruf verdacht
    gedanken worten bildern zahlen teilen stücken scherben trümmern schutt asche
    parlament senat kirche schule prozent stunden tagen wochen monaten jahren
    gründen angaben berichten kreisen auffassung informationen erkenntnissen
    familien ferien medien linien studien serien kriterien ministerien materialien
    prinzipien batterien bakterien aktien immobilien strategien technologien parteien
    komödien kopien energien kategorien theorien galerien land neuland ackerland
    kapital metall hospital quartal bau stau schau frau tau blau grau essen halle leer
    forst bergen platz gericht ort
    konkurs insolvenz schieflage rückstand führung front mitte richtung nähe
    """
)
PLACE_NOUNS = words(
    """
    hauptstadt landeshauptstadt kleinstadt großstadt hafenstadt altstadt nachbarland
    ortschaft gemeinde bundesland bundesstaat kanton region bezirk vorort stadtteil
    ortsteil halbinsel ferieninsel
    allee bahnhof berg brücke burg dorf fluss flughafen gebirge hafen insel inseln
    kanal kreis küste landkreis meer park platz provinz ring schloss see stadt straße
    tal turm ufer viertel wald weg
    """
)

NATIONALITY_STEMS = """
    afghanisch:Afghanistan ägyptisch:Ägypten albanisch:Albanien algerisch:Algerien
    amerikanisch:USA us-amerikanisch:USA arabisch: argentinisch:Argentinien
    asiatisch:Asien australisch:Australien belgisch:Belgien bosnisch:Bosnien
    brasilianisch:Brasilien britisch:Großbritannien bulgarisch:Bulgarien
    chilenisch:Chile chinesisch:China dänisch:Dänemark deutsch:Deutschland
    englisch:England estnisch:Estland europäisch:Europa finnisch:Finnland
    französisch:Frankreich georgisch:Georgien griechisch:Griechenland indisch:Indien
    indonesisch:Indonesien irakisch:Irak iranisch:Iran irisch:Irland israelisch:Israel
    italienisch:Italien japanisch:Japan kanadisch:Kanada kolumbianisch:Kolumbien
    kroatisch:Kroatien kubanisch:Kuba lettisch:Lettland libanesisch:Libanon
    libysch:Libyen litauisch:Litauen mexikanisch:Mexiko niederländisch:Niederlande
    nigerianisch:Nigeria nordkoreanisch:Nordkorea norwegisch:Norwegen
    österreichisch:Österreich pakistanisch:Pakistan palästinensisch:Palästina
    polnisch:Polen portugiesisch:Portugal rumänisch:Rumänien russisch:Russland
    schottisch:Schottland schwedisch:Schweden schweizerisch:Schweiz serbisch:Serbien
    slowakisch:Slowakei slowenisch:Slowenien spanisch:Spanien südafrikanisch:Südafrika
    südkoreanisch:Südkorea syrisch:Syrien thailändisch:Thailand tschechisch:Tschechien
    tunesisch:Tunesien türkisch:Türkei ukrainisch:Ukraine ungarisch:Ungarn
    venezolanisch:Venezuela vietnamesisch:Vietnam bayerisch:Bayern sächsisch:Sachsen
    hessisch:Hessen badisch:Baden
"""


def _nationalities() -> Iterator[tuple[str, str]]:
    """Each adjective in all its endings, with the country."""
    for row in NATIONALITY_STEMS.split():
        stem, _, country = row.partition(":")
        for ending in ("", "e", "en", "er", "es", "em"):
            yield stem + ending, country


NATIONALITIES = dict(_nationalities())

NOT_NAMES = words(
    """
    weihnachten ostern pfingsten ramadan gott jesus bibel koran islam christentum
    judentum christen muslime juden katholiken protestanten deutsche deutschen
    amerikaner russen franzosen briten türken griechen italiener spanier polen chinesen
    japaner israelis palästinenser iraner iraker syrer ukrainer serben österreicher
    schweizer grüne grünen liberale sozialdemokraten christdemokraten republikaner
    demokraten internet euro dollar covid corona aids montag dienstag mittwoch
    donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni
    juli august september oktober november dezember
    """
)
