"""Which language a text is in, told by its script, its letters and its small words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from articlekit.language.page.words import listed

__all__ = ["guess_language"]

SAMPLE = 4000
"""How many characters are looked at: more would not change the answer."""

FEWEST_HITS = 3.0
LEAST_SHARE = 0.06
"""How much of a text its small words make up at the least."""

MARGIN = 1.08
"""How much better the best language has to be than the next."""

GLANCE, CLEAR = 1000, 2.0
"""So many characters do where the best language is so much better."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
ASCII_WORD = re.compile("[a-z]+(?:'[a-z]+)?")

SMALL_WORDS = {
    "en": "the|of|and|to|in|a|is|that|for|on|was|with|as|it|at|by|from|has|have|his"
    "|her|are|be|this|said|will|who|they|their|an|not|which|were|been|but|after|had"
    "|would|about|more|than|when|its|or|we|you|he|she|over|into|also|what|there",
    "de": "der|die|das|und|ist|nicht|ein|eine|einen|einem|einer|mit|von|zu|den|dem"
    "|des|auf|für|im|am|auch|sich|wird|werden|hat|haben|war|als|bei|nach|aus|es|er"
    "|sie|wie|noch|nur|oder|aber|dass|zum|zur|über|um|vor|durch|sind|so|wurde|man"
    "|wenn|vom",
    "nl": "de|het|een|en|van|is|niet|dat|op|te|voor|met|zijn|die|aan|er|maar|ook|als"
    "|bij|door|naar|uit|om|heeft|hebben|wordt|werd|worden|nog|wel|over|deze|dit|hij"
    "|ze|we|tot|geen|meer|kan|moet|was|zo|dan|waar|onder|tegen|volgens",
    "af": "die|en|van|het|in|is|nie|dat|op|te|vir|met|wat|ook|sy|hy|hulle|om|na|by"
    "|aan|was|word|deur|oor|nog|sal|kan|maar|toe|uit|moet|ons|hul|daar|so|wees|haar"
    "|gesê",
    "sv": "och|att|det|som|en|är|på|av|för|med|den|till|har|inte|om|ett|de|var|från"
    "|men|vi|så|kan|också|efter|han|hon|när|när|sig|vid|eller|hade|säger|skulle|över"
    "|under|mot|vara|bli|blir|nu|alla|mycket|där|jag|ska|än|enligt|sedan",
    "da": "og|at|det|som|en|er|på|af|for|med|den|til|har|ikke|om|et|de|var|fra|men|vi"
    "|så|kan|også|efter|han|hun|når|sig|ved|eller|havde|siger|skulle|over|under|mod"
    "|være|blive|bliver|nu|alle|meget|der|jeg|skal|end|ifølge|siden|blev|mellem|hvor"
    "|nogle",
    "no": "og|at|det|som|en|er|på|av|for|med|den|til|har|ikke|om|et|de|var|fra|men|vi"
    "|så|kan|også|etter|han|hun|når|seg|ved|eller|hadde|sier|skulle|over|under|mot"
    "|være|bli|blir|nå|alle|mye|der|jeg|skal|enn|ifølge|siden|ble|mellom|hvor|noen"
    "|opp|bare|å",
    "is": "og|að|í|er|á|sem|til|um|við|ekki|það|var|en|af|fyrir|með|hann|hún|þá|þar"
    "|verið|eru|hafa|hefur|segir|eftir|frá|þeir|upp|svo|var|voru|verður|því|þess|eða"
    "|nú|sér",
    "fi": "ja|on|ei|että|se|hän|oli|mutta|ovat|myös|kun|joka|niin|tai|kuin|ole|sen"
    "|jos|mukaan|nyt|hänen|ovat|olla|jo|sekä|vielä|noin|eivät|jotka|jossa|vain|tämä"
    "|siitä|kertoo|sanoo|vuonna|kanssa|mitä|voi|aikana|sitä|ollut|tämän|olisi"
    "|kuitenkin",
    "et": "ja|on|ei|et|see|oli|ka|kui|aga|mis|ning|oma|või|tema|selle|seda|kes|siis"
    "|nii|ta|üks|mida|juba|kuid|nad|pole|oleks|veel|pärast|sest|ütles|peab|välja|üle"
    "|kõik",
    "fr": "le|la|les|de|des|du|et|est|un|une|dans|en|que|qui|pour|pas|par|sur|avec|au"
    "|aux|il|elle|ce|cette|ses|son|sa|ne|se|plus|ont|été|mais|ou|leur|nous|vous|sont"
    "|comme|à|d'un|d'une|l'on|c'est|s'est|qu'il|après|entre|sans|selon|fait|être"
    "|avait|deux",
    "es": "el|la|los|las|de|del|y|en|que|un|una|por|con|para|no|se|su|sus|al|lo|es"
    "|como|más|pero|ha|han|fue|este|esta|o|sobre|entre|también|cuando|desde|ya|son"
    "|dos|hasta|sin|está|años|ser|había|según|tras|durante|porque|muy|contra|donde"
    "|todo|hay",
    "pt": "o|a|os|as|de|do|da|dos|das|e|em|no|na|nos|nas|que|um|uma|por|com|para|não"
    "|se|ao|à|é|como|mais|mas|foi|este|esta|ou|sobre|entre|também|quando|já|são|até"
    "|sem|está|anos|ser|pelo|pela|seu|sua|segundo|após|disse|ele|ela|muito|ainda|tem"
    "|há",
    "gl": "o|a|os|as|de|do|da|dos|das|e|en|no|na|nos|nas|que|un|unha|por|con|para|non"
    "|se|ao|á|é|como|máis|pero|foi|este|esta|ou|sobre|entre|tamén|cando|xa|son|ata"
    "|sen|está|anos|ser|polo|pola|seu|súa|segundo|despois|dixo|moi|aínda|ten|hai"
    "|unhas|uns",
    "it": "il|lo|la|i|gli|le|di|del|della|dei|delle|e|è|in|nel|nella|che|un|una|per"
    "|con|non|si|da|dal|dalla|al|alla|come|più|ma|ha|hanno|sono|anche|questo|questa|o"
    "|su|sul|sulla|tra|fra|stato|stata|essere|dopo|suo|sua|ad|ed|degli|alle|ai|era"
    "|cui|loro",
    "ca": "el|la|els|les|de|del|dels|i|en|que|un|una|per|amb|no|es|al|als|a|ha|han"
    "|com|més|però|va|aquest|aquesta|o|sobre|entre|també|quan|des|ja|són|fins|sense"
    "|està|anys|ser|seva|seu|segons|després|pel|hi|molt|ho|és|què|perquè|on|tot|s'ha"
    "|d'un|l'any",
    "ro": "și|şi|de|la|în|a|al|ale|cu|nu|este|un|o|care|pe|din|pentru|că|să|se|mai|au"
    "|fi|fost|sunt|dar|sau|după|prin|între|acest|această|lui|ei|ca|când|ani|cel|cea"
    "|cele|va|spus|până|fără|potrivit|către|unei|unui|le|îi|lor|foarte|numai|ar|iar"
    "|asupra",
    "eu": "eta|da|du|ez|bat|dira|ere|baina|dute|hori|zuen|ziren|izan|egin|zen|dela"
    "|beste|oso|duen|dituzte|edo|bere|gehiago|arabera|urte|aurrera|dago|daude|nahi"
    "|behar|hau",
    "pl": "i|w|na|z|do|nie|się|to|że|jest|o|od|po|za|przez|dla|jak|ale|oraz|są|był"
    "|była|było|który|która|które|jego|jej|ich|przed|przy|już|tym|tego|tej|może|także"
    "|też|co|tylko|został|została|gdy|być|we|ze|lub|jako|według|podczas|będzie|pod"
    "|bardzo",
    "cs": "a|v|na|se|je|že|to|s|z|do|o|i|k|ve|by|pro|za|od|po|jako|ale|který|která"
    "|které|jeho|její|jsou|byl|byla|bylo|nebo|také|už|před|při|jen|podle|však|aby|až"
    "|ze|si|tak|není|která|jsem|může|mezi|během|kteří|když|tím|být|bude|ještě|proto"
    "|řekl",
    "sk": "a|v|na|sa|je|že|to|s|z|do|o|aj|k|vo|by|pre|za|od|po|ako|ale|ktorý|ktorá"
    "|ktoré|jeho|jej|sú|bol|bola|bolo|alebo|tiež|už|pred|pri|len|podľa|však|aby|až|zo"
    "|si|tak|nie|môže|medzi|počas|ktorí|keď|tým|byť|bude|ešte|preto|povedal|ich|sme"
    "|som",
    "sl": "in|v|na|se|je|da|z|za|so|po|pri|od|do|ki|bi|ne|tudi|kot|ali|pa|še|lahko|ko"
    "|iz|ni|bil|bila|bilo|njegov|med|pred|nad|pod|sta|bo|bodo|ter|že|saj|zaradi|kar"
    "|to|tem|več|le|ob|če|leta|sem|smo|vse|svoj|zelo|ima|potem|ker",
    "hr": "i|u|na|se|je|da|s|za|su|po|pri|od|do|koji|koja|koje|bi|ne|što|kao|ali|ili"
    "|još|iz|nije|bio|bila|bilo|njegov|među|pred|nad|pod|će|te|već|jer|zbog|to|više"
    "|samo|kada|ako|godine|sam|smo|sve|svoj|vrlo|ima|nakon|kako|rekao|kazao|prema|o"
    "|sa|biti",
    "hu": "a|az|és|hogy|nem|is|egy|van|volt|meg|már|csak|de|ki|el|ha|mint|még|azt|ez"
    "|ezt|aki|ami|akik|amely|után|lesz|szerint|között|között|pedig|vagy|majd|lett"
    "|mert|most|így|kell|lehet|minden|nagyon|elnök|tudta|ezek|sem|során|évben|millió"
    "|mondta",
    "lt": "ir|kad|yra|į|su|ne|iš|tai|apie|bet|kaip|ar|buvo|po|jo|jos|jų|už|nuo|per"
    "|dėl|prie|taip|dar|tik|jau|o|kuris|kuri|kurie|savo|bus|gali|metų|metais|pagal"
    "|sako|arba|jis|ji|jie|nėra|labai|kai|iki|tačiau|pat|šis|tą|visi|todėl|buvo|mes"
    "|aš",
    "lv": "un|ir|ka|no|ar|uz|par|kas|bet|arī|pēc|tas|tā|kā|lai|vai|nav|bija|to|pie"
    "|līdz|savu|viņš|viņa|viņi|jau|tikai|būs|gadā|gada|var|kuri|kura|kurš|vēl|tiek|šo"
    "|šis|pret|dēļ|ļoti|tad|kad|pašlaik|teica|nevar|bez|mēs|es",
    "tr": "ve|bir|bu|da|de|için|ile|olarak|çok|daha|olan|en|gibi|kadar|sonra|ne|ama|o"
    "|ya|her|var|yok|değil|olduğu|olduğunu|dedi|tarafından|göre|ise|ki|şu|üzerinde"
    "|iki|yeni|ancak|veya|son|yıl|oldu|edildi|diye|mi|etti|eden|bin|önce|ifade"
    "|arasında|şöyle",
    "az": "və|bir|bu|da|də|üçün|ilə|olan|daha|ən|kimi|qədər|sonra|nə|amma|o|ya|hər"
    "|var|yox|deyil|edir|edib|olub|olar|görə|isə|ki|həmin|iki|yeni|ancaq|dedi"
    "|bildirib|onun",
    "sq": "dhe|e|të|në|i|për|me|një|që|nga|është|se|ka|si|nuk|do|por|më|u|kanë|janë"
    "|ky|kjo|ishte|tij|saj|tyre|deri|pas|gjatë|duke|edhe|vetëm|tha|ose|kur|mund|këtë"
    "|shumë|pa",
    "id": "yang|dan|di|dengan|untuk|dari|ini|itu|dalam|tidak|pada|akan|adalah|oleh"
    "|juga|ke|ada|telah|sebagai|dapat|bisa|saat|karena|mereka|kata|tersebut|lebih"
    "|atau|sudah|namun|hingga|menjadi|kami|kita|para|setelah|seperti|antara|bahwa"
    "|masih|hanya|tahun",
    "ms": "yang|dan|di|dengan|untuk|dari|ini|itu|dalam|tidak|pada|akan|adalah|oleh"
    "|juga|ke|ada|telah|sebagai|boleh|ketika|kerana|mereka|kata|beliau|lebih|atau"
    "|sudah|namun|sehingga|menjadi|kami|kita|para|selepas|seperti|antara|bahawa|masih"
    "|hanya",
    "tl": "ang|ng|sa|na|at|mga|ay|ni|si|para|ito|hindi|may|kung|siya|nila|niya|ako"
    "|kay|ngunit|naman|rin|din|dahil|mula|kanyang|pero|nang|upang|isang|noong|ayon",
    "vi": "và|của|là|có|được|cho|không|trong|với|các|những|một|đã|này|người|ở|từ|khi"
    "|đến|để|theo|ông|bà|vào|năm|cũng|như|tại|về|ra|trên|sau|nhiều|phải|đó|nhưng|sẽ"
    "|bị|vì",
    "sw": "na|ya|wa|kwa|ni|katika|za|la|hiyo|hii|huo|huyo|hilo|kuwa|kama|pia|alisema"
    "|amesema|wao|cha|vya|lakini|ambao|ambayo|ambaye|baada|kwamba|hata|zaidi|watu"
    "|mwaka|wakati|hao|yake|wake|nchini|kutoka|ili|bila|hapo|sasa|jana|mkoa|hivyo"
    "|kila",
    "zu": "ukuthi|futhi|kanye|uma|kodwa|ngoba|lapho|khona|yena|bona|ngemuva|emva|uthe"
    "|bathi|uthi|kusho|noma|kuyo|kulo|kule|lokhu|leli|lesi|lolu|laba|abantu|umuntu"
    "|njengoba|ngesikhathi|nje|kuze|ngaphandle|ukuba|kwakhe|bakhe|okwamanje|nokuthi"
    "|iningi",
    "xh": "ukuba|kwaye|kunye|xa|kodwa|kuba|apho|khona|yena|bona|emva|uthe|bathi|uthi"
    "|okanye|kwi|kule|oku|eli|esi|olu|aba|abantu|umntu|njengoko|ngexesha|nje"
    "|ngaphandle|ngokuba|kwakhe|bakhe|kwelo|nokuba|ukuze|ngelixa|kwakhona|le|eso"
    "|ngenxa|lo|ezi",
    "st": "le|ho|ba|ka|ea|hore|ha|e|ke|li|tsa|sa|oa|mo|bo|empa|kapa|ena|eo|bona|hae"
    "|batho|motho|hape|joalo|joale|haholo|kamoo|ka|feela|moo|tse|sena",
    "so": "oo|iyo|ku|ka|ah|in|waa|uu|ay|la|soo|si|kale|kuwa|waxa|waxaa|isaga|lagu|ee"
    "|ayaa|inay|inuu|wuxuu|waxay|markii|dalka|dadka|sheegay|aan|laga|loo|oo|u|aad",
    "kl": "aamma|tassa|imaluunniit|kisianni|taamaattumik|taamaalilluni|suli|naak"
    "|taakku|tamanna|taanna|uku|una|illu|inuit|kalaallit|nunaat|ilaatigut|pillugu"
    "|pillugit|aammattaaq|ukiut|ukioq|massakkut|tamatuma|taamaattoq|soorlu"
    "|naalakkersuisut",
    "cy": "y|yr|yn|a|ac|i|o|ar|am|gan|wedi|mae|bod|ei|eu|fel|ond|oedd|nid|hefyd|hwn"
    "|hon|pan|neu|dros|gyda|sydd|bydd|rhai|mewn|er|hynny|dywedodd|cael|pobl|fod|chi"
    "|ni",
    "ga": "an|na|agus|ar|ag|is|a|go|le|i|de|do|sé|sí|bhí|tá|níl|ach|gur|nach|seo|sin"
    "|siad|faoi|chun|ó|atá|raibh|mar|sa|ina|leis|ann|dúirt|gach|nó|féin|aige|bheith",
    "lb": "den|d'|an|ass|op|net|en|eng|mat|vun|zu|fir|si|déi|dat|wéi|och|hunn|huet"
    "|sinn|bei|aus|gëtt|ginn|awer|nach|iwwer|géif|datt|dës|dësen|ëm|ze|wann|där|kee"
    "|keng",
}
"""Words that a text of the language can hardly do without, and a few telling ones."""

