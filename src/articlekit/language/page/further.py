"""The words of pages in Greek, Turkish, the Uralic languages, and those of Africa."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["FURTHER"]

GREEK = PageWords(
    code="el",
    by=listed("Του|Της|Γράφει|Γράφει ο|Γράφει η|Συντάκτης|Από|Από τον|Από την"),
    both=listed("και|&"),
    jobs=listed("Δημοσιογράφος|Συντάκτης|Συντάκτρια|Ανταποκριτής|Ανταποκρίτρια"),
    published=listed("Δημοσιεύτηκε|Δημοσίευση|Δημοσιεύθηκε|Ημερομηνία"),
    updated=listed("Ενημερώθηκε|Τελευταία ενημέρωση|Ενημέρωση"),
    furniture=listed(
        "Κοινοποίηση|Κοινοποιήστε|Μοιραστείτε|Εκτύπωση|Αποστολή|Αποθήκευση|Ακούστε"
        "|Διαβάστε περισσότερα|Διαβάστε ακόμη|Διαβάστε επίσης|Περισσότερα"
        "|Δείτε περισσότερα|Πίσω|Επόμενο|Προηγούμενο|Μενού|Αναζήτηση|Σύνδεση|Εγγραφή"
        "|Συνδρομή|Κλείσιμο|Θέματα|Ετικέτες|Σχετικά|Σχετικά άρθρα|Δημοφιλή"
        "|Τελευταία νέα|Επικοινωνία|Αρχική|Ακολουθήστε μας|Αντιγραφή συνδέσμου"
        "|Σχολιάστε"
    ),
    adverts=listed("Διαφήμιση"),
    openings=listed("Ακολουθήστε μας|Εγγραφείτε|Με επιφύλαξη|Χρόνος ανάγνωσης"),
    tags=listed("Ετικέτες"),
    teasers=listed("Διαβάστε επίσης|Διαβάστε ακόμη|Διαβάστε περισσότερα|Δείτε επίσης"),
    comments=listed("Σχόλια|Σχόλιο|Συζήτηση|Απόψεις|Απαντήσεις"),
    no_comments=listed("Δεν υπάρχουν σχόλια|Κανένα σχόλιο|Τα σχόλια είναι κλειστά"),
    post=listed(
        "Γράψτε ένα σχόλιο|Αφήστε ένα σχόλιο|Προσθέστε σχόλιο|Σχολιάστε|Υποβολή"
    ),
    says=listed("λέει|έγραψε|γράφει|είπε"),
    buttons=listed(
        "Απάντηση|Απαντήστε|Μου αρέσει|Αναφορά|Παράθεση|Κοινοποίηση|Διαγραφή"
    ),
    replies=listed("Απαντήσεις|Απάντηση|Προβολή απαντήσεων"),
    reply_to=listed("Σε απάντηση του|Σε απάντηση στο|Απάντηση σε|Απάντηση στον"),
    likes=listed("μου αρέσει|ψήφοι|πόντοι"),
    ago_before=listed("πριν|πριν από"),
    ago_after=listed("πριν"),
    units=listed(
        "δευτερόλεπτα|λεπτά|λεπτό|ώρα|ώρες|ημέρα|ημέρες|μέρες|μήνες|χρόνια|έτη"
    ),
    lately=listed("μόλις τώρα|χθες|χτες|σήμερα"),
    on=listed("στις|την"),
    at=listed("στις|ώρα"),
    days=listed("Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή"),
)

TURKISH = PageWords(
    code="tr",
    by=listed("Yazan|Haber|Yazar|Hazırlayan|Haber Kaynağı|Muhabir|Editör"),
    both=listed("ve|ile|&"),
    jobs=listed("Muhabir|Editör|Gazeteci|Yazar|Köşe Yazarı"),
    published=listed(
        "Yayınlanma|Yayımlanma|Yayın Tarihi|Yayınlanma tarihi|Giriş|Tarih"
    ),
    updated=listed("Güncelleme|Güncellenme|Son güncelleme|Güncellendi"),
    furniture=listed(
        "Paylaş|Haberi paylaş|Bu haberi paylaş|Yazdır|E-posta|Gönder|Kaydet|Dinle"
        "|Devamını oku|Devamı|Daha fazla|Daha fazla göster|Tümünü gör|Geri|İleri"
        "|Sonraki|Önceki|Yukarı|Menü|Ara|Giriş yap|Giriş|Kayıt ol|Üye ol|Abone ol"
        "|Bülten|Kapat|Konular|Etiketler|İlgili haberler|İlgili|Benzer haberler"
        "|Önerilen|Çok okunanlar|En çok okunanlar|Son dakika|Son haberler|İletişim"
        "|Anasayfa|Ana Sayfa|Takip et|Bizi takip edin|Bağlantıyı kopyala"
        "|Yorumları gör|Yorumları göster|Tüm yorumlar|Son yorumlar"
    ),
    adverts=listed("Reklam"),
    openings=listed(
        "Bizi takip edin|Abone olun|Okuma süresi|Tüm hakları saklıdır"
        "|E-posta adresiniz|Gerekli alanlar"
    ),
    tags=listed("Etiketler"),
    teasers=listed(
        "İlgili haber|Ayrıca okuyun|Devamını oku|İlginizi çekebilir|Bunu da oku"
    ),
    comments=listed(
        "Yorumlar|Yorum|Yorumları|Tartışma|Görüşler|Okur yorumları|Yanıtlar"
    ),
    no_comments=listed(
        "Yorum yok|Henüz yorum yok|Henüz yorum yapılmamış|İlk yorumu|Yorumlar kapalı"
    ),
    post=listed(
        "Yorum yap|Yorum yaz|Yorum yazın|Yorum ekle|Bir yorum yazın|Yorumunuzu"
        "|Bir yanıt yazın|Yorum gönder|Cevap yaz|Yanıtı iptal et"
    ),
    says=listed("dedi|diyor|yazdı|dedi ki|diyor ki"),
    buttons=listed(
        "Yanıtla|Cevapla|Beğen|Şikayet et|Bildir|Alıntıla|Paylaş|Düzenle|Sil"
    ),
    replies=listed("Yanıtlar|Cevaplar|Yanıt|Yanıtları göster"),
    reply_to=listed("Yanıt olarak|Cevap olarak|Yanıt verilen"),
    likes=listed("beğeni|oy|puan"),
    ago_after=listed("önce"),
    units=listed("saniye|dakika|dk|saat|sa|gün|hafta|ay|yıl|sene"),
    lately=listed("şimdi|az önce|dün|bugün"),
    at=listed("saat"),
    days=listed("Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar"),
)

FINNISH = PageWords(
    code="fi",
    by=listed("Kirjoittaja|Teksti|Toimittaja|Kirjoittanut"),
    both=listed("ja|&"),
    either=listed("tai"),
    jobs=listed("Toimittaja|Päätoimittaja|Kirjeenvaihtaja|Toimitus|Kolumnisti"),
    published=listed("Julkaistu|Julkaistiin|Päivämäärä"),
    updated=listed("Päivitetty|Päivitettiin|Viimeksi päivitetty|Muokattu"),
    furniture=listed(
        "Jaa|Jaa artikkeli|Tulosta|Lähetä|Sähköposti|Tallenna|Kuuntele|Lue lisää"
        "|Näytä lisää|Näytä kaikki|Takaisin|Seuraava|Edellinen|Ylös|Valikko|Haku|Hae"
        "|Kirjaudu|Kirjaudu sisään|Rekisteröidy|Tilaa|Uutiskirje|Sulje|Aiheet"
        "|Aiheesta lisää|Lue myös|Suosittelemme|Luetuimmat|Uusimmat|Tuoreimmat"
        "|Etusivu|Yhteystiedot|Seuraa meitä|Seuraa|Kopioi linkki|Kommentoi"
        "|Näytä kommentit|Avainsanat|Lue kommentit|Uusimmat kommentit"
    ),
    adverts=listed("Mainos|Ilmoitus"),
    openings=listed("Jaa Facebookissa|Seuraa meitä|Tilaa|Lukuaika|Kaikki oikeudet"),
    teasers=listed("Lue myös|Lue lisää|Katso myös|Lisää aiheesta"),
    comments=listed("Kommentit|Kommentti|Kommenttia|Keskustelu|Mielipiteet|Vastaukset"),
    no_comments=listed("Ei kommentteja|Ole ensimmäinen|Kommentointi on suljettu"),
    post=listed("Kirjoita kommentti|Kommentoi|Lisää kommentti|Jätä kommentti|Vastaa"),
    says=listed("sanoo|kirjoitti|kirjoittaa|sanoi"),
    buttons=listed("Vastaa|Tykkää|Ilmoita|Lainaa|Jaa|Muokkaa|Poista|Näytä vastaukset"),
    replies=listed("Vastaukset|Vastausta|Näytä vastaukset"),
    reply_to=listed("Vastauksena|Vastaus käyttäjälle|Vastaus viestiin|Vastaa"),
    likes=listed("tykkäystä|ääntä|pistettä|tykkää"),
    ago_after=listed("sitten"),
    units=listed(
        "sekuntia|min|minuuttia|minuutti|tuntia|tunti|h|päivää|päivä|pv|viikkoa"
        "|viikko|kuukautta|kuukausi|kk|vuotta|vuosi|v"
    ),
    lately=listed("juuri nyt|eilen|tänään|äsken"),
    at=listed("klo|kello"),
    days=listed("maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai"),
)

ESTONIAN = PageWords(
    code="et",
    by=listed("Autor|Autorid|Kirjutas|Tekst|Toimetaja|Toimetas"),
    both=listed("ja|&"),
    either=listed("või"),
    jobs=listed("Ajakirjanik|Toimetaja|Reporter|Korrespondent|Toimetus|Peatoimetaja"),
    published=listed("Avaldatud|Kuupäev|Ilmunud"),
    updated=listed("Uuendatud|Viimati uuendatud|Muudetud"),
    furniture=listed(
        "Jaga|Jaga artiklit|Prindi|Trüki|Saada|Salvesta|Kuula|Loe edasi|Loe rohkem"
        "|Näita rohkem|Vaata rohkem|Tagasi|Järgmine|Eelmine|Üles|Menüü|Otsi"
        "|Logi sisse|Registreeru|Telli|Uudiskiri|Sulge|Teemad|Märksõnad|Seotud"
        "|Seotud artiklid|Loe ka|Loe lisaks|Loetumad|Uuemad|Kontakt|Avaleht"
        "|Jälgi meid|Kommenteeri"
    ),
    adverts=listed("Reklaam"),
    openings=listed("Jaga Facebookis|Jälgi meid|Telli|Lugemisaeg|Kõik õigused"),
    teasers=listed("Loe ka|Loe lisaks|Loe edasi|Loe rohkem|Vaata ka"),
    comments=listed("Kommentaarid|Kommentaar|Kommentaari|Arutelu|Arvamused|Vastused"),
    no_comments=listed("Kommentaare pole|Kommentaarid puuduvad|Ole esimene"),
    post=listed("Lisa kommentaar|Kirjuta kommentaar|Kommenteeri|Jäta kommentaar"),
    says=listed("ütleb|kirjutas|kirjutab|ütles"),
    buttons=listed("Vasta|Meeldib|Teata|Tsiteeri|Jaga|Muuda|Kustuta"),
    replies=listed("Vastused|Vastust|Näita vastuseid"),
    reply_to=listed("Vastuseks|Vastus kasutajale|Vastus"),
    likes=listed("meeldimist|häält|punkti"),
    ago_after=listed("tagasi"),
    units=listed("sekundit|minutit|min|tundi|tund|päeva|päev|nädalat|kuud|aastat"),
    lately=listed("äsja|eile|täna"),
    at=listed("kell|kl"),
    days=listed("esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev"),
)

HUNGARIAN = PageWords(
    code="hu",
    by=listed("Szerző|Írta|Szerzők|Szöveg"),
    both=listed("és|&"),
    either=listed("vagy"),
    articles=listed("A|Az"),
    jobs=listed("Újságíró|Szerkesztő|Tudósító|Riporter|Főszerkesztő|Szerkesztőség"),
    published=listed("Megjelent|Közzétéve|Publikálva|Dátum"),
    updated=listed("Frissítve|Frissült|Utolsó frissítés|Módosítva"),
    furniture=listed(
        "Megosztás|Megosztom|Oszd meg|Nyomtatás|Küldés|E-mail|Mentés|Hallgatás"
        "|Tovább olvasom|Tovább|Bővebben|Olvass tovább|Több|Vissza|Következő|Előző"
        "|Az oldal tetejére|Menü|Keresés|Bejelentkezés|Belépés|Regisztráció"
        "|Előfizetés|Feliratkozás|Hírlevél|Bezárás|Témák|Címkék|Kapcsolódó"
        "|Kapcsolódó cikkek|Olvasta már|Ajánlott|Legolvasottabb|Legfrissebb|Kapcsolat"
        "|Kezdőlap|Kövessen minket|Link másolása|Hozzászólok"
        "|Hozzászólások megtekintése"
    ),
    adverts=listed("Hirdetés"),
    openings=listed(
        "Megosztás a|Kövessen minket|Iratkozzon fel|Olvasási idő|Minden jog"
    ),
    teasers=listed("Olvassa el|Olvasd el|Kapcsolódó|Tovább olvasom|Bővebben|Lásd még"),
    comments=listed("Hozzászólások|Hozzászólás|Kommentek|Komment|Vélemények|Válaszok"),
    no_comments=listed("Nincs hozzászólás|Nincsenek hozzászólások|Legyen az első"),
    post=listed(
        "Hozzászólás írása|Szóljon hozzá|Szólj hozzá|Írjon hozzászólást|Új komment"
    ),
    says=listed("szerint|mondja|írta|írja"),
    buttons=listed("Válasz|Tetszik|Jelentés|Idézet|Megosztás|Szerkesztés|Törlés"),
    replies=listed("Válaszok|Válasz|Válaszok megtekintése"),
    reply_to=listed("Válasz erre|Válaszul|Válasz neki|Előzmény"),
    likes=listed("kedvelés|szavazat|pont|tetszik"),
    ago_after=listed("ezelőtt|ideje"),
    units=listed("másodperce|perce|perccel|órája|órával|napja|nappal|hete|hónapja|éve"),
    lately=listed("éppen most|tegnap|ma"),
    at=listed("óra|kor"),
    days=listed("hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap"),
)

AFRIKAANS = PageWords(
    code="af",
    by=listed("Deur|Geskryf deur|Teks|Outeur"),
    both=listed("en|&"),
    either=listed("of"),
    articles=listed("Die"),
    places=listed("in"),
    jobs=listed("Verslaggewer|Joernalis|Redakteur|Korrespondent"),
    published=listed("Gepubliseer|Gepubliseer op|Datum"),
    updated=listed("Opgedateer|Laas opgedateer|Gewysig"),
    furniture=listed(
        "Deel|Deel hierdie artikel|Druk|Stuur|Stoor|Luister|Lees meer|Lees verder"
        "|Wys meer|Meer|Terug|Volgende|Vorige|Soek|Teken in|Registreer|Nuusbrief"
        "|Sluit|Onderwerpe|Verwante artikels|Lees ook|Gewildste|Kontak|Tuis|Volg ons"
    ),
    adverts=listed("Advertensie"),
    openings=listed("Deel op|Volg ons|Teken in op|Leestyd|Alle regte voorbehou"),
    teasers=listed("Lees ook|Lees meer|Lees verder|Sien ook"),
    comments=listed("Kommentaar|Kommentare|Opmerkings|Bespreking|Antwoorde"),
    no_comments=listed("Geen kommentaar|Geen opmerkings|Wees die eerste"),
    post=listed("Lewer kommentaar|Skryf kommentaar|Los kommentaar|Laat 'n antwoord"),
    says=listed("sê|skryf|het geskryf|het gesê"),
    buttons=listed("Antwoord|Hou van|Rapporteer|Deel|Wysig|Verwyder"),
    replies=listed("Antwoorde|Wys antwoorde"),
    reply_to=listed("In antwoord op|Antwoord op"),
    ago_after=listed("gelede"),
    units=listed("sekondes|minuut|minute|uur|ure|dag|dae|week|weke|maand|maande|jaar"),
    lately=listed("nou net|gister|vandag"),
    on=listed("op"),
    at=listed("om"),
    days=listed("Maandag|Dinsdag|Woensdag|Donderdag|Vrydag|Saterdag|Sondag"),
)

SWAHILI = PageWords(
    code="sw",
    by=listed("Na|Imeandikwa na|Mwandishi|Na Mwandishi Wetu"),
    both=listed("na|&"),
    jobs=listed("Mwandishi|Mhariri|Mwanahabari"),
    published=listed("Imechapishwa|Tarehe|Ilichapishwa"),
    updated=listed("Imesasishwa|Ilisasishwa"),
    furniture=listed(
        "Shiriki|Sambaza|Chapisha|Tuma|Hifadhi|Sikiliza|Soma zaidi|Endelea kusoma"
        "|Onyesha zaidi|Zaidi|Rudi|Inayofuata|Iliyopita|Juu|Menyu|Tafuta|Ingia"
        "|Jisajili|Jarida|Funga|Mada|Habari zinazohusiana|Zinazosomwa zaidi"
        "|Habari mpya|Wasiliana nasi|Nyumbani|Tufuate"
    ),
    adverts=listed("Tangazo|Matangazo"),
    openings=listed("Shiriki kwenye|Tufuate|Jiunge na|Haki zote zimehifadhiwa"),
    teasers=listed("Soma zaidi|Soma pia|Endelea kusoma"),
    comments=listed("Maoni|Mjadala|Majibu"),
    no_comments=listed("Hakuna maoni|Kuwa wa kwanza"),
    post=listed("Andika maoni|Toa maoni|Acha maoni|Weka maoni"),
    says=listed("anasema|alisema|aliandika"),
    buttons=listed("Jibu|Penda|Ripoti|Shiriki|Hariri|Futa"),
    replies=listed("Majibu"),
    reply_to=listed("Kwa kujibu|Jibu kwa"),
    ago_after=listed("zilizopita|iliyopita|yaliyopita"),
    ago_before=listed("saa|dakika|siku|wiki|mwezi|miezi|mwaka|miaka"),
    lately=listed("sasa hivi|jana|leo"),
    on=listed("tarehe"),
    at=listed("saa"),
    days=listed("Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili"),
)

ZULU = PageWords(
    code="zu",
    by=listed("Ngu|Ibhalwe ngu|Umbhali"),
    both=listed("no|&"),
    furniture=listed(
        "Yabelana|Phrinta|Thumela|Londoloza|Funda okuningi|Okuningi|Sesha|Ngena"
        "|Bhalisa|Vala|Izihloko|Ikhaya|Silandele"
    ),
    adverts=listed("Isikhangiso"),
    teasers=listed("Funda okuningi|Funda futhi"),
    comments=listed("Amazwana|Imibono|Izimpendulo"),
    post=listed("Shiya amazwana|Bhala amazwana|Phawula"),
    says=listed("uthi|wathi|ubhale"),
    buttons=listed("Phendula|Yabelana"),
    days=listed(
        "uMsombuluko|uLwesibili|uLwesithathu|uLwesine|uLwesihlanu|uMgqibelo|iSonto"
    ),
)

XHOSA = PageWords(
    code="xh",
    by=listed("Ngu|Ibhalwe ngu|Umbhali"),
    both=listed("no|&"),
    furniture=listed(
        "Yabelana|Shicilela|Thumela|Gcina|Funda ngakumbi|Ngakumbi|Khangela|Ngena"
        "|Bhalisa|Vala|Izihloko|Ikhaya|Silandele"
    ),
    adverts=listed("Intengiso"),
    teasers=listed("Funda ngakumbi"),
    comments=listed("Izimvo|Iimpendulo"),
    post=listed("Shiya izimvo|Bhala izimvo"),
    says=listed("uthi|wathi|ubhale"),
    buttons=listed("Phendula|Yabelana"),
    days=listed("uMvulo|uLwesibini|uLwesithathu|uLwesine|uLwesihlanu|uMgqibelo|iCawe"),
)

ICELANDIC = PageWords(
    code="is",
    by=listed("Eftir|Texti|Höfundur|Skrifað af"),
    both=listed("og|&"),
    jobs=listed("Blaðamaður|Fréttamaður|Ritstjóri"),
    published=listed("Birt|Birtist|Dagsetning"),
    updated=listed("Uppfært|Síðast uppfært"),
    furniture=listed(
        "Deila|Prenta|Senda|Vista|Hlusta|Lesa meira|Sjá meira|Meira|Til baka|Næsta"
        "|Fyrri|Leita|Innskráning|Áskrift|Loka|Tengdar fréttir|Mest lesið|Heim"
    ),
    adverts=listed("Auglýsing"),
    openings=listed("Deila á|Fylgdu okkur|Allur réttur áskilinn"),
    teasers=listed("Lesa meira|Lestu líka|Sjá einnig|Sjá nánar"),
    comments=listed("Athugasemdir|Ummæli|Umræður|Svör"),
    no_comments=listed("Engar athugasemdir|Engin ummæli"),
    post=listed("Skrifa athugasemd|Skrifa ummæli|Bæta við athugasemd"),
    says=listed("segir|skrifaði|skrifar|sagði"),
    buttons=listed("Svara|Líkar|Tilkynna|Deila"),
    replies=listed("Svör"),
    reply_to=listed("Svar við|Svar til"),
    ago_before=listed("fyrir"),
    ago_after=listed("síðan"),
    units=listed(
        "sekúndum|mínútum|mínútu|mín|klukkustundum|klst|dögum|degi|vikum|árum"
    ),
    lately=listed("rétt í þessu|í gær|í dag"),
    on=listed("þann"),
    at=listed("kl|kl.|klukkan"),
    days=listed(
        "mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur"
        "|sunnudagur"
    ),
)

FURTHER = (
    GREEK,
    TURKISH,
    FINNISH,
    ESTONIAN,
    HUNGARIAN,
    AFRIKAANS,
    SWAHILI,
    ZULU,
    XHOSA,
    ICELANDIC,
)
