"""English words around names: titles, roles, and words that are no names."""

__all__ = [
    "FEMALE_WORDS",
    "HEADS_OF_STATE",
    "MALE_WORDS",
    "NOT_NAMES",
    "NO_NAMES",
    "ORIGIN_ENDINGS",
    "PLURAL_ROLES",
    "PORTFOLIOS",
    "ROLES",
    "SMALL_TIME_WORDS",
    "STATUS_WORDS",
    "TITLES",
]

TITLES = {
    "mr": "", "mrs": "", "ms": "", "miss": "", "mx": "", "sir": "", "dame": "",
    "madam": "",
    "lord": "Lord", "lady": "Lady", "dr": "", "doctor": "", "prof": "Professor",
    "professor": "Professor", "sen": "Sen.", "sens": "Sen.", "senator": "Senator",
    "rep": "Rep.", "reps": "Rep.",
    "gov": "Gov.", "govs": "Gov.", "governor": "Governor", "gen": "Gen.",
    "general": "General", "lt": "Lt.",
    "lieutenant": "Lieutenant", "col": "Col.", "colonel": "Colonel", "maj": "Maj.",
    "major": "Major",
    "capt": "Capt.", "captain": "Captain", "sgt": "Sgt.", "sergeant": "Sergeant",
    "cpl": "Cpl.",
    "corporal": "Corporal", "pvt": "Pvt.", "private": "Private", "cmdr": "Cmdr.",
    "adm": "Adm.",
    "admiral": "Admiral", "rev": "Rev.", "reverend": "Reverend", "fr": "", "father": "",
    "sister": "", "brother": "", "rabbi": "Rabbi", "imam": "Imam", "bishop": "Bishop",
    "archbishop": "Archbishop", "cardinal": "Cardinal", "pope": "Pope",
    "pastor": "Pastor",
    "hon": "", "pres": "President", "president": "President", "king": "King",
    "queen": "Queen",
    "prince": "Prince", "princess": "Princess", "judge": "Judge", "justice": "Justice",
    "mayor": "Mayor", "councillor": "Councillor", "councilman": "Councilman",
    "cllr": "Councillor",
    "councilwoman": "Councilwoman", "alderman": "Alderman",
    "congressman": "Congressman",
    "congresswoman": "Congresswoman", "representative": "Representative",
    "chancellor": "Chancellor",
    "ambassador": "Ambassador", "secretary": "Secretary", "minister": "Minister",
    "sheriff": "Sheriff",
    "officer": "Officer", "detective": "Detective", "inspector": "Inspector",
    "insp": "Inspector", "det": "Detective",
    "superintendent": "Superintendent", "supt": "Superintendent",
    "constable": "Constable",
    "chief": "Chief", "deputy": "Deputy", "chairman": "Chairman",
    "chairwoman": "Chairwoman",
    "chair": "Chair", "speaker": "Speaker", "coach": "Coach", "premier": "Premier",
    "duke": "Duke",
    "duchess": "Duchess", "baroness": "Baroness", "baron": "Baron", "count": "Count",
    "sheikh": "Sheikh",
    "ayatollah": "Ayatollah", "commissioner": "Commissioner", "commander": "Commander",
    "commodore": "Commodore", "brigadier": "Brigadier", "marshal": "Marshal",
    "monsignor": "Monsignor",
    "deacon": "Deacon", "dean": "Dean", "provost": "Provost", "emperor": "Emperor",
    "del": "Del.",
    "delegate": "Delegate", "assemblyman": "Assemblyman",
    "assemblywoman": "Assemblywoman",
    "senhor": "", "senhora": "", "señor": "", "señora": "", "dona": "", "doña": "",
    "monsieur": "",
    "madame": "", "mme": "", "mlle": "", "herr": "", "frau": "", "signor": "",
    "signora": "", "comrade": "",
    "honourable": "", "honorable": "",
    "cr": "Councillor", "ald": "Alderman", "taoiseach": "Taoiseach",
    "tánaiste": "Tánaiste",
    "vice-president": "Vice-president", "magistrate": "Magistrate",
    "coroner": "Coroner", "principal": "Principal",
}  # fmt: skip

