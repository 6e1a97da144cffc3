"""Single sentences, and what is quoted in them: kind, words, speaker, cue."""

import pytest

from articlekit import Article, Paragraph, Section, annotate

SENTENCES = {
    "en": {
        "The crew filmed footage of Ann Moe saying the pier was shut.": [
            "indirect | the pier was shut | Ann Moe | saying",
        ],
        "The clerk opened the door, read the note and called it “odd”.": [
            "mixed | odd | The clerk | called",
        ],
        "The mayor, whose aunt owns the boat that sank, said the pier was shut.": [
            "indirect | the pier was shut | The mayor | said",
        ],
        "According to the mayor (a sailor), the pier is shut.": [
            "indirect | the pier is shut | the mayor | According to",
        ],
        "According to the mayor, a sailor, the pier is shut.": [
            "indirect | the pier is shut | the mayor | According to",
        ],
        "In the harbour the boats are old, the mayor said.": [
            "indirect | In the harbour the boats are old | the mayor | said",
        ],
        "The pier is shut, according to the mayor.": [
            "indirect | The pier is shut | the mayor | according to",
        ],
        "The mayor said the pier was shut, adding that boats could stay.": [
            "indirect | the pier was shut | The mayor | said",
            "indirect | that boats could stay | The mayor | adding",
        ],
        "The mayor said, however, that boats could stay.": [
            "indirect | that boats could stay | The mayor | said",
        ],
        "The mayor urged sailors to stay ashore.": [
            "indirect | to stay ashore | The mayor | urged",
        ],
        "The mayor did not say whether the pier was shut.": [],
        "The mayor told sailors the pier was shut.": [
            "indirect | the pier was shut | The mayor | told",
        ],
        "The mayor told sailors and clerks at length about it.": [],
        "The keeper, Jane Moe, (a sailor) said the pier was shut.": [
            "indirect | the pier was shut | The keeper, Jane Moe | said",
        ],
        "I’m sure the pier is shut, the mayor said.": [
            "indirect | I’m sure the pier is shut | the mayor | said",
        ],
        "The New pier and the Peruvian boat are old, the mayor said.": [
            "indirect | The New pier and the Peruvian boat are old | the mayor | said",
        ],
        "The mayor said that boats could stay and complained that nobody came.": [
            "indirect | that boats could stay | The mayor | said",
            "indirect | that nobody came | The mayor | complained",
        ],
        "Speaking to reporters on Monday, the mayor said the bridge was safe.": [
            "indirect | the bridge was safe | the mayor | said",
        ],
        "The mayor, whose father built it, said the bridge was safe.": [
            "indirect | the bridge was safe | The mayor | said",
        ],
        "The mayor took to the air to say the bridge was safe.": [
            "indirect | the bridge was safe | The mayor | say",
        ],
        "The mayor went home and called the bridge “a trap.”": [
            "mixed | a trap. | The mayor | called",
        ],
        "Jane Doe, asked about the bridge, called it “a trap.”": [
            "mixed | a trap. | Jane Doe | called",
        ],
        "“The bridge is safe,” the mayor, a Democrat, told reporters.": [
            "direct | The bridge is safe, | the mayor | told",
        ],
        "The mayor was quoted as saying the bridge was “a trap.”": [
            "mixed | a trap. | The mayor | quoted",
        ],
        "The bridge is “a trap,” according to a report by Jane Doe.": [
            "mixed | a trap, | a report by Jane Doe | according to",
        ],
        "There is a fear that the bridge is “a trap,” the mayor said.": [
            "mixed | a trap, | the mayor | said",
        ],
        "“The bridge,” she said, “is safe.”": [
            "direct | The bridge, is safe. | she | said",
        ],
        "What the mayor calls “a trap” is a bridge.": [
            "mixed | a trap | the mayor | calls",
        ],
        "Mayor Ellen Park called her rival “Iron Jane” on Tuesday.": [
            "mixed | Iron Jane | Mayor Ellen Park | called",
        ],
        "Mayor Ellen Park spoke to “Morning Jane” on Tuesday.": [],
        "Sandra Bell said on KQN’s “Sunday Table” that the city “needed rest.”": [
            "mixed | needed rest. | Sandra Bell | said",
        ],
        "He sang “Old Canoe” and “River Road” before the vote.": [],
        "Residents were told by the mayor that the bridge would close.": [
            "indirect | that the bridge would close | the mayor | told",
        ],
        "The plan was called by its author “a leap of faith.”": [
            "mixed | a leap of faith. | its author | called",
        ],
        "Asked about the bill, Jane Doe said it was “dead.”": [
            "mixed | dead. | Jane Doe | said",
        ],
        "Jane Doe, the mayor of Salem, who left in May, said it was safe.": [
            "indirect | it was safe | Jane Doe | said",
        ],
        "“We will stay,” Jane Doe, mayor of Salem, said.": [
            "direct | We will stay, | Jane Doe | said",
        ],
        "“We will stay,” said Jane Doe, who took office in May.": [
            "direct | We will stay, | Jane Doe | said",
        ],
        "Jane Doe went on to say that the bridge was safe.": [
            "indirect | that the bridge was safe | Jane Doe | say",
        ],
        "The minister declined to say whether she would resign.": [
            "indirect | whether she would resign | The minister | say",
        ],
        "Speaking in Salem, Jane Doe warned that prices would rise.": [
            "indirect | that prices would rise | Jane Doe | warned",
        ],
        "Jane Doe walked out of the room, telling reporters that it was over.": [
            "indirect | that it was over | Jane Doe | telling",
        ],
        "Jane Doe closed the door and said that the talks were over.": [
            "indirect | that the talks were over | Jane Doe | said",
        ],
        "The report, which the mayor, Tom Arden, called “a joke,” came out in May.": [
            "mixed | a joke, | the mayor | called",
        ],
        "“The bridge is safe,” Jane Doe riffed.": [
            "direct | The bridge is safe, | Jane Doe | riffed",
        ],
        "“The bridge is safe,” riffed Jane Doe.": [
            "direct | The bridge is safe, | Jane Doe | riffed",
        ],
        "Jane Doe shot back: “No.”": [
            "direct | No. | Jane Doe | shot",
        ],
        "Jane Doe: “The bridge is safe.”": [
            "direct | The bridge is safe. | Jane Doe | -",
        ],
        "Her answer was: “The bridge is safe.”": [
            "direct | The bridge is safe. | Her | answer",
        ],
        "The mayor’s warning that the “worst is ahead” was heard.": [
            "mixed | worst is ahead | The mayor | warning",
        ],
        "According to Jane Doe, the bridge is safe.": [
            "indirect | the bridge is safe | Jane Doe | According to",
        ],
        "The bridge is safe, according to Jane Doe.": [
            "indirect | The bridge is safe | Jane Doe | according to",
        ],
        "The bridge is safe, the mayor said on Tuesday, but it needs paint.": [
            "indirect | The bridge is safe | the mayor | said",
        ],
        "What the mayor called “a joke” cost millions.": [
            "mixed | a joke | the mayor | called",
        ],
        "LIMA, March 3 (AP) — “We will stay,” the mayor said.": [
            "direct | We will stay, | the mayor | said",
        ],
        "“We will stay.” — Jane Doe": [
            "direct | We will stay. | Jane Doe | -",
        ],
        "“MODERATOR: Good evening.”": [
            "direct | MODERATOR: Good evening. | MODERATOR | -",
        ],
        "Jane Doe did not say whether she would run.": [],
        "The mayor urged voters to stay at home.": [
            "indirect | to stay at home | The mayor | urged",
        ],
        "The mayor urged that it be closed, and complained that nobody listened.": [
            "indirect | that it be closed | The mayor | urged",
            "indirect | that nobody listened | The mayor | complained",
        ],
        "The mayor said that the bridge was “safe,” and that the road would follow.": [
            "mixed | safe, | The mayor | said",
        ],
        "Tom Arden, a driver, and the mayor, who was there, said it was safe.": [
            "indirect | it was safe | the mayor | said",
        ],
        "However, the mayor (a former driver) said the bridge was safe.": [
            "indirect | the bridge was safe | the mayor | said",
        ],
        "When she left the room, Jane Doe said the bridge was safe.": [
            "indirect | the bridge was safe | Jane Doe | said",
        ],
        "It was raining and, said the mayor, the bridge was “slick.”": [
            "mixed | slick. | the mayor | said",
        ],
        "Nobody knew, but police said the bridge was safe.": [
            "indirect | the bridge was safe | police | said",
        ],
        "Asked by reporters whether he would run, the mayor replied: “Maybe.”": [
            "direct | Maybe. | the mayor | replied",
        ],
        "“Is it safe?” asked Jane Doe. “It is,” answered Tom Arden.": [
            "direct | Is it safe? | Jane Doe | asked",
            "direct | It is, | Tom Arden | answered",
        ],
        "In a statement, the mayor’s office said the bridge would reopen.": [
            "indirect | the bridge would reopen | the mayor’s office | said",
        ],
        "Police said on Twitter that it would reopen; the mayor said nothing.": [
            "indirect | that it would reopen | Police | said",
        ],
        "“MR. DE VOS: Good evening.”": [
            "direct | MR. DE VOS: Good evening. | MR. DE VOS | -",
        ],
        "A man whom police called “armed” was held.": [
            "mixed | armed | police | called",
        ],
        "The driver, called a hero by police, said: “I just drove.”": [
            "direct | I just drove. | The driver | said",
        ],
        "She was, she said, “fine.”": [
            "mixed | fine. | she | said",
        ],
        "“I am fine,” she said, adding: “I drove.”": [
            "direct | I am fine, I drove. | she | said",
        ],
        "“We will stay,” the mayor, Tom Arden, told us, “whatever comes.”": [
            "direct | We will stay, whatever comes. | the mayor, Tom Arden | told",
        ],
        "Police and the mayor’s office said the bridge was safe.": [
            "indirect | the bridge was safe | the mayor’s office | said",
        ],
        "When asked about it, the mayor said: “No.”": [
            "direct | No. | the mayor | said",
        ],
        "The mayor took to the air to say that the bridge was safe.": [
            "indirect | that the bridge was safe | The mayor | say",
        ],
        "Officials briefed on the plan said the bridge was safe.": [
            "indirect | the bridge was safe | Officials | said",
        ],
        "Jane Doe, Ohio, said the bridge was safe.": [
            "indirect | the bridge was safe | Jane Doe | said",
        ],
        "Jane Doe, the mayor’s chief of staff, said the bridge was safe.": [
            "indirect | the bridge was safe | Jane Doe | said",
        ],
        "The letter that said the bridge was “safe” was lost.": [
            "mixed | safe | The letter | said",
        ],
        "The mayor, Tom Arden, who was there, and who had seen it, said it was safe.": [
            "indirect | it was safe | The mayor, Tom Arden | said",
        ],
        "The driver, Tom Arden, 44, said the bridge was safe.": [
            "indirect | the bridge was safe | The driver, Tom Arden | said",
        ],
        "The bridge fell as the mayor spoke and police said it was “gone.”": [
            "mixed | gone. | police | said",
        ],
        "The town, which Jane Doe, a driver, called “dead,” is quiet.": [
            "mixed | dead, | Jane Doe | called",
        ],
        "Speaking in Salem, the mayor (a driver) told voters that it was safe.": [
            "indirect | that it was safe | the mayor | told",
        ],
        "“It is safe,” the mayor said, and warned of “delays.”": [
            "direct | It is safe, | the mayor | said",
            "mixed | delays. | the mayor | warned",
        ],
        "The bridge, police said, was closed, and drivers said it was “about time.”": [
            "mixed | about time. | drivers | said",
        ],
        "Tom Arden said nothing; asked again, he said it was “safe.”": [
            "mixed | safe. | he | said",
        ],
        "“WALLACE: Is it safe?|“PENCE: It is safe.|“WALLACE: Thank you.”": [
            "direct | WALLACE: Is it safe? | WALLACE | -",
            "direct | PENCE: It is safe. | PENCE | -",
            "direct | WALLACE: Thank you. | WALLACE | -",
        ],
    },
    "de": {
        "Am Montag begann der Bau des „neuen Werks“.": [],
        "Dazu schrieb Ute Lau in der „Neuen Post“ gern.": [],
        "Das sei falsch, schrieb Lau in einem Gastbeitrag für die „Neue Post“.": [
            "indirect | Das sei falsch | Lau | schrieb",
        ],
        "Die Wirte warfen dem Verein „Wortbruch“ vor.": [
            "mixed | Wortbruch | Die Wirte | warfen",
        ],
        "Sie sangen das Lied „Nie wieder!“ im Chor.": [
            "direct | Nie wieder! | Sie | sangen",
        ],
        "Sie kamen mit dem Schiff „Wenn der Wind über die Deiche weht“ an.": [],
        "Er gab bekannt: „Das Moor“.": [
            "direct | Das Moor | Er | gab",
        ],
        "Der Rat nannte das Buch, wie üblich, das Werk „Tide“.": [],
        "Das Blatt: „Wir gehen.“": [
            "direct | Wir gehen. | - | -",
        ],
        "Es kam so, kurz gesagt: „Wir gehen.“": [
            "direct | Wir gehen. | - | -",
        ],
        "Die Wirtin ist da. Seiner Ansicht nach sei das „ein Fehler“.": [
            "mixed | ein Fehler | Seiner Ansicht | nach",
        ],
        "Der Plan, um den es sich ihrer Ansicht nach um „Unfug“ handelt, ruht.": [
            "mixed | Unfug | ihrer Ansicht | nach",
        ],
        "Der Rat schwieg, eine Bürgerin, Ina Moll, erklärte: „Nein.“": [
            "direct | Nein. | eine Bürgerin, Ina Moll | erklärte",
        ],
        "Der Rat fragte, was er „Unfug“ nannte.": [
            "mixed | Unfug | Der Rat | fragte",
        ],
        "Die Trainerin riet allen zu „Ruhe und Geduld“.": [
            "mixed | Ruhe und Geduld | Die Trainerin | riet",
        ],
        "Die Fischer rechnen mit „schweren Böen“.": [
            "mixed | schweren Böen | Die Fischer | rechnen",
        ],
        "Die Wirte warfen der Stadt unter anderem „Wortbruch“ vor.": [
            "mixed | Wortbruch | Die Wirte | warfen",
        ],
        "Der Rat sprach von der Gefahr eines „Kahlschlags“.": [
            "mixed | Kahlschlags | Der Rat | sprach",
        ],
        "Der Wirt sagte, es gehe gut. Demnach ist eine „grüne Mitte“ geplant.": [
            "indirect | es gehe gut | Der Wirt | sagte",
            "mixed | grüne Mitte | Der Wirt | -",
        ],
        "Wie die Stadt bekannt gab, bleibt die Furt „bis Ostern“ zu.": [
            "mixed | bis Ostern | die Stadt | gab",
        ],
        "Die Werft hat bekannt gegeben, dass der Kutter „im Herbst“ fährt.": [
            "mixed | im Herbst | Die Werft | gegeben",
        ],
        "Die Stadt hat gestern einen Kutter gegeben, der „Möwe“ heißt.": [],
        "Ute Lamm war da. Ihrer Meinung nach „ist das ein schwarzer Tag“.": [
            "mixed | ist das ein schwarzer Tag | Ihrer Meinung | nach",
        ],
        "Ersten Angaben vom Mittwoch zufolge war das Boot „schwer beladen“.": [
            "mixed | schwer beladen | Ersten Angaben | zufolge",
        ],
        "Die Sichtweise von Uwe Lau, wonach es „ein Fehler“ sei, teilt niemand.": [
            "mixed | ein Fehler | Uwe Lau | Sichtweise",
        ],
        "Der Kämmerer und Richter, Uwe Lau (ULD), warnte die Stadt vor „Filz“.": [
            "mixed | Filz | Der Kämmerer | warnte",
        ],
        "Der Rat schwieg, die Chefin der Linken, Ina Moll (ULD), erklärte: „Nein.“": [
            "direct | Nein. | die Chefin der Linken, Ina Moll | erklärte",
        ],
        "Der Sänger der „Roten Laterne“ sang.": [],
        "Der Shop „netz-korb.example“ ist zu.": [],
        "Sie zogen unter dem Motto „Wir gehen nicht! Wir bleiben!“ los.": [],
        "„Armut im Norden“, so lautet der Titel des Films.": [],
        "Die Gruppe nennt sich „Rote Laterne“.": [],
        "Der Wirt sagte der „Sundener Post“, dass die „rote Linie“ gelte.": [
            "mixed | rote Linie | Der Wirt | sagte",
        ],
        "Den Titel der Sendung gab der Wirt bekannt: „Das Moor“.": [],
        "Der Chor dankte mit dem Lied „Wenn der Wind über die Deiche weht“.": [],
        "Erik Tuomas, Leiter des Amtes: „Wir freuen uns sehr.“": [
            "direct | Wir freuen uns sehr. | Erik Tuomas | -",
        ],
        "Er wollte „nur Spaß“, wie Jens Hansen von Radio Sund zitiert wird.": [
            "mixed | nur Spaß | Jens Hansen von Radio Sund | zitiert",
        ],
        "Das Haus ist zu, weil der Rat es als „Ruine“ bezeichnet hat.": [
            "mixed | Ruine | der Rat | bezeichnet",
        ],
        "In ihrem 2009 veröffentlichten Roman „Moorland“ wird viel geredet.": [],
        "Der Wirt unterstrich, dass die Furt „offen“ bleibe.": [
            "mixed | offen | Der Wirt | unterstrich",
        ],
        "Der Wirt ließ durchblicken, dass die Furt „offen“ bleibe.": [
            "mixed | offen | Der Wirt | durchblicken",
        ],
        "Der Arzt empfahl, „viel Wasser“ zu trinken.": [
            "mixed | viel Wasser | Der Arzt | empfahl",
        ],
        "Derzeit steht in dem Entwurf noch der Satz: „Die Daten sind zu löschen.“": [
            "direct | Die Daten sind zu löschen. | dem Entwurf | steht",
        ],
        "In der Zeitung fand sich die Feststellung „Wir bauen das Haus neu auf“.": [
            "mixed | Wir bauen das Haus neu auf | der Zeitung | Feststellung",
        ],
        "Netz-Holm gab dazu bekannt: „Das ist der beste Artikel.“": [
            "direct | Das ist der beste Artikel. | Netz-Holm | gab",
        ],
        "„Helfer ohne Pass“ und das Rote Kreuz kündigten an, mehr Leute zu schicken.": [
            "indirect | mehr Leute zu schicken | das Rote Kreuz | kündigten",
        ],
        "Der Bauer nannte den Wald „Schande“.": [
            "mixed | Schande | Der Bauer | nannte",
        ],
        "Nachdem er gefragt wurde, was ihn störe, entgegnete Lau: „Nichts.“": [
            "direct | Nichts. | Lau | entgegnete",
        ],
        "Es gab Streit um das „offene Haus“, das die Stadt als „Fehler“ ansieht.": [],
        "Der Wirt las das im Magazin „auto und rad“ nach.": [],
        "Die Leute feierten ihn als „Helden“.": [
            "mixed | Helden | Die Leute | feierten",
        ],
        "Die Kundgebung der Wirte fand bei der „Alten Post“ statt.": [],
        "Gegen die Wirtin, die „nie wieder“ sagte, wird ermittelt.": [
            "mixed | nie wieder | die | sagte",
        ],
        "Als die Polizei kam, rief ein Mann: „Feuer!“": [
            "direct | Feuer! | ein Mann | rief",
        ],
        "Das Blatt „Die Post“ meldet, der Wirt gehe.": [
            "indirect | der Wirt gehe | Das Blatt „Die Post“ | meldet",
        ],
        "Für den Verband ist das ein „Rückschritt“.": [
            "mixed | Rückschritt | den Verband | Für",
        ],
        "Für den Verband spricht das Haus.": [],
        "Nach Auffassung der Polizei war das Haus „leer“.": [
            "mixed | leer | der Polizei | Nach Auffassung",
        ],
        "Der Polizei zufolge war das Haus „leer“.": [
            "mixed | leer | Der Polizei | zufolge",
        ],
        "Im Bericht der Polizei heißt es: „Das Haus war leer.“": [
            "direct | Das Haus war leer. | Bericht der Polizei | heißt",
        ],
        "Zitiert wird der Wirt mit dem Satz: „Wir gehen.“": [
            "direct | Wir gehen. | der Wirt | Zitiert",
        ],
        "Und auch der Wirt sagte, das Haus sei leer.": [
            "indirect | das Haus sei leer | der Wirt | sagte",
        ],
        "Der Wirt war müde, schloss früh und sagte, das Haus sei leer.": [
            "indirect | das Haus sei leer | Der Wirt | sagte",
        ],
        "Ihn nannte der Wirt „unfair“.": [
            "mixed | unfair | der Wirt | nannte",
        ],
        "„Gut“, sagte gestern am Abend der Wirt.": [
            "direct | Gut | der Wirt | sagte",
        ],
        "Die Brücke sei „nicht sicher“, sagte Vera Kolb laut „Morgenruf“ gestern.": [
            "mixed | nicht sicher | Vera Kolb | sagte",
        ],
        "Sie spielten „Altes Boot“ und „Am Fluss“ vor der Wahl.": [],
        "Als ein Gast zu Hilfe eilte, biss der Dieb den Gast und rief: „Lasst mich!“": [
            "direct | Lasst mich! | der Dieb | rief",
        ],
        "Die Brote werden von Kunden gern als „Backsteine“ bezeichnet.": [
            "mixed | Backsteine | Kunden | bezeichnet",
        ],
        "Für den Verband der Wirte ist das Gesetz „ungerecht“.": [
            "mixed | ungerecht | den Verband der Wirte | Für",
        ],
        "37 Prozent sind der Auffassung, dass die Stadt „zu laut“ ist.": [
            "mixed | zu laut | 37 Prozent | Auffassung",
        ],
        "Er vertritt die Meinung, dass die Stadt zu laut sei.": [
            "indirect | dass die Stadt zu laut sei | Er | vertritt",
        ],
        "Nach den Worten des Parteichefs Bram Duvall ist das „ein Anfang“.": [
            "mixed | ein Anfang | des Parteichefs Bram Duvall | Nach den Worten",
        ],
        "Laut „Morgenpost“ schließt das Werk im Mai.": [
            "indirect | schließt das Werk im Mai | „Morgenpost“ | Laut",
        ],
        "Die Zeitung „Bote“ schrieb, das Werk schließe im Mai.": [
            "indirect | das Werk schließe im Mai | Die Zeitung „Bote“ | schrieb",
        ],
        "Der Wirt sagte, er sei müde.|Der Mann habe erklärt, er wolle „nur reden“.": [
            "indirect | er sei müde | Der Wirt | sagte",
            "mixed | nur reden | Der Mann | erklärt",
        ],
        "Am Abend soll er in der bekannten Kneipe „Zur Ritze“ gewesen sein.": [],
        "Er fuhr mit der „Juliane“. Die „Juliane“ sank später.": [],
        "Das Schiff (die „Juliane“) sank 1990.": [],
        "Wie die Polizei mitteilte, kam niemand zu Schaden.": [
            "indirect | kam niemand zu Schaden | die Polizei | mitteilte",
        ],
        "Der Chef, so die Polizei, war „nicht da“.": [
            "mixed | nicht da | die Polizei | so",
        ],
        "In einer Mitteilung heißt es, das Werk schließe.": [
            "indirect | das Werk schließe | einer Mitteilung | heißt",
        ],
        "Die Welt zitiert den Minister: „Wir bleiben.“": [
            "direct | Wir bleiben. | den Minister | zitiert",
        ],
        "Der Sprecher (SPD) sagte, man werde bleiben.": [
            "indirect | man werde bleiben | Der Sprecher (SPD) | sagte",
        ],
        "Der Zug, der um acht Uhr kam, sei „leer“ gewesen, sagte der Schaffner.": [
            "mixed | leer | der Schaffner | sagte",
        ],
        "Dem Wetterdienst zufolge war es eine „Böe“.": [
            "mixed | Böe | Dem Wetterdienst | zufolge",
        ],
        "Als Dank für die Hilfe sagte eine Wirtin, man trinke umsonst.": [
            "indirect | man trinke umsonst | eine Wirtin | sagte",
        ],
        "Der Trainer kam, sah und meinte: „Reicht.“": [
            "direct | Reicht. | Der Trainer | meinte",
        ],
        "Es heißt, der Chef gehe.": [
            "indirect | der Chef gehe | - | heißt",
        ],
        "„Wir bleiben“, sagte der Wirt der „Welt“.": [
            "direct | Wir bleiben | der Wirt der „Welt“ | sagte",
        ],
        "Nach Informationen des „Boten“ soll das Werk schließen.": [
            "indirect | soll das Werk schließen | des „Boten“ | Nach Informationen",
        ],
        "„Es regnet“, schrieb „Der Bote“.": [
            "direct | Es regnet | „Der Bote“ | schrieb",
        ],
        "Obwohl der Minister krank war, sagte er zu, dass er komme.": [
            "indirect | dass er komme | er | sagte",
        ],
        "„Wir“, sagte der Wirt, „bleiben.“": [
            "direct | Wir bleiben. | der Wirt | sagte",
        ],
        "Von einem „Skandal“ sprach der Wirt.": [
            "mixed | Skandal | der Wirt | sprach",
        ],
        "Nachdem der Wirt gegangen war, sagte seine Frau: „Endlich.“": [
            "direct | Endlich. | seine Frau | sagte",
        ],
        "Dort wurde der Wirt von Gästen als „Gauner“ beschimpft.": [
            "mixed | Gauner | Gästen | beschimpft",
        ],
        "Nach Angaben von Zeugen war der Wirt „blass“.": [
            "mixed | blass | Zeugen | Nach Angaben",
        ],
        "Der Wirt kritisierte: Das Haus sei zu klein.": [
            "indirect | Das Haus sei zu klein | Der Wirt | kritisierte",
        ],
        "Das Magazin „Zeitraum“ hatte das „Skandal“ genannt.": [
            "mixed | Skandal | Das Magazin „Zeitraum“ | genannt",
        ],
        "Den Antrag nannte der Wirt „unfair“.": [
            "mixed | unfair | der Wirt | nannte",
        ],
        "Der Wirt Karl Moor (SPD) nannte den Antrag „unfair“.": [
            "mixed | unfair | Der Wirt Karl Moor (SPD) | nannte",
        ],
        "Die Polizei, die das Haus räumte, sprach von „Ruhe“.": [
            "mixed | Ruhe | Die Polizei | sprach",
        ],
        "Man nennt das „Glück“.": [],
        "Er wird vom Wirt als „Gauner“ bezeichnet.": [
            "mixed | Gauner | Wirt | bezeichnet",
        ],
        "Laut Polizei war der Wirt „blass“.": [
            "mixed | blass | Polizei | Laut",
        ],
        "„Gut“, hieß es von der Polizei.": [
            "direct | Gut | der Polizei | hieß",
        ],
        "Die Polizei zitiert er mit dem Satz: „Wir gehen.“": [
            "direct | Wir gehen. | er | zitiert",
        ],
        "Der Wirt gab bekannt: „Wir schließen.“": [
            "direct | Wir schließen. | Der Wirt | gab",
        ],
        "Der Wirt, welcher das Haus führt, nannte den Antrag „unfair“.": [
            "mixed | unfair | Der Wirt | nannte",
        ],
        "Als Antwort nannte ein Sprecher das „Unsinn“.": [
            "mixed | Unsinn | ein Sprecher | nannte",
        ],
        "Als „Bote“ berichtete, war es spät.": [
            "indirect | war es spät | „Bote“ | berichtete",
        ],
        "Wie „Der Bote“ berichtet, schließt das Werk im Mai.": [
            "indirect | schließt das Werk im Mai | „Der Bote“ | berichtet",
        ],
        "Wie heute bekannt wurde, nannte der Wirt das „Unsinn“.": [
            "mixed | Unsinn | der Wirt | nannte",
        ],
        "Ob der Wirt das „Unsinn“ nannte, ist offen.": [
            "mixed | Unsinn | der Wirt | nannte",
        ],
        "Ohne den Namen zu nennen, warnte er vor „Gaunern“.": [
            "mixed | Gaunern | er | warnte",
        ],
        "Die Pläne, das Bad zu schließen, nannte er „Unfug“.": [
            "mixed | Unfug | er | nannte",
        ],
        "Die neuen Pläne, die gestern kamen, beschrieb die Wirtin als „mutig“.": [
            "mixed | mutig | die Wirtin | beschrieb",
        ],
        "Die Lage bezeichnete Lena Holub als „ernst“.": [
            "mixed | ernst | Lena Holub | bezeichnete",
        ],
        "Die Kritik wies der Minister zurück: „Das stimmt nicht.“": [
            "direct | Das stimmt nicht. | der Minister | wies",
        ],
        "Nach dem Treffen von Rat und Verein nannte die Wirtin das „Unfug“.": [
            "mixed | Unfug | die Wirtin | nannte",
        ],
        "Der Rat und der Verein nannten den Plan „mutig“.": [
            "mixed | mutig | Der Rat | nannten",
        ],
        "Er hat nie Lust, den Streit zu kommentieren, sagte der Wirt.": [
            "indirect | Er hat nie Lust, den Streit zu kommentieren | der Wirt | sagte",
        ],
        "Die Leiterin ist müde, den Plan zu verteidigen: „Es reicht.“": [
            "direct | Es reicht. | Die Leiterin | verteidigen",
        ],
        "In dem Bericht vom Mai war von einem „Versagen“ die Rede.": [
            "mixed | Versagen | dem Bericht | Rede",
        ],
        "Er hielt im Rathaus die Rede „Mut zur Stadt“.": [],
        "In einer Erklärung des Rates vom Dienstag hatte es geheißen: „Wir warten.“": [
            "direct | Wir warten. | einer Erklärung des Rates | geheißen",
        ],
        "In dem Brief, der gestern kam, heißt es: „Wir warten.“": [
            "direct | Wir warten. | dem Brief | heißt",
        ],
        "Der Wirt ist nach eigenen Angaben „pleite“.": [
            "mixed | pleite | Der Wirt | nach eigenen Angaben",
        ],
        "Nach den ersten Angaben der Polizei war der Wirt „verwirrt“.": [
            "mixed | verwirrt | der Polizei | Nach den ersten Angaben",
        ],
        "Auf den Vorwurf der Nachbarn, er sei „laut“, ging der Wirt nicht ein.": [
            "mixed | laut | der Nachbarn | Vorwurf",
        ],
        "Neun Wirte teilen die Meinung, die Stadt sei „zu laut“.": [
            "mixed | zu laut | Neun Wirte | Meinung",
        ],
        "Der Wirt sieht darin einen „Fehler“.": [
            "mixed | Fehler | Der Wirt | sieht",
        ],
        "Der Wirt hält den Plan für „überholt“.": [
            "mixed | überholt | Der Wirt | hält",
        ],
        "Der Plan wird von Fachleuten als „Fehler“ angesehen.": [
            "mixed | Fehler | Fachleuten | angesehen",
        ],
        "Der Wirt hält die Tür zu „Lolas Bar“ offen.": [],
        "Es wird teurer. Das sagte die Wirtin am Montag.": [
            "indirect | Es wird teurer | die Wirtin | sagte",
        ],
        "Der Preis bleibt „stabil“. Das teilte Ministerin Frauke Arp mit.": [
            "mixed | stabil | Ministerin Frauke Arp | teilte",
        ],
        "Die Bahn fährt wieder, das meldete der Verband.": [
            "indirect | Die Bahn fährt wieder | der Verband | meldete",
        ],
        "Das Amt schrieb einen Brief. Darin steht: „Wir warten.“": [
            "direct | Wir warten. | einen Brief | steht",
        ],
        "Auf dem Schild am Tor steht „Betreten verboten“.": [
            "mixed | Betreten verboten | dem Schild | steht",
        ],
        "Auf dem Banner war der Satz „Wir sind noch da!“ zu lesen.": [
            "direct | Wir sind noch da! | dem Banner | lesen",
        ],
        "Die Menge skandierte Parolen wie zum Beispiel „Wir bleiben hier“.": [
            "mixed | Wir bleiben hier | Die Menge | skandierte",
        ],
        "Er wurde in der Presse als „Held der Stunde“ bezeichnet.": [
            "mixed | Held der Stunde | der Presse | bezeichnet",
        ],
        "Er wird auch „der Lange“ genannt.": [],
        "Er gilt als „Favorit“.": [],
        "Der Minister verteidigte den Begriff „Gesindel“.": [
            "mixed | Gesindel | Der Minister | verteidigte",
        ],
        "Die Zeitung „Bote“ wird von der „Morgenpost“ zitiert.": [],
        "Im Gespräch mit der „Morgenpost“ schloss er einen Rückzug aus.": [],
        "Der Titel lautet „Meer ohne Ufer“.": [],
        "Laut „morgenpost.example“ schließt das Werk.": [
            "indirect | schließt das Werk | „morgenpost.example“ | Laut",
        ],
        "Man habe ihn am 14. Mai im 3. Stock gesehen, sagte der Wirt.": [
            "indirect | Man habe ihn am 14. Mai im 3. Stock gesehen | der Wirt | sagte",
        ],
        "Der Rat tagt, sagte Anna Dorn. Der Preis gehe an Bern. Man komme am 3. Mai.": [
            "indirect | Der Rat tagt | Anna Dorn | sagte",
            "indirect | Der Preis gehe an Bern Man komme am 3. Mai | Anna Dorn | -",
        ],
        "Anna Dorn lobte den Wirt. Die Gäste hätten „kein Wort“ geglaubt.": [
            "mixed | kein Wort | Anna Dorn | lobte",
        ],
        "Die Bahn ist weg, sagte Jan Arp.Der Wirt lachte.": [
            "indirect | Die Bahn ist weg | Jan Arp | sagte",
        ],
        "Von dem Minister wurde das als „Unfug“ abgetan.": [
            "mixed | Unfug | dem Minister | abgetan",
        ],
        "Dem Rat haben die Wirte „Wortbruch“ vorgeworfen.": [
            "mixed | Wortbruch | die Wirte | vorgeworfen",
        ],
        "Als er ging sagte er: „Auf bald.“": [
            "direct | Auf bald. | er | sagte",
        ],
        "Einige sprechen von einem „Irrtum“.": [
            "mixed | Irrtum | Einige | sprechen",
        ],
        "Nach eigenem Rezept backt der Wirt ein „Wunder“.": [],
        "Nach Angaben war der Wirt „blass“.": [
            "mixed | blass | Angaben | Nach",
        ],
        "Für ihn ist das ein „Fehler“, sagte der Wirt.": [
            "mixed | Fehler | der Wirt | sagte",
        ],
        "Für den Verband kamen drei Gäste zum „Fest“.": [],
        "Für den Verband ist das Jahr gut.": [],
        "Der Wirt kam aus Bern, hieß es.": [
            "indirect | Der Wirt kam aus Bern | - | hieß",
        ],
        "Der Wirt las in Ruhe, als es hieß: „Wir warten.“": [
            "direct | Wir warten. | Der Wirt | las",
        ],
        "Es gibt ein Papier, in dem es heißt, das Werk schließe.": [
            "indirect | das Werk schließe | ein Papier | heißt",
        ],
        "Der Zug stand still.": [],
        "Der Wirt steht „Modell“ für die Stadt.": [],
        "„Wir warten“, zitiert die Zeitung den Wirt.": [
            "direct | Wir warten | den Wirt | zitiert",
        ],
        "Der Wirt lief und sang und rief: „Feuer!“": [
            "direct | Feuer! | Der Wirt | rief",
        ],
        "Der Wirt, der den Plan kennt, sagte: „Nein.“": [
            "direct | Nein. | Der Wirt | sagte",
        ],
        "Als dem Wirt der Mann half, rief er: „Danke.“": [
            "direct | Danke. | er | rief",
        ],
        "Sie kennt die Leute, die das „Unfug“ nennen.": [
            "mixed | Unfug | die | nennen",
        ],
        "Mit „Haut ab“-Rufen empfing die Menge den Minister.": [
            "mixed | Haut ab | die Menge | empfing",
        ],
        "Der „Nord-Süd“-Dialog ging weiter, sagte der Wirt.": [],
        "Das Lokal heißt seit 1900 „Zum Anker“.": [],
        "In der Stadt heißt der Platz „Bermuda“.": [],
        "Der Mann war in der Kneipe „und sonst nirgends“, sagte der Wirt.": [
            "mixed | und sonst nirgends | der Wirt | sagte",
        ],
        "Die Sorge, dass der Wirt gehe, ist groß.": [],
        "Sie hofft, dass man die Forderung, dass gezahlt wird, hört.": [
            "indirect | dass man die Forderung, dass gezahlt wird, hört | Sie | hofft",
        ],
        "Man sieht darin einen „Fehler“.": [],
        "Der Wirt sieht das Haus. Es hat einen „Erker“.": [],
        "Der Wirt hält heute Hof, so das Blatt „Bote“.": [
            "indirect | Der Wirt hält heute Hof | das Blatt „Bote“ | so",
        ],
        "Von „Willkür“ sprach sie in ihrer die Rede zierenden Bemerkung.": [
            "mixed | Willkür | sie | sprach",
        ],
        "In der Stadt war Rede von „Willkür“.": [],
        "Dort war die Rede der Ministerin.": [],
        "Frau von der Leiten kam. Von der Leiten sprach von „Glück“.": [
            "mixed | Glück | Von der Leiten | sprach",
        ],
        "Das erklärte Ziel bleibt „der Sieg“, sagte der Wirt.": [
            "mixed | der Sieg | der Wirt | sagte",
        ],
        "Der von dem Wirt verurteilte Gast ging, sagte die Wirtin.": [
            "indirect | Der von dem Wirt verurteilte Gast ging | die Wirtin | sagte",
        ],
        "Mehrere Gäste kamen mit Schildern, auf denen „Wir bleiben“ stand.": [
            "mixed | Wir bleiben | Schildern | stand",
        ],
        "Der Wirt stellte das als „Unfug“ dar.": [
            "mixed | Unfug | Der Wirt | stellte",
        ],
    },
    "fr": {
        "Le soi-disant « pont du peuple » est fermé.": [],
        "« Le pont est sûr », a dit le maire.": [
            "direct | Le pont est sûr | le maire | dit",
        ],
        "« Le pont est sûr », peut-on lire dans le rapport.": [
            "direct | Le pont est sûr | le rapport | lire",
        ],
        "Le maire, qui visitait l’usine, a affirmé que le pont était sûr.": [
            "indirect | que le pont était sûr | Le maire | affirmé",
        ],
        "Selon le maire, le pont est sûr.": [
            "indirect | le pont est sûr | le maire | Selon",
        ],
        "Interrogé par la police, il a nié avoir vu le pont.": [
            "indirect | avoir vu le pont | il | nié",
        ],
        "« Le pont est sûr », assure au maire la ministre.": [
            "direct | Le pont est sûr | la ministre | assure",
        ],
        "La ministre a dit au maire que le pont était sûr.": [
            "indirect | que le pont était sûr | La ministre | dit",
        ],
        "La ministre se dit « sereine ».": [
            "mixed | sereine | La ministre | dit",
        ],
        "Selon les mots du maire, le pont est « sûr ».": [
            "mixed | sûr | les mots du maire | Selon",
        ],
    },
    "es": {
        "El alcalde dijo que el puente es seguro.": [
            "indirect | que el puente es seguro | El alcalde | dijo",
        ],
        "Según el alcalde, el puente es seguro.": [
            "indirect | el puente es seguro | el alcalde | Según",
        ],
        "«El puente es seguro», dijo el alcalde, que visitó la obra.": [
            "direct | El puente es seguro | el alcalde | dijo",
        ],
        "Se negó a hablar. Dijo que el puente es seguro.": [
            "indirect | que el puente es seguro | - | Dijo",
        ],
        "El puente, según dijo el alcalde, es «seguro».": [
            "mixed | seguro | el alcalde | dijo",
        ],
        "«El puente es seguro», aseguró en la plaza el alcalde.": [
            "direct | El puente es seguro | el alcalde | aseguró",
        ],
    },
}


def rows():
    for language, sentences in SENTENCES.items():
        for text, quotes in sentences.items():
            yield pytest.param(language, text, quotes, id=f"{language}: {text}")


@pytest.mark.parametrize(("language", "text", "quotes"), list(rows()))
def test_a_sentence_quotes_what_is_written_beside_it(
    language: str, text: str, quotes: list[str]
):
    blocks = tuple(
        Paragraph(f"b{number}", part) for number, part in enumerate(text.split("|"))
    )
    section = Section(id="s1", blocks=blocks)
    article = annotate(Article(language=language, sections=(section,)))
    assert [
        f"{q.kind} | {q.text} | {q.speaker_text or '-'} | {q.cue or '-'}"
        for q in article.quotes
    ] == quotes
