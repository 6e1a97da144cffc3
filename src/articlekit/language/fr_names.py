"""French words of names: titles, roles, organisations, places, nationalities."""

from collections.abc import Iterator

from articlekit.language.bodies import Bodies
from articlekit.language.lists import phrases, words

__all__ = [
    "BODIES",
    "FEMALE_WORDS",
    "MALE_WORDS",
    "NATIONALITIES",
    "NOT_NAMES",
    "ORGANISATIONS",
    "ORGANISATION_NOUNS",
    "PLACES",
    "PLACE_NOUNS",
    "PLURAL_ROLES",
    "ROLES",
    "ROLE_ENDINGS",
    "TITLES",
]

TITLES = {
    "m": "", "mm": "", "mme": "", "mmes": "", "mlle": "", "monsieur": "", "madame": "",
    "mademoiselle": "", "dr": "Dr", "docteur": "docteur", "docteure": "docteure",
    "pr": "professeur", "professeur": "professeur", "me": "Me", "maître": "maître",
    "mgr": "Mgr", "monseigneur": "monseigneur", "général": "général",
    "colonel": "colonel", "commandant": "commandant", "capitaine": "capitaine",
    "lieutenant": "lieutenant", "adjudant": "adjudant", "amiral": "amiral",
    "pape": "pape", "cardinal": "cardinal", "père": "père", "sœur": "sœur",
    "frère": "frère", "abbé": "abbé", "roi": "roi", "reine": "reine",
    "prince": "prince", "princesse": "princesse", "comte": "comte",
    "comtesse": "comtesse", "duc": "duc", "duchesse": "duchesse", "baron": "baron",
    "sir": "", "lord": "lord", "lady": "",
}  # fmt: skip

MASCULINE = """
    maire président ministre préfet procureur juge avocat directeur sénateur député
    conseiller porte-parole secrétaire chef responsable patron entraîneur joueur
    capitaine champion gardien professeur instituteur enseignant chercheur
    scientifique historien économiste sociologue politologue expert spécialiste
    analyste médecin chirurgien infirmier pharmacien psychologue ingénieur architecte
    technicien ouvrier employé agriculteur éleveur vigneron pêcheur boulanger boucher
    cuisinier commerçant vendeur artisan menuisier plombier coiffeur chauffeur
    conducteur pilote marin journaliste rédacteur écrivain auteur poète romancier
    cinéaste réalisateur acteur comédien chanteur musicien peintre sculpteur
    photographe danseur dessinateur éditeur libraire bibliothécaire policier gendarme
    inspecteur commissaire agent pompier soldat militaire officier ambassadeur
    diplomate militant syndicaliste délégué élu adjoint candidat étudiant élève lycéen
    voisin habitant riverain témoin suspect accusé prévenu détenu plaignant client
    patient passager voyageur touriste retraité bénévole propriétaire locataire gérant
    fondateur associé actionnaire banquier entrepreneur industriel investisseur
    négociateur médiateur curé prêtre évêque imam rabbin pasteur recteur doyen
    proviseur principal concierge huissier notaire greffier expert-comptable géologue
    biologiste chimiste physicien astronome climatologue météorologue virologue
    épidémiologiste vétérinaire dirigeant leader opposant rebelle otage ex-ministre
    ex-président premier-ministre vice-président chancelier gouverneur shérif
    navigateur cycliste coureur nageur athlète arbitre sélectionneur supporter
    spectateur buteur défenseur attaquant père frère fils mari oncle neveu cousin
    grand-père époux compagnon roi prince bûcheron facteur garagiste serveur gardien
    homme garçon enfant docteur source personne victime survivant rescapé conseil
    berger apiculteur horloger
"""
EXTRA_FEMININE = """
    femme fille mère sœur épouse veuve tante nièce cousine grand-mère reine princesse
    institutrice directrice actrice sénatrice conductrice navigatrice rédactrice
    éditrice agricultrice réalisatrice fondatrice ambassadrice spectatrice cheffe
    maîtresse infirmière boulangère chanteuse vendeuse danseuse coiffeuse serveuse
    mairesse autrice romancière comédienne musicienne médiatrice inspectrice factrice
    négociatrice sélectionneuse entraîneuse coureuse championne chercheuse éleveuse
    gérante gardienne ouvrière conseillère policière bergère apicultrice bûcheronne
    compagne voisine lycéenne
"""


