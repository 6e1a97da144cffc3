"""The words of pages in the Slavic and Baltic languages and their neighbours."""

from articlekit.language.page.words import PageWords, listed

__all__ = ["EASTERN"]

POLISH = PageWords(
    code="pl",
    by=listed(
        "Autor|Autorka|Autorzy|Napisał|Napisała|Tekst|Opracował|Opracowała|Oprac."
    ),
    both=listed("i|oraz|&"),
    either=listed("lub"),
    places=listed("w|z"),
    jobs=listed("Dziennikarz|Dziennikarka|Redaktor|Redakcja|Korespondent|Publicysta"),
    published=listed("Opublikowano|Publikacja|Data publikacji|Data|Dodano|Utworzono"),
    updated=listed("Aktualizacja|Zaktualizowano|Ostatnia aktualizacja|Zmieniono"),
    furniture=listed(
        "Udostępnij|Udostępnij artykuł|Podziel się|Drukuj|Wydrukuj|Wyślij"
        "|Wyślij e-mail|Zapisz|Posłuchaj|Posłuchaj artykułu|Czytaj więcej"
        "|Czytaj dalej|Pokaż więcej|Zobacz więcej|Więcej|Wstecz|Następny|Następna"
        "|Poprzedni|Poprzednia|Do góry|Menu|Szukaj|Zaloguj|Zaloguj się"
        "|Zarejestruj się|Subskrybuj|Newsletter|Zamknij|Tematy|Tagi|Powiązane"
        "|Czytaj też|Czytaj także|Czytaj również|Zobacz też|Zobacz także|Polecane"
        "|Najczęściej czytane|Najnowsze|Kontakt|Polityka prywatności|Strona główna"
        "|Obserwuj nas|Obserwuj|Kopiuj link|Skomentuj|Pokaż komentarze"
        "|Zobacz komentarze|Najstarsze|Wszystkie komentarze|Ostatnie komentarze"
        "|Zgłoś błąd|Udostępnij na Facebooku"
    ),
    adverts=listed("Reklama|Ogłoszenie|Materiał sponsorowany"),
    openings=listed(
        "Udostępnij na|Obserwuj nas|Zapisz się|Subskrybuj|Czas czytania"
        "|Wszelkie prawa zastrzeżone|Twój adres e-mail|Wymagane pola"
    ),
    tags=listed("Tagi|Tematy|Kategorie"),
    teasers=listed(
        "Czytaj więcej|Czytaj też|Czytaj także|Czytaj również|Zobacz też|Zobacz także"
        "|Przeczytaj też|Przeczytaj także|Czytaj dalej|Więcej"
    ),
    comments=listed("Komentarze|Komentarz|Opinie|Dyskusja|Komentarzy|Odpowiedzi|Forum"),
    no_comments=listed(
        "Brak komentarzy|Nie ma jeszcze komentarzy|Bądź pierwszy|Komentarze wyłączone"
        "|Możliwość komentowania|Komentarze zablokowane"
    ),
    post=listed(
        "Dodaj komentarz|Napisz komentarz|Skomentuj|Zostaw komentarz|Twój komentarz"
        "|Zaloguj się, aby|Prześlij komentarz|Anuluj pisanie odpowiedzi"
        "|Wyślij komentarz"
    ),
    says=listed("mówi|pisze|napisał|napisała|napisał(a)|powiedział"),
    buttons=listed(
        "Odpowiedz|Lubię to|Zgłoś|Cytuj|Udostępnij|Edytuj|Usuń|Link|Pokaż odpowiedzi"
        "|Ukryj odpowiedzi|Zgłoś nadużycie|Odpowiedz Lubię to"
    ),
    badges=listed("Autor|Redakcja|Gość|Moderator|Edytowano|Użytkownik"),
    replies=listed("Odpowiedzi|Odpowiedź|Pokaż odpowiedzi"),
    reply_to=listed("W odpowiedzi do|W odpowiedzi na|Odpowiedź do|Odpowiedź na"),
    likes=listed("polubień|polubienia|głosów|punktów|lubię to"),
    ago_after=listed("temu"),
    units=listed(
        "sekund|sekundy|sek|minut|minuty|minutę|min|godzin|godziny|godzinę|godz|dzień"
        "|dni|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy|rok|lata|lat"
    ),
    lately=listed("teraz|przed chwilą|wczoraj|dzisiaj|dziś"),
    on=listed("dnia|z"),
    at=listed("o|godz|godz.|o godz."),
    days=listed("poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela"),
)

