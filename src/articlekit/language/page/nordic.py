"""The words of pages in the languages of the North."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["NORDIC"]

SWEDISH = PageWords(
    code="sv",
    by=listed("Av|Text|Text av|Skriven av|Författare|Reporter|Text och foto|Skribent"),
    both=listed("och|&|med"),
    either=listed("eller|till"),
    places=listed("i|från"),
    jobs=listed("Reporter|Journalist|Korrespondent|Krönikör|Redaktör|Redaktion"),
    published=listed("Publicerad|Publicerat|Publicerades|Publicerad den|Datum|Skapad"),
    updated=listed("Uppdaterad|Uppdaterat|Senast uppdaterad|Ändrad|Uppdaterades"),
    furniture=listed(
        "Dela|Dela artikeln|Dela artikel|Skriv ut|Tipsa|Mejla|E-post|Spara"
        "|Spara artikel|Lyssna|Läs mer|Visa mer|Visa fler|Tillbaka|Nästa|Föregående"
        "|Till toppen|Meny|Sök|Logga in|Registrera|Prenumerera|Nyhetsbrev|Stäng|Ämnen"
        "|Ämnen i artikeln|Mer om|Relaterat|Relaterade artiklar|Läs också|Läs även"
        "|Rekommenderat|Mest läst|Mest lästa|Senaste nytt|Kontakt|Kontakta oss"
        "|Följ oss|Följ|Kopiera länk|Visa kommentarer|Visa alla kommentarer|Taggar"
        "|Hem|Senaste kommentarerna|Nyast först|Äldst först|Rätta artikeln"
        "|Dela på Facebook"
    ),
    adverts=listed("Annons|Annonser|Reklam"),
    openings=listed(
        "Dela på|Dela via|Följ oss på|Prenumerera på|Anmäl dig|Lästid"
        "|Din e-postadress|Obligatoriska fält|Artikeln är skriven"
    ),
    tags=listed("Taggar|Ämnen"),
    teasers=listed("Läs mer|Läs också|Läs även|LÄS MER|Mer om|Se även|Relaterat"),
    comments=listed(
        "Kommentarer|Kommentar|Diskussion|Läsarkommentarer|Reaktioner|Svar"
    ),
    no_comments=listed(
        "Inga kommentarer|Bli först att kommentera|Kommentarer inaktiverade"
        "|Kommentarsfältet är stängt|Kommentarerna är stängda|Var först med att"
    ),
    post=listed(
        "Skriv en kommentar|Lämna en kommentar|Kommentera|Lägg till kommentar"
        "|Skriv kommentar|Lämna ett svar|Logga in för att kommentera|Avbryt svar"
        "|Delta i"
    ),
    says=listed("säger|skriver|skrev|sade|sa"),
    buttons=listed(
        "Svara|Gilla|Anmäl|Rapportera|Citera|Dela|Redigera|Ta bort|Permalänk"
        "|Visa svar|Dölj svar|Länk|Rekommendera"
    ),
    badges=listed("Författare|Redaktionen|Gäst|Moderator|Redigerad|Medlem"),
    replies=listed("Svar|Visa svar|Dölj svar"),
    reply_to=listed("Svar till|Svar på|Som svar på|Som svar till|Svarar"),
    likes=listed("gillar|gilla-markeringar|röster|poäng|rekommendationer"),
    ago_before=listed("för|för cirka"),
    ago_after=listed("sedan|sen"),
    units=listed(
        "sekund|sekunder|sek|minut|minuter|min|timme|timmar|tim|dag|dagar|vecka"
        "|veckor|månad|månader|mån|år"
    ),
    lately=listed("just nu|nyss|igår|i går|idag|i dag"),
    on=listed("den|på"),
    at=listed("kl|kl.|klockan"),
    days=listed(
        "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön"
    ),
)

NORWEGIAN = PageWords(
    code="nb",
    by=listed(
        "Av|Tekst|Skrevet av|Forfatter|Journalist|Tekst og foto|Skribent|Tekst av"
    ),
    both=listed("og|&|med"),
    either=listed("eller|til"),
    places=listed("i|fra"),
    jobs=listed("Journalist|Reporter|Korrespondent|Kommentator|Redaktør|Redaksjonen"),
    published=listed("Publisert|Publisert den|Dato|Lagt ut|Opprettet"),
    updated=listed("Oppdatert|Sist oppdatert|Endret|Sist endret"),
    furniture=listed(
        "Del|Del artikkelen|Del saken|Del artikkel|Skriv ut|Tips en venn|E-post|Lagre"
        "|Lagre artikkel|Lytt|Les mer|Vis mer|Vis flere|Tilbake|Neste|Forrige"
        "|Til toppen|Meny|Søk|Logg inn|Registrer|Abonner|Bli abonnent|Nyhetsbrev|Lukk"
        "|Emner|Mer om|Relatert|Relaterte artikler|Les også|Anbefalt|Mest lest"
        "|Siste nytt|Siste nyheter|Kontakt|Kontakt oss|Følg oss|Følg|Kopier lenke"
        "|Vis kommentarer|Se kommentarer|Stikkord|Hjem|Nyeste først|Eldste først"
        "|Siste kommentarer|Del på Facebook|Rapporter feil"
    ),
    adverts=listed("Annonse|Annonser|Reklame|Annonsørinnhold"),
    openings=listed(
        "Del på|Del via|Følg oss på|Abonner på|Meld deg på|Lesetid|Din e-postadresse"
        "|Obligatoriske felt|Opphavsrett"
    ),
    tags=listed("Stikkord|Emner"),
    teasers=listed("Les også|Les mer|Mer om|Se også|Les hele saken|Relatert"),
    comments=listed("Kommentarer|Kommentar|Debatt|Diskusjon|Leserkommentarer|Svar"),
    no_comments=listed(
        "Ingen kommentarer|Vær den første|Kommentarer er stengt"
        "|Kommentarfeltet er stengt|Bli den første"
    ),
    post=listed(
        "Skriv en kommentar|Legg igjen en kommentar|Legg til kommentar"
        "|Skriv kommentar|Kommenter|Legg igjen et svar|Logg inn for å kommentere"
        "|Avbryt svar"
    ),
    says=listed("sier|skriver|skrev|sa"),
    buttons=listed(
        "Svar|Lik|Liker|Rapporter|Siter|Del|Rediger|Slett|Permalenke|Vis svar"
        "|Skjul svar|Lenke|Anbefal"
    ),
    badges=listed("Forfatter|Redaksjonen|Gjest|Moderator|Redigert|Medlem"),
    replies=listed("Svar|Vis svar|Skjul svar"),
    reply_to=listed("Svar til|Svar på|Som svar på|Som svar til|Svarer"),
    likes=listed("liker|likerklikk|stemmer|poeng|anbefalinger"),
    ago_before=listed("for|for ca."),
    ago_after=listed("siden|sia"),
    units=listed(
        "sekund|sekunder|sek|minutt|minutter|min|time|timer|t|dag|dager|døgn|uke|uker"
        "|måned|måneder|mnd|år"
    ),
    lately=listed("akkurat nå|nettopp|i går|i dag"),
    on=listed("den|på"),
    at=listed("kl|kl.|klokken|klokka"),
    days=listed(
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors"
        "|fre|lør|søn"
    ),
)

DANISH = PageWords(
    code="da",
    by=listed("Af|Skrevet af|Tekst|Tekst af|Forfatter|Journalist|Tekst og foto"),
    both=listed("og|&|med"),
    either=listed("eller|til"),
    places=listed("i|fra"),
    jobs=listed("Journalist|Reporter|Korrespondent|Redaktør|Kommentator|Redaktionen"),
    published=listed("Publiceret|Offentliggjort|Udgivet|Dato|Oprettet"),
    updated=listed("Opdateret|Senest opdateret|Sidst opdateret|Ændret"),
    furniture=listed(
        "Del|Del artiklen|Del artikel|Udskriv|Print|Tip en ven|E-mail|Gem|Gem artikel"
        "|Lyt|Læs mere|Vis mere|Vis flere|Tilbage|Næste|Forrige|Til toppen|Menu|Søg"
        "|Log ind|Opret|Abonner|Bliv abonnent|Nyhedsbrev|Luk|Emner|Mere om|Relateret"
        "|Relaterede artikler|Læs også|Anbefalet|Mest læste|Seneste nyt|Kontakt"
        "|Kontakt os|Følg os|Følg|Kopiér link|Vis kommentarer|Se kommentarer|Hjem"
        "|Nyeste først|Ældste først|Seneste kommentarer|Del på Facebook"
    ),
    adverts=listed("Annonce|Annoncer|Reklame"),
    openings=listed(
        "Del på|Del via|Følg os på|Tilmeld dig|Abonner på|Læsetid|Din e-mailadresse"
        "|Krævede felter"
    ),
    tags=listed("Emner|Tags"),
    teasers=listed("Læs også|Læs mere|Mere om|Se også|Relateret"),
    comments=listed("Kommentarer|Kommentar|Debat|Diskussion|Læserkommentarer|Svar"),
    no_comments=listed(
        "Ingen kommentarer|Vær den første|Kommentarer er lukket"
        "|Kommentarfeltet er lukket"
    ),
    post=listed(
        "Skriv en kommentar|Skriv kommentar|Tilføj kommentar|Kommenter|Kommentér"
        "|Efterlad en kommentar|Skriv et svar|Log ind for at kommentere|Annuller svar"
    ),
    says=listed("siger|skriver|skrev|sagde"),
    buttons=listed(
        "Svar|Besvar|Synes godt om|Anmeld|Rapportér|Citér|Del|Redigér|Slet|Permalink"
        "|Vis svar|Skjul svar|Anbefal"
    ),
    badges=listed("Forfatter|Redaktionen|Gæst|Moderator|Redigeret|Medlem"),
    replies=listed("Svar|Vis svar|Skjul svar"),
    reply_to=listed("Svar til|Svar på|Som svar på|Som svar til|Svarer"),
    likes=listed("synes godt om|stemmer|point|anbefalinger"),
    ago_before=listed("for|for ca."),
    ago_after=listed("siden"),
    units=listed(
        "sekund|sekunder|sek|minut|minutter|min|time|timer|t|dag|dage|uge|uger|måned"
        "|måneder|md|år"
    ),
    lately=listed("lige nu|i går|i dag"),
    on=listed("den|d."),
    at=listed("kl|kl.|klokken"),
    days=listed(
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors"
        "|fre|lør|søn"
    ),
)

NORDIC = (SWEDISH, NORWEGIAN, DANISH)
