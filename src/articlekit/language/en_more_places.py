"""English names of more cities, regions and waters all over the world."""

from articlekit.language.lists import phrases

__all__ = ["MORE_PLACES"]

MORE_PLACES = phrases(
    """
    aarhus|aberdeen|aberdeenshire|abidjan|abkhazia|acapulco|aceh|aden|
    agra|ahmedabad|akron|alice springs|almaty|alsace|amazonia|
    american samoa|amritsar|anaheim|anchorage|andalusia|andhra pradesh|
    ann arbor|annapolis|antalya|antananarivo|appalachia|arabian peninsula|
    arctic ocean|arequipa|arlington|aruba|arusha|asheville|ashgabat|
    ashkelon|asia-pacific|asmara|assam|astana|asuncion|atacama|
    atlantic ocean|avignon|azores|baja california|bakersfield|bali|ballarat|
    balochistan|baltic sea|bamako|bandung|bangalore|bangui|banjul|
    barranquilla|basque country|basra|baton rouge|bedfordshire|beersheba|
    belgorod|belmopan|belo horizonte|bendigo|bengaluru|beqaa|bergamo|
    berkshire|bermuda|beverly hills|bhopal|biafra|bihar|bilbao|bishkek|
    bissau|black sea|blackpool|blantyre|bloemfontein|bodrum|boise|bologna|
    bordeaux|borneo|borno|bosphorus|bournemouth|brampton|brandenburg|
    brasília|brazzaville|bremen|bridgeport|bridgetown|british virgin islands|
    brno|bronx|bruges|buckinghamshire|bujumbura|bukavu|bulawayo|burlington|
    busan|byron bay|cambridgeshire|canary islands|cancun|cancún|cannes|
    canterbury|cape cod|cartagena|caspian sea|catania|cayenne|
    cayman islands|cebu|cedar rapids|central african republic|central asia|
    central europe|chandigarh|channel islands|charleston|charlottesville|
    charlottetown|chattanooga|chechnya|chengdu|chernobyl|chesapeake|
    chesapeake bay|chiang mai|chiapas|chihuahua|chisinau|chittagong|
    chongqing|ciudad juarez|ciudad juárez|cluj|cochabamba|colorado springs|
    comoros|conakry|cook islands|corfu|corpus christi|corsica|cotonou|
    county durham|coventry|crete|croydon|culiacan|culiacán|curaçao|
    curitiba|cusco|cuzco|czechia|córdoba|da nang|daegu|dagestan|dalian|
    danube|dardanelles|darfur|davao|davos|daytona beach|dead sea|dearborn|
    death valley|debrecen|deir ez-zor|democratic republic of congo|
    democratic republic of the congo|derbyshire|derry|dhahran|diyarbakir|
    dnipro|dodoma|donbas|doncaster|donegal|douala|duisburg|dundee|dunedin|
    dushanbe|east africa|east anglia|east asia|east china sea|east sussex|
    eastern europe|eilat|eindhoven|el paso|eldoret|english channel|entebbe|
    equatorial guinea|erbil|eswatini|euphrates|evansville|exeter|fairbanks|
    faisalabad|falkland islands|falklands|faroe islands|fayetteville|
    flagstaff|flanders|folkestone|fort lauderdale|fort wayne|fortaleza|
    fredericton|freetown|fremantle|french guiana|french polynesia|fresno|
    fujian|fukuoka|fukushima|gaborone|gainesville|galilee|galveston|galway|
    ganges|gateshead|gatineau|gauteng|gaza city|gaziantep|gdansk|geelong|
    ghent|gibraltar|giza|gloucester|gloucestershire|goa|golan heights|
    gold coast|grand canyon|grand rapids|graz|great barrier reef|great lakes|
    greater manchester|green bay|greensboro|greenville|grenoble|grimsby|
    groningen|guadeloupe|guam|guanajuato|guangdong|guangxi|guatemala city|
    guayaquil|guelph|guernsey|guinea-bissau|guizhou|gujarat|gulf coast|
    gwangju|hackney|haifa|hainan|haiphong|hamptons|hangzhou|harbin|
    harrisburg|haryana|hebei|hebrides|hebron|helmand|henan|herat|
    herefordshire|hertfordshire|himachal pradesh|hobart|hodeidah|hokkaido|
    homs|honiara|horn of africa|hubei|huddersfield|hudson river|hunan|
    huntsville|hyderabad|ibadan|iberian peninsula|ibiza|idlib|incheon|
    indian ocean|indo-pacific|indore|inner mongolia|innsbruck|inverness|
    ipswich|iqaluit|isfahan|isle of man|isle of wight|islington|izmir|
    jaipur|jalalabad|jalisco|jammu|jeddah|jeju|jenin|jersey city|
    jharkhand|jiangsu|jiangxi|johor|juba|juneau|kaduna|kalamazoo|
    kaliningrad|kandahar|kanpur|kaohsiung|karbala|karlsruhe|karnataka|
    kazan|kelowna|kerala|key west|khan younis|kherson|khyber pakhtunkhwa|
    kilkenny|kingdom of saudi arabia|kiribati|kirkuk|kisumu|kitchener|kivu|
    knoxville|kobani|konya|korean peninsula|kumasi|kunming|kursk|
    kuwait city|kwazulu-natal|la paz|lake district|lake erie|lake michigan|
    lake ontario|lake superior|lake tahoe|lambeth|lampedusa|lansing|lapland|
    laredo|latakia|launceston|lausanne|leicester|leicestershire|lesbos|
    leverkusen|lewisham|lexington|libreville|lille|lilongwe|limerick|
    limpopo|lincolnshire|little rock|liège|ljubljana|lodz|lombardy|lome|
    lomé|londonderry|louisville|luang prabang|lubbock|lubumbashi|lucerne|
    lucknow|lugano|luhansk|luton|luzon|lviv|maastricht|macao|macau|
    madeira|madhya pradesh|magdeburg|maharashtra|maiduguri|majorca|malaga|
    mallorca|malmö|managua|manama|manaus|mandalay|manipur|mannheim|maputo|
    maracaibo|mariupol|marrakech|marshall islands|martha's vineyard|
    martinique|maseru|mashhad|mazar-i-sharif|mbabane|medan|medellín|medina|
    mediterranean sea|mekong|merseyside|michoacan|michoacán|micronesia|
    middlesbrough|midlands|milton keynes|mindanao|misrata|mississauga|
    mississippi river|mombasa|moncton|monrovia|monterrey|montpellier|
    montréal|mordovia|multan|muscat|mykolaiv|málaga|n'djamena|nablus|
    nagasaki|nagorno-karabakh|nagoya|nagpur|najaf|nakuru|nanjing|nantes|
    nantucket|napa valley|nassau|nauru|naypyidaw|nazareth|negev|
    new caledonia|newport beach|niamey|nile|ningbo|normandy|north africa|
    north las vegas|north macedonia|north sea|north yorkshire|northampton|
    northamptonshire|northern cyprus|northern europe|northumberland|
    northwest territories|norwich|nottinghamshire|nouakchott|novosibirsk|
    nuevo leon|nunavut|nuremberg|nuuk|oaxaca|odense|odesa|odisha|okinawa|
    oklahoma city|omdurman|oromia|oshawa|ostrava|ouagadougou|pacific ocean|
    palau|palm beach|palm springs|palo alto|panama canal|panama city|
    paramaribo|pasadena|patagonia|patna|pattaya|peak district|pembrokeshire|
    penang|pensacola|peshawar|peterborough|phnom penh|phuket|pisa|plovdiv|
    plymouth|podgorica|port elizabeth|port harcourt|port moresby|
    port of spain|port said|porto alegre|portsmouth|potomac|poznan|
    prince edward island|pristina|provence|provo|puget sound|pune|punjab|
    puntland|qingdao|qom|quebec city|quetta|quezon city|québec|rabat|
    rafah|rajasthan|rakhine|ramadi|rapid city|raqqa|rawalpindi|recife|
    red sea|rennes|reno|rhine|rio grande|roanoke|rochester|rockford|
    rocky mountains|rostock|rotherham|rotorua|réunion|sahel|saint lucia|
    salford|salzburg|samarkand|san bernardino|san marino|san mateo|
    san pedro sula|san salvador|sanaa|santa ana|santa barbara|
    santa cruz de la sierra|santa fe|santa monica|santo domingo|santorini|
    sapporo|sarasota|sarawak|sardinia|saskatoon|saxony|scarborough|
    scottsdale|scranton|scunthorpe|sderot|sea of japan|sendai|sevastopol|
    seychelles|sfax|shaanxi|shandong|shanxi|sharjah|shetland|shiraz|
    shreveport|shropshire|sichuan|sicily|sidon|siem reap|sikkim|sinai|
    sinaloa|sindh|sioux falls|sirte|skopje|sligo|snowdonia|sochi|
    solomon islands|somaliland|somerset|south asia|south china sea|
    south ossetia|south yorkshire|southeast asia|southend|southern africa|
    southern europe|southwark|soweto|spokane|springfield|st. john's|
    st. kitts and nevis|st. lucia|staffordshire|staten island|stavanger|
    stoke-on-trent|strait of hormuz|strasbourg|sub-saharan africa|sudbury|
    suez|suez canal|sulawesi|sumatra|sunderland|sunshine coast|surabaya|
    suva|suzhou|svalbard|swansea|swindon|sylhet|syracuse|tabriz|tacoma|
    tahiti|taichung|tallahassee|tamaulipas|tamil nadu|tampere|tangier|
    tatarstan|tauranga|teesside|tegucigalpa|telangana|tenerife|thames|
    thessaloniki|thiruvananthapuram|thunder bay|thuringia|tianjin|
    tierra del fuego|tigray|tigris|tikrit|timbuktu|timisoara|timor-leste|
    tirana|topeka|tottenham|toulouse|tower hamlets|townsville|trabzon|
    transnistria|trieste|trinidad and tobago|trondheim|turks and caicos|
    turku|tuscaloosa|tuscany|tuvalu|tyneside|u.s. virgin islands|
    ulaanbaatar|uppsala|utrecht|uttar pradesh|uttarakhand|valparaiso|
    valparaíso|varanasi|varna|vatican city|veracruz|verona|vientiane|
    virgin islands|virginia beach|vladivostok|volga|waco|wallonia|walsall|
    warwickshire|waterford|watford|wembley|west africa|west bengal|
    west midlands|west palm beach|west sussex|west yorkshire|western europe|
    western sahara|wexford|whitehorse|wichita|wilmington|windhoek|
    winston-salem|wollongong|wolverhampton|worcestershire|wrexham|wroclaw|
    wuhan|xi'an|xiamen|xinjiang|yangtze|yaounde|yaoundé|yekaterinburg|
    yellowknife|yellowstone|yerevan|yokohama|yonkers|yosemite|youngstown|
    yucatan|yucatán|yukon|yunnan|zanzibar|zaporizhzhia|zaragoza|zhejiang|
    zhengzhou
    """
)