CZECH = PageWords(
    code="cs",
    by=listed("Autor|Autorka|Autoři|Napsal|Napsala|Text|Připravil|Připravila"),
    both=listed("a|&"),
    either=listed("nebo"),
    places=listed("v|z"),
    jobs=listed("Redaktor|Redaktorka|Reportér|Reportérka|Redakce|Novinář|Novinářka"),
    published=listed("Publikováno|Zveřejněno|Vydáno|Datum|Vloženo"),
    updated=listed("Aktualizováno|Aktualizace|Naposledy aktualizováno|Upraveno"),
    furniture=listed(
        "Sdílet|Sdílet článek|Vytisknout|Tisk|Tisknout|Poslat e-mailem|Odeslat|Uložit"
        "|Poslechnout|Číst dál|Číst více|Zobrazit více|Zobrazit další|Zpět|Další"
        "|Předchozí|Nahoru|Menu|Hledat|Přihlásit|Přihlásit se|Registrovat|Předplatit"
        "|Předplatné|Newsletter|Zavřít|Témata|Štítky|Související|Související články"
        "|Čtěte také|Doporučujeme|Nejčtenější|Nejnovější|Kontakt|Domů|Sledujte nás"
        "|Kopírovat odkaz|Zobrazit komentáře|Vstoupit do diskuze|Poslední komentáře"
    ),
    adverts=listed("Reklama|Inzerce"),
    openings=listed(
        "Sdílet na|Sledujte nás|Přihlaste se k|Odebírejte|Doba čtení"
        "|Všechna práva vyhrazena|Vaše e-mailová adresa|Vyžadované informace"
    ),
    tags=listed("Štítky|Témata"),
    teasers=listed("Čtěte také|Čtěte více|Číst dál|Přečtěte si|Více|Související"),
    comments=listed("Komentáře|Komentář|Diskuse|Diskuze|Názory|Příspěvky|Odpovědi"),
    no_comments=listed("Žádné komentáře|Bez komentářů|Buďte první|Komentáře jsou"),
    post=listed(
        "Přidat komentář|Napsat komentář|Okomentovat|Přidejte komentář"
        "|Vložit komentář|Zanechat komentář|Napište komentář|Zrušit odpověď"
        "|Přidat příspěvek"
    ),
    says=listed("říká|píše|napsal|napsala|řekl"),
    buttons=listed("Odpovědět|Líbí se|Nahlásit|Citovat|Sdílet|Upravit|Smazat|Reagovat"),
    replies=listed("Odpovědi|Odpověď|Zobrazit odpovědi"),
    reply_to=listed("V odpovědi na|Odpověď na|Reakce na|Jako odpověď na"),
    likes=listed("líbí se|hlasů|bodů"),
    ago_before=listed("před"),
    units=listed(
        "sekundami|minutou|minutami|min|hodinou|hodinami|hod|dnem|dny|týdnem|týdny"
        "|měsícem|měsíci|rokem|roky|lety"
    ),
    lately=listed("právě teď|včera|dnes"),
    on=listed("dne"),
    at=listed("v|ve|hod"),
    days=listed("pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle"),
)

