"""French: words and customs of its news stories."""

from articlekit.language import Language, QuotationMarks
from articlekit.language.fr_names import (
    BODIES,
    FEMALE_WORDS,
    MALE_WORDS,
    NATIONALITIES,
    NOT_NAMES,
    ORGANISATION_NOUNS,
    ORGANISATIONS,
    PLACE_NOUNS,
    PLACES,
    PLURAL_ROLES,
    ROLE_ENDINGS,
    ROLES,
    TITLES,
)
from articlekit.language.lists import words
from articlekit.language.romance import regular_french
from articlekit.language.signs import Signs

__all__ = ["LANGUAGE"]

SAY = "déclarer affirmer expliquer ajouter indiquer préciser"
VOICE = """
    assurer estimer souligner rappeler confier raconter témoigner avancer admettre
    avouer annoncer insister constater regretter déplorer signaler noter observer
    relever résumer commenter ironiser plaisanter lancer glisser marteler alerter
    prévenir avertir nier démentir reconnaître soutenir prétendre jurer promettre
    évoquer confirmer informer révéler dévoiler supposer juger penser croire espérer
    craindre redouter conclure poursuivre reprendre continuer renchérir nuancer
    tempérer soupirer murmurer crier hurler chuchoter balbutier sourire rire réagir
    détailler argumenter plaider justifier rétorquer répéter tonner tempêter fustiger
    se-féliciter féliciter réjouir souvenir écrier exclamer indigner plaindre
    inquiéter étonner défendre excuser interroger emporter parler mentionner rapporter
    relater rassurer concéder garantir certifier attester
"""
ASK = "demander répondre répliquer questionner"
CALL = """
    qualifier dénoncer critiquer condamner saluer accuser traiter appeler décrire
    taxer vanter comparer considérer présenter fustiger
"""
URGE = """
    exiger réclamer appeler exhorter ordonner inviter recommander conseiller menacer
    proposer
"""
WRITE = "tweeter publier noter titrer citer"
SHOW = "montrer révéler conclure démontrer"
IRREGULAR = """
    say:dit,dis,disait,disaient,disent,dira,dirent say!dit,dite,dits,dites say-disant
    say:fait,fit,faisait say!fait voice:admet,admettait,admit,admettent voice!admis
    voice:reconnaît,reconnaissait,reconnut,reconnaissent,reconnait voice!reconnu
    voice:soutient,soutenait,soutint,soutiennent voice!soutenu
    voice:prévient,prévenait,prévint,préviennent voice!prévenu
    voice:avertit,avertissait,avertissent voice!averti
    voice:promet,promettait,promit,promettent voice!promis voice:croit,croyait
    voice!cru voice:craint,craignait,craignent voice!craint
    voice:poursuit,poursuivait,poursuivit,poursuivent voice!poursuivi
    voice:reprend,reprenait,reprit voice!repris voice:conclut,concluait,concluent
    voice!conclu voice:dément,démentait,démentit,démentent voice!démenti
    voice:sourit,souriait voice!souri voice:rit,riait voice!ri
    voice:réagit,réagissait,réagissent voice!réagi
    voice:souvient,souvenait,souvint,souviennent voice!souvenu
    voice:défend,défendait,défendit,défendent voice!défendu
    voice:plaint,plaignait,plaignent voice!plaint
    voice:réjouit,réjouissait,réjouissent voice!réjoui voice:garantit,garantissait
    voice!garanti voice:veut,voulait,voudrait voice!voulu voice:lit voice!lu
    voice-lire,lisant voice:nie,niait,nia,nient voice!nié
    ask:répond,répondait,répondit,répondent ask!répondu
    call:décrit,décrivait,décrivent call!décrit write:écrit,écrivait,écrivit,écrivent
    write!écrit,écrite,écrits voice:espère,espérait voice!espéré
    urge:exige,exigeait,exigea urge!exigé
"""
CUES, PARTICIPLES, PLAIN = regular_french(
    {
        "show": SHOW, "write": WRITE, "urge": URGE, "call": CALL, "ask": ASK,
        "voice": VOICE, "say": SAY,
    },
    IRREGULAR,
)  # fmt: skip

