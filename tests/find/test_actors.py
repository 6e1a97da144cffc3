"""Actors: one for each person, with every mention, alias and role."""

import pytest
from actor_cases import cast, of_kind, story
from hypothesis import given
from hypothesis import strategies as st

from articlekit import Article, Section, annotate
from articlekit.blocks import Paragraph
from articlekit.find import find_actors


def mentions(article: Article, name: str) -> list[str]:
    actor = next(actor for actor in find_actors(article) if actor.name == name)
    return [article.words(span) for span in actor.mentions]


# --- one actor a person ---------------------------------------------------------------


def test_a_surname_means_the_person_named_before() -> None:
    found = story(
        "Mayor Ruth Adeyemi opened the bridge on Monday.",
        "Adeyemi said it would last a century. “Ms. Adeyemi is right,” a baker said.",
    )
    assert mentions(found, "Ruth Adeyemi") == [
        "Mayor Ruth Adeyemi",
        "Adeyemi",
        "Ms. Adeyemi",
    ]


def test_a_surname_that_is_a_common_noun_is_a_mention_too() -> None:
    found = story("Daniel Marsh left the hall.", "“We asked,” Marsh added.")
    assert mentions(found, "Daniel Marsh") == ["Daniel Marsh", "Marsh"]


def test_a_role_that_ends_a_name_is_a_surname() -> None:
    found = cast("Ms. Boxer said no.", "Tom T. King and Ann Baker agreed.")
    assert {"Boxer", "Tom T. King", "Ann Baker"} <= set(found)


def test_a_given_name_alone_means_the_person_named_before() -> None:
    found = story(
        "Nora Laurent left the band.", "Nora wants a solo record, friends say."
    )
    assert mentions(found, "Nora Laurent") == ["Nora Laurent", "Nora"]


def test_the_middle_name_of_a_double_surname_is_enough() -> None:
    found = story(
        "Ana López Obregón spoke.", "López Obregón left, and López came back."
    )
    assert len(mentions(found, "Ana López Obregón")) == 3


def test_two_people_of_one_surname_are_kept_apart() -> None:
    found = story(
        "Raymond Boyle and his sister Shelagh Boyle own the mill.",
        "Mr. Boyle denied it. Ms. Boyle did not.",
    )
    assert mentions(found, "Raymond Boyle") == ["Raymond Boyle", "Mr. Boyle"]
    assert mentions(found, "Shelagh Boyle")[-1] == "Ms. Boyle"


def test_a_titled_namesake_of_the_other_sex_is_somebody_else() -> None:
    found = of_kind("person", "Raymond Boyle owns the mill.", "Mrs. Boyle said so.")
    assert found == ["Raymond Boyle", "Boyle"]


def test_a_short_form_of_a_given_name_is_the_same_person() -> None:
    found = story(
        "Senator Charles Odom spoke.", "Later Chuck Odom left with C. Odom’s aide."
    )
    assert mentions(found, "Charles Odom") == [
        "Senator Charles Odom",
        "Chuck Odom",
        "C. Odom",
    ]


def test_generations_and_degrees_are_no_surnames() -> None:
    found = cast("John Ridley Jr. met Miriam Achebe KC.", "Ridley thanked Achebe.")
    assert mentions(
        story("John Ridley Jr. came.", "Ridley left."), "John Ridley Jr."
    ) == [
        "John Ridley Jr.",
        "Ridley",
    ]
    assert "Miriam Achebe" in found


def test_a_nickname_in_quotation_marks_stands_inside_a_name() -> None:
    assert of_kind("person", "They called William “Bill” Harker a liar.") == [
        "William Harker"
    ]


def test_particles_belong_to_the_name() -> None:
    found = story("Pieter van der Berg resigned.", "Mr. van der Berg said so.")
    assert mentions(found, "Pieter van der Berg") == [
        "Pieter van der Berg",
        "Mr. van der Berg",
    ]


def test_an_unknown_name_is_believed_for_its_verb_its_age_or_who() -> None:
    text = (
        "“Good,” said Zlatka Ormu. Qir Tolva, 61, agreed.",
        "Then Ysk Abrul, who sells fish, left, and Wex Ulmo, a baker, came.",
    )
    assert of_kind("person", *text) == [
        "Zlatka Ormu",
        "Qir Tolva",
        "Ysk Abrul",
        "Wex Ulmo",
    ]


def test_a_longer_name_is_believed_when_its_surname_speaks() -> None:
    found = of_kind(
        "person", "A book by Zlatka Ormu sold well.", "But Mr. Ormu was unmoved."
    )
    assert found == ["Zlatka Ormu"]


def test_a_signature_is_a_name() -> None:
    assert of_kind("person", "— Zlatka Ormu") == ["Zlatka Ormu"]