SLOVAK = PageWords(
    code="sk",
    by=listed("Autor|Autorka|Autori|Napísal|Napísala|Text"),
    both=listed("a|&"),
    jobs=listed("Redaktor|Redaktorka|Reportér|Reportérka|Redakcia|Novinár|Novinárka"),
    published=listed("Publikované|Zverejnené|Vydané|Dátum"),
    updated=listed("Aktualizované|Aktualizácia|Naposledy aktualizované|Upravené"),
    furniture=listed(
        "Zdieľať|Zdieľať článok|Vytlačiť|Tlačiť|Poslať e-mailom|Odoslať|Uložiť"
        "|Vypočuť|Čítať ďalej|Čítať viac|Zobraziť viac|Späť|Ďalší|Predchádzajúci|Hore"
        "|Menu|Hľadať|Prihlásiť sa|Registrovať|Predplatiť|Newsletter|Zavrieť|Témy"
        "|Štítky|Súvisiace|Súvisiace články|Čítajte aj|Odporúčame|Najčítanejšie"
        "|Kontakt|Domov|Sledujte nás|Kopírovať odkaz|Zobraziť komentáre"
        "|Posledné komentáre"
    ),
    adverts=listed("Reklama|Inzercia"),
    openings=listed(
        "Zdieľať na|Sledujte nás|Prihláste sa|Odoberajte|Čas čítania"
        "|Všetky práva vyhradené"
    ),
    tags=listed("Štítky|Témy"),
    teasers=listed("Čítajte aj|Čítajte tiež|Čítať viac|Prečítajte si|Súvisiace"),
    comments=listed("Komentáre|Komentár|Diskusia|Názory|Odpovede"),
    no_comments=listed("Žiadne komentáre|Bez komentárov|Buďte prvý"),
    post=listed("Pridať komentár|Napísať komentár|Komentovať|Pridajte komentár"),
    says=listed("hovorí|píše|napísal|napísala|povedal"),
    buttons=listed(
        "Odpovedať|Páči sa|Nahlásiť|Citovať|Zdieľať|Upraviť|Zmazať|Reagovať"
    ),
    replies=listed("Odpovede|Odpoveď|Zobraziť odpovede"),
    reply_to=listed("V odpovedi na|Odpoveď na|Reakcia na"),
    likes=listed("páči sa|hlasov|bodov"),
    ago_before=listed("pred"),
    units=listed("sekundami|minútou|minútami|min|hodinou|hodinami|dňom|dňami|rokmi"),
    lately=listed("práve teraz|včera|dnes"),
    on=listed("dňa"),
    at=listed("o|hod"),
    days=listed("pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa"),
)

SERBO_CROATIAN = PageWords(
    code="hr",
    by=listed("Piše|Autor|Autorica|Autori|Napisao|Napisala|Tekst|Pripremio|Pripremila"),
    both=listed("i|&"),
    jobs=listed("Novinar|Novinarka|Urednik|Urednica|Redakcija|Dopisnik|Dopisnica"),
    published=listed("Objavljeno|Datum|Datum objave|Postavljeno"),
    updated=listed("Ažurirano|Zadnja izmjena|Posljednja izmena|Izmijenjeno|Osvježeno"),
    furniture=listed(
        "Podijeli|Podeli|Podijeli članak|Ispiši|Ispis|Odštampaj|Štampaj|Pošalji"
        "|E-pošta|Spremi|Sačuvaj|Slušaj|Pročitaj više|Pročitajte više|Prikaži više"
        "|Vidi više|Natrag|Nazad|Sljedeće|Sledeće|Prethodno|Na vrh|Izbornik|Traži"
        "|Pretraga|Prijava|Prijavi se|Registracija|Pretplata|Newsletter|Zatvori|Teme"
        "|Oznake|Povezano|Povezani članci|Povezane vijesti|Preporučeno|Najčitanije"
        "|Najnovije|Kontakt|Naslovnica|Pratite nas|Kopiraj link|Komentiraj"
        "|Vidi komentare|Prikaži komentare|Posljednji komentari"
    ),
    adverts=listed("Oglas|Reklama|Oglasi"),
    openings=listed(
        "Podijeli na|Podeli na|Pratite nas|Pretplatite se|Vrijeme čitanja"
        "|Vreme čitanja|Sva prava pridržana|Sva prava zadržana"
    ),
    tags=listed("Oznake|Tagovi"),
    teasers=listed("Pročitajte i|Pročitaj još|Pročitajte još|Pročitaj više|Čitajte i"),
    comments=listed("Komentari|Komentar|Rasprava|Diskusija|Mišljenja|Odgovori"),
    no_comments=listed("Nema komentara|Budite prvi|Komentari su zatvoreni"),
    post=listed(
        "Ostavi komentar|Ostavite komentar|Napiši komentar|Komentiraj|Dodaj komentar"
        "|Pošalji komentar|Komentariši|Odgovori na članak"
    ),
    says=listed("kaže|piše|napisao|napisala|rekao|rekla"),
    buttons=listed("Odgovori|Sviđa mi se|Prijavi|Citiraj|Podijeli|Podeli|Uredi|Obriši"),
    replies=listed("Odgovori|Odgovora|Prikaži odgovore"),
    reply_to=listed("Kao odgovor na|Odgovor na|U odgovoru na"),
    likes=listed("sviđanja|glasova|bodova|poena"),
    ago_before=listed("prije|pre"),
    units=listed(
        "sekundi|sekunde|minuta|minute|minutu|min|sat|sata|sati|dan|dana|tjedan"
        "|tjedna|nedelja|nedelju|mjesec|mjeseca|mjeseci|meseci|godina|godine|godinu"
    ),
    lately=listed("upravo sada|jučer|juče|danas"),
    on=listed("dana"),
    at=listed("u|sati"),
    days=listed(
        "ponedjeljak|ponedeljak|utorak|srijeda|sreda|četvrtak|petak|subota|nedjelja"
    ),
)

