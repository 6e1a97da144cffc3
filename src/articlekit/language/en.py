"""English: words and customs of its news stories."""

from collections.abc import Iterator
from itertools import chain

from articlekit.language import CueClass, Language, QuotationMarks
from articlekit.language.en_more_places import MORE_PLACES
from articlekit.language.en_names import (
    FEMALE_WORDS,
    HEADS_OF_STATE,
    MALE_WORDS,
    NO_NAMES,
    NOT_NAMES,
    ORIGIN_ENDINGS,
    PLURAL_ROLES,
    PORTFOLIOS,
    ROLES,
    SMALL_TIME_WORDS,
    STATUS_WORDS,
    TITLES,
)
from articlekit.language.en_organisations import (
    ACRONYMS,
    BODY_NOUNS,
    HOLDINGS,
    NOT_ORGANISATIONS,
    NUMBERED_NOUNS,
    ORGANISATION_NOUNS,
    ORGANISATION_OPENINGS,
    ORGANISATIONS,
    OWNED_NOUNS,
    POST_NOMINALS,
    STANDING_BODIES,
    STATE_NOUNS,
    SURNAME_LIKE_NOUNS,
    TOPIC_BODIES,
)
from articlekit.language.en_places import (
    NATIONALITIES,
    PLACE_ALIASES,
    PLACE_NOUNS,
    PLACE_OPENINGS,
    PLACES,
)
from articlekit.language.en_verbs import (
    IRREGULAR_VERBS,
    PARTICIPLES,
    PLAIN_VERBS,
    VERBS,
)

__all__ = ["LANGUAGE"]

# --- reporting verbs, by what they do -------------------------------------------

SAY = "say tell add state"
VOICE = """
    acknowledge admit advise affirm agree allege announce apologize apologise argue assert
    assure aver avow bark bellow blare bluster boast brag breathe caution challenge chant
    charge chide chime chuckle claim clarify comment complain concede conclude concur confess
    confide confirm contend continue counsel counter crack crow cry deadpan decide declare demur deny
    disagree disclose drawl echo elaborate emphasize emphasise enthuse estimate exclaim exhort
    explain explode expound fret fume gasp giggle gloat gripe groan grouse growl grumble grunt
    guess gush holler howl imply inform insinuate insist interject interrupt intone joke
    lament laugh maintain marvel moan mumble murmur muse mutter narrate nod note object observe
    offer opine plead pledge point predict preach proclaim profess project pronounce
    protest quip rage rail rant rasp rave read reason reassure recall recite reckon recollect recount
    reflect reiterate rejoin relate remark remember remind reminisce repeat report
    respond retort reveal roar rule scoff scold scream screech shout shriek sigh signal
    smile snap snarl sneer sniff snort sob speculate spit sputter stammer stress stutter
    suggest summarize summarise surmise swear sympathize tease testify theorize thunder
    underline underscore urge venture volunteer vow wail warn whine whisper
    worry yell yelp promise propose
"""
ASK = "ask answer reply query inquire enquire wonder question"
CALL = """
    accuse admonish applaud assail attack bash bemoan berate blame blast brand call
    castigate caricature cast celebrate characterize characterise chastise cheer cite commend compare
    condemn credit criticize criticise damn decry defend define deem defame demonize denigrate denounce
    deplore deride describe diagnose dismiss disparage dub excoriate fault frame hail insult
    knock label lambast lambaste laud liken lionize mock pan paint pillory portray praise rap
    rate rebuke rebut refer regard reject reprimand reproach ridicule rip salute savage
    scorn shame skewer slam hammer pound pummel roast smear tag taunt term title tout trash voice vilify welcome
"""
URGE = """
    beg beseech command demand direct encourage entreat implore instruct invite
    order press recommend request summon
"""
WRITE = "write tweet retweet post quote text email message blog caption publish detail document editorialize"
SHOW = "find show indicate determine discover"

IRREGULAR = {
    "say": "said says saying",
    "tell": "told tells telling",
    "speak": "spoke speaks speaking",
    "write": "wrote writes writing written",
    "read": "read reads reading",
    "swear": "swore swears swearing sworn",
    "spit": "spat spits spitting",
    "cast": "cast casts casting",
    "find": "found finds finding",
    "show": "showed shows showing shown",
    "beseech": "besought beseeches beseeching",
    "quit": "quit quits quitting",
    "rebut": "rebutted rebuts rebutting",
    "concur": "concurred concurs concurring",
    "plead": "pleaded pleads pleading pled",
    "email": "emailed emails emailing e-mailed e-mails e-mailing",
    "counsel": "counseled counselled counsels counseling counselling",
    "marvel": "marveled marvelled marvels marveling",
    "signal": "signaled signalled signals signaling signalling",
    "label": "labeled labelled labels labeling labelling",
    "aver": "averred avers averring",
    "break": "broke breaks breaking broken",
}