ROLES = frozenset(
    """
    academic accountant activist actor actress adjutant administrator admiral adviser
    advisor
    advocate agent agriculturalist aide alderman ally ambassador analyst anchor
    anchorman animator announcer anthropologist
    apprentice arbiter archaeologist archbishop archer architect archivist artist
    assassin assemblyman
    assemblywoman assistant associate astronaut astronomer athlete attorney attorneys
    auditor author
    baker bailiff banker barber baritone barista baron barrister bartender bassist
    batsman beekeeper billionaire biologist
    bishop blogger boater boatman bodyguard boss botanist boxer boyfriend bricklayer
    brewer broadcaster broker brother builder
    bursar businessman businesswoman businessperson butcher butler campaigner candidate
    captain
    cardinal caretaker carer carpenter cartoonist cashier cellist ceo cfo chair chairman
    chairperson
    chairwoman champion chancellor chaplain chef chemist chief choreographer cleaner
    cleric clerk
    climatologist co-author co-chair co-chairman co-chairwoman co-founder cofounder
    co-host co-owner co-pilot coach colleague collector colonel columnist comedian
    commander commentator commissioner commissar composer comptroller conductor
    congressman congresswoman
    conservationist constable consul consultant contestant contractor controller
    convener coordinator co-ordinator
    cop coroner correspondent councillor councilman councilor councilwoman counsel
    counsellor counselor
    cousin creator cricketer criminologist critic curator cyclist dad dancer daughter
    deacon dealer dean
    deckhand defendant defender delegate demographer dentist deputy designer detective
    developer
    dictator dietitian diplomat director doctor doorman doctoral driver drummer duke
    dynast ecologist economist editor
    educator electrician employee employer engineer entrepreneur envoy epidemiologist
    essayist ex-wife ex-husband executive
    expert explorer fan farmer father fiancé fiancée figure film-maker filmmaker
    financier firefighter fisherman
    fishmonger flautist footballer forecaster foreman foreperson forester forward foster
    founder friend
    gardener general geneticist geographer geologist geophysicist girlfriend
    glaciologist goalkeeper goaltender golfer governor
    graduate grandfather grandmother grandson granddaughter grocer guard guardian guide
    guitarist gunman gymnast
    hairdresser halfback headmaster headmistress headteacher healer heir heiress
    helmsman historian homeowner hooker host
    hostess housewife hunter husband hydrologist illustrator imam immunologist
    industrialist influencer insider inspector
    instructor intern interpreter inventor investigator investor janitor jeweler jockey
    joiner journalist judge
    jurist juror justice keeper keyboardist king labourer laborer landlady landlord
    landowner laureate
    lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linebacker
    linguist lobbyist
    locksmith logger machinist magistrate magnate major manager marine mason
    mathematician mayor
    mechanic mediator member mentor merchant metallurgist meteorologist microbiologist
    midfielder midwife millionaire miner
    minister missionary mogul mom moderator monarch monk mother motorist mountaineer mum
    musician naturalist navigator
    negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon
    newscaster niece nominee novelist nun nurse nutritionist
    oceanographer offender officer official ombudsman oncologist operative operator
    opponent optician organiser organizer ornithologist
    owner paediatrician painter paleontologist panelist paramedic parent parishioner
    parliamentarian partner passenger
    passerby pastor pathologist patient patron pediatrician pensioner performer
    pharmacist philanthropist
    philosopher photographer photojournalist physician physicist physiotherapist pianist
    pilot pioneer pitcher player
    playwright plumber poet policeman policewoman politician pollster pope porter
    postman postmaster postmistress potter
    preacher predecessor premier presenter president president-elect priest
    prime-minister prince princess principal
    prisoner producer professor programmer promoter prosecutor protester protestor
    provost psychiatrist
    psychologist publicist publisher quarterback queen rabbi racer rancher ranger
    realtor receiver receptionist
    rector recruit rector referee refugee registrar relative reporter representative
    republican democrat researcher
    resident resident retiree reverend reviewer rider rival roommate ruler rugby runner
    running-mate sailor saleswoman salesman
    scholar scientist scout screenwriter sculptor seamstress secretary seismologist
    senator sergeant sheikh shepherd sheriff
    shopkeeper shopper showrunner singer singer-songwriter sister skater skier skipper
    smallholder sociologist soldier solicitor
    solicitor-general son songwriter soprano source speaker specialist spokesman
    spokesperson spokeswoman sprinter staffer
    star statesman statistician stationmaster steward stewardess stockbroker strategist
    striker student stuntman successor
    superintendent superstar supervisor supporter surfer surgeon surrogate surveyor
    survivor suspect swimmer
    tailor teacher teammate technician teenager tenant tenor therapist toddler tourist
    trader trainee trainer translator trapper traveller
    treasurer trustee tutor tycoon umpire uncle undersecretary undertaker unionist usher
    vendor veteran veterinarian vet vice-chairman vice-chancellor vice-president vicar
    victim videographer villager vintner violinist
    virologist visitor vocalist volcanologist volunteer voter waiter waitress warden
    watchdog watchman weaver welder
    whistleblower whistle-blower widow widower wife winemaker winger winner witness
    woman man boy girl child worker
    wrestler writer youngster zookeeper zoologist aunt caller cashier captain congregant
    diver donor
    fellow finalist frenchman frenchwoman englishman englishwoman scotsman welshman irishman
    irishwoman dutchman hairstylist head hiker hero lineman mate medic medalist mistress
    newcomer owner-operator
    parent person pal secretary-general spouse stylist treasurer wrangler
    abbess abbot acrobat admirer adventurer adversary agronomist all-rounder alumna
    alumnus anaesthetist anarchist anesthesiologist angler antagonist antiquarian
    apologist appraiser aquarist arborist archdeacon archduke arsonist artisan assailant
    assayer assessor astrologer astrophysicist attaché au-pair auctioneer babysitter
    backbencher bandleader bandmate barista baroness batter beautician benefactor
    beneficiary biochemist biographer biophysicist boatbuilder boilermaker bookkeeper
    bookmaker bookseller botanist bowler brakeman breeder bride bridegroom bugler busker
    cabbie cabinetmaker caddie caddy caller cameraman camerawoman cardiologist caregiver
    caretaker carmaker catcher cattleman cellmate centre-back centre-forward centre-half
    ceo cfo challenger chauffeur cheerleader chieftain chiropractor choirmaster
    cinematographer cio citizen clairvoyant classmate clergyman clergywoman climber
    clinician co-chairwoman co-creator co-defendant co-director co-editor co-leader
    co-presenter co-producer co-sponsor co-star co-worker coachman collaborator
    combatant comic commandant complainant compère concierge confidant confidante
    conscript conservator conspirator contender contributor convict coo cook cornerback
    cosmologist cosmonaut costumer countess cowboy coworker craftsman cryptographer cto
    custodian cyclist dairyman daredevil dealer debater debutant deckhand decorator
    deminer demonstrator dermatologist detainee developer devotee dietician dissident
    docent donor drafter dramatist dressmaker driver dropout druggist drugmaker
    egyptologist elector emerita emeritus emigrant emir emissary empress enforcer ensign
    entertainer entomologist epigrapher ethicist ethnographer evacuee evangelist
    ex-boyfriend ex-chief ex-girlfriend ex-minister ex-president examiner exterminator
    eyewitness fabricator factotum ferryman fiddler fighter figurehead flanker florist
    folklorist footman forager fortune-teller foster-mother freshman front-runner
    frontman frontrunner fugitive full-back fullback fundraiser furrier futurist
    gamekeeper gamer gangster gaoler gastroenterologist gatekeeper geisha genealogist
    geochemist glazier goalscorer goatherd godfather godmother goldsmith governess
    governor-elect governor-general gp grandma grandpa grandparent greengrocer groom
    groundskeeper groundsman guerrilla gunner gunsmith gynaecologist gynecologist hacker
    half-brother half-sister handler handyman harbormaster harbourmaster harpist hawker
    headliner headman herbalist herder hitman holidaymaker homemaker homeopath horseman
    hostage hotelier houseguest househusband housekeeper hurdler hydrogeologist
    hygienist hypnotist ideologue immigrant incumbent infielder inmate innkeeper
    inspector-general instigator insurgent intermediary internee internist interviewer
    ironworker islander jailer jailor jester jeweller jihadist jogger judoka juggler
    jumper kidnapper knitter landscaper leaseholder left-back left-hander leg-spinner
    lexicographer librettist licensee lifter lighthouse-keeper linebacker lineman
    linesman liquidator litigant lodger longshoreman loyalist lumberjack lyricist
    maestro magician maid mailman marathoner marksman masseur masseuse matador matriarch
    mayor-elect meatpacker mep mercenary metalworker midshipman militant milkman
    mineworker mla moderator monologist motorcyclist mountaineer mourner mp msp muralist
    mystic nanny narrator nationalist newcomer newlywed newsagent newsman newsreader
    nobleman numismatist obstetrician occupant oddsmaker off-spinner oligarch onlooker
    ophthalmologist orator orchardist orderly organist orthodontist orthopedist
    outfielder outlaw overseer paediatrician panellist paralegal paratrooper
    parliamentarian parson patriarch patrolman paymaster peasant peddler pedestrian
    percussionist petitioner phlebotomist picker piper pitmaster plaintiff plasterer
    playmaker pm podcaster policymaker polymath pomologist pornographer postgraduate
    postwoman practitioner prefect prelate printmaker prioress proctor procurator
    profiler prophet proponent proprietor protégé protégée psychoanalyst psychotherapist
    publican punter pupil puppeteer quaestor quartermaster radiographer radiologist
    railwayman rapper rapporteur reservist respondent restaurateur restorer retailer
    reveler revolutionary rheumatologist rigger right-back right-hander rioter robber
    roofer rookie rower runner-up rustler sacristan saddler salesclerk salesperson
    samurai sarpanch satirist sawyer saxophonist sceptic schoolboy schoolgirl schoolmate
    schoolteacher scorer scribe scriptwriter sculptress seaman secessionist seminarian
    semiotician senator-elect serviceman servicewoman sexton shareholder sharpshooter
    shearer shipwright shoemaker shopfitter shortstop shot-putter signatory silversmith
    skateboarder skeptic smuggler sniper snowboarder socialist socialite sonographer
    sophomore speechwriter spinner spiritualist sponsor sportscaster sportsman
    sportswoman sportswriter spy squatter stablehand stakeholder stallholder
    statesperson stepbrother stepdaughter stepfather stepmother stepsister stepson
    stonemason storekeeper storyteller stowaway streamer subcontractor substitute
    suffragette sultan sultana supermodel surfer surrogate swordsman taipan taoiseach
    taxidermist td technologist telemarketer thrower tiler timekeeper toastmaster
    tormentor toxicologist trade-unionist trafficker tramp traveler trombonist trooper
    trucker trumpeter turncoat typist typographer tánaiste undergraduate understudy
    upholsterer urologist usher vaccinologist valedictorian valet vandal ventriloquist
    vice-captain vice-chair vice-chairwoman vice-chancellor vicereine viceroy violist
    virtuoso vlogger votary waif warehouseman warlord warrior watchmaker wholesaler
    wicket-keeper wicketkeeper windsurfer wing-back wingman wizard woodcarver woodworker
    wordsmith workmate yachtsman yachtswoman yeoman yogi youth-worker
    """.split()
)
PLURAL_ROLES = frozenset(
    """
    activists advisers advisors advocates aides agents allies analysts attorneys
    authorities campaigners
    candidates children colleagues commentators companies conservatives conservationists
    councillors critics customers
    defenders delegates democrats detectives developers diplomats directors doctors
    drivers economists editors
    employees engineers environmentalists executives experts families fans farmers
    firefighters fishermen
    forecasters friends governments groups historians human-rights insiders
    investigators investors
    islanders journalists judges jurors lawmakers lawyers leaders legislators liberals
    locals managers
    medics members meteorologists ministers moderates neighbors neighbours nurses
    observers officers officials
    onlookers operators opponents organisers organizers owners paramedics parents
    participants passengers
    patients people players police policymakers politicians pollsters producers
    progressives prosecutors protesters
    proponents providers regulators relatives reporters representatives republicans
    rescuers researchers residents
    retailers rivals scholars scientists senators shopkeepers skeptics sceptics soldiers
    sources specialists spokesmen staffers
    strategists students supporters surgeons surrogates survivors teachers teammates
    traders tradesmen travellers unions
    users veterans victims villagers visitors volunteers voters watchdogs witnesses
    women men workers writers
    """.split()
)

