"""English words of organisations: their nouns, well-known ones, and what tells of one."""

__all__ = [
    "ACRONYMS",
    "BODY_NOUNS",
    "HOLDINGS",
    "NOT_ORGANISATIONS",
    "NUMBERED_NOUNS",
    "ORGANISATIONS",
    "ORGANISATION_NOUNS",
    "ORGANISATION_OPENINGS",
    "OWNED_NOUNS",
    "POST_NOMINALS",
    "STANDING_BODIES",
    "STATE_NOUNS",
    "SURNAME_LIKE_NOUNS",
    "TOPIC_BODIES",
]

ORGANISATION_NOUNS = frozenset(
    """
    academy administration ads air cathedral letters advertiser advocates affairs agency airline airlines airport
    airways alliance analytics apparel archive
    archives army arsenal arts assembly assn associates association athletic athletics
    authority automotive aviation ballet band
    bank banking bar barn battalion beacon bee beverage beverages biologics biosciences
    board books boosters brands brewery brewing
    brigade broadcasting brothers bulletin bureau cabinet cafe café campaign capital
    caucus center centers centre centres chamber
    chapel charity chemicals chronicle church circuit citizen city-state clinic clipper
    club co co-op coalition collective college
    colleges comets command commission committee commons communications community
    companies company confederation conference
    congregation congress conservancy conservatory consortium constitution construction
    consulting convention cooperative
    co-operative corp corporation corps council county-council courant courier court
    courts credit cricket crusade daily
    depot brotherhood
    deanery defence defense delegation department dept development digital dining diner
    diocese directorate dispatch district division
    drinks dynamics echo electric electronics elementary embassy energy engineering
    enterprise enterprises entertainment equity
    examiner exchange express eye fabrics faculty farm farms fashion fc federation
    fellowship films finance financial firm
    fisheries fleet foods force forces forum foundation foundry front fund funds futures
    gallery games garrison gazette global gmbh
    government group guard guardian guild headquarters health healthcare herald
    highschool holding holdings homes hospital
    hospitality hospitals hotel hotels house inc incorporated industries industry
    infirmary informer ingredients
    initiative inn innovations inquirer inspectorate institute institutes institution
    insurance insurers intelligence interactive
    international investigations investment investments jamboree journal kitchen
    laboratories laboratory labs law league leader
    ledger legion legislature library llc llp lobby logistics ltd machines magazine mail
    management manufacturing market
    marketing markets materials media medicine mercury messenger metals mill mills
    minerals mining ministry mirror mission
    mobility monitor morcha mosque motor motors movement museum mutual navy network
    networks news newsday newspaper newspapers
    newswire nhs observatory observer office oil opera orchestra ordnance organisation
    organization outfitters pac panel
    papers parliament parish partners partnership party patrol petroleum pharma
    pharmaceutical pharmaceuticals pharmacy
    philharmonic pictures pioneer pizza plaindealer platoon playhouse plc police polls
    polling post postal power precision
    press primary prison probation productions products programme project properties
    prosecutors publications publishers
    publishing radio railroad railway railways realty record recorder records recovery
    refining regiment register registry
    regulator repertory reporter republic research resorts resources restaurant
    restaurants retail review robotics rotary rovers
    sanctuary savings school schools science sciences secretariat securities security seminary
    senate sentinel service services shelter
    shipping shipyard shop society software solutions spectator sports squad squadron
    staff standard star startup station
    statesman steel stores strategies studio studios summit sun supermarkets surgery
    survey symphony syndicate synagogue systems
    tabernacle tank task-force tavern team tech technologies technology telecom telegram
    telegraph telephone television temple textiles
    theater theaters theatre theatres think-tank times toys trade transit transport
    transportation treasury tribunal tribune trust
    tv underground union unit united universidad university utilities utility ventures
    veterans vineyards warehouse watch weekly wire
    wires wireless works workshop world yard youth zoo
    """.split()
)

