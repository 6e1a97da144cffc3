"""English names of places, their nouns, and the adjectives of countries."""

__all__ = [
    "NATIONALITIES",
    "PLACES",
    "PLACE_ALIASES",
    "PLACE_NOUNS",
    "PLACE_OPENINGS",
]

PLACE_ALIASES = {
    "us": "united states",
    "u.s": "united states",
    "usa": "united states",
    "u.s.a": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "u.k": "united kingdom",
    "britain": "united kingdom",
    "great britain": "united kingdom",
    "uae": "united arab emirates",
    "d.c": "washington",
    "washington d.c": "washington",
    "l.a": "los angeles",
    "holland": "netherlands",
    "burma": "myanmar",
    "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california",
    "colo": "colorado", "conn": "connecticut", "fla": "florida", "ga": "georgia",
    "ill": "illinois", "ind": "indiana", "kan": "kansas", "ky": "kentucky",
    "md": "maryland", "mass": "massachusetts", "mich": "michigan",
    "minn": "minnesota", "mo": "missouri", "mont": "montana", "neb": "nebraska",
    "nev": "nevada", "n.h": "new hampshire", "n.j": "new jersey",
    "n.m": "new mexico", "n.y": "new york", "n.c": "north carolina",
    "n.d": "north dakota", "okla": "oklahoma", "ore": "oregon",
    "pa": "pennsylvania", "r.i": "rhode island", "s.c": "south carolina",
    "s.d": "south dakota", "tenn": "tennessee", "tex": "texas", "vt": "vermont",
    "va": "virginia", "w.va": "west virginia", "wis": "wisconsin", "wyo": "wyoming",
    "nyc": "new york city", "n.y.c": "new york city",
    "kiev": "kyiv", "calcutta": "kolkata", "bombay": "mumbai", "rangoon": "yangon",
}  # fmt: skip
"""Other names of places in lower case, without the last point."""