FEMALE_WORDS = frozenset(
    """
    mrs ms miss madam mme mother sister daughter wife aunt niece grandmother
    granddaughter queen
    princess duchess actress spokeswoman chairwoman congresswoman businesswoman woman
    girl widow
    mom mum waitress stewardess heiress girlfriend bride hostess policewoman
    councilwoman
    saleswoman baroness countess lady dame nun businesswoman stepmother mother-in-law
    headmistress
    assemblywoman alderwoman sportswoman forewoman camerawoman schoolgirl matriarch
    midwife landlady
    ex-wife housewife sister-in-law daughter-in-law stepdaughter godmother grandma
    """.split()
)
MALE_WORDS = frozenset(
    """
    mr sir lord father brother son husband uncle nephew grandfather grandson king prince
    duke
    spokesman chairman congressman businessman man boy widower dad fisherman policeman
    councilman
    salesman baron count boyfriend groom waiter monk priest bishop archbishop pope
    cardinal imam rabbi
    stepfather father-in-law headmaster assemblyman alderman sportsman foreman cameraman
    schoolboy patriarch landlord ex-husband brother-in-law son-in-law stepson godfather
    grandpa
    fireman gunman frontman
    """.split()
)

STATUS_WORDS = frozenset(
    "former longtime retired ousted embattled outgoing incoming acting late then "
    "disgraced veteran ex".split()
)
SMALL_TIME_WORDS = frozenset(
    "spring summer autumn fall winter morning afternoon evening night midnight week "
    "today tonight tomorrow weekend".split()
)
ORIGIN_ENDINGS = (
    "-based", "-born", "-area", "-run", "-led", "-backed", "-controlled", "-owned",
    "-funded", "-linked", "-educated", "-era", "-style", "-like", "-affiliated",
    "-sponsored", "-driven", "-made", "-built", "-grown", "-wide", "-free", "-friendly",
    "-only", "-native", "-heavy", "-specific", "-bound", "-level", "-class", "-held",
)  # fmt: skip
PORTFOLIOS = frozenset(
    """
    affairs agriculture budget children citizenship climate commerce communications
    communities culture defence defense development digital economic economy education
    employment energy environment equality exterior external families finance fisheries
    food foreign forestry forests health higher home homeland housing human immigration
    industry information innovation integration interior internal investment justice
    labor labour lands legal local media migration mines national natural pensions
    petroleum planning police power public regional relations religious resources rural
    science security services social sport sports state technology tourism trade
    transport transportation treasury urban veterans water welfare women work works youth
    """.split()
)
"""Words that say what a minister is in charge of."""