SURNAME_LIKE_NOUNS = frozenset(
    """
    associates band bank banks bar barn bee brothers capital chapel church citizen
    constitution courier court
    credit day defence development dispatch district echo eye farm farms fields force
    front guard house inn journal
    law ledger love mail market markets marsh messenger mill mills mission mirror
    monitor motor music observer oil
    parish park post power press price primary prison record reporter review rovers
    school security service shop standard star
    state station steel stores summit sun survey team temple times trade trust tower
    towers union united watch west wire works world yard youth zoo
    guardian republic register community movement health staff commons opera gallery
    hotel
    """.split()
)
"""Of the nouns of organisations, those that are surnames too, or that end other names."""

ORGANISATION_OPENINGS = frozenset(
    """
    agence asociación association athletic banca banco banque bank café camp centro club
    collège
    comité deportivo editorial escuela fc federación fondation fundación groupe grupo
    hotel hôpital hospital
    inter institut instituto iglesia movimiento museo museum musée parti partido radio
    real
    ristorante rádio sindicato sociedad société sporting station studio teatro théâtre
    tv união universidad universidade universität università université
    """.split()
)
NUMBERED_NOUNS = frozenset(
    "branch channel district lodge local network p.s precinct radio school station unit".split()
)
POST_NOMINALS = frozenset(
    """
    ao bt cb cbe dbe esq fba frs jp kbe kc lvo mbe md mep mla mna mp mpp ms msp obe om
    phd qc rn
    bsc msc mba mph jd llb llm ma ba edd psyd dds dmd dnp dvm facp facs fasa rd rdn
    cpa cfa esq pe frcs frcp aia faia od pharmd fca aca
    sc san sj sm td ts vc
    """.split()
)

TOPIC_BODIES = frozenset(
    """
    academy agency alliance board bureau campaign caucus center centre coalition commission
    committee conference council crusade department division forum foundation group
    initiative institute league movement network office panel party project
    subcommittee task-force force taskforce union watch
    """.split()
)
OWNED_NOUNS = frozenset(
    """
    bakery bar barbershop bistro boutique brewery café cafe chapel church clinic college
    cottage deli
    diner garage grill hall hospital hotel inn kitchen market pizza pizzeria pub
    restaurant salon
    school shop store tavern
    """.split()
)

STATE_NOUNS = frozenset(
    {
        "administration", "cabinet", "central bank", "congress", "consulate", "department",
        "embassy", "government", "ministry", "parliament", "senate", "supreme court",
    }
)  # fmt: skip

STANDING_BODIES = frozenset(
    """
    academy administration agency airline alliance assembly association authority bank
    band board brewery bureau cathedral centre center chamber charity church clinic club
    coalition collective college commission committee company conservatory consortium
    cooperative corporation council court department embassy federation force foundation
    fund government group guild hospital hotel institute institution journal laboratory
    league library magazine ministry mission mosque movement museum network newspaper
    observatory orchestra organisation organization parliament party partnership prison
    regulator restaurant school senate service society startup station studio synagogue
    team theater theatre trust union university utility zoo
    """.split()
)
"""Nouns that stand for an organisation just named: `the agency`."""

BODY_NOUNS = frozenset(
    """
    agency airline alliance app association band bank blog brand brewer broadcaster
    builder business carmaker chain channel
    charity club coalition collective college committee company conglomerate consultancy
    contractor cooperative
    council daily developer drugmaker factory federation firm foundation fund giant
    group hospital insurer institute journal
    laboratory label lender league lobby magazine maker manufacturer militia movement
    network newspaper newsletter nonprofit non-profit
    operator organisation organization outfit outlet paper party platform podcast
    pollster producer program publication publisher
    provider carrier automaker chipmaker bookmaker brewery winery subsidiary
    regulator watchdog
    restaurant retailer school service show site society start-up startup station store
    studio supermarket supplier tabloid
    team think-tank tank trust union university utility vendor venture website weekly
    wholesaler
    """.split()
)

