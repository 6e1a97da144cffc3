"""Spanish words of names: titles, roles, organisations, places, nationalities."""

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
    "sr": "", "sra": "", "srta": "", "señor": "", "señora": "", "señorita": "",
    "don": "", "doña": "", "d": "", "dña": "", "dr": "Dr.", "dra": "Dra.",
    "doctor": "doctor", "doctora": "doctora", "profesor": "profesor",
    "profesora": "profesora", "prof": "profesor", "general": "general",
    "coronel": "coronel", "comandante": "comandante", "capitán": "capitán",
    "teniente": "teniente", "sargento": "sargento", "almirante": "almirante",
    "papa": "papa", "cardenal": "cardenal", "padre": "padre", "sor": "sor",
    "fray": "fray", "rey": "rey", "reina": "reina", "príncipe": "príncipe",
    "princesa": "princesa", "conde": "conde", "condesa": "condesa", "duque": "duque",
    "duquesa": "duquesa", "infanta": "infanta", "monseñor": "monseñor", "sir": "",
    "lord": "lord",
}  # fmt: skip

MASCULINE = """
    alcalde presidente ministro consejero concejal delegado diputado senador
    gobernador embajador portavoz secretario director jefe responsable coordinador
    gerente dueño propietario empresario fundador socio inversor banquero economista
    analista experto especialista investigador científico historiador sociólogo
    politólogo médico cirujano enfermero farmacéutico psicólogo ingeniero arquitecto
    técnico obrero trabajador empleado agricultor ganadero pescador panadero carnicero
    cocinero camarero vendedor comerciante artesano carpintero fontanero peluquero
    chófer conductor piloto marinero capitán periodista redactor escritor autor poeta
    novelista cineasta actor cantante músico pintor escultor fotógrafo bailarín
    dibujante editor librero bibliotecario policía guardia agente inspector comisario
    bombero soldado militar oficial juez fiscal abogado procurador notario alguacil
    testigo sospechoso acusado detenido preso víctima vecino habitante ciudadano
    cliente paciente pasajero viajero turista jubilado voluntario estudiante alumno
    maestro profesor rector decano conserje portero sindicalista activista militante
    candidato opositor líder dirigente entrenador seleccionador jugador delantero
    defensa portero futbolista ciclista corredor nadador atleta árbitro campeón
    aficionado sacerdote obispo arzobispo cura imán rabino pastor biólogo químico
    físico astrónomo geólogo meteorólogo virólogo epidemiólogo veterinario negociador
    mediador vicepresidente exministro expresidente canciller asesor consultor
    representante padre hijo hermano marido tío sobrino primo abuelo novio rey hombre
    niño chico fuente persona superviviente pastor apicultor cazador minero relojero
    mecánico electricista taxista camionero comandante contralor subsecretario subdirector
    exmandatario mandatario camarista magistrado
"""
EXTRA = """
    mujer niña chica madre hija hermana esposa viuda tía sobrina prima abuela novia
    reina princesa actriz alcaldesa poetisa jueza jefa presidenta ministra consejera
    concejala fiscala cantante bailarina campeona dependienta estudiante capitana
"""


def _feminine(role: str) -> str:
    if role.endswith("o"):
        return f"{role[:-1]}a"
    if role.endswith(("or", "án", "ín", "ón")):
        return f"{role[:-2]}{role[-2:].translate(PLAIN)}a"
    return role


PLAIN = str.maketrans("áíó", "aio")
SINGULAR = tuple(dict.fromkeys(MASCULINE.split()))
WOMEN = tuple(_feminine(role) for role in SINGULAR)
ROLES = frozenset((*SINGULAR, *WOMEN, *EXTRA.split()))


def _plural(role: str) -> str:
    if role[-1] in "aeo":
        return f"{role}s"
    if role.endswith("z"):
        return f"{role[:-1]}ces"
    return f"{role[:-2]}{role[-2:].translate(PLAIN)}es"