TOPIC_CUES = """
    acknowledge admit allege announce claim confess confirm declare deny estimate
    express pledge predict promise propose reveal stress suggest vow
"""
WEAK_CUES = """
    add brand challenge charge command compare continue credit decide define describe detail
    determine direct document email estimate explode express find frame implore indicate inform
    invite knock label list maintain message note offer order paint point post present press
    project publish query question rate read recall recommend refer reflect regard relate remember request
    respond reveal rule show signal state summarize term text title trash value whisper worry
"""
SPEECH_NOUNS = """
    accusation admission advice allegation announcement answer appeal argument assertion assessment
    assurance assumption blog boast call caption claim comment complaint conclusion confession criticism declaration
    demand denial description dictum email e-mail estimate explanation insistence joke letter line manifesto
    memo message motto note observation opinion plea pledge post prediction promise proposal question
    quip reaction reasoning rebuttal refrain remark reminder reply report request response retort slogan
    speech statement suggestion tagline testimony text threat tweet verdict view vow warning word words
    answers comments claims remarks
"""
TERM_SIGNS = """
    so-called titled entitled dubbed nicknamed named known headlined labeled labelled termed
    branded subtitled codenamed word words term terms phrase slogan nickname hashtag motto
    called spelled reading moniker expression title
"""
WORK_NOUNS = """
    album anthem article ballad blog book broadcast cartoon chapter column comedy commentary
    documentary drama editorial episode essay exhibition feature film game hit hymn installation
    magazine manifesto memoir miniseries movie musical novel op-ed opera painting paper
    play podcast poem program programme remake report segment sequel series show single sitcom
    sketch song special spot story studio thriller tour track trilogy video volume
"""

DOUBLED = frozenset(
    """
    admit allot ban bar beg blog brag chat chop clap commit compel confer control crop cut defer demur
    dig dip drag drop dub equip fit flag fret gossip grab grin grip hug jog knit log map mop nod occur
    omit pan pat permit pet plan plot prefer prop propel quip quit rap refer regret repel rip rob rot
    rub scan ship shop shrug sin sip skip slam slap slip slit snap sob spin spot spur stab star step stir stop strip
    submit swap tag tap tip top transfer transmit trap trim tug unwrap wrap
    """.split()
)

# --- grammar ---------------------------------------------------------------------