HOLDINGS = frozenset(
    """
    affiliate board boss campus ceo cfo chairman chairwoman chief competitors
    correspondent customers dealers directors
    division editorial editors employees executive executives factory factories fans
    founder founders headquarters investors
    investigators lawyers leadership listeners management managers members membership
    newsroom office offices officials outlets
    parent plant plants poll polls pollsters president products profit profits readers
    reporter reporters rivals sales
    shareholders shares spokesman spokesperson spokeswoman staff stock stores
    subscribers subsidiary survey surveys
    users viewers warehouse website workers workforce
    """.split()
)

NOT_ORGANISATIONS = frozenset(
    """
    ac ad ai aids am api apr asap atm atv ba bbq bc bce bmw bs ce ceo ceos cfo cgi coo
    cpr cso cto cv dc diy dj dna dsp dvd dvr ebt ecg
    edt eps esl est etf ev evs faq ftse gcse gdp gmo gmt gp gps gpa hd hdtv hiv hq hr
    html ied id ids ipo iq iso isp it iv ivf jr kc km ko
    la lcd led lgbt lgbtq lng lpg mba mc md mep mla mmr mp mpg mph mps mri ms msp mvp
    ngo ngos no nsfw ob og ok op pa pac pacs pc pcp pcr pdf pdt
    phd pin pm po pow pr ps pst ptsd pvc qc rbi rip rna rsvp sat sats sms snap sos spf
    sql sr ssn std suv suvs swat td tlc tv tvs ufo url usb utc vat vcr
    vip vips vp vpn vr www xl zip app bs cpi crt eeg emt emts fy hov jv kpi lgbti ml
    msrp nda os pdf roi rpm sd ui usd eur gbp eta bmi obe mbe cbe kbe dui dwi
    gmt bst cet est edt cst cdt mst mdt pst pdt ist jst aest utc xi xii vi vii viii ix
    ii iii
    saas paas iaas iot phd msc bsc msci meng ai ml llm llms nlp gpt api apis sdk crm erp
    seo grc xdr edr mdr siem iam mfa sso ddos vfx gpu gpus cpu cpus ssd ram oled
    fps rpg mmo aaa pve esg gdp ppi ebitda r&d ppe icu icus er copd adhd mrna rsv sars
    salt ira iras fsa fsas hsa hsas heloc reit reits nft nfts defi tbd tba
    gre sat lsat mcat mha mpa fafsa ielts toefl pr hdr tldr lol omg faqs lgbtqia
    """.split()
)
"""Acronyms of other things."""