LETTERS = {
    "ß": "de", "ø": "da no", "æ": "da no is", "å": "sv da no", "ð": "is", "þ": "is",
    "ñ": "es gl eu", "ã": "pt", "õ": "pt et", "ç": "fr pt ca tr az sq", "œ": "fr",
    "ș": "ro", "ț": "ro", "ă": "ro vi", "ł": "pl", "ą": "pl lt", "ę": "pl lt", "ż": "pl",
    "ś": "pl", "ć": "pl hr", "ř": "cs", "ě": "cs", "ů": "cs", "ľ": "sk", "ĺ": "sk",
    "ŕ": "sk", "ô": "sk fr vi pt", "đ": "hr vi", "ő": "hu", "ű": "hu", "ė": "lt",
    "ų": "lt", "į": "lt", "ū": "lt lv", "ā": "lv", "ē": "lv", "ģ": "lv", "ķ": "lv",
    "ļ": "lv", "ņ": "lv", "ğ": "tr az", "ı": "tr az", "ş": "tr az ro", "ə": "az",
    "ơ": "vi", "ư": "vi", "ạ": "vi", "ế": "vi", "ộ": "vi", "ŵ": "cy", "ŷ": "cy",
    "ë": "sq lb nl", "ä": "de sv fi et sk lb", "ö": "de sv fi et tr hu is", "ü": "de et tr hu",
    "š": "cs sk sl hr lt lv et", "č": "cs sk sl hr lt lv", "ž": "cs sk sl hr lt lv et",
}  # fmt: skip
"""Letters that few languages write, each worth a fraction of a small word."""