ARTICLES = "a an the no every such"
DETERMINERS = """
    this that these those each either neither some any another both all half
    several many most few fewer more much less enough
    one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands
    dozen other certain various numerous multiple countless
"""
POSSESSIVES = "my your his her its our their"
PRONOUNS = {
    "he": "m",
    "she": "f",
    "they": "p",
    "i": "s",
    "we": "s",
    "it": "n",
    "you": "s",
    "everyone": "x",
    "everybody": "x",
    "someone": "x",
    "somebody": "x",
    "nobody": "x",
    "others": "p",
    "none": "p",
    "anyone": "x",
}
OBJECT_PRONOUNS = "him them me us himself herself themselves itself myself ourselves yourself hers theirs"
RELATIVES = "who whom whose which what whatever whichever where when why how whoever"
PREPOSITIONS = """
    of in to for with on at from by about as into like through after over between out against
    during without before under around among within along across behind beyond near toward
    towards upon onto off above below beside besides despite except inside outside since than
    throughout until till up down via versus vs amid amidst amongst regarding concerning per
    alongside atop unlike including following past
"""
CONJUNCTIONS = "and or nor &"
SUBORDINATORS = """
    but because although though while whereas if unless whether so yet once
    even provided lest
"""
AUXILIARIES = """
    is are was were be been being am has have had having do does did will would can could may
    might must shall should ought 's 're 've 'd 'll 'm isn't aren't wasn't weren't hasn't haven't hadn't
    don't doesn't didn't won't wouldn't can't cannot couldn't mightn't mustn't shouldn't
    i'm you're we're they're he's she's it's that's there's who's i've you've we've they've
    i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll what's here's let's
"""
BE = "is are was were be been being am isn't aren't wasn't weren't 's 're 'm"
NEGATIONS = "not never n't nor no"
ADVERBS = """
    not never also always often sometimes once twice again then now later earlier soon still
    already ever just only even too very quite rather almost nearly perhaps maybe however
    therefore thus hence instead meanwhile moreover furthermore nonetheless nevertheless otherwise
    indeed here there away back together apart ahead aside else well far further
    first second third next last long yet today tonight tomorrow yesterday ago recently
    repeatedly simply merely largely mostly partly afterward afterwards beforehand thereafter
    online overnight overseas abroad home nationwide worldwide statewide alone likewise
    o'clock p.m a.m pm am
"""
ADJECTIVES = """
    able acting active actual additional alternative amateur ancient angry annual
    anonymous apparent armed bad big bitter black blue bold brief bright british broad busy
    central cheap chief chronic civil clear clever close cold common complete concerned
    conservative controversial corporate correct crucial current daily damaged dark dead deadly dear deep democratic
    deputy different difficult digital direct domestic double dry due eager early
    east eastern easy economic elderly elected eldest electoral embattled entire environmental
    ethnic evil exact executive expensive extra extreme fair false familiar famous fast federal
    fellow female fierce final financial fine fiscal flat foreign formal former free frequent fresh
    full fun future general giant global gold good grand grateful grave gray great green grey
    happy hard heavy high historic honest hot huge human ill illegal important incoming
    independent individual industrial initial inner innocent instant interim interior internal
    international joint junior key kind large late lead leading left legal liberal like likely
    little live local longtime long-time loose loud low lower main major male managing many mass
    massive mean medical military minor modern moral multiple municipal mutual narrow national
    native naval near necessary negative new nice noble normal north northern notable nuclear
    numerous odd official old older only open ordinary original outer outgoing outside overall
    own parliamentary partial particular past patient perfect permanent personal poor popular
    possible powerful present previous primary prime prior private probable professional
    prominent proper proud provincial public pure quick quiet radical rapid rare raw ready real recent
    red regional regular related relative religious remote responsible retired rich right rival
    rough royal rural sad safe same senior separate serious severe sexual sharp
    short sick significant similar simple single slight slow small social soft sole solid
    southern spare special specific stable standard statewide steady straight strange
    strict strong sudden sure sweet tall technical temporary terrible then-
    thick thin third tight tiny top total tough toxic traditional true ultimate unable
    unidentified unnamed unknown unlikely unusual upper urban urgent usual vast veteran vice violent virtual
    visible vital vocal warm weak wealthy weekly west western white whole wide wild wise
    worried worse worst wrong yellow young younger youngest
"""
LY_NOUNS = """
    ally anomaly assembly belly bully butterfly family fly homily jelly lily monopoly rally
    reply supply
"""
TIME_WORDS = """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays january february march april june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    morning afternoon evening night noon midnight today tonight tomorrow yesterday
    week month year weekend day hour summer winter spring autumn fall decade century season minute minutes hours days weeks
    months years
"""
NUMBER_WORDS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion percent dozen first second third fourth fifth
"""
# those with a capital are words too: "She said no. He sat in the sun."
ABBREVIATIONS = """
    mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt sgt cpl pvt cmdr adm rev hon pres
    supt insp det fr sr jr st ste mt ft No nos inc corp co ltd bros assn dept univ vs etc est
    jan feb Mar apr jun jul aug sep sept oct nov dec mon tue tues Wed thu thur thurs fri Sat Sun
    ala ariz Ark calif colo conn Del fla ga Ill ind kan ky La md Mass mich minn Miss mo mont neb
    nev okla Ore pa tenn tex va vt Wash wis wyo e.g i.e a.m p.m u.s u.k u.n e.u d.c ph.d m.d
    b.a m.a l.a n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i p.o ave blvd rd approx dist atty messrs mme