DETERMINERS = """
    le la les l' un une des ce cet cette ces chaque quelque quelques plusieurs
    certains certaines tout toute tous toutes aucun aucune nul quel quelle quels
    quelles deux trois quatre cinq six sept huit neuf dix
"""
POSSESSIVES = """
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
"""
PRONOUNS = {
    "il": "m", "elle": "f", "ils": "p", "elles": "p", "je": "s", "j'": "s", "nous": "s",
    "on": "x", "lui": "m", "celui-ci": "m", "celle-ci": "f", "ceux-ci": "p", "-il": "m",
    "-t-il": "m", "-elle": "f", "-t-elle": "f", "-ils": "p", "-elles": "p",
    "-t-on": "x", "-on": "x",
}  # fmt: skip
OBJECT_PRONOUNS = "se s' me m' te t' nous vous leur en y eux soi moi toi"
RELATIVES = """
    qui dont où lequel laquelle lesquels lesquelles duquel auquel quoi pourquoi
    comment combien
"""
PREPOSITIONS = """
    à au aux de d' du des en dans par pour sur sous avec sans chez vers entre contre
    depuis pendant durant avant après dès jusque jusqu' jusqu'à malgré parmi outre
    hors envers selon lors près devant derrière voici voilà suite grâce face
"""
SUBORDINATORS = """
    mais car parce lorsque lorsqu' quand si s' comme puisque puisqu' tandis alors bien
    quoique donc or afin pendant
"""
AUXILIARIES = """
    est sont était étaient fut furent sera seront serait seraient être été étant a ont
    avait avaient eut eurent aura auront aurait auraient avoir eu ayant ai as avons
    avez suis es sommes êtes peut peuvent pouvait pouvaient pourra pourrait pourraient
    pu doit doivent devait devaient devra devrait devraient dû va vont allait allaient
    ira faut fallait faudra faudrait n'est n'a n'ont c'est
"""
PASSIVES = "été fut furent"
ADVERBS = """
    ne n' pas plus jamais rien aussi encore toujours déjà ensuite puis enfin alors ici
    là hier aujourd'hui demain maintenant bientôt souvent parfois peut-être très trop
    assez moins peu beaucoup seulement surtout notamment environ presque vraiment
    également ainsi pourtant cependant toutefois néanmoins d'ailleurs ailleurs
    désormais bien mal mieux tôt tard ensemble non même certes tout
"""
ADJECTIVES = """
    nouveau nouvelle nouveaux nouvelles nouvel ancien ancienne anciens anciennes grand
    grande grands petit petite petits jeune jeunes vieux vieille vieil bon bonne bons
    mauvais premier première dernier dernière derniers prochain prochaine autre autres
    même seul seule actuel actuelle principal principale général générale municipal
    municipale national nationale régional régionale local locale public publique
    politique social sociale européen européenne adjoint adjointe propre haut haute
    long longue gros grosse futur future
"""
VERBS = """
    est vient viennent venait vint prend prennent prit met mettent mit tient tiennent
    tenait voit voient voyait vit sait savent savait veulent reste restent trouve
    trouvent arrive arrivent dirige dirigent dirigeait dure durent coûte coûtent
    paraît sort sortent entre porte part partent court ferme ferment rouvre rouvrira
    commence commencent finit perd perdent gagne gagnent tombe tombent passe passent
    devient deviennent donne donnent laisse laissent suit suivent attend attendent
    appelle existe compte comptent permet permettent demeure
"""
TIME_WORDS = """
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre matin midi après-midi soir
    soirée nuit jour jours semaine semaines mois an ans année années heure heures
    minute minutes week-end hiver printemps été automne siècle
"""
NUMBER_WORDS = """
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize vingt trente quarante cinquante soixante cent cents mille million millions
    milliard milliards euros dollars pour-cent premier deuxième troisième
"""
SUFFIXES = (
    ("issement", "noun"), ("ement", "adverb"), ("amment", "adverb"),
    ("emment", "adverb"), ("ivement", "adverb"), ("aient", "past"), ("èrent", "past"),
    ("erait", "past"), ("eront", "past"), ("ait", "past"), ("era", "past"),
    ("ées", "participle"), ("és", "participle"), ("ée", "participle"),
    ("é", "participle"), ("ique", "adjective"), ("iques", "adjective"),
    ("eux", "adjective"), ("euse", "adjective"), ("if", "adjective"),
    ("ive", "adjective"), ("ienne", "adjective"), ("ien", "adjective"),
    ("aise", "adjective"), ("ais", "adjective"), ("ales", "adjective"),
    ("ale", "adjective"), ("aux", "adjective"), ("able", "adjective"),
)  # fmt: skip
TERM_SIGNS = """
    soi-disant dit dite dits dites surnommé surnommée surnommés baptisé baptisée
    intitulé intitulée nommé nommée appelé appelée prétendu prétendue terme mot mots
    expression titre slogan nom appellent appelle connu connue
"""
WORK_NOUNS = """
    album article ballade bande blog chanson chronique comédie compagnie documentaire
    drame émission essai exposition festival feuilleton film groupe hebdomadaire hymne
    journal livre magazine mémoire navire nouvelle opéra opération opérette ouvrage
    pièce podcast poème projet quotidien revue roman série site spectacle tableau tube
    navire bateau association collectif mouvement
"""
SPEECH_NOUNS = "source sources communiqué rapport lettre tribune message texte note"


