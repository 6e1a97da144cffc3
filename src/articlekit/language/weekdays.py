"""The days of the week, as they stand before a date."""

from functools import cache

__all__ = ["weekdays"]

DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday"
    " mon tue tues wed thu thur thurs fri sat sun"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado domingo"
    " lunedì martedì mercoledì giovedì venerdì sabato domenica"
    " segunda-feira terça-feira quarta-feira quinta-feira sexta-feira"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
    " mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag"
    " poniedziałek wtorek środa czwartek piątek sobota niedziela"
    " понедельник вторник среда четверг пятница суббота воскресенье"
)


@cache
def weekdays() -> frozenset[str]:
    """The names of the days in many languages, in lower case."""
    return frozenset(DAYS.split())