LETTER_WORTH = 0.25

CYRILLIC_WORDS = {
    "ru": "и|в|не|на|что|с|по|как|это|из|к|за|для|от|был|его|но|у|о|также|или|при|она"
    "|они|было|все|был|который|этого|будет|уже|после|если|были|только|более|года|со",
    "uk": "і|в|не|на|що|з|за|як|це|до|та|для|від|був|його|але|у|про|також|або|при"
    "|вона|вони|було|всі|який|цього|буде|вже|після|якщо|були|тільки|більше|року|й|із"
    "|ще|під",
    "be": "і|у|не|на|што|з|па|як|гэта|да|для|ад|быў|яго|але|пра|таксама|або|яна|яны"
    "|было|усе|які|гэтага|будзе|ужо|пасля|калі|былі|толькі|больш|года|са|ён|яшчэ|каб",
    "bg": "и|в|не|на|че|с|по|като|това|от|за|се|са|е|да|му|но|или|при|тя|те|беше"
    "|всички|който|ще|вече|след|ако|бяха|само|повече|година|със|към|ги|как|той|което"
    "|които",
    "sr": "и|у|не|на|да|са|по|као|то|од|за|се|су|је|му|али|или|при|она|они|било|сви"
    "|који|ће|већ|после|ако|били|само|више|године|из|како|он|која|које|што|није|због"
    "|био",
    "mk": "и|во|не|на|дека|со|по|како|тоа|од|за|се|ќе|е|да|му|но|или|при|таа|тие|беше"
    "|сите|кој|веќе|по|ако|беа|само|повеќе|година|ги|го|тој|која|кои|што|нема|има"
    "|овој",
}
CYRILLIC_LETTERS = {
    "ы": "ru be", "э": "ru be", "ё": "ru be", "ї": "uk", "є": "uk", "ґ": "uk", "ў": "be",
    "і": "uk be", "ъ": "bg ru", "щ": "ru uk bg", "ђ": "sr", "ћ": "sr", "љ": "sr mk",
    "њ": "sr mk", "ј": "sr mk", "џ": "sr mk", "ѓ": "mk", "ќ": "mk", "ѕ": "mk", "й": "ru uk be bg",
}  # fmt: skip