PLACES = frozenset(
    """
    afghanistan|albania|algeria|andorra|angola|antarctica|argentina|armenia|australia|
    austria|
    azerbaijan|bahamas|bahrain|bangladesh|barbados|belarus|belgium|belize|benin|bhutan|
    bolivia|
    bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|
    cameroon|
    canada|cape verde|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|
    czech republic|
    denmark|djibouti|dominica|dominican republic|east timor|ecuador|egypt|el salvador|
    england|
    eritrea|estonia|ethiopia|europe|fiji|finland|france|gabon|gambia|georgia|germany|
    ghana|
    great britain|greece|greenland|grenada|guatemala|guinea|guyana|haiti|honduras|
    hong kong|hungary|
    iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|
    jordan|
    kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|
    liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|maldives|
    mali|malta|
    mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|
    myanmar|
    namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|
    northern ireland|
    norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|
    poland|
    portugal|puerto rico|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|
    senegal|serbia|
    sierra leone|singapore|slovakia|slovenia|somalia|south africa|south korea|
    south sudan|soviet union|
    spain|sri lanka|sudan|suriname|swaziland|sweden|switzerland|syria|taiwan|tajikistan|
    tanzania|
    thailand|tibet|togo|tonga|trinidad|tunisia|turkey|turkmenistan|uganda|ukraine|
    united arab emirates|united kingdom|united states|united states of america|uruguay|
    uzbekistan|
    vanuatu|venezuela|vietnam|wales|yemen|yugoslavia|zambia|zimbabwe|crimea|catalonia|
    bavaria|
    u.s|u.s.a|u.k|us|usa|uk|uae|america|africa|asia|latin america|north america|
    south america|
    central america|middle east|far east|caribbean|scandinavia|balkans|baltics|siberia|
    gaza|
    west bank|kashmir|kurdistan|arctic|atlantic|pacific|mediterranean|alps|himalayas|
    sahara|
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|
    hawaii|idaho|
    illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|
    michigan|minnesota|
    mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
    new york|
    north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
    south carolina|
    south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|
    ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|mo|mont|
    neb|nev|
    n.h|n.j|n.m|n.y|n.c|n.d|okla|ore|pa|r.i|s.c|s.d|tenn|tex|vt|va|wash|w.va|wis|wyo|
    district of columbia|washington|washington d.c|d.c|new england|midwest|ontario|quebec|british columbia|
    alberta|
    manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|queensland|
    new south wales|
    victoria|tasmania|western australia|south australia|northern territory|
    abu dhabi|abuja|accra|addis ababa|adelaide|albuquerque|aleppo|algiers|amman|
    amsterdam|ankara|
    antwerp|athens|atlanta|auckland|austin|baghdad|baku|baltimore|bangkok|barcelona|
    basel|beijing|
    beirut|belfast|belgrade|berlin|bern|birmingham|bogota|bogotá|bonn|boston|brasilia|
    bratislava|
    brighton|brisbane|bristol|brooklyn|brussels|bucharest|budapest|buenos aires|buffalo|
    cairo|
    calais|calcutta|calgary|canberra|cape town|caracas|cardiff|casablanca|charlotte|
    chennai|
    chicago|christchurch|cincinnati|cleveland|cologne|colombo|copenhagen|cork|dakar|
    dallas|damascus|
    dar es salaam|delhi|denver|des moines|detroit|dhaka|doha|donetsk|dortmund|dresden|
    dubai|dublin|durban|dusseldorf|
    edinburgh|edmonton|florence|fort worth|frankfurt|geneva|genoa|glasgow|gothenburg|
    guadalajara|guangzhou|
    halifax|hamburg|hanoi|hanover|harare|harlem|havana|helsinki|hiroshima|
    ho chi minh city|hollywood|
    honolulu|houston|indianapolis|islamabad|istanbul|jacksonville|jakarta|jerusalem|
    johannesburg|
    kabul|kampala|kansas city|karachi|kathmandu|kharkiv|khartoum|kiev|kyiv|kigali|
    kingston|kinshasa|
    kolkata|krakow|kuala lumpur|kyoto|lagos|lahore|las vegas|leeds|leipzig|lima|lisbon|
    liverpool|london|
    long beach|long island|los angeles|l.a|luanda|lusaka|luxor|lyon|madrid|malibu|
    manchester|manhattan|manila|
    marseille|mecca|medellin|melbourne|memphis|mexico city|miami|milan|milwaukee|
    minneapolis|minsk|mogadishu|
    montevideo|montreal|moscow|mosul|mumbai|munich|nairobi|naples|nashville|new delhi|
    new orleans|
    new york city|newark|newcastle|nice|nicosia|nottingham|oakland|odessa|omaha|orlando|
    osaka|oslo|
    ottawa|palermo|paris|perth|philadelphia|phoenix|pittsburgh|port-au-prince|portland|
    porto|prague|
    pretoria|pyongyang|quito|ramallah|rangoon|reykjavik|riga|rio de janeiro|riyadh|rome|
    rotterdam|
    sacramento|salt lake city|san antonio|san diego|san francisco|san jose|san juan|
    santiago|sao paulo|
    são paulo|sarajevo|seattle|seoul|seville|shanghai|sheffield|shenzhen|silicon valley|
    sofia|
    southampton|st. louis|st. paul|st. petersburg|stockholm|stuttgart|sydney|taipei|
    tallinn|tampa|
    tashkent|tbilisi|tehran|tel aviv|the hague|tijuana|tokyo|toronto|tripoli|tucson|
    tulsa|tunis|turin|
    ulan bator|valencia|vancouver|venice|vienna|vilnius|warsaw|wellington|winnipeg|
    yangon|yorkshire|
    zagreb|zurich|zürich|cornwall|devon|essex|kent|lancashire|norfolk|suffolk|sussex|
    wiltshire|
    cumbria|dorset|oxfordshire|cheshire|hampshire|surrey|pacific northwest|
    south pacific|bay area|
    persian gulf|gulf of mexico|guantanamo bay|guantánamo bay|guantanamo|camp david|
    mar-a-lago|benghazi|fallujah|aleppo|hudson
    """.replace("\n", "")
    .replace("    ", "")
    .split("|")
)
PLACE_NOUNS = frozenset(
    """
    arena basin cemetery crescent delta fjord glacier jail lagoon mall plateau promenade
    ranch sound stadium strait straits trail esplanade oblast panhandle
    airport alley archipelago avenue bay beach bluff boulevard bridge borough canal
    canyon cape castle circle city cliff
    coast county creek crossing dam desert district drive falls field fields forest
    garden gardens gate gorge
    grove gulf harbor harbour heights highway hill hills island islands isle isles
    junction kingdom lake lakes lane
    marsh meadow meadows memorial mountain mountains neck ocean palace park parkway pass
    peninsula pier place plain plains plaza point
    pond port prairie province quay range region republic reef reservoir ridge river road rock
    route sea shore
    springs square state strait street terrace territory town township tunnel turnpike
    valley village volcano way wharf wood woods
    """.split()
)

PLACE_OPENINGS = frozenset(
    "lake mount mt fort ft cape lac loch lough mont monte isla isle playa puerto port "
    "glen isola rio wadi jebel".split()
)