PLURAL_ROLES = frozenset(
    {_plural(role) for role in ROLES}
    | words(
        """
    autoridades padres manifestantes sindicatos asociaciones fuentes gente medios
    """
    )
)
ROLE_ENDINGS = ("ólogo", "óloga", "ógrafo", "ógrafa", "nauta")
FEMALE_WORDS = " ".join(
    ("sra srta señora señorita doña dña dra doctora profesora sor infanta", EXTRA,
     *(word for word in WOMEN if word not in SINGULAR))
)  # fmt: skip
MALE_WORDS = " ".join(
    ("sr señor don papa fray rey príncipe conde duque monseñor",
     *(word for word in SINGULAR if word.endswith(("o", "or"))))
)  # fmt: skip

BODIES = Bodies(
    lone=words(
        """
        policía fiscalía ayuntamiento bomberos gendarmería senado congreso alcaldía
        interpol
        """
    ),
    named=words(
        """
        universidad hospital clínica colegio instituto ministerio consejería ayuntamiento
        gobierno junta diputación tribunal audiencia fiscalía juzgado sindicato federación
        asociación unión sociedad cámara consejo comité comisión centro museo teatro banco
        agencia oficina observatorio fundación club partido diócesis plataforma
        confederación secretaría dirección academia liga cadena puerto aeropuerto escuela
        corte guardia defensoría contraloría procuraduría superintendencia prefectura
        facultad laboratorio alcaldía intendencia gobernación municipalidad policía
        """
    ),
    beside=words(
        """
        empresa compañía grupo cadena diario periódico revista fabricante operador
        operadora editorial constructora firma cooperativa aerolínea naviera marca
        plataforma asociación
        """
    ),
    topical=(
        "federación", "sindicato", "asociación", "cámara", "confederación", "unión",
        "instituto", "observatorio", "agencia", "consejería", "ministerio", "secretaría",
    ),
    links=words("de del para"),
    definite=words("el la los las del al"),
)  # fmt: skip
ORGANISATION_NOUNS = words(
    """
    academia administración aeropuerto agencia agrupación alianza armada asamblea
    asociación audiencia ayuntamiento banco banda brigada cámara centro clínica club
    coalición colectivo colegio comisaría comisión comité compañía confederación
    congreso consejería consejo consorcio consulado cooperativa corporación corte
    cuerpo delegación departamento diario dirección diputación ejército embajada
    empresa escuela fábrica facultad federación festival fiscalía fundación gobierno
    grupo guardia hospital hotel iglesia instituto junta juzgado laboratorio liga
    ministerio movimiento museo observatorio oficina ópera orquesta organización
    parlamento partido policía prefectura prisión radio real rectorado redacción
    secretaría senado servicio sindicato sociedad teatro televisión tribunal unión
    universidad parroquia plataforma naviera periódico agrupación cofradía mutua
    """
)
ORGANISATIONS = phrases(
    """
    unión europea|naciones unidas|comisión europea|parlamento europeo|guardia civil|
    policía nacional|cruz roja|médicos sin fronteras|greenpeace|
    amnistía internacional|moncloa|casa blanca|kremlin|pentágono|vaticano|
    tribunal supremo|tribunal constitucional|audiencia nacional|banco de españa|
    banco central europeo|renfe|adif|iberia|telefónica|repsol|endesa|iberdrola|
    santander|bbva|inditex|psoe|pp|vox|podemos|sumar|erc|pnv|bildu|ugt|ccoo|otan|onu|
    ue|fmi|oms|efe|reuters|afp|fifa|uefa|google|apple|facebook|twitter|amazon|
    microsoft|youtube|pri|pan|morena|pemex|poder judicial|poder ejecutivo|
    poder legislativo|ministerio público|corte suprema|suprema corte|guardia nacional|
    fuerzas armadas|mercosur|celac|oea|cepal|el país|el mundo|whatsapp|netflix
    """
)
PLACES = phrases(
    """
    españa|francia|portugal|italia|alemania|reino unido|inglaterra|escocia|irlanda|
    bélgica|países bajos|suiza|austria|polonia|rusia|ucrania|grecia|turquía|suecia|
    noruega|dinamarca|finlandia|islandia|rumanía|hungría|bulgaria|serbia|croacia|
    estados unidos|ee.uu|méxico|guatemala|honduras|el salvador|nicaragua|costa rica|
    panamá|cuba|haití|república dominicana|puerto rico|colombia|venezuela|ecuador|
    perú|bolivia|chile|argentina|uruguay|paraguay|brasil|canadá|marruecos|argelia|
    túnez|libia|egipto|senegal|malí|nigeria|kenia|etiopía|sudáfrica|israel|palestina|
    líbano|siria|irak|irán|arabia saudí|catar|china|japón|india|pakistán|afganistán|
    corea del sur|corea del norte|vietnam|tailandia|indonesia|australia|nueva zelanda|
    europa|áfrica|asia|américa|oceanía|mediterráneo|atlántico|andalucía|aragón|
    asturias|cantabria|castilla|cataluña|extremadura|galicia|la rioja|navarra|
    país vasco|euskadi|murcia|baleares|canarias|madrid|barcelona|valencia|sevilla|
    zaragoza|málaga|palma|las palmas|bilbao|alicante|córdoba|valladolid|vigo|gijón|
    granada|oviedo|pamplona|san sebastián|santander|toledo|burgos|salamanca|león|
    cádiz|huelva|jaén|almería|badajoz|cáceres|lisboa|parís|londres|berlín|roma|milán|
    bruselas|ginebra|viena|moscú|kiev|atenas|estambul|nueva york|washington|
    los ángeles|miami|ciudad de méxico|guadalajara|monterrey|bogotá|medellín|cali|
    caracas|quito|guayaquil|lima|la paz|santiago|valparaíso|buenos aires|rosario|
    montevideo|asunción|la habana|pekín|shanghái|tokio|nueva delhi|rabat|casablanca|
    el cairo|beirut|jerusalén|teherán|bagdad|ebro|tajo|duero|guadalquivir|pirineos|
    andes|amazonas
    """
)
PLACE_NOUNS = words(
    """
    avenida bahía barrio cabo calle canal cerro estación isla lago mar monte paseo
    playa plaza pueblo puente puerto río sierra valle villa ciudad
    """
)
STEMS = """
    español:España francés:Francia portugués:Portugal italiano:Italia alemán:Alemania
    británico:Reino-Unido inglés:Inglaterra irlandés:Irlanda belga:Bélgica
    holandés:Países-Bajos suizo:Suiza austriaco:Austria polaco:Polonia ruso:Rusia
    ucraniano:Ucrania griego:Grecia turco:Turquía sueco:Suecia noruego:Noruega
    danés:Dinamarca rumano:Rumanía húngaro:Hungría serbio:Serbia croata:Croacia
    estadounidense:Estados-Unidos americano: mexicano:México guatemalteco:Guatemala
    hondureño:Honduras salvadoreño:El-Salvador nicaragüense:Nicaragua
    costarricense:Costa-Rica panameño:Panamá cubano:Cuba dominicano:
    colombiano:Colombia venezolano:Venezuela ecuatoriano:Ecuador peruano:Perú
    boliviano:Bolivia chileno:Chile argentino:Argentina uruguayo:Uruguay
    paraguayo:Paraguay brasileño:Brasil canadiense:Canadá marroquí:Marruecos
    argelino:Argelia tunecino:Túnez egipcio:Egipto israelí:Israel palestino:Palestina
    libanés:Líbano sirio:Siria iraquí:Irak iraní:Irán chino:China japonés:Japón
    indio:India australiano:Australia europeo:Europa africano:África catalán:Cataluña
    vasco: gallego:Galicia andaluz:Andalucía madrileño:Madrid
"""


def _nationalities() -> Iterator[tuple[str, str]]:
    for row in STEMS.split():
        stem, _, country = row.partition(":")
        female = f"{stem[:-1]}a" if stem.endswith("o") else stem
        if stem.endswith(("és", "án", "ol", "uz")):
            female = f"{stem[:-2]}{stem[-2:].translate(str.maketrans('éá', 'ea'))}a"
        for form in (stem, female, f"{female}s", f"{stem}s"):
            yield form, country.replace("-", " ")


NATIONALITIES = dict(_nationalities())
NOT_NAMES = words(
    """
    navidad pascua dios jesús biblia corán islam internet euro dólar covid españoles
    franceses estadounidenses rusos alemanes cristianos musulmanes judíos católicos
    estado república
    """
)