SLOVENE = PageWords(
    code="sl",
    by=listed("Avtor|Avtorica|Piše|Napisal|Napisala|Besedilo"),
    both=listed("in|&"),
    jobs=listed("Novinar|Novinarka|Urednik|Urednica|Uredništvo|Dopisnik"),
    published=listed("Objavljeno|Datum|Datum objave"),
    updated=listed("Posodobljeno|Osveženo|Zadnja sprememba"),
    furniture=listed(
        "Deli|Deli članek|Natisni|Pošlji|Shrani|Poslušaj|Preberi več|Preberite več"
        "|Pokaži več|Nazaj|Naprej|Naslednji|Prejšnji|Na vrh|Meni|Išči|Prijava"
        "|Naroči se|Zapri|Teme|Oznake|Sorodno|Sorodni članki|Najbolj brano|Kontakt"
        "|Domov|Sledite nam|Pokaži komentarje|Komentiraj|Preberite tudi"
    ),
    adverts=listed("Oglas"),
    openings=listed("Deli na|Sledite nam|Naročite se|Čas branja|Vse pravice pridržane"),
    teasers=listed("Preberite tudi|Preberi tudi|Preberite več|Preberi več"),
    comments=listed("Komentarji|Komentar|Razprava|Mnenja|Odgovori"),
    no_comments=listed("Ni komentarjev|Bodite prvi"),
    post=listed("Komentiraj|Dodaj komentar|Napiši komentar|Oddaj komentar"),
    says=listed("pravi|piše|je napisal|je napisala|je rekel"),
    buttons=listed("Odgovori|Všeč mi je|Prijavi|Citiraj|Deli|Uredi|Izbriši"),
    replies=listed("Odgovori|Odgovorov|Pokaži odgovore"),
    reply_to=listed("V odgovor na|Odgovor na"),
    likes=listed("všečkov|glasov|točk"),
    ago_before=listed("pred"),
    units=listed("minuto|minutama|minutami|min|uro|urama|urami|dnevom|dnevi|leti"),
    lately=listed("pravkar|včeraj|danes"),
    on=listed("dne"),
    at=listed("ob|uri"),
    days=listed("ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja"),
)

