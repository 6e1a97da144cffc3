"""Words and customs of each language, as data."""

import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Literal, TypeAlias

from attrs import field, frozen

from articlekit.language.bodies import Bodies
from articlekit.language.signs import Signs

__all__ = [
    "CueClass",
    "Language",
    "QuotationMarks",
    "get_language",
    "languages",
]

CueClass: TypeAlias = Literal["say", "voice", "ask", "call", "urge", "write", "show"]
"""What a reporting verb does.

`say` is the neutral verb of reports, `voice` any other act of speech, `ask` a
question, `call` an opinion that takes quoted fragments, `urge` a wish for what
others should do, `write` a text that speaks, `show` a finding.
"""

WordOrder: TypeAlias = Literal["fixed", "free"]
"""Whether a subject stands before its verb, or on either side of it: `sagte sie`."""

NO_SIGNS = Signs()
SHORTEST_ENDING = 4
CODE = re.compile(r"[a-z]{2}")
"""The name of a language's module: its code. Other modules have longer names."""


@frozen(kw_only=True, cache_hash=True)
class QuotationMarks:
    """How a language marks words as quoted."""

    double: tuple[tuple[str, str], ...]
    """Opening and closing mark of each pair that begins a quotation."""

    single: tuple[tuple[str, str], ...] = ()
    """Marks of quotations inside others, outermost where a paper prefers them."""

    dash: str = ""
    """Dashes that open a line of dialogue."""