ARABIC_WORDS = {
    "ar": "في|من|على|أن|إلى|التي|الذي|عن|هذا|هذه|كان|مع|لا|قد|ما|بعد|كما|لم|بين|أو"
    "|ذلك|وقال|قال|كانت|خلال|وقد|عام|حيث|أنه|إن|ولا|بن|ثم|قبل|غير",
    "fa": "و|در|به|از|که|این|است|با|را|برای|آن|یک|شده|بود|شد|تا|خود|می|کرد|او|هم|اما"
    "|نیز|پس|بر|یا|ها|های|گفت|سال|کرده|دارد|باید|نمی|وی",
    "ur": "کے|کی|میں|ہے|اور|سے|کا|کو|اس|کہ|پر|نے|ہیں|بھی|یہ|ایک|کر|تھا|گیا|ہو|جو|وہ"
    "|تو|نہیں|لیے|ان|ہوئے|کیا|تھے|تک|رہے|بعد|جس|کہا|پاکستان",
    "ps": "د|په|او|چې|له|دی|کې|نه|سره|هغه|ته|دا|شوی|کړی|وو|هم|خو|پر|یې|شي|وي|کړ|لپاره",
}
DEVANAGARI_WORDS = {
    "hi": "के|की|में|है|और|से|का|को|इस|कि|पर|ने|हैं|भी|यह|एक|कर|था|गया|हो|जो|वह|तो|नहीं|लिए",
    "mr": "आणि|आहे|या|च्या|ते|हे|व|तर|की|त्या|आहेत|होते|होता|होती|नाही|यांनी|करण्यात|केले|असे",
    "ne": "छ|र|को|मा|ले|हो|गरेको|गर्ने|भएको|यो|पनि|थियो|छन्|भने|लाई|बाट|त्यो|नेपाल|भन्ने",
}