NATIONALITIES = {
    "african-american": "United States", "asian-american": "United States",
    "mexican-american": "United States", "native-american": "United States",
    "afghan": "Afghanistan", "african": "Africa", "albanian": "Albania",
    "algerian": "Algeria",
    "american": "United States", "angolan": "Angola", "arab": "",
    "argentine": "Argentina",
    "argentinian": "Argentina", "armenian": "Armenia", "asian": "Asia",
    "australian": "Australia",
    "austrian": "Austria", "azerbaijani": "Azerbaijan", "bangladeshi": "Bangladesh",
    "basque": "", "bavarian": "Bavaria", "belarusian": "Belarus", "belgian": "Belgium",
    "bolivian": "Bolivia", "bosnian": "Bosnia", "brazilian": "Brazil",
    "british": "Britain",
    "bulgarian": "Bulgaria", "burmese": "Myanmar", "cambodian": "Cambodia",
    "cameroonian": "Cameroon", "canadian": "Canada", "catalan": "Catalonia",
    "chilean": "Chile",
    "chinese": "China", "colombian": "Colombia", "congolese": "Congo",
    "croatian": "Croatia",
    "cuban": "Cuba", "cypriot": "Cyprus", "czech": "Czech Republic",
    "danish": "Denmark",
    "dominican": "Dominican Republic", "dutch": "Netherlands", "ecuadorian": "Ecuador",
    "egyptian": "Egypt", "english": "England", "estonian": "Estonia",
    "ethiopian": "Ethiopia",
    "european": "Europe", "filipino": "Philippines", "finnish": "Finland",
    "french": "France",
    "georgian": "Georgia", "german": "Germany", "ghanaian": "Ghana", "greek": "Greece",
    "guatemalan": "Guatemala", "haitian": "Haiti", "honduran": "Honduras",
    "hungarian": "Hungary", "icelandic": "Iceland", "indian": "India",
    "indonesian": "Indonesia", "iranian": "Iran", "iraqi": "Iraq", "irish": "Ireland",
    "israeli": "Israel", "italian": "Italy", "ivorian": "Ivory Coast",
    "jamaican": "Jamaica",
    "japanese": "Japan", "jordanian": "Jordan", "kazakh": "Kazakhstan",
    "kenyan": "Kenya",
    "korean": "Korea", "kosovan": "Kosovo", "kurdish": "Kurdistan", "kuwaiti": "Kuwait",
    "latin": "", "latvian": "Latvia", "lebanese": "Lebanon", "liberian": "Liberia",
    "libyan": "Libya", "lithuanian": "Lithuania", "macedonian": "Macedonia",
    "malaysian": "Malaysia", "maltese": "Malta", "mexican": "Mexico",
    "moldovan": "Moldova",
    "mongolian": "Mongolia", "moroccan": "Morocco", "namibian": "Namibia",
    "nepalese": "Nepal",
    "nepali": "Nepal", "nicaraguan": "Nicaragua", "nigerian": "Nigeria",
    "norwegian": "Norway", "pakistani": "Pakistan", "palestinian": "Palestine",
    "panamanian": "Panama", "paraguayan": "Paraguay", "persian": "Iran",
    "peruvian": "Peru",
    "polish": "Poland", "portuguese": "Portugal", "qatari": "Qatar",
    "romanian": "Romania",
    "russian": "Russia", "rwandan": "Rwanda", "salvadoran": "El Salvador",
    "saudi": "Saudi Arabia", "scottish": "Scotland", "senegalese": "Senegal",
    "serbian": "Serbia", "singaporean": "Singapore", "slovak": "Slovakia",
    "slovenian": "Slovenia", "somali": "Somalia", "soviet": "Soviet Union",
    "spanish": "Spain", "sudanese": "Sudan", "swedish": "Sweden",
    "swiss": "Switzerland",
    "syrian": "Syria", "taiwanese": "Taiwan", "tanzanian": "Tanzania",
    "thai": "Thailand",
    "tibetan": "Tibet", "tunisian": "Tunisia", "turkish": "Turkey", "ugandan": "Uganda",
    "ukrainian": "Ukraine", "uruguayan": "Uruguay", "uzbek": "Uzbekistan",
    "venezuelan": "Venezuela", "vietnamese": "Vietnam", "welsh": "Wales",
    "yemeni": "Yemen",
    "zambian": "Zambia", "zimbabwean": "Zimbabwe", "u.s": "United States",
    "us": "United States",
    "uk": "United Kingdom", "u.k": "United Kingdom",
    "texan": "Texas", "californian": "California", "londoner": "London",
    "parisian": "Paris",
}  # fmt: skip