RUSSIAN = PageWords(
    code="ru",
    by=listed(
        "Автор|Авторы|Текст|Подготовил|Подготовила|Автор текста|Материал подготовил"
    ),
    both=listed("и|&"),
    either=listed("или"),
    places=listed("в|из"),
    jobs=listed("Корреспондент|Журналист|Журналистка|Редактор|Обозреватель|Редакция"),
    published=listed("Опубликовано|Дата публикации|Дата|Размещено|Создано"),
    updated=listed("Обновлено|Изменено|Последнее обновление|Дата обновления"),
    furniture=listed(
        "Поделиться|Поделитесь|Поделиться статьей|Поделиться новостью|Печать"
        "|Распечатать|Версия для печати|Отправить|Сохранить|В закладки|Слушать"
        "|Читать далее|Читать дальше|Читать полностью|Подробнее|Показать еще"
        "|Показать ещё|Еще|Ещё|Назад|Далее|Следующая|Предыдущая|Наверх|Меню|Поиск"
        "|Войти|Вход|Регистрация|Подписаться|Подписка|Рассылка|Закрыть|Темы|Теги"
        "|Метки|Похожие|Похожие материалы|Похожие статьи|Читайте также"
        "|Материалы по теме|По теме|Рекомендуем|Самое читаемое|Популярное"
        "|Последние новости|Новости|Контакты|Главная|Мы в соцсетях|Скопировать ссылку"
        "|Комментировать|Показать комментарии|Все комментарии|Последние комментарии"
        "|Сначала новые|Сначала старые|Сообщить об ошибке|Facebook|ВКонтакте"
        "|Одноклассники|Telegram"
    ),
    adverts=listed("Реклама|На правах рекламы"),
    openings=listed(
        "Поделиться в|Подписывайтесь на|Подпишитесь на|Подписывайся|Время чтения"
        "|Все права защищены|Ваш адрес email|Обязательные поля"
    ),
    tags=listed("Теги|Метки|Темы"),
    teasers=listed(
        "Читайте также|Читать далее|Подробнее|Смотрите также|Читайте|По теме"
    ),
    comments=listed(
        "Комментарии|Комментарий|Комментариев|Обсуждение|Обсуждения|Мнения|Отзывы"
        "|Ответы"
    ),
    no_comments=listed(
        "Нет комментариев|Комментариев нет|Комментариев пока нет|Комментарии закрыты"
        "|Будьте первым|Пока нет комментариев|Комментарии отключены"
    ),
    post=listed(
        "Оставить комментарий|Добавить комментарий|Написать комментарий"
        "|Комментировать|Оставьте комментарий|Ваш комментарий|Отправить комментарий"
        "|Добавьте комментарий|Отменить ответ|Чтобы оставить комментарий"
        "|Войдите, чтобы"
    ),
    says=listed("говорит|пишет|написал|написала|сказал|сказала|написал(а)|сообщает"),
    buttons=listed(
        "Ответить|Нравится|Пожаловаться|Цитировать|Поделиться|Редактировать|Удалить"
        "|Ссылка|Показать ответы|Скрыть ответы|Мне нравится|Не нравится"
    ),
    badges=listed("Автор|Редакция|Гость|Модератор|Изменено|Участник|Пользователь"),
    replies=listed("Ответы|Ответов|Ответа|Ответ|Показать ответы"),
    reply_to=listed("В ответ на|В ответ|Ответ на|Ответ пользователю|Отвечает"),
    likes=listed("нравится|голосов|баллов|лайков"),
    ago_after=listed("назад"),
    units=listed(
        "секунд|секунды|секунду|сек|минут|минуты|минуту|мин|час|часа|часов|ч|день|дня"
        "|дней|неделю|недели|недель|месяц|месяца|месяцев|год|года|лет"
    ),
    lately=listed("только что|вчера|сегодня"),
    on=listed("от"),
    at=listed("в|ч"),
    days=listed(
        "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт"
        "|сб|вс"
    ),
)

UKRAINIAN = PageWords(
    code="uk",
    by=listed("Автор|Авторка|Автори|Текст|Підготував|Підготувала"),
    both=listed("і|та|й|&"),
    jobs=listed("Кореспондент|Журналіст|Журналістка|Редактор|Редакторка|Редакція"),
    published=listed("Опубліковано|Дата публікації|Дата|Створено"),
    updated=listed("Оновлено|Змінено|Останнє оновлення"),
    furniture=listed(
        "Поділитися|Поділитись|Поширити|Друк|Друкувати|Надіслати|Зберегти|Слухати"
        "|Читати далі|Читати більше|Докладніше|Детальніше|Показати ще|Більше|Назад"
        "|Далі|Наступна|Попередня|Вгору|Меню|Пошук|Увійти|Вхід|Реєстрація|Підписатися"
        "|Підписка|Розсилка|Закрити|Теми|Теги|Мітки|Схожі новини|Читайте також"
        "|Читайте ще|По темі|Найпопулярніше|Популярне|Останні новини|Контакти|Головна"
        "|Копіювати посилання|Коментувати|Показати коментарі|Усі коментарі"
    ),
    adverts=listed("Реклама"),
    openings=listed(
        "Поділитися в|Поширити у|Підписуйтесь на|Підписуйтеся на|Час читання"
        "|Усі права захищено|Всі права захищені"
    ),
    tags=listed("Теги|Теми"),
    teasers=listed("Читайте також|Читати також|Докладніше|Дивіться також|Читайте"),
    comments=listed("Коментарі|Коментар|Коментарів|Обговорення|Думки|Відповіді"),
    no_comments=listed(
        "Немає коментарів|Коментарів немає|Будьте першим|Коментарі закрито"
    ),
    post=listed(
        "Залишити коментар|Додати коментар|Написати коментар|Коментувати|Ваш коментар"
        "|Надіслати коментар|Залиште коментар|Скасувати відповідь"
    ),
    says=listed("говорить|каже|пише|написав|написала|сказав"),
    buttons=listed("Відповісти|Подобається|Поскаржитися|Цитувати|Поширити|Видалити"),
    replies=listed("Відповіді|Відповідей|Відповідь|Показати відповіді"),
    reply_to=listed("У відповідь на|Відповідь на|Відповідь для"),
    likes=listed("подобається|голосів|балів|вподобань"),
    ago_after=listed("тому"),
    units=listed(
        "секунд|секунди|хвилин|хвилини|хвилину|хв|година|години|годин|годину|год|день"
        "|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років"
    ),
    lately=listed("щойно|вчора|сьогодні"),
    on=listed("від"),
    at=listed("о|об"),
    days=listed("понеділок|вівторок|середа|четвер|пʼятниця|п'ятниця|субота|неділя"),
)