"""
SUFFIXES = (
    ("ly", "adverb"), ("ward", "adverb"), ("wards", "adverb"),
    ("ous", "adjective"), ("ful", "adjective"), ("ive", "adjective"), ("ical", "adjective"),
    ("less", "adjective"), ("able", "adjective"), ("ible", "adjective"), ("ic", "adjective"),
    ("al", "adjective"), ("ish", "adjective"), ("ary", "adjective"), ("based", "adjective"),
    ("ing", "gerund"), ("ed", "past"),
)  # fmt: skip
ROLE_ENDINGS = (
    "man", "woman", "person", "ologist", "ician", "ographer", "onomist", "ianist",
    "keeper", "worker", "owner", "maker", "leader", "player", "fighter", "holder", "writer",
    "teacher", "driver", "dealer", "trainer", "lawyer", "reporter", "officer", "manager",
    "minister", "master", "wright", "ist", "ivist",
)  # fmt: skip
DOUBTFUL = """
    attack attacks bark barks blast blasts blame boast boasts brand brands call calls cast cause
    challenge challenges charge charges cheer cheers claim claims command commands comment
    comments counter counters crack cracks cries cry damn demand demands detail details direct document documents
    echo echoes email emails estimate estimates fault faults find finds frame guess guesses
    hail howl howls insult insults invite joke jokes label labels lament laments laugh laughs
    message messages moan nod nods note notes object objects offer offers order orders
    pan plead pledge pledges point points post posts press protest protests question questions queries query
    quip quips quote quotes rage rail rant rants rap rate rates reason reasons rebuke rebukes recall
    report reports request requests retort rip roar rule rules salute scorn scream screams
    shame shout shouts show shows sigh sighs signal signals smear smears smile smiles snap sniff
    sob sobs state states stress tag tags taunt taunts tease term terms text texts thunder title
    titles trash tweet tweets venture ventures voice voices volunteer volunteers vow vows wail
    welcome whine whisper whispers wonder wonders worry worries yell reading finding
    findings saying telling writing meaning blog blogs promise promises answer answers reply
    replies response continued estimated offering ruling warning warnings posting opening wording
    suggested alleged proposed reported detailed limited answer