WORDS: Mapping[str, tuple[Mapping[str, str], Mapping[str, str]]] = {
    "latin": (SMALL_WORDS, LETTERS),
    "cyrillic": (CYRILLIC_WORDS, CYRILLIC_LETTERS),
    "arabic": (ARABIC_WORDS, {}),
    "devanagari": (DEVANAGARI_WORDS, {}),
}
"""The scripts of several languages: the words and the letters of each of these."""

SCRIPTS = {
    "el": "\u0370-\u03ff", "he": "\u0590-\u05ff", "th": "\u0e00-\u0e7f", "ko": "\uac00-\ud7a3",
    "bn": "\u0980-\u09ff", "pa": "\u0a00-\u0a7f", "gu": "\u0a80-\u0aff", "or": "\u0b00-\u0b7f",
    "ta": "\u0b80-\u0bff", "te": "\u0c00-\u0c7f", "kn": "\u0c80-\u0cff", "ml": "\u0d00-\u0d7f",
    "si": "\u0d80-\u0dff", "lo": "\u0e80-\u0eff", "bo": "\u0f00-\u0fff", "my": "\u1000-\u109f",
    "ka": "\u10a0-\u10ff", "am": "\u1200-\u137f", "km": "\u1780-\u17ff", "hy": "\u0530-\u058f",
    "kana": "\u3040-\u30ff", "han": "\u3400-\u9fff", "latin": "A-Za-z\u00aa-\u024f\u1e00-\u1eff",
    "cyrillic": "\u0400-\u052f", "arabic": "\u0600-\u06ff\u0750-\u077f",
    "devanagari": "\u0900-\u097f",
}  # fmt: skip
"""The letters of each script; one that only one language writes is named for it."""

