"""The words of pages in English, German and Dutch."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["GERMANIC"]

ENGLISH = PageWords(
    code="en",
    by=listed(
        "By|Submitted by|Written by|Reported by|Story by|Words by|Text by|Author"
        "|Authors|Report by|Posted by|Published by|Byline|From|Contributed by"
        "|Analysis by|Opinion by"
    ),
    both=listed("and|&|with"),
    either=listed("or|to|nor"),
    articles=listed("The"),
    places=listed("in|at|from|on"),
    jobs=listed(
        "Staff Writer|Staff Reporter|Senior Reporter|Reporter|Correspondent|Writer"
        "|Political Correspondent|Political Editor|Business Editor|Sports Editor"
        "|Health Correspondent|Science Correspondent|Foreign Correspondent|Columnist"
        "|Editor|Senior Editor|Deputy Editor|Contributor|Contributing Writer|Producer"
        "|Education Correspondent|Special Correspondent|Associate Editor|Journalist"
        "|Senior Correspondent|Editor-in-Chief|Managing Editor|News Editor|Freelancer"
        "|Photographer|Crime Reporter|Senior Writer|Chief Reporter|Intern|Staff"
    ),
    published=listed(
        "Published|Published on|Published at|Posted|Posted on|Date|Published date"
        "|First published|Date published|Publication date|Created|Issued"
    ),
    updated=listed(
        "Updated|Updated on|Updated at|Last updated|Last modified|Modified"
        "|Last update|Lastupdate|Last updated on|Edited|Revised"
    ),
    furniture=listed(
        "Share|Share this|Share this article|Share this story|Share this post|Print"
        "|Print this|Print this article|Print article|Print page|Email|E-mail"
        "|Email this|Email this article|Email a friend|Send to a friend|Facebook"
        "|Twitter|X|WhatsApp|LinkedIn|Reddit|Pinterest|Telegram|Tumblr|Flipboard"
        "|Copy link|Copy URL|Link|Link copied|Save|Save article|Save for later"
        "|Bookmark|Gift this article|Gift article|Listen|Listen to this article"
        "|Listen to article|Play|Pause|Story continues below|Article continues below"
        "|Continue reading|Close|Menu|Search|Home|Log in|Login|Sign in|Sign up"
        "|Register|Subscribe|Subscribe now|Newsletter|Newsletters|Our newsletters"
        "|Back to top|Back|Top|Next|Previous|Next article|Previous article|Next story"
        "|Next post|Previous post|Older|Newer|Loading|Loading…|Skip to content"
        "|Skip to main content|Skip navigation|Jump to navigation|Tags|Topics"
        "|Share via|Topics in this article|Filed under|Related topics"
        "|More on this story|Related|Related articles|Related stories|Related posts"
        "|Related content|Read next|Recommended|Recommended for you|You may also like"
        "|You might also like|More stories|More news|More from this author|Most read"
        "|Most popular|Trending|Latest news|Latest stories|Top stories|Popular"
        "|Popular posts|Editors' picks|Sponsored links|About the author|About us"
        "|About me|Contact us|Contact|Terms|Privacy policy|Terms of use"
        "|Terms of service|Cookie policy|Accept cookies|Follow us|Follow"
        "|Follow this topic|Report a typo|Report an error|Corrections|Reprints"
        "|Reprints and permissions|Rights and permissions|Open in app|Font size"
        "|Text size|View comments|Show comments|Hide comments|Load more|Load comments"
        "|Show more|See more|View more|Load more comments|View all comments|Donate"
        "|See all comments|Show all comments|Primary Sidebar|Sidebar|Footer|Tweet"
        "|Like|Reader interactions|Recent comments|Recent posts|Archives|Categories"
        "|Meta|Sort by|Newest first|Oldest first|Newest|Oldest|Best|Most liked"
        "|Top comments|Sort by best|Join the discussion|Watch|Watch now|Watch video"
        "|View gallery|Image gallery|Photo gallery|Subscribe to the newsletter"
        "|Support us|Share on|Support our work|Get the app|Download the app"
        "|Enlarge image|Add as preferred source|Advertise|Advertise with us"
        "|Unsubscribe|Create account|My account"
    ),
    adverts=listed(
        "Advertisement|Advertisements|Advertising|Ad|Sponsored|Sponsored content"
        "|Article continues below advertisement|Story continues below advertisement"
        "|Promoted|Skip advertisement"
    ),
    openings=listed(
        "Share on|Share via|Share to|Share this|Share with|Follow us on"
        "|Click to share|Sign up for|Sign up to|Subscribe to|Get our|Join our"
        "|Follow us|Download our app|All rights reserved|Reading time"
        "|Estimated reading time|Save my name|Your email address|Required fields"
        "|Have your say|View all|Join us on|Join the conversation|Like us on"
        "|Find us on|Click here to|Advertisement|Support our|To report an error"
        "|This article was originally published|This story was originally published"
        "|This material may not be published|Related Posts|Support independent"
        "|Become a member|Photo gallery"
    ),
    tags=listed(
        "Tags|Topics|Categories|Keywords|Category|Tagged|Filed under|Posted in"
    ),
    teasers=listed(
        "Read more|Read also|Also read|See also|Read next|Related|More|Read"
        "|Don't miss|More on this|Recommended|Watch|Find out more|Learn more"
        "|Read the full story|Continue reading|Further reading|Must read|Read this"
        "|More from|Editor's pick"
    ),
    comments=listed(
        "Comments|Comment|Reader comments|Readers' comments|Discussion|Your comments"
        "|Responses|Response|Thoughts|User comments|Top comments|All comments|Replies"
        "|Letters|Reactions|Join the discussion|Conversation|Featured comments"
        "|Comments section|Comment section|Community comments|Recent replies"
        "|thoughts on|responses to|comments on|replies to|Latest comments"
        "|Reader responses|Reader reactions|What readers say|Join the conversation"
        "|Show comments|View comments"
    ),
    no_comments=listed(
        "No comments|No comments yet|Be the first to comment|Comments are closed"
        "|Comments are off|Be the first to reply|Comments closed|Comments disabled"
        "|Commenting is closed|There are no comments|No responses|Comments off"
        "|Comments are disabled|This discussion is closed|Comments are now closed"
        "|Commenting has been disabled|Be the first to leave a comment"
    ),
    post=listed(
        "Post a comment|Post comment|Leave a comment|Leave a reply|Add a comment"
        "|Write a comment|Add comment|Submit comment|Your comment|Comment on this"
        "|Join the conversation|Post a reply|Write a reply|Add your comment"
        "|Add your voice|Log in to comment|Sign in to comment|Login to comment"
        "|You must be logged in|Please log in|Write your comment|Start the discussion"
        "|Comment as|Say something|Have your say|Cancel reply|Submit a comment"
        "|Register to comment|Subscribe to comments|Notify me of|Share your thoughts"
        "|Start typing|What do you think|Leave your comment|Make a comment"
        "|You need to be logged in|To comment|Add to the discussion"
        "|Reply to this topic|Log in to post|Log in to reply|Login to post"
        "|Log in or register|Login or register|Register to post"
    ),
    says=listed("says|said|wrote|writes|commented|comments|replied|replies|posted"),
    buttons=listed(
        "Reply|Like|Likes|Report|Report abuse|Report comment|Quote|Share|Permalink"
        "|Link|Edit|Delete|Upvote|Downvote|Flag|Flag as inappropriate|Log in to reply"
        "|Loading|Log in to Reply|Reply to this|Recommend|Recommended|More|Vote|Hide"
        "|Dislike|Like this|Collapse|Expand|Show replies|Hide replies|View replies"
        "|Block|Follow|Give award|Award|Save|Copy link|Reply with quote|Thank|Agree"
        "|Disagree|Unhelpful|Helpful|Parent|prev|next|context|full comments|favorite"
        "|root|See more|Respond|Show more|Read more|React|Add reaction|Mark as spam"
        "|Translate|See translation|Upvotes|Best|Top|Like Reply|Reply Like"
        "|Share this comment|Report this comment|Hide reply|View reply|Show reply"
        "|View more replies|more replies"
    ),
    badges=listed(
        "Author|Moderator|Mod|Staff|OP|Subscriber|Verified|Top fan|Edited|Guest"
        "|Member|Admin|Editor|Post author|Top contributor|Pinned|Original poster"
        "|Supporter|Contributor|not verified|Newbie|Senior member|Registered"
        "|New member"
    ),
    replies=listed(
        "Replies|Reply|Answers|Responses|View replies|Show replies|Hide replies"
        "|more replies|Load replies|View reply|View all replies|See replies"
    ),
    reply_to=listed(
        "In reply to|Reply to|Replying to|In response to|Answer to|Responding to"
        "|Replied to|replying to"
    ),
    likes=listed(
        "likes|like|points|point|votes|vote|upvotes|upvote|recommendations|thumbs up"
        "|people like this|recommend|reactions|reaction|score|karma"
    ),
    ago_after=listed("ago"),
    ago_before=listed("about|over|almost|an|a|last"),
    units=listed(
        "second|seconds|sec|secs|s|minute|minutes|min|mins|m|hour|hours|hr|hrs|h|day"
        "|days|d|week|weeks|wk|wks|w|month|months|mo|mos|year|years|yr|yrs|y"
    ),
    lately=listed(
        "just now|now|yesterday|today|last week|last month|last year|moments"
    ),
    on=listed("on|dated|of"),
    at=listed(
        "at|am|pm|a.m.|p.m.|o'clock|UTC|GMT|EST|EDT|ET|CST|CDT|CT|MST|MDT|PST|PDT|PT"
        "|BST|CET|CEST|IST|AEST|AEDT|WAT|CAT|EAT|SAST|Z"
    ),
    days=listed(
        "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed"
        "|Thu|Thur|Thurs|Fri|Sat|Sun"
    ),
)

GERMAN = PageWords(
    code="de",
    by=listed(
        "Von|Ein Bericht von|Text von|Text|Autor|Autorin|Autoren|Bericht von"
        "|Ein Artikel von|Ein Kommentar von|Kommentar von|Eine Analyse von"
        "|Analyse von|Ein Interview von|Interview von|Eine Reportage von"
        "|Geschrieben von|Verfasst von|Aus der Feder von|Ein Gastbeitrag von"
        "|Gastbeitrag von|Eine Kolumne von|Aufgezeichnet von"
    ),
    both=listed("und|u.|&|sowie|mit"),
    either=listed("oder|bis|bzw.|beziehungsweise|sowie"),
    articles=listed("Der|Die|Das"),
    places=listed("in|aus|zurzeit"),
    jobs=listed(
        "Redakteur|Redakteurin|Reporter|Reporterin|Korrespondent|Korrespondentin"
        "|Chefredakteur|Chefredakteurin|Volontär|Volontärin|Freier Autor"
        "|Freie Autorin|Freier Journalist|Freie Journalistin|Redaktion|Autor|Autorin"
        "|Journalist|Journalistin|Ressortleiter|Ressortleiterin|Kolumnist|Kolumnistin"
    ),
    published=listed(
        "Veröffentlicht|Veröffentlicht am|Erschienen|Erschienen am|Datum|Publiziert"
        "|Publiziert am|Erstellt|Erstellt am|Artikel vom|Vom|Beitrag vom"
        "|Erstmals erschienen"
    ),
    updated=listed(
        "Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Stand"
        "|Letzte Aktualisierung|Geändert|Zuletzt geändert|Update|Letzte Änderung"
        "|Aktualisierung"
    ),
    furniture=listed(
        "Teilen|Artikel teilen|Beitrag teilen|Drucken|Artikel drucken|Seite drucken"
        "|Mail|E-Mail|Per E-Mail teilen|Per Mail versenden|Merken|Artikel merken"
        "|Speichern|Anhören|Artikel anhören|Vorlesen|Zur Merkliste|Auf die Merkliste"
        "|Link kopieren|Weiterlesen|Mehr anzeigen|Zurück|Weiter|Nach oben"
        "|Zum Seitenanfang|Startseite|Anmelden|Einloggen|Registrieren|Abo|Abonnieren"
        "|Jetzt abonnieren|Newsletter|Newsletter abonnieren|Menü|Suche|Suchen"
        "|Schließen|Themen|Themen in diesem Artikel|Mehr zum Thema|Zum Thema"
        "|Lesen Sie auch|Das könnte Sie auch interessieren"
        "|Das könnte dich auch interessieren|Meistgelesen|Meistgelesene Artikel"
        "|Neueste Artikel|Mehr Artikel|Verwandte Artikel|Ähnliche Artikel"
        "|Ähnliche Beiträge|Auch interessant|Impressum|Kontakt|Datenschutz"
        "|Datenschutzerklärung|AGB|Nutzungsbedingungen|Alle Rechte vorbehalten|Folgen"
        "|Folgen Sie uns|Fehler melden|Zur Startseite|Schlagworte|Schlagwörter|Tags"
        "|Kategorien|Letzte Kommentare|Neueste Kommentare|Neueste zuerst"
        "|Älteste zuerst|Sortierung|Sortieren nach|Beste zuerst|Netiquette"
        "|Alle Kommentare anzeigen|Weitere Kommentare anzeigen|Weitere Kommentare"
        "|Mehr Kommentare|Kommentare anzeigen|Kommentare laden|Kommentare lesen"
        "|Bild vergrößern|Bilderstrecke|Zur Bildergalerie|Video abspielen"
        "|Auf Facebook teilen|Schrift vergrößern|Schriftgröße|Zitieren|Quellen"
        "|Abo testen|Jetzt testen|Kommentieren|Kommentare|Feedback|Tickets|Podcast abonnieren"
        "|PDF|Als PDF"
    ),
    adverts=listed(
        "Anzeige|Anzeigen|Werbung|Advertorial|Ad|Externer Inhalt"
        "|Empfohlener redaktioneller Inhalt"
    ),
    openings=listed(
        "Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Teilen auf"
        "|Über WhatsApp teilen|Per WhatsApp teilen|Per E-Mail|Folgen Sie uns"
        "|Folge uns|Auf LinkedIn teilen|Auf WhatsApp teilen|Auf Pinterest teilen"
        "|Melden Sie sich|Abonnieren Sie|Jetzt Newsletter|Lesezeit|Lesedauer"
        "|Alle Rechte vorbehalten|Deine E-Mail-Adresse|Ihre E-Mail-Adresse"
        "|Erforderliche Felder|Meinen Namen|Netiquette|Mehr zum Thema|Hier geht es zu"
        "|Anzeige|Auf Xing teilen"
    ),
    tags=listed("Schlagworte|Schlagwörter|Themen|Tags|Kategorien|Stichworte|Kategorie"),
    teasers=listed(
        "Lesen Sie auch|Lies auch|Mehr zum Thema|Mehr dazu|Lesen Sie mehr|Weiterlesen"
        "|Auch interessant|Zum Thema|Lesen Sie hier|Mehr|Hintergrund|Siehe auch"
    ),
    comments=listed(
        "Kommentare|Kommentar|Leserkommentare|Leserbriefe|Leserbrief|Leserpost"
        "|Diskussion|Meinungen|Leserreaktionen|Reaktionen|Antworten|Nutzerkommentare"
        "|Ihre Meinung|Lesermeinungen|Forum|Gedanken zu|Kommentare zu|Antworten zu"
        "|Antworten auf|Beiträge|Top-Kommentare|Alle Kommentare|Leserzuschriften"
    ),
    no_comments=listed(
        "Keine Kommentare|Noch keine Kommentare|Kommentare sind geschlossen"
        "|Die Kommentare sind geschlossen|Kommentare deaktiviert"
        "|Die Kommentarfunktion ist|Sei der erste|Seien Sie der Erste"
        "|Kommentarfunktion deaktiviert|Kommentare geschlossen"
        "|Schreiben Sie den ersten|Schreibe den ersten"
    ),
    post=listed(
        "Kommentar schreiben|Kommentar verfassen|Kommentar hinterlassen"
        "|Schreibe einen Kommentar|Schreiben Sie einen Kommentar"
        "|Einen Kommentar schreiben|Kommentieren|Kommentar abgeben"
        "|Hinterlasse einen Kommentar|Hinterlassen Sie einen Kommentar"
        "|Kommentar abschicken|Antwort hinterlassen|Leserbrief schreiben"
        "|Ihr Kommentar|Dein Kommentar|Mitdiskutieren|Jetzt mitdiskutieren"
        "|Antworten abbrechen|Zum Kommentieren|Bitte melden Sie sich an"
        "|Um zu kommentieren|Jetzt kommentieren|Was denken Sie|Beitrag schreiben"
        "|Neuer Kommentar|Ihre Meinung zählt|Du musst angemeldet sein"
        "|Sie müssen angemeldet sein|Artikel kommentieren"
    ),
    says=listed("sagt|sagte|schrieb|schreibt|meint|kommentiert|meinte|kommentierte"),
    buttons=listed(
        "Antworten|Antwort|Melden|Empfehlen|Zitieren|Gefällt mir|Teilen|Link"
        "|Permalink|Bearbeiten|Löschen|Verbergen|Leserempfehlung|Kommentar melden"
        "|Beitrag melden|Mehr anzeigen|Missbrauch melden|Auf Kommentar antworten"
        "|Einklappen|Ausklappen|Antworten anzeigen|Antworten ausblenden"
        "|Gefällt mir nicht|Redaktionsempfehlung|Übersetzen|Bewerten|Daumen hoch"
        "|Daumen runter|Verstoß melden|Positiv bewerten|Negativ bewerten"
        "|Gefällt mir Antworten"
    ),
    badges=listed(
        "Autor|Autorin|Redaktion|Gast|Moderator|Moderation|Bearbeitet|Mitglied"
        "|Abonnent|Verifiziert|Beitragsautor|Artikelautor|Angepinnt|Nicht überprüft"
        "|nicht registriert"
    ),
    replies=listed(
        "Antworten|Antworten anzeigen|Antworten ausblenden|Antwort anzeigen"
    ),
    reply_to=listed("Antwort auf|Als Antwort auf|In Antwort auf|Antwort an|Erwidert"),
    likes=listed(
        "Leserempfehlung|Leserempfehlungen|Empfehlungen|Gefällt mir|Stimmen|Punkte"
        "|Likes"
    ),
    ago_before=listed("vor|vor etwa|vor ca.|vor über|vor einem|vor einer"),
    units=listed(
        "Sekunde|Sekunden|Sek|Minute|Minuten|Min|Stunde|Stunden|Std|Tag|Tage|Tagen"
        "|Woche|Wochen|Monat|Monate|Monaten|Jahr|Jahre|Jahren"
    ),
    lately=listed("gerade eben|soeben|eben|gestern|heute|vorgestern|jetzt"),
    on=listed("am|vom|den|der"),
    at=listed("um|Uhr|MEZ|MESZ"),
    days=listed(
        "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di"
        "|Mi|Do|Fr|Sa|So"
    ),
)

DUTCH = PageWords(
    code="nl",
    by=listed("Door|Van|Geschreven door|Tekst|Auteur|Auteurs|Een artikel van"),
    both=listed("en|&|met"),
    either=listed("of|tot"),
    articles=listed("De|Het"),
    places=listed("in|uit|vanuit"),
    jobs=listed(
        "Redacteur|Verslaggever|Correspondent|Hoofdredacteur|Redactie|Columnist"
    ),
    published=listed("Gepubliceerd|Gepubliceerd op|Geplaatst|Geplaatst op|Datum"),
    updated=listed("Bijgewerkt|Laatst bijgewerkt|Gewijzigd|Laatste update|Aangepast"),
    furniture=listed(
        "Delen|Deel dit artikel|Deel artikel|Deel|Printen|Afdrukken|Print|Mailen|Mail"
        "|Opslaan|Bewaren|Bewaar artikel|Luisteren|Lees verder|Meer laden|Meer|Terug"
        "|Volgende|Vorige|Naar boven|Menu|Zoeken|Inloggen|Registreren|Abonneren"
        "|Abonneer|Nieuwsbrief|Nieuwsbrieven|Sluiten|Onderwerpen"
        "|Meer over dit onderwerp|Gerelateerd|Gerelateerde artikelen|Lees ook"
        "|Aanbevolen|Meest gelezen|Contact|Privacybeleid|Volg ons|Kopieer link"
        "|Link gekopieerd|Toon reacties|Bekijk reacties|Alle reacties|Meer reacties"
        "|Tags|Recente reacties|Nieuwste eerst|Oudste eerst|Fout melden|Home"
    ),
    adverts=listed("Advertentie|Advertenties|Reclame|Gesponsord"),
    openings=listed(
        "Deel op|Delen op|Deel via|Delen via|Volg ons op|Schrijf je in|Schrijf u in"
        "|Abonneer je|Leestijd|Alle rechten voorbehouden|Je e-mailadres"
        "|Het e-mailadres|Vereiste velden|Lees meer over"
    ),
    tags=listed("Tags|Onderwerpen"),
    teasers=listed("Lees ook|Lees meer|Lees verder|Meer over|Zie ook|Bekijk ook"),
    comments=listed(
        "Reacties|Reactie|Commentaar|Opmerkingen|Discussie|Lezersreacties|reacties op"
        "|gedachten over|Antwoorden"
    ),
    no_comments=listed(
        "Geen reacties|Nog geen reacties|Reacties zijn gesloten|Wees de eerste"
        "|Reacties gesloten|Reageren is niet meer mogelijk"
    ),
    post=listed(
        "Plaats een reactie|Reageer|Reageren|Geef een reactie|Laat een reactie achter"
        "|Schrijf een reactie|Reactie plaatsen|Log in om te reageren|Reageer op dit"
        "|Reactie annuleren|Je moet ingelogd zijn"
    ),
    says=listed("zegt|schreef|schrijft|zei|reageerde"),
    buttons=listed(
        "Reageer|Beantwoorden|Reageren|Antwoord|Antwoorden|Vind ik leuk|Leuk"
        "|Rapporteer|Rapporteren|Melden|Citeer|Delen|Bewerken|Verwijderen|Permalink"
        "|Meld misbruik|Toon antwoorden"
    ),
    badges=listed("Auteur|Redactie|Gast|Moderator|Bewerkt|Lid|Abonnee|Vastgezet"),
    replies=listed("Antwoorden|Reacties|Toon antwoorden|Bekijk reacties"),
    reply_to=listed(
        "Antwoord op|Als antwoord op|In reactie op|Reactie op|Antwoord aan"
    ),
    likes=listed("likes|vind-ik-leuks|stemmen|punten|aanbevelingen"),
    ago_after=listed("geleden"),
    units=listed(
        "seconde|seconden|sec|minuut|minuten|min|uur|uren|u|dag|dagen|week|weken"
        "|maand|maanden|mnd|jaar|jaren"
    ),
    lately=listed("zojuist|zonet|gisteren|vandaag|nu"),
    on=listed("op|van"),
    at=listed("om|uur"),
    days=listed(
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za"
        "|zo"
    ),
)

GERMANIC = (ENGLISH, GERMAN, DUTCH)