@frozen(kw_only=True)
class Language:
    """What the finders know of a language: sets of words in lower case, and marks."""

    code: str
    marks: QuotationMarks

    # --- reported speech
    cues: Mapping[str, CueClass]
    """Finite forms of reporting verbs."""

    cue_participles: Mapping[str, CueClass] = field(factory=dict)
    """Their participles, which take the subject of the sentence: `adding`."""

    governs: Mapping[str, frozenset[str]] = field(factory=dict)
    """Small words with which a verb takes what is said: sprach `von` einem Wunder."""

    cue_infinitives: Mapping[str, CueClass] = field(factory=dict)
    """Their plain forms, reports after a plural or an auxiliary: `say`."""

    doubtful_cues: frozenset[str] = frozenset()
    """Forms of them that are nouns as well: `claims`."""

    source_phrases: tuple[tuple[str, ...], ...] = ()
    """What stands before the source of a report: `according to`."""

    topic_cues: frozenset[str] = frozenset()
    """Cues whose mere object tells what is said: `denied` the charges."""

    question_adverbs: frozenset[str] = frozenset()
    """Words of `relatives` that are no subjects: `when`."""

    complementisers: frozenset[str] = frozenset()
    """`that`: opens a reported clause."""

    source_phrases_of_nouns: frozenset[str] = frozenset()
    """Of these, the ones that name a source only with a noun of speech: `nach` a report."""

    source_markers_behind: frozenset[str] = frozenset()
    """What stands behind the source of a report: `zufolge`."""

    continuers: frozenset[str] = frozenset()
    """Adverbs with which a sentence goes on with what is reported: `demnach`."""

    cue_partners: Mapping[str, frozenset[str]] = field(factory=dict)
    """Participles that report only behind one of these: `bekannt` gegeben."""

    report_openers: frozenset[str] = frozenset()
    """What opens a clause that only names the source: `wie` the police said."""

    clause_nouns: frozenset[str] = frozenset()
    """Nouns whose clause tells what is said: the `Ansicht`, dass …."""

    signs: Signs = NO_SIGNS
    """What tells slogans, names and written words from speech."""

    views: frozenset[str] = frozenset()
    """Prepositions of whose view it is: `für` the ministry that is a mistake."""

    impersonal_cues: frozenset[str] = frozenset()
    """Cues whose subject says nothing, the source stands in a phrase: `heißt es in`."""

    whence: frozenset[str] = frozenset()
    """Prepositions before that source: `in`, `aus`."""

    separable: Mapping[str, frozenset[str]] = field(factory=dict)
    """Cues that need a particle at the end of their clause: `teilte` … `mit`.

    An empty string among the particles: the verb reports by itself as well.
    """

    reported_mood: frozenset[str] = frozenset()
    """Verb forms that only reported speech has: `sei`, `habe`."""

    hinted_mood: frozenset[str] = frozenset()
    """Verb forms that reported speech has and wishes have: `wäre`, `hätten`."""

    doubtful_mood: frozenset[str] = frozenset()
    """Of these, the ones that tell facts as well: `sollte`, `führen`."""

    speech_nouns: frozenset[str] = frozenset()
    """Nouns whose owner speaks: `answer`, `warning`."""

    addressees: frozenset[str] = frozenset()
    """Cues whose object is the person spoken to: `told`."""

    term_signs: frozenset[str] = frozenset()
    """Words before quoted terms and titles, not speech: `so-called`, `titled`."""

    place_aliases: Mapping[str, str] = field(factory=dict)
    """Other names of places, with the fullest: `uk`, `united kingdom`."""

    own_words: frozenset[str] = frozenset()
    """Whoever writes and whoever reads: `you`, `your`, `our`."""

    pointing_words: frozenset[str] = frozenset()
    """Words that only point at something named before: `it`, `this`, `which`."""

    weak_cues: frozenset[str] = frozenset()
    """Forms of reporting verbs that mostly do something else: `add`, `offers`."""

    knowing: frozenset[str] = frozenset()
    """Forms of the verb before a name or a term: `is known as`."""

    known_as: frozenset[str] = frozenset()
    """Small words between such a verb and the name: `as`."""

    work_nouns: frozenset[str] = frozenset()
    """Nouns of what has a title: `novel`, `song`."""

    # --- grammar
    order: WordOrder = "fixed"
    capital_nouns: bool = False
    """Whether all nouns have a capital, so that it tells nothing of names."""

    adjectives_follow: bool = False
    """Whether adjectives stand behind their noun."""

    elisions: tuple[str, ...] = ()
    """Small words written onto the next one with an apostrophe: `l’`, `qu’`."""

    infinitive_endings: tuple[str, ...] = ()
    """Endings of the plain form, which may open what is reported: `nier avoir vu`."""

    subject_omitted: bool = False
    """Whether a verb may stand without a subject: `recuerda`."""

    infinitive_marks: frozenset[str] = frozenset()
    """What stands before a plain form, or inside it: `zu`."""

    incises_inside: bool = False
    """Whether `explique-t-il` may stand inside the marks, between commas."""

    enclitics: tuple[str, ...] = ()
    """Pronouns written onto their verb with a hyphen: `-t-elle`."""

    oblique: frozenset[str] = frozenset()
    """Determiners and pronouns that no subject has: `dem`, `ihm`."""

    datives: frozenset[str] = frozenset()
    """Determiners of whoever is spoken to: sagte sie `der` „Morgenpost“."""

    oblique_with: Mapping[str, str] = field(factory=dict)
    """Determiners that no subject has before an adjective with this ending: `der neuen`."""

    plural_determiners: frozenset[str] = frozenset()
    """Determiners that only plurals have: `alle`, `mehrere`."""

    plural_with: Mapping[str, str] = field(factory=dict)
    """Those that plurals have before an adjective with this ending: `die neuen`."""

    male_articles: frozenset[str] = frozenset()
    """Articles that only a subject has before a man: `der` Minister."""

    fused: frozenset[str] = frozenset()
    """Prepositions with an article in them: `am`, `zum`."""

    relative_articles: frozenset[str] = frozenset()
    """Articles that are relative pronouns as well: `der`."""

    empty_subjects: frozenset[str] = frozenset()
    """Pronouns that name nobody: the `es` of `es heißt`, `on`."""

    citing: frozenset[str] = frozenset()
    """Cues whose object is the one who speaks: `zitiert`."""

    genitives: frozenset[str] = frozenset()
    """Determiners that hang a noun on the noun before: `des`."""

    links: frozenset[str] = frozenset()
    """Prepositions that do: `von`, `de`."""

    agents: frozenset[str] = frozenset()
    """Prepositions before who did or made something: `von`, `par`, `by`."""

    passives: frozenset[str] = frozenset()
    """Auxiliaries that make a passive: `wurde`, `worden`."""

    articles: frozenset[str] = frozenset()
    """Determiners that never stand alone: `the`."""

    determiners: frozenset[str]
    """Others, which can: `some`, `both`."""

    possessives: frozenset[str]
    """`his`, `their`."""

    pronouns: Mapping[str, str]
    """Pronouns that can speak, with `m`, `f`, `p` (plural), `n` or `s` (self)."""

    object_pronouns: frozenset[str] = frozenset()
    owners: Mapping[str, str] = field(factory=dict)
    """Possessives that tell he or she: `his`, with `m` or `f`."""

    relatives: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    """Those that join equals: `and`."""

    subordinators: frozenset[str]
    """Those that open a clause: `because`."""

    contrasts: frozenset[str] = frozenset()
    """Those of them that open a clause of their own: `but`."""

    infinitives: frozenset[str] = frozenset()
    """What stands before an infinitive: `to`."""

    questions: frozenset[str] = frozenset()
    """Those that open a reported question: `whether`."""

    topic_prepositions: frozenset[str] = frozenset()
    """Prepositions before what is talked of: `about`."""

    auxiliaries: frozenset[str]
    be: frozenset[str] = frozenset()
    """Forms of `be`."""

    negations: frozenset[str] = frozenset()
    adverbs: frozenset[str]
    adjectives: frozenset[str] = frozenset()
    verbs: frozenset[str]
    """Finite forms of other common verbs."""

    verb_prefixes: tuple[str, ...] = ()
    """What may be written before a verb: `über`gab, `auf`gelöst."""

    participles: frozenset[str] = frozenset()
    """Past participles that no ending tells: `given`."""

    nouns: frozenset[str] = frozenset()
    """Nouns whose ending tells something else: `family`."""

    time_words: frozenset[str]
    number_words: frozenset[str] = frozenset()
    suffixes: tuple[tuple[str, str], ...] = ()
    """Endings of unknown words, longest first, with the class they tell."""

    abbreviations: frozenset[str] = frozenset()
    """Words that keep their full stop: `mr`, `gov`; with a capital those that are
    words without it: `Sun`."""

    possessive_endings: tuple[str, ...] = ()
    """What is written onto a noun to make it a possessor: `’s`."""

    # --- names and roles
    titles: Mapping[str, str]
    """Words before a name, with the role they tell, or "" for none: `mr`, `gov`."""

    male_words: frozenset[str] = frozenset()
    female_words: frozenset[str] = frozenset()
    roles: frozenset[str]
    """Nouns for what a person is or does: `spokesman`, `mayor`."""

    role_endings: tuple[str, ...] = ()
    plural_roles: frozenset[str] = frozenset()
    """Bare plurals that speak: `officials`, `residents`."""

    particles: frozenset[str]
    """Small words inside personal names: `van`, `de`."""

    generations: frozenset[str] = frozenset()
    """After a name: `jr`."""

    organisation_nouns: frozenset[str]
    """Last words of organisations: `university`, `ministry`."""

    bodies: Bodies | None = None
    """Nouns that open the name of an organisation, where they stand in front."""

    organisation_endings: frozenset[str] = frozenset()
    """Last words that a short form leaves out: `news`, `inc`."""

    organisations: frozenset[str] = frozenset()
    """Organisations with no such word: `congress`, `white house`."""

    surname_like_nouns: frozenset[str] = frozenset()
    """Of the nouns of organisations, those that may be surnames: `bank`, `church`."""

    acronyms: Mapping[str, str] = field(factory=dict)
    """Short names of organisations with the long ones, all in lower case."""

    not_organisations: frozenset[str] = frozenset()
    """Acronyms of other things: `suv`."""

    body_nouns: frozenset[str] = frozenset()
    """Nouns beside the name of an organisation: `the retailer Parcelry`."""

    standing_bodies: frozenset[str] = frozenset()
    """Nouns that stand for an organisation just named: `the agency`."""

    holdings: frozenset[str] = frozenset()
    """What an organisation has: `shares`, `headquarters`."""

    organisation_openings: frozenset[str] = frozenset()
    """First words that tell of one: `Radio Altura`."""

    name_links: frozenset[str] = frozenset()
    """Small words inside names of organisations: `of`, `for`."""

    numbered_nouns: frozenset[str] = frozenset()
    """Nouns of organisations with a number: `Channel 4`."""

    origin_endings: tuple[str, ...] = ()
    """Endings of what stands before a name and is no part of it: `Lima-based`."""

    naming: frozenset[str] = frozenset()
    """Words between a role and a name: a teacher `named` Jane Doe."""

    owned_nouns: frozenset[str] = frozenset()
    """Nouns of what is named after its owner: `Nena’s Café`."""

    status_words: frozenset[str] = frozenset()
    """Adjectives before a role that are no part of a name: `former`."""

    small_time_words: frozenset[str] = frozenset()
    """Words of time that have a capital in names only: `spring`."""

    employers: frozenset[str] = frozenset()
    """Prepositions between a role and an organisation: an analyst `at`."""

    workplaces: frozenset[str] = frozenset()
    """Prepositions that hang only an employer on a role: an analyst `at`."""

    firms: frozenset[str] = frozenset()
    """Nouns by which a story speaks of its company: `startup`."""

    thing_openings: frozenset[str] = frozenset()
    """First words of what is no actor: `Project Tarn`, `Period X`."""

    company_roles: frozenset[str] = frozenset()
    """Roles that only companies have: the `ceo` of Parcelry."""

    term_endings: tuple[str, ...] = ()
    """Endings of nouns whose acronym is no organisation’s: `-gesetz`."""

    things_relative: frozenset[str] = frozenset()
    """Relatives of things, not of persons: `which`."""

    locatives: frozenset[str] = frozenset()
    """Prepositions before places: `near`."""

    post_nominals: frozenset[str] = frozenset()
    """Degrees and honours behind a name: `kc`, `mp`."""

    state_nouns: frozenset[str] = frozenset()
    """Nouns of what a country has: `government`."""

    definite: frozenset[str] = frozenset()
    """Articles of what is known already: `the`."""

    portfolios: frozenset[str] = frozenset()
    """Words that say what a minister is in charge of: `foreign`, `affairs`."""

    heads_of_state: frozenset[str] = frozenset()
    """Roles that a phrase such as `the Mexican leader` may mean."""

    places: frozenset[str]
    name_parts: frozenset[str] = frozenset()
    """Words of longer names that no list has alone: the `York` of New York."""

    place_endings: tuple[str, ...] = ()
    """Endings that only names of places have: `-hausen`."""

    bare_nouns: frozenset[str] = frozenset()
    """Nouns that stand without an article behind prepositions of place: in `Haft`.

    Compounds that end in one do the same: aus `Sicherheitsgründen`.
    """

    place_nouns: frozenset[str] = frozenset()
    """Words of place names: `county`, `river`."""

    place_openings: frozenset[str] = frozenset()
    """First words of places: `lake`, `mount`."""

    nationalities: Mapping[str, str]
    """Adjectives of countries with the country: `peruvian`, `Peru`."""

    topic_bodies: frozenset[str] = frozenset()
    """Organisations named after their topic: a `commission on` rivers."""

    no_names: frozenset[str] = frozenset()
    """Longer phrases in capitals that name no actor: `social security`."""

    not_names: frozenset[str] = frozenset()
    """Words in capitals that name nobody: holidays, parties' adherents, products."""

    # no cached properties: they would slow down every look at every other field
    bare_endings: tuple[str, ...] = field(init=False)
    """The longer ones of the bare nouns, as endings of compounds."""

    @bare_endings.default
    def _long_nouns(self) -> tuple[str, ...]:
        return tuple(word for word in self.bare_nouns if len(word) > SHORTEST_ENDING)

    suffixes_by_letter: Mapping[str, tuple[tuple[str, str], ...]] = field(init=False)
    """The endings of unknown words, in the same order, by their last letter."""

    @suffixes_by_letter.default
    def _by_letter(self) -> Mapping[str, tuple[tuple[str, str], ...]]:
        found: dict[str, tuple[tuple[str, str], ...]] = {}
        for row in self.suffixes:
            letter = row[0][-1]
            found[letter] = (*found.get(letter, ()), row)
        return found


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that the finders know: those with a module here."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    return tuple(sorted(filter(CODE.fullmatch, names)))


@cache
def get_language(code: str | None) -> Language:
    """The language with this code or BCP 47 tag; English where none is known.

    >>> get_language("en-GB").code
    'en'
    """
    base = (code or "en").lower().split("-")[0]
    if base not in languages():
        base = "en"
    module = import_module(f"articlekit.language.{base}")
    language = module.LANGUAGE
    assert isinstance(language, Language)
    return language
