"""How each language writes dates: its months, and what stands around a time of day.

Twelve groups a language, January first; the forms of one month are separated
by a space. Abbreviations stand without their full stop.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

__all__ = ["AFTERNOON", "HOUR_WORDS", "MORNING", "months", "writes_month_first"]

MORNING = ("am", "a.m", "a. m", "πμ", "π.μ", "上午", "午前", "오전", "sáng", "fm", "ص")
AFTERNOON = (
    "pm",
    "p.m",
    "p. m",
    "μμ",
    "μ.μ",
    "下午",
    "午後",
    "오후",
    "chiều",
    "em",
    "م",
)
HOUR_WORDS = ("uhr", "heures", "heure", "hrs", "horas", "ore", "uur", "h", "g", "ч")

MONTH_FIRST = frozenset({"en", "en-us", "en-ph", "fil", "tl"})
"""Those who write 3/14/2026."""

MONTHS = {
    "en": "january jan|february feb|march mar|april apr|may|june jun|july jul"
    "|august aug|september sep sept|october oct|november nov|december dec",
    "de": "januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai"
    "|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov"
    "|dezember dez",
    "fr": "janvier janv jan|février févr fév fevrier|mars mar|avril avr|mai|juin"
    "|juillet juil|août aout aoû|septembre sept sep|octobre oct|novembre nov"
    "|décembre déc decembre dec",
    "es": "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul"
    "|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov"
    "|diciembre dic",
    "pt": "janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun"
    "|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez",
    "it": "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu"
    "|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov"
    "|dicembre dic",
    "nl": "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul"
    "|augustus aug|september sep sept|oktober okt|november nov|december dec",
    "da": "januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul"
    "|august aug|september sep sept|oktober okt|november nov|december dec",
    "sv": "januari jan|februari feb febr|mars mar|april apr|maj|juni jun|juli jul"
    "|augusti aug|september sep sept|oktober okt|november nov|december dec",
    "no": "januar jan|februar feb|mars mar|april apr|mai|juni jun|juli jul"
    "|august aug|september sep sept|oktober okt|november nov|desember des",
    "is": "janúar jan|febrúar feb|mars mar|apríl apr|maí|júní jún|júlí júl"
    "|ágúst ágú|september sep|október okt|nóvember nóv|desember des",
    "fi": "tammikuuta tammikuu tammi|helmikuuta helmikuu helmi"
    "|maaliskuuta maaliskuu maalis|huhtikuuta huhtikuu huhti"
    "|toukokuuta toukokuu touko|kesäkuuta kesäkuu kesä|heinäkuuta heinäkuu heinä"
    "|elokuuta elokuu elo|syyskuuta syyskuu syys|lokakuuta lokakuu loka"
    "|marraskuuta marraskuu marras|joulukuuta joulukuu joulu",
    "et": "jaanuar jaan|veebruar veebr|märts|aprill apr|mai|juuni|juuli|august aug"
    "|september sept|oktoober okt|november nov|detsember dets",
    "lv": "janvāris janvārī janv|februāris februārī febr|marts martā|aprīlis aprīlī apr"
    "|maijs maijā|jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug"
    "|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov"
    "|decembris decembrī dec",
    "lt": "sausio saus|vasario vas|kovo kov|balandžio bal|gegužės geg|birželio birž"
    "|liepos liep|rugpjūčio rugp|rugsėjo rugs|spalio spal|lapkričio lapkr"
    "|gruodžio gruod",
    "pl": "stycznia styczeń sty|lutego luty lut|marca marzec mar"
    "|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip"
    "|sierpnia sierpień sie|września wrzesień wrz|października październik paź"
    "|listopada listopad lis|grudnia grudzień gru",
    "cs": "ledna leden led|února únor úno|března březen bře|dubna duben dub"
    "|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp"
    "|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro",
    "sk": "januára január jan|februára február feb|marca marec mar|apríla apríl apr"
    "|mája máj|júna jún|júla júl|augusta august aug|septembra september sep"
    "|októbra október okt|novembra november nov|decembra december dec",
    "sl": "januarja januar jan|februarja februar feb|marca marec mar"
    "|aprila april apr|maja maj|junija junij jun|julija julij jul"
    "|avgusta avgust avg|septembra september sep|oktobra oktober okt"
    "|novembra november nov|decembra december dec",
    "hr": "siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu"
    "|travnja travanj tra|svibnja svibanj svi|lipnja lipanj lip|srpnja srpanj srp"
    "|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis"
    "|studenoga studenog studeni stu|prosinca prosinac pro",
    "sr": "januara januar jan јануара јануар јан|februara februar feb фебруара фебруар"
    " феб|marta mart mar марта март мар|aprila april apr априла април апр"
    "|maja maj маја мај|juna jun јуна јун|jula jul јула јул"
    "|avgusta avgust avg августа август авг"
    "|septembra septembar sep септембра септембар сеп"
    "|oktobra oktobar okt октобра октобар окт"
    "|novembra novembar nov новембра новембар нов"
    "|decembra decembar dec децембра децембар дец",
    "hu": "január jan januári|február febr feb februári|március márc márciusi"
    "|április ápr áprilisi|május máj májusi|június jún júniusi|július júl júliusi"
    "|augusztus aug augusztusi|szeptember szept szeptemberi"
    "|október okt októberi|november nov novemberi|december dec decemberi",
    "ro": "ianuarie ian|februarie feb|martie mart mar|aprilie apr|mai|iunie iun"
    "|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov"
    "|decembrie dec",
    "bg": "януари ян|февруари февр фев|март мар|април апр|май|юни юн|юли юл"
    "|август авг|септември септ сеп|октомври окт|ноември ноем|декември дек",
    "mk": "јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул"
    "|август авг|септември сеп|октомври окт|ноември ное|декември дек",
    "ru": "января январь янв|февраля февраль фев|марта март мар|апреля апрель апр"
    "|мая май|июня июнь июн|июля июль июл|августа август авг"
    "|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя"
    "|декабря декабрь дек",
    "uk": "січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві"
    "|травня травень тра|червня червень чер|липня липень лип|серпня серпень сер"
    "|вересня вересень вер|жовтня жовтень жов|листопада листопад лис"
    "|грудня грудень гру",
    "be": "студзеня студзень|лютага люты|сакавіка сакавік|красавіка красавік"
    "|мая май|чэрвеня чэрвень|ліпеня ліпень|жніўня жнівень|верасня верасень"
    "|кастрычніка кастрычнік|лістапада лістапад|снежня снежань",
    "el": "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ"
    "|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαϊ μαΐ"
    "|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ"
    "|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ"
    "|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ",
    "tr": "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem"
    "|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    "sq": "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor"
    "|dhjetor",
    "ca": "gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag"
    "|setembre set|octubre oct|novembre nov|desembre des",
    "gl": "xaneiro xan|febreiro feb|marzo mar|abril abr|maio mai|xuño xuñ|xullo xul"
    "|agosto ago|setembro set|outubro out|novembro nov|decembro dec",
    "eu": "urtarrilak urtarrila urt|otsailak otsaila ots|martxoak martxoa mar"
    "|apirilak apirila api|maiatzak maiatza mai|ekainak ekaina eka"
    "|uztailak uztaila uzt|abuztuak abuztua abu|irailak iraila ira"
    "|urriak urria urr|azaroak azaroa aza|abenduak abendua abe",
    "cy": "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref"
    "|tachwedd|rhagfyr",
    "ga": "eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa"
    "|meán fómhair|deireadh fómhair|samhain|nollaig",
    "af": "januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul"
    "|augustus aug|september sep|oktober okt|november nov|desember des",
    "id": "januari jan|februari feb|maret mar|april apr|mei|juni jun|juli jul"
    "|agustus agt agu ags|september sep|oktober okt|november nov|desember des",
    "ms": "januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos ogo"
    "|september sep|oktober okt|november nov|disember dis",
    "sw": "januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul"
    "|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des",
    "tl": "enero ene|pebrero peb|marso mar|abril abr|mayo|hunyo hun|hulyo hul"
    "|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis",
    "zu": "januwari|februwari|mashi|ephreli|meyi|juni|julayi|agasti|septhemba"
    "|okthoba|novemba|disemba",
    "so": "jannaayo|febraayo|maarso|abriil|maajo|juunyo|luuliyo|agoosto|sebtembar"
    "|oktoobar|nofembar|desembar",
    "ar": "يناير كانون_الثاني|فبراير شباط|مارس آذار|أبريل ابريل إبريل نيسان"
    "|مايو أيار ماي|يونيو يونيه حزيران جوان|يوليو يوليه تموز جويلية"
    "|أغسطس اغسطس آب أوت|سبتمبر أيلول شتنبر|أكتوبر اكتوبر تشرين_الأول"
    "|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر",
    "he": "ינואר בינואר ינו|פברואר בפברואר פבר|מרץ במרץ מרס|אפריל באפריל אפר|מאי במאי"
    "|יוני ביוני|יולי ביולי|אוגוסט באוגוסט אוג|ספטמבר בספטמבר ספט"
    "|אוקטובר באוקטובר אוק|נובמבר בנובמבר נוב|דצמבר בדצמבר דצמ",
    "ur": "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
    "hi": "जनवरी जन|फरवरी फ़रवरी फर|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त अग"
    "|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
    "mr": "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर",
    "bn": "জানুয়ারি জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই"
    "|আগস্ট অগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
    "ta": "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்ச்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக"
    "|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச",
    "th": "มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค"
    "|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค"
    "|พฤศจิกายน พ.ย|ธันวาคม ธ.ค",
}


def _primary(tag: str) -> str:
    """The language of a tag, without script and region."""
    code = tag.replace("_", "-").partition("-")[0].lower()
    return {"nb": "no", "nn": "no", "bs": "sr", "fil": "tl"}.get(code, code)


@cache
def _names() -> Mapping[str, Mapping[str, int]]:
    """The month that each form is, by language."""
    names: dict[str, dict[str, int]] = {}
    for code, year in MONTHS.items():
        for number, forms in enumerate(year.split("|"), start=1):
            for form in forms.split():
                names.setdefault(form.replace("_", " "), {})[code] = number
    return MappingProxyType(names)


def months(word: str, languages: tuple[str, ...] = ()) -> frozenset[int]:
    """The months, counted from 1, that a word may name.

    Where one of the `languages` knows the word only its month counts; a word
    of no given language is looked up in all.
    """
    known = _names().get(word.casefold().strip("."), {})
    codes = map(_primary, languages)
    given = [known[code] for code in codes if code in known]
    return frozenset(given[:1] or known.values())


def writes_month_first(languages: tuple[str, ...]) -> bool | None:
    """Whether 3/4/2026 is in March; None where no language is given."""
    if not languages:
        return None
    tag = languages[0].replace("_", "-").lower()
    return tag in MONTH_FIRST or tag.startswith("en-us")