BULGARIAN = PageWords(
    code="bg",
    by=listed("Автор|От|Автори|Текст"),
    both=listed("и|&"),
    jobs=listed("Репортер|Журналист|Редактор|Кореспондент|Редакция"),
    published=listed("Публикувано|Публикувана|Публикувано на|Дата"),
    updated=listed("Обновено|Обновена|Последна промяна"),
    furniture=listed(
        "Сподели|Споделете|Сподели статията|Печат|Отпечатай|Изпрати|Запази|Слушай"
        "|Прочети още|Прочети повече|Прочетете още|Виж повече|Още|Назад|Напред"
        "|Следваща|Предишна|Нагоре|Меню|Търси|Търсене|Вход|Регистрация|Абонирай се"
        "|Бюлетин|Затвори|Теми|Етикети|Тагове|Свързани|Свързани статии|Още по темата"
        "|Най-четени|Последни новини|Контакти|Начало|Последвайте ни|Копирай линк"
        "|Коментирай|Виж коментарите"
    ),
    adverts=listed("Реклама"),
    openings=listed("Сподели в|Сподели във|Последвайте ни|Абонирайте се|Всички права"),
    teasers=listed("Прочети още|Прочетете още|Вижте още|Още по темата|Виж още"),
    comments=listed("Коментари|Коментар|Коментара|Дискусия|Мнения|Отговори"),
    no_comments=listed("Няма коментари|Бъдете първи|Коментарите са затворени"),
    post=listed(
        "Добави коментар|Напиши коментар|Остави коментар|Коментирай|Вашият коментар"
    ),
    says=listed("казва|каза|пише|написа"),
    buttons=listed("Отговори|Отговор|Харесвам|Докладвай|Цитирай|Сподели|Изтрий"),
    replies=listed("Отговори|Отговора|Покажи отговорите"),
    reply_to=listed("В отговор на|Отговор на"),
    likes=listed("харесвания|гласа|точки"),
    ago_before=listed("преди"),
    units=listed(
        "секунди|минута|минути|мин|час|часа|ден|дни|седмица|седмици|месец|години"
    ),
    lately=listed("току-що|вчера|днес"),
    on=listed("на|от"),
    at=listed("в|ч|часа"),
    days=listed("понеделник|вторник|сряда|четвъртък|петък|събота|неделя"),
)