"""


def _inflected(verb: str) -> tuple[str, str, str]:
    """Past, third person and participle of a regular verb."""
    if verb.endswith("e"):
        return f"{verb}d", f"{verb}s", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied", f"{verb[:-1]}ies", f"{verb}ing"
    third = (
        f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"
    )
    stem = f"{verb}{verb[-1]}" if verb in DOUBLED else verb
    return f"{stem}ed", third, f"{stem}ing"


def _forms(verb: str) -> tuple[str, ...]:
    """Every form of a verb but the plain one."""
    irregular = IRREGULAR.get(verb)
    return tuple(irregular.split()) if irregular else _inflected(verb)


CLASSES: tuple[tuple[CueClass, str], ...] = (
    ("show", SHOW), ("write", WRITE), ("urge", URGE), ("call", CALL), ("ask", ASK),
    ("voice", VOICE), ("say", SAY),
)  # fmt: skip


def _cues() -> Iterator[tuple[str, CueClass]]:
    """Every form of a reporting verb, plain form included, with what it does."""
    for kind, verbs in CLASSES:
        for verb in verbs.split():
            for form in (verb, *_forms(verb)):
                yield form, kind


ALL_CUES = dict(_cues())
PLAIN = frozenset(chain.from_iterable(verbs.split() for _, verbs in CLASSES))

LANGUAGE = Language(
    code="en",
    marks=QuotationMarks(
        double=(
            ("“", "”"),
            ('"', '"'),
            ("''", "''"),
            ("``", "''"),
            ("„", "“"),
            ("«", "»"),
        ),
        single=(("‘", "’"), ("'", "'")),
    ),
    cues={
        word: kind
        for word, kind in ALL_CUES.items()
        if not word.endswith("ing") and (word not in PLAIN or word in {"read", "cast"})
    },
    cue_participles={w: kind for w, kind in ALL_CUES.items() if w.endswith("ing")},
    cue_infinitives={w: kind for w, kind in ALL_CUES.items() if w in PLAIN},
    doubtful_cues=frozenset(DOUBTFUL.split()),
    source_phrases=(
        ("according", "to"),
        ("in", "the", "words", "of"),
        ("as", "told", "by"),
    ),
    topic_cues=frozenset(
        form for verb in TOPIC_CUES.split() for form in (verb, *_forms(verb))
    ),
    question_adverbs=frozenset("when where why how".split()),
    complementisers=frozenset({"that"}),
    speech_nouns=frozenset(SPEECH_NOUNS.split()),
    addressees=frozenset(
        "told tell tells telling reminded reminds assured assures informed informs asked asks "
        "warned warns advised urged urges asking warning reminding assuring informing".split()
    ),
    term_signs=frozenset(TERM_SIGNS.split()),
    place_aliases=PLACE_ALIASES,
    own_words=frozenset("you your yours my our".split()),
    pointing_words=frozenset(
        "i we it this that these those which what each why how when where one someone somebody anyone".split()
    ),
    weak_cues=frozenset(
        form for verb in WEAK_CUES.split() for form in (verb, *_forms(verb))
    ),
    knowing=frozenset("know knows knew known".split()),
    known_as=frozenset({"as"}),
    agents=frozenset({"by"}),
    work_nouns=frozenset(WORK_NOUNS.split()),
    articles=frozenset(ARTICLES.split()),
    determiners=frozenset(DETERMINERS.split()),
    possessives=frozenset(POSSESSIVES.split()),
    pronouns=PRONOUNS,
    object_pronouns=frozenset(OBJECT_PRONOUNS.split()),
    owners={"his": "m", "her": "f"},
    relatives=frozenset(RELATIVES.split()),
    prepositions=frozenset(PREPOSITIONS.split()),
    links=frozenset(
        "of for at from with in to on by behind against near above".split()
    ),
    conjunctions=frozenset(CONJUNCTIONS.split()),
    subordinators=frozenset(SUBORDINATORS.split()),
    contrasts=frozenset("but while although though whereas yet".split()),
    infinitives=frozenset({"to"}),
    questions=frozenset("whether if".split()),
    topic_prepositions=frozenset("of for about on against with".split()),
    auxiliaries=frozenset(AUXILIARIES.split()),
    be=frozenset(BE.split()),
    negations=frozenset(NEGATIONS.split()),
    adverbs=frozenset(ADVERBS.split()),
    adjectives=frozenset(ADJECTIVES.split()),
    participles=frozenset(PARTICIPLES.split()),
    nouns=frozenset(LY_NOUNS.split()),
    verbs=frozenset(
        chain(
            (form for verb in VERBS.split() for form in _inflected(verb)[:2]),
            IRREGULAR_VERBS.split(),
            PLAIN_VERBS.split(),
        )
    ),
    time_words=frozenset(TIME_WORDS.split()),
    number_words=frozenset(NUMBER_WORDS.split()),
    suffixes=SUFFIXES,
    abbreviations=frozenset(ABBREVIATIONS.split()),
    possessive_endings=("’s", "'s"),
    titles=TITLES,
    male_words=MALE_WORDS,
    female_words=FEMALE_WORDS,
    roles=ROLES,
    role_endings=ROLE_ENDINGS,
    plural_roles=PLURAL_ROLES,
    particles=frozenset(
        "van von der den de del della di da dos das du la le el al bin ibn ben af av ter ten "
        "zu y abu".split()
    ),
    generations=frozenset("jr sr ii iii iv".split()),
    organisation_nouns=ORGANISATION_NOUNS,
    organisation_endings=frozenset(
        "news tv television network radio inc corp corporation group ltd plc co company".split()
    ),
    surname_like_nouns=SURNAME_LIKE_NOUNS,
    organisations=ORGANISATIONS,
    acronyms={short: full.lower() for short, full in ACRONYMS.items()},
    not_organisations=NOT_ORGANISATIONS,
    body_nouns=BODY_NOUNS,
    standing_bodies=STANDING_BODIES,
    holdings=HOLDINGS,
    state_nouns=STATE_NOUNS,
    organisation_openings=ORGANISATION_OPENINGS,
    name_links=frozenset("of for on to against".split()),
    genitives=frozenset({"of"}),
    numbered_nouns=NUMBERED_NOUNS,
    naming=frozenset({"named"}),
    owned_nouns=OWNED_NOUNS,
    status_words=STATUS_WORDS,
    small_time_words=SMALL_TIME_WORDS,
    origin_endings=ORIGIN_ENDINGS,
    employers=frozenset("at for with from".split()),
    workplaces=frozenset({"at"}),
    firms=frozenset(
        "company firm startup start-up retailer app platform brand".split()
    ),
    thing_openings=frozenset(
        "project operation phase stage chapter volume episode season level section article "
        "title schedule type class category grade period proposition".split()
    ),
    company_roles=frozenset(
        "ceo cfo coo cto cmo cio ciso co-ceo co-founder cofounder".split()
    ),
    things_relative=frozenset({"which"}),
    locatives=frozenset("in near outside around across throughout".split()),
    post_nominals=POST_NOMINALS,
    definite=frozenset({"the"}),
    portfolios=PORTFOLIOS,
    heads_of_state=HEADS_OF_STATE,
    places=PLACES | MORE_PLACES,
    place_nouns=PLACE_NOUNS,
    place_openings=PLACE_OPENINGS,
    nationalities=NATIONALITIES,
    topic_bodies=TOPIC_BODIES,
    no_names=NO_NAMES,
    not_names=NOT_NAMES | {f"{word}s" for word in NATIONALITIES if word[-1] in "ni"},
)
