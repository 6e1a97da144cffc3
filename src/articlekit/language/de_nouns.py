"""German nouns and adverbs that stand where a name may stand, and are none."""

from articlekit.language.lists import words

__all__ = ["COMMON_ADVERBS", "COMMON_NOUNS", "TERM_ENDINGS"]

COMMON_NOUNS = words(
    """
    finanzen personal marketing vertrieb technik sport kultur politik soziales
    umwelt gesundheit einkauf produktion digitales inneres äußeres bauen wohnen verkehr
    kontakt kontakte zugang kontakten hilfe hilfen schutz druck mut respekt vertrauen
    lücken lücke chancen chance fehler fragen antworten probleme problem lösungen
    aufgaben aufgabe ziele ziel rechte pflichten leben aufnahmen aufnahme
    geld gelder zeit zeiten raum räume platz plätze termine termin daten zahlen namen
    texte bücher buch bilder bild filme film lieder lied musik kunst spiele spiel
    spenden spende preise preis kosten gebühren steuern verträge vertrag pläne plan
    ideen idee vorschläge vorschlag wünsche wunsch sorgen ängste hoffnung angst freude
    essen trinken wasser strom gas öl kaffee tee brot bier wein milch fleisch gemüse
    obst medikamente impfstoff waffen drogen alkohol tabak kleidung schuhe möbel autos
    auto fahrräder züge busse bahnen straßen wege brücken häuser haus wohnung wohnungen
    grundstücke gärten felder wälder tiere hunde katzen pferde kühe vögel fische bäume
    pflanzen blumen beweise hinweise spuren vorwürfe kritik lob dank gehör recht unrecht
    anteile aktien kredite schulden gewinne verluste umsätze arbeit arbeiten urlaub
    ferien feierabend unterricht noten prüfungen prüfung tests test proben probe
    deutsch englisch mathematik physik
    chemie biologie geschichte erdkunde religion ethik informatik
    """
)
"""Behind a role or a verb: `Vorstand Finanzen`, `sagte Hilfe zu`."""

COMMON_ADVERBS = words(
    """
    aktuell generell eventuell prinzipiell tendenziell insgesamt momentan rechtzeitig
    gleichzeitig frühzeitig kurzfristig langfristig
    """
)
"""Where a sentence begins: `Aktuell fordert die Stadt mehr Geld`."""

TERM_ENDINGS = (
    "gesetz", "gesetze", "gesetzes", "gesetzbuch", "verordnung", "richtlinie",
    "potenzial", "potential", "strategie", "produkt", "nahverkehr", "verkehr", "steuer",
    "recht", "verfahren", "programm", "vertrag", "abkommen", "syndrom", "störung",
    "krankheit", "virus", "economy", "rate", "quote", "wert", "index",
    "system", "technologie", "konzept", "prinzip", "plan", "prüfung", "unterricht",
)  # fmt: skip
"""Of nouns whose acronym in brackets names no organisation."""