SIZE = {"han": 3, "kana": 3, "ko": 2}
"""How many letters of an alphabet a sign of these is worth."""

BEYOND_ASCII = re.compile("[^\x00-\x7f\u2000-\u206f]")
"""But for dashes and quotation marks, which all of them have."""

ASCII_LETTER = re.compile("[A-Za-z]")
NO_LETTERS = bytes(sign for sign in range(128) if not chr(sign).isalpha())
SCRIPT_LETTERS = {
    script: re.compile(f"[{letters}]") for script, letters in SCRIPTS.items()
}


def guess_language(text: str) -> str | None:
    """The BCP 47 tag of the language a text is in; None where it cannot be told.

    Example:
        >>> guess_language("Die Brücke ist seit Sonntag wieder für alle offen.")
        'de'
        >>> guess_language("42") is None
        True
    """
    sample = text[:SAMPLE]
    # most texts have few letters besides those of ASCII
    others = "".join(BEYOND_ASCII.findall(sample))
    if not others:
        return _of_script("latin", sample) if ASCII_LETTER.search(sample) else None
    counts = {
        script: len(pattern.findall(others)) * SIZE.get(script, 1)
        for script, pattern in SCRIPT_LETTERS.items()
    }
    if any(counts.values()):
        # as bytes they are counted in no time
        letters = sample.encode("ascii", "ignore").translate(None, NO_LETTERS)
        counts["latin"] += len(letters)
    elif ASCII_LETTER.search(sample):
        counts["latin"] = 1
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return None
    if script in {"han", "kana"}:
        # Japanese cannot be written without kana, Chinese has none
        return "ja" if counts["kana"] * 12 > counts["han"] else "zh"
    return _of_script(script, sample) if script in WORDS else script