LITHUANIAN = PageWords(
    code="lt",
    by=listed("Autorius|Autorė|Autoriai|Parengė|Parašė|Tekstas"),
    both=listed("ir|&"),
    jobs=listed(
        "Žurnalistas|Žurnalistė|Redaktorius|Redaktorė|Korespondentas|Redakcija"
    ),
    published=listed("Paskelbta|Publikuota|Data|Sukurta"),
    updated=listed("Atnaujinta|Paskutinį kartą atnaujinta"),
    furniture=listed(
        "Dalintis|Dalinkis|Dalytis|Pasidalinti|Spausdinti|Siųsti|Išsaugoti|Klausyti"
        "|Skaityti daugiau|Skaitykite daugiau|Rodyti daugiau|Daugiau|Atgal|Kitas"
        "|Ankstesnis|Į viršų|Meniu|Paieška|Prisijungti|Registruotis|Prenumeruoti"
        "|Naujienlaiškis|Uždaryti|Temos|Žymos|Susiję|Susiję straipsniai"
        "|Taip pat skaitykite|Skaitomiausi|Naujausi|Kontaktai|Pradžia|Sekite mus"
        "|Komentuoti|Rodyti komentarus"
    ),
    adverts=listed("Reklama"),
    openings=listed(
        "Dalintis per|Sekite mus|Prenumeruokite|Skaitymo laikas|Visos teisės"
    ),
    teasers=listed("Taip pat skaitykite|Skaitykite taip pat|Skaitykite daugiau"),
    comments=listed("Komentarai|Komentaras|Komentarų|Diskusija|Nuomonės|Atsakymai"),
    no_comments=listed("Komentarų nėra|Nėra komentarų|Būkite pirmas"),
    post=listed("Komentuoti|Rašyti komentarą|Palikite komentarą|Parašykite komentarą"),
    says=listed("sako|rašo|parašė|sakė"),
    buttons=listed("Atsakyti|Patinka|Pranešti|Cituoti|Dalintis|Redaguoti|Ištrinti"),
    replies=listed("Atsakymai|Atsakymų|Rodyti atsakymus"),
    reply_to=listed("Atsakymas į|Atsakant į"),
    likes=listed("patinka|balsai|taškai"),
    ago_before=listed("prieš"),
    units=listed("min|minutes|minutę|val|valandas|valandą|dienas|dieną|savaites|metus"),
    lately=listed("ką tik|vakar|šiandien"),
    at=listed("val"),
    days=listed(
        "pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis"
    ),
)

LATVIAN = PageWords(
    code="lv",
    by=listed("Autors|Autore|Autori|Teksts|Sagatavoja"),
    both=listed("un|&"),
    jobs=listed("Žurnālists|Žurnāliste|Redaktors|Redaktore|Korespondents|Redakcija"),
    published=listed("Publicēts|Publicēta|Datums"),
    updated=listed("Atjaunots|Atjaunināts|Pēdējās izmaiņas"),
    furniture=listed(
        "Dalīties|Dalies|Drukāt|Izdrukāt|Sūtīt|Saglabāt|Klausīties|Lasīt vairāk"
        "|Lasīt tālāk|Rādīt vairāk|Vairāk|Atpakaļ|Nākamais|Iepriekšējais|Uz augšu"
        "|Izvēlne|Meklēt|Ienākt|Pieslēgties|Reģistrēties|Abonēt|Aizvērt|Tēmas|Birkas"
        "|Saistītie raksti|Lasi arī|Lasītākie|Jaunākie|Kontakti|Sākums|Seko mums"
        "|Komentēt"
    ),
    adverts=listed("Reklāma"),
    openings=listed("Dalīties ar|Sekojiet mums|Seko mums|Abonē|Visas tiesības"),
    teasers=listed("Lasi arī|Lasiet arī|Lasīt vairāk|Vairāk"),
    comments=listed("Komentāri|Komentārs|Komentāru|Diskusija|Viedokļi|Atbildes"),
    no_comments=listed("Nav komentāru|Komentāru nav|Esi pirmais"),
    post=listed("Komentēt|Pievienot komentāru|Rakstīt komentāru|Atstāt komentāru"),
    says=listed("saka|raksta|rakstīja|teica"),
    buttons=listed("Atbildēt|Patīk|Ziņot|Citēt|Dalīties|Labot|Dzēst"),
    replies=listed("Atbildes|Atbilde|Rādīt atbildes"),
    reply_to=listed("Atbilde uz|Atbildot uz"),
    likes=listed("patīk|balsis|punkti"),
    ago_before=listed("pirms"),
    units=listed("minūtes|minūtēm|min|stundas|stundām|dienas|dienām|nedēļām|gadiem"),
    lately=listed("tikko|vakar|šodien"),
    at=listed("plkst|plkst."),
    days=listed(
        "pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena"
    ),
)

EASTERN = (
    POLISH,
    CZECH,
    SLOVAK,
    SERBO_CROATIAN,
    SLOVENE,
    RUSSIAN,
    UKRAINIAN,
    BULGARIAN,
    LITHUANIAN,
    LATVIAN,
)
