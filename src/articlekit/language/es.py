"""Spanish: words and customs of its news stories."""

from articlekit.language import Language, QuotationMarks
from articlekit.language.es_names import (
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
from articlekit.language.romance import regular_spanish

__all__ = ["LANGUAGE"]

SAY = "declarar afirmar explicar indicar señalar"
VOICE = """
    asegurar manifestar subrayar destacar remarcar recalcar apuntar agregar comentar
    relatar narrar confesar lamentar criticar denunciar alegar argumentar matizar
    aclarar puntualizar precisar concretar detallar informar anunciar avisar alertar
    admitir revelar confirmar insistir reiterar recordar mencionar opinar considerar
    estimar juzgar pensar creer sospechar temer esperar confiar bromear ironizar
    exclamar gritar susurrar murmurar suspirar zanjar sentenciar rematar resumir
    justificar pronosticar vaticinar prometer jurar replicar valorar celebrar quejar
    defender testificar comunicar trasladar expresar apostillar espetar lanzar
    deslizar adelantar desvelar certificar ratificar rebatir hablar aseverar rezar
    observar constatar evocar conjeturar
"""
ASK = "preguntar contestar responder replicar interrogar cuestionar"
CALL = """
    calificar tachar tildar acusar llamar condenar describir definir comparar tratar
    elogiar alabar aplaudir censurar
"""
URGE = """
    exigir pedir reclamar instar ordenar invitar recomendar aconsejar amenazar
    proponer solicitar rogar
"""
WRITE = "tuitear publicar anotar titular citar"
SHOW = "mostrar revelar demostrar"
IRREGULAR = """
    say:dijo,dice,dicen,dijeron,decía,decían,dirá say!dicho say-diciendo,decir
    voice:añade,añaden,añadió,añadieron,añadía voice!añadido voice-añadiendo,añadir
    voice:advierte,advierten,advirtió,advirtieron,advertía voice!advertido
    voice-advirtiendo,advertir voice:cuenta,cuentan,contó,contaron,contaba
    voice!contado voice-contando,contar
    voice:sostiene,sostienen,sostuvo,sostuvieron,sostenía voice!sostenido
    voice-sosteniendo,sostener voice:mantiene,mantienen,mantuvo,mantuvieron
    voice!mantenido voice:reconoce,reconocen,reconoció,reconocieron voice!reconocido
    voice-reconociendo,reconocer voice:niega,niegan,negó,negaron,negaba voice!negado
    voice-negando,negar voice:desmiente,desmienten,desmintió,desmintieron
    voice!desmentido voice:recuerda,recuerdan voice:insiste,insisten,insistió
    voice:concluye,concluyen,concluyó,concluyeron voice!concluido
    voice:expone,exponen,expuso,expusieron voice!expuesto voice:opina
    voice:cree,creen,creyó voice:prosigue,prosiguió,continúa,continuó
    voice:predice,predijo voice:teme,temen,temió voice:confía,confían,confió
    voice:refiere,refirió,refirieron voice:apunta voice:insinúa,insinuó
    voice:sugiere,sugirió,sugirieron voice!sugerido voice:enfatiza,enfatizó
    voice:esgrime,esgrimió voice:arguye,arguyó voice:asegura voice:promete,prometió
    voice:admite,admitió,admitieron voice:defiende,defendió,defendieron
    voice!defendido voice:asevera voice:riñe,riñó
    ask:responde,respondió,respondieron,contesta call:atribuye,atribuyó
    urge:pide,piden,pidió,pidieron urge!pedido urge:exige,exigió,exigieron
    urge:propone,propuso,propusieron urge!propuesto
    write:escribe,escriben,escribió,escribieron write!escrito
    write-escribiendo,escribir call:describe,describió,describieron call!descrito
"""
CUES, PARTICIPLES, PLAIN = regular_spanish(
    {
        "show": SHOW, "write": WRITE, "urge": URGE, "call": CALL, "ask": ASK,
        "voice": VOICE, "say": SAY,
    },
    IRREGULAR,
)  # fmt: skip

DETERMINERS = """
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel
    aquella aquellos aquellas algún alguna algunos algunas ningún ninguna cada todo
    toda todos todas otro otra otros otras mucho mucha muchos muchas varios varias
    cierto cierta ciertos ciertas ambos ambas qué cuánto tal tales cualquier
"""
POSSESSIVES = """
    mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros
    vuestras
"""
PRONOUNS = {
    "él": "m", "ella": "f", "ellos": "p", "ellas": "p", "yo": "s", "nosotros": "s",
    "nosotras": "s", "usted": "s", "ustedes": "s", "éste": "m", "ésta": "f",
    "nadie": "x", "alguien": "x",
}  # fmt: skip
OBJECT_PRONOUNS = "se me te le les nos os sí mí ti consigo"
RELATIVES = """
    quien quienes cuyo cuya cuyos cuyas donde cual cuales cuando cómo dónde cuándo
    quién quiénes por-qué
"""
PREPOSITIONS = """
    a al ante bajo con contra de del desde durante en entre excepto hacia hasta
    mediante para por salvo según sin sobre tras versus
"""
SUBORDINATORS = """
    pero sino aunque porque mientras pues como cuando si así luego
"""
AUXILIARIES = """
    es son era eran fue fueron será serán sería serían sea sean ser sido siendo está
    están estaba estaban estuvo estuvieron estará estarán estaría estar estado ha han
    había habían hubo habrá habrán habría habrían haya hayan haber habido he hemos hay
    puede pueden podía podrá podría podrían pudo debe deben debía debería va van iba
    iban irá tiene tienen tenía tuvo quiere quieren quería suele suelen
"""
ADVERBS = """
    no nunca jamás también tampoco ya aún todavía siempre casi muy más menos tan tanto
    bien mal mejor peor después antes luego entonces ahora hoy ayer mañana anoche
    pronto tarde aquí allí ahí cerca lejos dentro fuera arriba abajo además incluso
    solo sólo apenas quizá quizás acaso asimismo encima enseguida todavía hace
"""
ADJECTIVES = """
    nuevo nueva nuevos nuevas antiguo antigua gran grande grandes pequeño pequeña
    joven jóvenes viejo vieja buen bueno buena mal malo mala primer primero primera
    último última últimos próximo próxima mayor menor mismo misma propio propia
    general municipal nacional regional local público pública político política social
    europeo europea adjunto adjunta alto alta largo larga futuro futura jubilado
    jubilada
"""
VERBS = """
    viene vienen vino venía pone ponen puso sale salen salió llega llegan llegó vuelve
    vuelven volvió queda quedan quedó sigue siguen siguió deja dejan dejó pasa pasan
    pasó lleva llevan llevó dirige dirigen dirigía fundó fundaron abrió abrieron
    cierra cierran cerró empieza empezó comenzó termina terminó murió nació corre
    corrió cuesta cuestan costó cobra cobró marchó entra entran entró conoce conocen
    publicó parece parecen vive viven vivió trabaja ganó perdió juega recibió seguirá
    estará cerrará subirían
"""
TIME_WORDS = """
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril
    mayo junio julio agosto septiembre setiembre octubre noviembre diciembre mañana
    tarde noche madrugada mediodía día días semana semanas mes meses año años hora
    horas minuto minutos invierno primavera verano otoño siglo fin-de-semana
"""
NUMBER_WORDS = """
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien cientos mil
    millón millones euros dólares pesos
"""
SUFFIXES = (
    ("mente", "adverb"), ("aron", "past"), ("ieron", "past"), ("aban", "past"),
    ("aba", "past"), ("arían", "past"), ("aría", "past"), ("erían", "past"),
    ("ería", "past"), ("irían", "past"), ("iría", "past"), ("arán", "past"),
    ("ará", "past"), ("erán", "past"), ("erá", "past"), ("irá", "past"), ("ió", "past"),
    ("ó", "past"), ("ados", "participle"), ("adas", "participle"),
    ("ado", "participle"), ("ada", "participle"), ("idos", "participle"),
    ("idas", "participle"), ("ido", "participle"), ("ida", "participle"),
    ("ico", "adjective"), ("ica", "adjective"), ("ivo", "adjective"),
    ("iva", "adjective"), ("oso", "adjective"), ("osa", "adjective"),
    ("able", "adjective"), ("ible", "adjective"), ("ales", "adjective"),
)  # fmt: skip
TERM_SIGNS = """
    llamado llamada llamados llamadas denominado denominada alias apodado apodada
    titulado titulada conocido conocida apodo término palabra palabras expresión
    título lema supuesto supuesta presunto presunta conocen llaman
"""
WORK_NOUNS = """
    álbum artículo asociación balada banda barco canción capítulo columna comedia
    cuadro cuento diario documental drama editorial ensayo episodio exposición
    festival filme grupo himno libro melodrama museo musical navío novela obra ópera
    película periódico pieza plataforma poema programa proyecto reportaje revista
    romance semanario serie teleserie web buque colectivo restaurante
"""
SPEECH_NOUNS = "fuente fuentes comunicado informe carta nota mensaje texto"


LANGUAGE = Language(
    code="es",
    marks=QuotationMarks(
        double=(("«", "»"), ("“", "”"), ('"', '"'), ("„", "“")),
        single=(("‘", "’"), ("‹", "›")),
        dash="—–",
    ),
    cues=CUES,
    cue_participles=PARTICIPLES,
    cue_infinitives=PLAIN,
    source_phrases=(
        ("según",),
        ("de", "acuerdo", "con"),
        ("a", "juicio", "de"),
        ("en", "palabras", "de"),
        ("en", "opinión", "de"),
        ("a", "decir", "de"),
    ),
    report_openers=frozenset({"según", "como"}),
    whence=frozenset({"en", "desde", "de"}),
    complementisers=frozenset({"que", "si"}),
    infinitive_endings=("ar", "er", "ir"),
    term_signs=words(TERM_SIGNS),
    work_nouns=words(WORK_NOUNS),
    speech_nouns=words(SPEECH_NOUNS),
    order="free",
    adjectives_follow=True,
    subject_omitted=True,
    oblique=words("me te se le les nos os sí mí ti consigo"),
    links=frozenset({"de", "del"}),
    agents=frozenset({"por"}),
    passives=words("fue fueron ha sido es son será sido era eran"),
    determiners=words(DETERMINERS),
    possessives=words(POSSESSIVES),
    pronouns=PRONOUNS,
    object_pronouns=words(OBJECT_PRONOUNS),
    relatives=words(RELATIVES),
    prepositions=words(PREPOSITIONS),
    conjunctions=frozenset({"y", "e", "o", "u", "ni", "&"}),
    subordinators=words(SUBORDINATORS) - {"si"},
    auxiliaries=words(AUXILIARIES),
    be=words("es son era eran fue fueron está están estaba"),
    negations=words("no nunca jamás"),
    adverbs=words(ADVERBS),
    adjectives=words(ADJECTIVES),
    verbs=words(VERBS),
    time_words=words(TIME_WORDS),
    number_words=words(NUMBER_WORDS),
    suffixes=SUFFIXES,
    abbreviations=words(
        "sr sra srta d dña dr dra prof ud uds av avda núm pág etc ee.uu s.a"
    ),
    titles=TITLES,
    male_words=words(MALE_WORDS),
    female_words=words(FEMALE_WORDS),
    roles=ROLES,
    role_endings=ROLE_ENDINGS,
    plural_roles=PLURAL_ROLES,
    particles=words("de del la las los y e von van der di da dos el al"),
    generations=frozenset(),
    bodies=BODIES,
    organisation_nouns=ORGANISATION_NOUNS,
    organisations=ORGANISATIONS,
    locatives=words("en desde hacia hasta"),
    places=PLACES,
    place_nouns=PLACE_NOUNS,
    nationalities=NATIONALITIES,
    not_names=NOT_NAMES,
)