ORGANISATIONS = frozenset(
    name.strip()
    for name in """
    g7|g8|g20|congress|senate|house|white house|supreme court|parliament|pentagon|kremlin|vatican|
    capitol|downing street|
    whitehall|westminster|treasury|state department|justice department|united nations|
    european union|
    european commission|european parliament|european central bank|
    house of representatives|house of commons|
    house of lords|capitol hill|world bank|world trade organization|
    world health organization|
    international monetary fund|interpol|europol|scotland yard|wall street|
    federal reserve|bundestag|
    bundesbank|bundesrat|elysee|knesset|duma|lok sabha|rajya sabha|dáil|stormont|
    holyrood|quai d'orsay|bank of england|
    homeland security|border protection|secret service|national guard|coast guard|marine corps|navy|
    air force|army|border patrol|
    internal revenue service|joint chiefs|national security council|electoral
    new york police department|
    facebook|twitter|google|apple|amazon|microsoft|youtube|instagram|netflix|uber|lyft|
    airbnb|tesla|spacex|boeing|airbus|alphabet|
    meta|linkedin|reddit|snapchat|tiktok|whatsapp|wechat|tencent|alibaba|baidu|huawei|
    xiaomi|foxconn|spotify|paypal|ebay|yahoo|
    yahoo news|oracle|intel|nvidia|qualcomm|cisco|dell|hewlett-packard|salesforce|adobe|
    palantir|wikipedia|tumblr|pinterest|
    walmart|wal-mart|starbucks|mcdonald's|burger king|kfc|costco|kroger|macy's|sears|
    ikea|tesco|sainsbury's|asda|aldi|lidl|carrefour|
    marks & spencer|at&t|verizon|comcast|vodafone|t-mobile|time warner|disney|
    walt disney|warner bros|paramount|viacom|
    coca-cola|pepsi|pepsico|nestlé|nestle|unilever|procter & gamble|johnson & johnson|
    danone|kraft|heinz|nike|adidas|puma|h&m|zara|
    ford|general motors|chrysler|toyota|honda|nissan|volkswagen|daimler|renault|peugeot|
    fiat|hyundai|kia|volvo|general electric|
    lockheed martin|raytheon|halliburton|blackwater|caterpillar|siemens|bosch|philips|
    samsung|sony|panasonic|toshiba|hitachi|nokia|ericsson|
    shell|royal dutch shell|bp|exxon|exxonmobil|chevron|gazprom|rosneft|lukoil|
    aramco|petrobras|pemex|rio tinto|bhp|glencore|monsanto|bayer|basf|
    pfizer|novartis|moderna|astrazeneca|merck|glaxosmithkline|roche|sanofi|
    goldman sachs|jpmorgan|jpmorgan chase|morgan stanley|citigroup|citibank|
    bank of america|hsbc|barclays|wells fargo|deutsche bank|
    credit suisse|ubs|lehman brothers|bear stearns|blackrock|berkshire hathaway|
    bain capital|standard & poor's|moody's|mckinsey|
    deloitte|kpmg|ernst & young|pricewaterhousecoopers|lloyd's|santander|bnp paribas|
    fannie mae|freddie mac|mastercard|american express|
    united airlines|american airlines|southwest airlines|british airways|
    lufthansa|air france|ryanair|easyjet|qantas|
    reuters|thomson reuters|bloomberg|politico|huffpost|buzzfeed|vox|vice news|axios|
    breitbart|the hill|the atlantic|mother jones|
    the intercept|the nation|the economist|national review|weekly standard|usa today|
    time newsweek|rolling stone|vanity fair|vogue|
    the new yorker|new yorker|people esquire|forbes|fortune|the guardian|
    the times|the independent|le monde|le figaro|der spiegel|die zeit|el país|
    la repubblica|al jazeera|al arabiya|xinhua|tass|interfax|kyodo|associated press|
    agence france-presse|press association|fox|fox news|
    daily caller|drudge report|daily beast|gawker|c-span|ap|afp|upi|univision|telemundo|
    sky news|channel 4|realclearpolitics|fivethirtyeight|
    new republic|talking points memo|washington examiner|washington free beacon|
    propublica|snopes|politifact|factcheck.org|pbs newshour|
    morning consult|gallup|quinnipiac|rasmussen reports|ipsos|yougov|pew|nielsen|zogby|
    public policy polling|edison research|
    greenpeace|amnesty|amnesty international|human rights watch|oxfam|unicef|unesco|
    red cross|red crescent|médecins sans frontières|
    doctors without borders|save the children|sierra club|planned parenthood|
    common cause|moveon|moveon.org|emily's list|wikileaks|
    heritage foundation|cato institute|brookings|brookings institution|rand corporation|
    anti-defamation league|southern poverty law center|citizens united|
    crossroads gps|americans for prosperity|club for growth|chamber of commerce|
    teamsters|boy scouts|girl scouts|salvation army|
    hamas|hezbollah|taliban|al-qaeda|al qaeda|al-qaida|isis|isil|daesh|islamic state|
    boko haram|al-shabab|al shabaab|fatah|
    ku klux klan|black lives matter|muslim brotherhood|farc|eta|pkk|hells angels|

    labour|gop|lib dems|snp|plaid cymru|sinn fein|sinn féin|tea party|fianna fáil|
    fine gael|likud|bjp|ukip|afd|cdu|csu|spd|fdp|psoe|syriza|fidesz|
    uc davis|uc berkeley|uc san diego|uc irvine|uc santa barbara|uc santa cruz|
    harvard|yale|stanford|princeton|oxford|cambridge|mit|ucla|georgetown|notre dame|
    caltech|nyu|berkeley|cornell|dartmouth|vassar|juilliard|eton|
    real madrid|manchester united|manchester city|liverpool fc|arsenal|juventus|
    bayern munich|barcelona fc|
    new york yankees|yankees|mets|red sox|dodgers|cubs|lakers|celtics|knicks|patriots|
    cowboys|packers|steelers|
    """.replace("\n", "").split("|")
    if name.strip()
)

