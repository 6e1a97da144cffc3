"""What pages ask of their readers, in the words of each language."""

import pytest

from articlekit.language.asks import WORDS, asks_of
from articlekit.language.page import PAGE_WORDS

CALLS = {
    "en": "Sign up for the Heron newsletter and never miss a bell.",
    "de": "Abonnieren Sie unseren Glocken-Newsletter!",
    "nl": "Schrijf je in voor onze klokkennieuwsbrief.",
    "fr": "Inscrivez-vous à la newsletter des clochers.",
    "es": "Suscríbete a nuestro boletín de campanas.",
    "it": "Iscriviti alla newsletter delle campane.",
    "pt": "Assine a newsletter dos sinos.",
    "sv": "Anmäl dig till vårt klocknyhetsbrev.",
    "da": "Tilmeld dig vores klokkenyhedsbrev.",
    "nb": "Meld deg på vårt klokkenyhetsbrev.",
    "fi": "Tilaa kellojen uutiskirje.",
    "pl": "Zapisz się na newsletter o dzwonach.",
    "cs": "Přihlaste se k newsletteru o zvonech.",
    "ru": "Подпишитесь на нашу рассылку о колоколах.",
    "uk": "Підпишіться на наш канал про дзвони.",
    "tr": "Abone olun, bültenimiz her hafta gelsin.",
    "id": "Ikuti saluran kami tentang lonceng.",
    "el": "Εγγραφείτε στο newsletter για τις καμπάνες.",
}


@pytest.mark.parametrize("language", WORDS)
def test_a_call_to_subscribe_is_told_in_each_language(language):
    assert asks_of(language).is_call(CALLS[language].lower())


@pytest.mark.parametrize("language", WORDS)
def test_every_language_of_calls_is_one_that_pages_are_read_in(language):
    assert language in PAGE_WORDS


@pytest.mark.parametrize(
    "told",
    [
        "The council will sign up to the newsletter next year.",
        "Its newsletter reached four thousand readers.",
        "Follow the river to the mill.",
        "Subscribe, she told the ringers.",
    ],
)
def test_news_of_newsletters_is_no_call(told):
    assert not asks_of("en").is_call(told.lower())


def test_calls_of_a_strange_language_are_told_by_the_words_of_all():
    assert asks_of(None).is_call(CALLS["fr"].lower())
    assert asks_of("eo").is_call(CALLS["pl"].lower())


def test_both_ways_of_norwegian_are_read_with_the_words_of_bokmal():
    assert asks_of("no") is not asks_of(None)
    assert asks_of("nn").is_call(CALLS["nb"].lower())


def test_a_feed_says_where_a_story_appeared_first():
    asks = asks_of("de")
    assert asks.is_repost("der beitrag die uhr geht vor erschien zuerst auf heron.")
    assert not asks.is_repost("der beitrag der stadt zur uhr steht fest.")