LANGUAGE = Language(
    code="fr",
    marks=QuotationMarks(
        double=(("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")),
        single=(("‘", "’"), ("‹", "›")),
        dash="—–",
    ),
    cues=CUES,
    cue_participles=PARTICIPLES,
    cue_infinitives=PLAIN,
    source_phrases=(
        ("selon",),
        ("d'", "après"),
        ("de",),
        ("à", "en", "croire"),
        ("au", "dire", "de"),
    ),
    source_phrases_of_nouns=frozenset({"de"}),
    report_openers=frozenset({"comme", "ainsi"}),
    doubtful_cues=words(
        """
        juge note demande annonce critique accuse plaint publie réplique affirmation
        interroge cite condamne appel montre conclut fait réponse rappel conseille
        """
    ),
    whence=frozenset({"dans", "sur", "de", "du", "chez"}),
    complementisers=frozenset({"que", "qu'", "si", "s'"}),
    infinitive_endings=("er", "ir", "re", "oir"),
    incises_inside=True,
    signs=Signs(
        lending=words("fait font faisait faisaient fit firent faisant"),
        lent=words("savoir valoir remarquer observer comprendre entendre croire"),
    ),
    term_signs=words(TERM_SIGNS),
    work_nouns=words(WORK_NOUNS),
    speech_nouns=words(SPEECH_NOUNS),
    order="free",
    adjectives_follow=True,
    elisions=(
        "l",
        "d",
        "qu",
        "n",
        "s",
        "j",
        "c",
        "m",
        "t",
        "jusqu",
        "lorsqu",
        "puisqu",
        "quelqu",
    ),
    enclitics=(
        "t-il",
        "t-elle",
        "t-on",
        "t-ils",
        "t-elles",
        "il",
        "elle",
        "on",
        "ils",
        "elles",
        "je",
        "nous",
    ),
    oblique=words("me te se lui leur eux moi toi soi"),
    genitives=frozenset({"des"}),
    empty_subjects=frozenset({"on", "-on", "-t-on", "ça", "cela"}),
    links=frozenset(("de", "d'", "du", "des")),
    agents=frozenset({"par"}),
    passives=words(PASSIVES),
    determiners=words(DETERMINERS),
    possessives=words(POSSESSIVES),
    pronouns=PRONOUNS,
    object_pronouns=words(OBJECT_PRONOUNS),
    relatives=words(RELATIVES),
    prepositions=words(PREPOSITIONS),
    conjunctions=frozenset({"et", "ou", "ni", "&"}),
    subordinators=words(SUBORDINATORS) - {"s'", "si"},
    auxiliaries=words(AUXILIARIES),
    be=words("est sont était étaient fut furent sera seront serait être été"),
    negations=words("ne n' pas jamais"),
    adverbs=words(ADVERBS),
    adjectives=words(ADJECTIVES),
    verbs=words(VERBS),
    time_words=words(TIME_WORDS),
    number_words=words(NUMBER_WORDS),
    suffixes=tuple(row for row in SUFFIXES if row[1] != "noun"),
    abbreviations=words("m mm dr pr me mgr st ste no art av bd cf etc j.-c p.-d.g"),
    titles=TITLES,
    male_words=words(MALE_WORDS),
    female_words=words(FEMALE_WORDS),
    roles=ROLES,
    role_endings=ROLE_ENDINGS,
    plural_roles=PLURAL_ROLES,
    particles=words("de du des d' la le van von der di el al ben ibn"),
    generations=frozenset(),
    bodies=BODIES,
    organisation_nouns=ORGANISATION_NOUNS,
    organisations=ORGANISATIONS,
    locatives=words("à en vers"),
    places=PLACES,
    place_nouns=PLACE_NOUNS,
    nationalities=NATIONALITIES,
    not_names=NOT_NAMES,
)