HEADS_OF_STATE = frozenset(
    "president premier chancellor minister king queen emir leader sultan".split()
)

NOT_NAMES = frozenset(
    """
    christmas easter ramadan thanksgiving hanukkah halloween passover eid diwali god
    jesus bible quran
    koran internet islam christianity judaism hinduism buddhism catholicism marxism
    communism nazism
    christian christians muslim muslims jewish jew jews catholic catholics protestant
    protestants
    hindu hindus buddhist buddhists sikh sikhs sunni shiite shia evangelical mormon
    mormons
    republican democratic democrat democrats republicans libertarian libertarians
    conservative
    labour liberal tory tories socialist communist nazi nazis marxist islamist jihadist
    latino latinos latina latinas hispanic hispanics black white asian asians
    african-american african-americans
    native caucasian arab arabs gypsy gypsies oscar oscars emmy emmys grammy grammys
    nobel pulitzer
    olympic olympics paralympics olympian brexit covid covid-19 ebola zika aids hiv dna
    english spanish french
    monday tuesday wednesday thursday friday saturday sunday january february march
    april may
    june july august september october november december mr mrs ms i i'm i've i'd i'll
    ok tv pm am
    live order act agreement accord treaty pact programme program doctrine proposal
    resolution directive ordinance statute
    islamist islamists salafist salafists jihadist jihadists communists socialists
    nationalists separatists zionists evangelicals hispanics orthodox
    peoples indigenous aboriginal inuit yorkers englanders zealanders islanders
    londoners midwesterners southerners northerners westerners texans californians
    americans europeans germans britons russians mexicans canadians israelis
    palestinians iraqis iranians
    syrians africans indians italians spaniards greeks turks koreans saudis afghans
    pakistanis
    australians brazilians peruvians chileans colombians venezuelans cubans ukrainians
    poles
    obamacare medicare medicaid iphone ipad android windows photo photos image images
    video watch
    facebook-live ms-13 amendment constitution act states north south east west northern
    southern eastern western
    """.split()
)

NO_NAMES = frozenset(
    phrase.strip()
    for phrase in """
    u.s constitution|us constitution|american constitution|gen z|gen x|generation z|generation x|social security|oval office|super bowl|super bowls|rose bowl|world series|world cup|
    olympic games|nobel prize|nobel peace prize|pulitzer prize|star of david|
    state of the union|black friday|bill of rights|declaration of independence|new deal|
    green new deal|cold war|civil war|world war|world war i|world war ii|world war one|world war two|gulf war|iraq war|vietnam war|
    affordable care act|patriot act|first lady|first family|first amendment|
    second amendment|fifth amendment|commander in chief|air force one|labor day|
    memorial day|independence day|election day|inauguration day|mother's day|
    father's day|new year|new year's eve|new year's day|boxing day|good friday|
    super tuesday|super pac|super pacs|god bless|electoral college|ivy league|
    test match|grand slam|grand prix|tour de france|the beatles|old testament|
    new testament|holy see|arab spring|european championship|iron curtain|berlin wall|
    """.replace("\n", "").split("|")
    if phrase.strip()
)