# --- nobody ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Council Passes Budget After Debate With Jane Doe",
        "COUNCIL PASSES BUDGET AFTER JANE DOE SPEAKS",
        "Residents demanded answers. Protesters said no.",
        "Republicans and Democrats met on Social Security and the Second Amendment.",
        "She bought an SUV and a DVD on Christmas.",
        "“But wait. Let them come,” they said.",
        "The Prime Minister was late.",
        "He read “What Women Are Talking About” twice.",
        "They thanked @oldbridge and #bridge for it.",
    ],
)
def test_nobody_is_made_of_headlines_capitals_or_common_words(text: str) -> None:
    assert cast(text) == {}


def test_party_and_state_are_no_actor() -> None:
    assert list(cast("“No,” said Doug Rennick, R-Ohio, a pharmacist.")) == [
        "Doug Rennick"
    ]


def test_titles_without_an_end_are_cut_into_phrases_of_a_bounded_length() -> None:
    text = "Mayor Ada " * 2000
    spoken = [
        span.end - span.start
        for actor in find_actors(story(text))
        for span in actor.mentions
    ]
    assert spoken
    assert max(spoken) < 1000


def test_a_story_without_text_has_no_actors() -> None:
    assert find_actors(Article(sections=(Section(id="s1"),))) == ()


# --- phrases that mean one person -----------------------------------------------------


def test_the_leader_of_a_country_means_its_president() -> None:
    found = story(
        "Mexican President Ana López spoke.",
        "The Mexican leader left. The leader of Peru stayed.",
    )
    assert mentions(found, "Ana López")[1:] == ["The Mexican leader"]


def test_the_role_means_the_only_one_who_has_it() -> None:
    found = story(
        "The mayor, Ruth Adeyemi, met Clara Bow, a chemist.",
        "The mayor of the next town left. The mayor stayed.",
    )
    assert mentions(found, "Ruth Adeyemi") == ["Ruth Adeyemi", "The mayor"]


def test_the_role_means_nobody_when_two_have_it() -> None:
    found = story("Mayor Ruth Adeyemi met Mayor Clara Bow.", "The mayor left.")
    assert mentions(found, "Ruth Adeyemi") == ["Mayor Ruth Adeyemi"]


def test_the_role_means_nobody_in_a_crowd() -> None:
    crowd = " ".join(f"Mayor Ann Tarn{chr(97 + n)} came." for n in range(22))
    found = find_actors(story(crowd, "The mayor left."))
    assert all("The mayor" not in actor.aliases for actor in found)


def test_another_countrys_leader_is_somebody_else() -> None:
    found = story(
        "Mexican President Ana López spoke.", "The Chilean leader left. The emir came."
    )
    assert mentions(found, "Ana López") == ["Mexican President Ana López"]


# --- what an actor has ----------------------------------------------------------------


def test_ids_are_slugs_of_the_name_and_never_the_same_twice() -> None:
    found = find_actors(
        story(
            "Åse Łuk and José Ñu met. “No,” said Ase Luk-Ba.",
            "Åse Luk came, Mr. Łuk left.",
        )
    )
    ids = [actor.id for actor in found]
    assert ids[0] == "ase-luk"
    assert len(set(ids)) == len(ids)


def test_a_name_without_latin_letters_has_a_numbered_id() -> None:
    found = find_actors(story("“Да,” said Мария Петрова, 34."))
    assert [actor.id for actor in found] == ["a1"]


def test_aliases_are_the_other_forms_of_the_name() -> None:
    found = cast("Dr. Ilse Brandt spoke.", "Brandt was calm.")["Ilse Brandt"]
    assert found.aliases == ("Dr. Ilse Brandt", "Brandt")


@given(
    st.lists(
        st.text(alphabet="ABab .,’'“”\"-&() ofthesaidMrDJaneDoe12", max_size=80),
        max_size=4,
    )
)
def test_any_text_has_actors_whose_mentions_read_their_words(
    paragraphs: list[str],
) -> None:
    blocks = tuple(
        Paragraph(f"b{number}", text)
        for number, text in enumerate(paragraphs, start=1)
        if text.strip() == text and text
    )
    article = annotate(Article(sections=(Section(id="s1", blocks=blocks),)))
    for actor in article.actors:
        shown = {article.words(span) for span in actor.mentions}
        assert shown <= {*actor.aliases, actor.name, *shown}
        assert set(actor.aliases) <= shown


# --- who speaks -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“No,” said former White House aide Jane Doe.", "Jane Doe"),
        ("“No,” former White House Press Secretary Jane Doe said.", "Jane Doe"),
        ("“No,” said Mexico’s Foreign Ministry.", "Mexico’s Foreign Ministry"),
        ("“No,” Peru’s government said.", "Peru’s government"),
    ],
)
def test_a_speaker_is_the_actor_whose_name_it_is(text: str, speaker: str) -> None:
    article = annotate(story(text))
    found = article.speaker(article.quotes[0])
    assert found is not None
    assert found.name == speaker


def test_a_phrase_for_a_speaker_means_the_actor() -> None:
    article = annotate(
        story(
            "Mexican President Ana López spoke.",
            "“No,” the Mexican leader told reporters.",
        )
    )
    assert article.quotes[-1].speaker == "ana-lopez"