FEMININE_ENDINGS = (
    ("teur", "trice"),
    ("eur", "euse"),
    ("ien", "ienne"),
    ("ier", "ière"),
    ("er", "ère"),
    ("if", "ive"),
    ("on", "onne"),
)


def _feminine(role: str) -> str:
    if role.endswith("e"):
        return role
    for ending, female in FEMININE_ENDINGS:
        if role.endswith(ending):
            return role[: -len(ending)] + female
    return f"{role}e"


SINGULAR = tuple(dict.fromkeys(MASCULINE.split()))
WOMEN = tuple(_feminine(role) for role in SINGULAR)
ROLES = frozenset((*SINGULAR, *WOMEN, *EXTRA_FEMININE.split()))
PLURAL_ROLES = frozenset(
    {f"{role}s" for role in ROLES}
    | words(
    """
    gens hommes femmes enfants parents autorités médecins secours manifestants
    grévistes syndicats associations sources opposants enquêteurs responsables
    collectivités
    """
)
)  # fmt: skip
ROLE_ENDINGS = ("ologue", "ologiste", "graphe", "naute")
FEMALE_WORDS = " ".join(
    ("mme mlle madame mademoiselle docteure", EXTRA_FEMININE,
     *(word for word in WOMEN if word not in SINGULAR))
)  # fmt: skip
MALE_WORDS = " ".join(
    ("m monsieur mgr père frère fils mari oncle neveu homme garçon roi prince pape",
     *(word for word in SINGULAR if not word.endswith("e") and word != "conseil"))
)  # fmt: skip