def _of_script(script: str, sample: str) -> str | None:
    """Which of the languages of a script a text is in."""
    glance = _by_words(sample[:GLANCE], script, CLEAR)
    return glance or _by_words(sample, script, MARGIN)


def _by_words(text: str, script: str, margin: float) -> str | None:
    """The language whose small words and letters a text has most of."""
    letters = WORDS[script][1]
    lower = text.lower().replace("’", "'")
    seen = Counter(BEYOND_ASCII.findall(lower))
    if script == "devanagari":
        words = lower.split()
    else:
        plain = WORD.search("".join(seen)) is None
        words = (ASCII_WORD if plain else WORD).findall(lower)
    known = _known(script)
    scores: dict[str, float] = {}
    # most words of a text are not small ones: only those are counted
    for word, count in Counter(filter(known.__contains__, words)).items():
        codes, share = known[word]
        worth = count * share
        for code in codes:
            scores[code] = scores.get(code, 0.0) + worth
    for letter in filter(seen.__contains__, letters):
        marked = letters[letter].split()
        for code in marked:
            worth = LETTER_WORTH * seen[letter] * (1 + 1 / len(marked))
            scores[code] = scores.get(code, 0.0) + worth
    # ties go to the first that the text showed
    best = sorted(scores.items(), key=lambda score: -score[1])[:2]
    if not best or best[0][1] < max(FEWEST_HITS, LEAST_SHARE * len(words)):
        return None
    (code, score), rest = best[0], best[1:]
    return None if rest and score < rest[0][1] * margin else code


@cache
def _known(script: str) -> Mapping[str, tuple[tuple[str, ...], float]]:
    """The languages that each small word belongs to, and what it is worth in each."""
    known: dict[str, tuple[str, ...]] = {}
    for code, words in WORDS[script][0].items():
        for word in set(listed(words)):
            known[word] = (*known.get(word, ()), code)
    return {word: (codes, 1 + 1 / len(codes)) for word, codes in known.items()}