ACRONYMS = {
    "abc": "", "aclu": "American Civil Liberties Union",
    "adl": "Anti-Defamation League", "afl-cio": "", "aipac": "", "aarp": "",
    "ama": "", "anc": "African National Congress", "asean": "", "atf": "", "att": "",
    "bbc": "", "bjp": "", "bp": "", "cair": "", "cbc": "", "cbp": "",
    "cbo": "Congressional Budget Office",
    "cbs": "", "cdc": "Centers for Disease Control and Prevention",
    "cia": "Central Intelligence Agency", "cnbc": "",
    "cnn": "", "c-span": "", "dccc": "Democratic Congressional Campaign Committee",
    "dea": "Drug Enforcement Administration", "dhs": "Department of Homeland Security",
    "dnc": "Democratic National Committee", "doj": "Department of Justice", "dscc": "",
    "dup": "", "epa": "Environmental Protection Agency", "ecb": "European Central Bank",
    "espn": "", "eu": "European Union",
    "faa": "Federal Aviation Administration", "fbi": "Federal Bureau of Investigation",
    "fcc": "Federal Communications Commission",
    "fda": "Food and Drug Administration", "fdic": "",
    "fec": "Federal Election Commission", "fema": "Federal Emergency Management Agency",
    "fifa": "", "fsb": "", "ftc": "Federal Trade Commission",
    "gop": "Republican Party", "gru": "", "hbo": "", "hhs": "", "hud": "",
    "iaea": "International Atomic Energy Agency", "ibm": "",
    "icc": "International Criminal Court", "ice": "", "ilo": "",
    "imf": "International Monetary Fund", "ioc": "International Olympic Committee",
    "irs": "Internal Revenue Service", "isis": "Islamic State", "isil": "Islamic State",
    "itv": "", "kgb": "", "kkk": "Ku Klux Klan",
    "lapd": "Los Angeles Police Department", "lulac": "", "mi5": "", "mi6": "",
    "mlb": "Major League Baseball", "mls": "", "msnbc": "", "mtv": "",
    "naacp": "", "nasa": "", "nato": "", "nba": "National Basketball Association",
    "nbc": "", "ncaa": "", "nfl": "National Football League",
    "nhl": "National Hockey League", "nhs": "National Health Service", "nih": "",
    "noaa": "", "now": "", "npr": "National Public Radio",
    "nra": "National Rifle Association", "nsa": "National Security Agency",
    "nsc": "National Security Council", "ntsb": "",
    "nypd": "New York Police Department", "nyt": "New York Times", "oas": "",
    "oecd": "", "omb": "",
    "opec": "", "osce": "", "osha": "", "pbs": "", "peta": "", "plo": "", "rcmp": "",
    "rnc": "Republican National Committee", "rspca": "", "rte": "", "rt": "",
    "sba": "", "sec": "Securities and Exchange Commission",
    "seiu": "Service Employees International Union", "snp": "", "tsa": "",
    "uaw": "United Auto Workers", "uefa": "", "un": "United Nations",
    "u.n": "United Nations", "unhcr": "", "usda": "", "usaid": "", "usps": "",
    "va": "Department of Veterans Affairs",
    "vfw": "", "who": "World Health Organization", "wsj": "Wall Street Journal",
    "wto": "World Trade Organization", "wwf": "", "ymca": "", "ywca": "",
}  # fmt: skip
"""Short names of well-known organisations, with the long one where a story may have it."""