BODIES = Bodies(
    lone=words(
        "police gendarmerie préfecture parquet sénat mairie rectorat météo-france interpol"
    ),
    named=words(
        """
        université lycée collège école hôpital clinique chu centre ministère tribunal cour
        syndicat fédération association union société groupe compagnie chambre conseil
        comité commission institut musée théâtre opéra banque office observatoire
        fondation club parti diocèse collectif confédération mairie préfecture parquet
        secrétariat direction brigade mutuelle laboratoire muséum conservatoire
        académie ligue chaîne caisse port aéroport gendarmerie police rectorat
        """
    ),
    beside=words(
        """
        entreprise agence société groupe compagnie chaîne quotidien journal magazine fabricant
        constructeur opérateur éditeur fournisseur association collectif syndicat site
        plateforme enseigne marque start-up
        """
    ),
    topical=(
        "fédération", "syndicat", "association", "chambre", "confédération", "union",
        "office", "institut", "observatoire", "agence", "collectif", "ligue", "caisse",
    ),
    links=words("de d' du des pour"),
    definite=words("le la l' les au du"),
)  # fmt: skip
ORGANISATION_NOUNS = words(
    """
    académie agence aéroport alliance armée assemblée association ballet banque brigade
    bureau cabinet caisse centre chambre cirque clinique club coalition collectif
    comité commissariat commission compagnie confédération conseil consortium consulat
    coopérative cour cpam délégation département direction école église enseigne
    entreprise établissement faculté fédération festival firme fondation front
    gendarmerie gouvernement groupe hôpital hôtel institut journal laboratoire ligue
    lycée mairie maison marine ministère mosquée mouvement musée observatoire office
    opéra orchestre ordre organisation parlement parquet parti police préfecture prison
    quotidien radio rectorat région régie rédaction sénat service société station
    syndicat théâtre télévision tribunal union université usine municipalité métropole
    sa sarl sncf ratp
    """
)
ORGANISATIONS = phrases(
    """
    élysée|matignon|sénat|assemblée nationale|union européenne|nations unies|
    commission européenne|parlement européen|conseil d'état|cour des comptes|
    conseil constitutionnel|banque de france|banque centrale européenne|croix-rouge|
    médecins sans frontières|greenpeace|amnesty international|sncf|ratp|edf|engie|
    total|totalenergies|renault|peugeot|airbus|air france|orange|carrefour|michelin|
    ps|lr|rn|lfi|eelv|cgt|cfdt|fo|fsu|otan|onu|ue|fmi|oms|afp|reuters|le monde|
    le figaro|libération|google|apple|facebook|twitter|amazon|microsoft|youtube|
    mediapart|les échos|le parisien|l'humanité|bfmtv|whatsapp|netflix|modem|lrem|
    renaissance|interpol|medef|insee|inserm|cnrs|urssaf|pôle emploi|france travail|
    kremlin|pentagone|maison blanche|vatican
    """
)
PLACES = phrases(
    """
    france|belgique|suisse|luxembourg|canada|québec|allemagne|espagne|italie|portugal|
    royaume-uni|angleterre|écosse|irlande|pays-bas|autriche|pologne|russie|ukraine|
    grèce|turquie|suède|norvège|danemark|finlande|islande|roumanie|hongrie|bulgarie|
    serbie|croatie|états-unis|mexique|brésil|argentine|chili|pérou|colombie|venezuela|
    cuba|haïti|maroc|algérie|tunisie|libye|égypte|sénégal|mali|niger|tchad|cameroun|
    gabon|congo|côte d'ivoire|burkina faso|bénin|togo|guinée|madagascar|rwanda|
    burundi|éthiopie|kenya|nigeria|afrique du sud|israël|palestine|liban|syrie|irak|
    iran|arabie saoudite|qatar|chine|japon|inde|pakistan|afghanistan|corée du sud|
    corée du nord|vietnam|thaïlande|indonésie|australie|nouvelle-zélande|europe|
    afrique|asie|amérique|océanie|méditerranée|atlantique|bretagne|normandie|alsace|
    lorraine|provence|corse|occitanie|aquitaine|auvergne|bourgogne|picardie|savoie|
    vendée|guadeloupe|martinique|guyane|réunion|mayotte|paris|lyon|marseille|toulouse|
    nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|le havre|
    saint-étienne|toulon|grenoble|dijon|angers|nîmes|brest|limoges|tours|amiens|metz|
    perpignan|besançon|orléans|mulhouse|rouen|caen|nancy|bruxelles|liège|genève|
    lausanne|berne|zurich|montréal|ottawa|londres|berlin|madrid|barcelone|rome|milan|
    lisbonne|vienne|varsovie|moscou|kiev|athènes|istanbul|new york|washington|
    los angeles|mexico|pékin|shanghai|tokyo|new delhi|dakar|abidjan|alger|tunis|rabat|
    casablanca|le caire|beyrouth|jérusalem|téhéran|bagdad|seine|loire|rhône|alpes|
    pyrénées|vosges|jura
    """
)
PLACE_NOUNS = words(
    """
    avenue baie boulevard canal cap col fleuve forêt gare gorge île lac mer mont place
    plage pont port quai quartier rivière rue vallée ville village
    """
)
STEMS = """
    français:France belge:Belgique suisse:Suisse canadien:Canada québécois:Québec
    allemand:Allemagne espagnol:Espagne italien:Italie portugais:Portugal
    britannique:Royaume-Uni anglais:Angleterre irlandais:Irlande néerlandais:Pays-Bas
    autrichien:Autriche polonais:Pologne russe:Russie ukrainien:Ukraine suédois:Suède
    norvégien:Norvège danois:Danemark finlandais:Finlande roumain:Roumanie
    hongrois:Hongrie serbe:Serbie croate:Croatie américain:États-Unis mexicain:Mexique
    brésilien:Brésil argentin:Argentine chilien:Chili colombien:Colombie cubain:Cuba
    haïtien:Haïti marocain:Maroc algérien:Algérie tunisien:Tunisie libyen:Libye
    égyptien:Égypte sénégalais:Sénégal malien:Mali ivoirien: camerounais:Cameroun
    israélien:Israël palestinien:Palestine libanais:Liban syrien:Syrie irakien:Irak
    iranien:Iran saoudien: chinois:Chine japonais:Japon indien:Inde
    pakistanais:Pakistan afghan:Afghanistan vietnamien:Vietnam australien:Australie
    européen:Europe africain:Afrique parisien:Paris breton:Bretagne
"""


def _nationalities() -> Iterator[tuple[str, str]]:
    for row in STEMS.split():
        stem, _, country = row.partition(":")
        female = (
            f"{stem}ne"
            if stem.endswith("en")
            else stem
            if stem.endswith("e")
            else f"{stem}e"
        )
        for form in (
            stem,
            female,
            f"{female}s",
            stem if stem.endswith("s") else f"{stem}s",
        ):
            yield form, country


NATIONALITIES = dict(_nationalities())
NOT_NAMES = words(
    """
    noël pâques dieu jésus bible coran islam internet euro dollar covid français
    françaises américains allemands anglais russes européens chrétiens musulmans juifs
    catholiques protestants états république etat état ministre président
    """
)
