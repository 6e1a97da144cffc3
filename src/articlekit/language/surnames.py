"""Common surnames of many countries, what others end with, and short forms of given names."""

__all__ = ["NICKNAMES", "PREFIXES", "SURNAMES", "SURNAME_ENDINGS"]

SURNAMES = frozenset(
    """
    bay castle field gates lake pond rock
    abbott abdi abdullah abe abrams acosta adams adler aguilar ahmed ahn akbar albright
    aldrich alexander
    ali allen almeida alonso alvarado alvarez álvarez andersen anderson andrade andrews
    andersson appiah
    aquino araujo archer arias armstrong arnold arroyo ashcroft asher atkins atkinson
    austin avery avila aziz bach
    bailey baird baker bakker baldwin ball banerjee banks barber barker barlow barnes
    barnett barrera
    barrett barron barry bartlett barton bass bates bauer baxter beard beasley beck
    becker beckett begum bell
    beltran benítez benjamin bennett benson bentley berg berger bergman bernard
    bernstein berry
    best bianchi bird bishop black blackburn blackwell blair blake blanc blanchard
    blanco bloom
    blum boateng bolton bond booker boone booth bosch boucher bowen bowers bowman boyd
    boyle braden bradford
    bradley bradshaw brady brandt branch brennan brewer bridges briggs britt brock
    brooks
    brown browning bruce brun bruno bryan bryant buchanan buck buckley bullock burgess
    burke burnett
    burns burris burton bush butler byrd byrne cabrera cahill cain calderón caldwell
    callaghan callahan cameron
    campbell campos cannon cantor cardenas cárdenas carey carlson carlsson carpenter
    carr carrillo carroll carson carter
    cartwright caruso carver casey castaneda castillo castro cervantes chambers chan
    chandler chang chapman
    charles chase chatterjee chaudhry chavez chávez chen cheng cheung chin cho choi
    chowdhury christensen christian
    christie chu chung church churchill clarke clark clay clayton clements cline clinton
    cobb
    cochran coelho cohen cole coleman coles collier collins colón compton conley
    connelly connolly connor conrad
    contreras conway cook cooke cooper copeland corbett correa cortes cortez cosgrove
    costa costello
    coughlin cowan cox craig crane crawford crosby cross crowley cruz cuevas cullen
    cummings cunningham curran
    currie curry curtis dale dalton daly daniel daniels das davenport davies davis
    davidson dawson day dean
    decker delgado dempsey dennis desai desmond devine diallo dias diaz díaz dickson
    dixon dlamini dobson dodd doherty
    dominguez domínguez donaldson donnelly donovan doran dougherty douglas dowling
    downing doyle drake draper
    dubois dudley duffy duke duncan dunlap dunn dunne duran durán dutta dyer eaton
    edwards egan eklund elliott ellis ellison
    emerson eriksen eriksson erickson espinoza espinosa estrada evans everett fan farley
    farmer farooq farrell faulkner
    ferguson fernandes fernandez fernández ferrari ferreira ferrer fields figueroa finch
    finley finn fischer
    fisher fitzgerald fitzpatrick fleming fletcher flores flowers flynn foley fontaine
    forbes
    ford foreman forsyth foster fournier fowler fox francis frank franklin franks fraser
    frazier freeman french
    frey friedman frost fuentes fuller gaines galindo gallagher gallo galloway garcia
    garcía gardner garner
    garrett garrison garza gates gauthier geary george gibbons gibbs gibson gilbert
    giles gill gillespie
    gilmore giordano glass glenn glover godwin goldberg goldman goldstein gomes gomez
    gómez gonçalves gonzales gonzalez gonzález
    goodman goodwin gordon gorman gould grady graham grant graves gray greco green
    greenberg greene
    greenwood greer gregory grey griffin griffith griffiths grimes gross guerra guerrero
    gupta gustafsson
    gutierrez gutiérrez guzman guzmán haas hahn hale hall hamilton hammond hampton
    hancock hanna hansen hanson harding hardy
    harmon harper harrington harris harrison hart hartley hartman harvey hassan hastings
    hawkins hayes haynes healy heath
    hebert henderson hendricks henry hensley herman hernandez hernández herrera herring
    hess hewitt hickey hickman hicks
    higgins hill hines hobbs hodge hodges hoffman hoffmann hogan holden holder holland
    holloway holman
    holmes holt hong hood hooper hoover hopkins hopper horn horne horton houghton house
    houston howard howe howell
    hsu hu huang hubbard huber hudson huff huffman hughes hull humphrey humphreys hunt
    hunter hurley hurst
    hussain hutchinson hussein ibarra ibrahim iglesias ingram irwin islam ito ivanov
    iyer jackson jacobs jacobsen jacobson jain james
    jansen janssen jarvis jefferson jenkins jennings jensen jiang jimenez jiménez
    johansen johansson johns johnson johnston
    jones jordan joseph joshi joyce juarez juárez jung kaiser kane kang kapoor kaplan
    karim karlsson kaufman kaur kay
    keane kearney keating keith keller kelley kelly kemp kendall kennedy kenny kent kerr
    kerry khan khanna kim
    kimura king kirby kirk klein kline knight knowles knox koch koh kowalski kramer
    krause krueger kruger kumar kurtz
    kwon lacroix lam lamb lambert lancaster lane lang langley lara larkin larsen larson
    larsson lau lawrence lawson le leach leal leblanc lee
    lefebvre lehmann leon león leonard leroy leslie lester levin levine levy lewis li
    liang lim lin lind lindberg
    lindgren lindholm lindsay lindsey little liu livingston lloyd lo logan lombardi long
    lopes lopez lópez love lowe lowery lu lucas lucero
    luna lund lundberg lynch lynn lyons ma macdonald macias mack mackay mackenzie
    macleod maddox magnusson maguire mahmood mahoney
    maldonado malik malone maloney mann manning marin marín marks marquez márquez marsh
    marshall martin martinez martínez martins mason massey
    mathews mathis matthews maxwell may mayer maynard mays mbeki mcallister mcarthur
    mcbride mccabe mccain mccall mccarthy
    mcclure mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdermott mcdonald
    mcdowell mcfarland mcgee mcgowan mcgrath mcgregor
    mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mcknight mclaughlin
    mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil
    mcpherson meadows medina mehta mejia méndez mendez mendoza mercado mercer merkel
    merritt meyer meyers meza michaels middleton miles
    miller mills miranda mitchell mohamed molina monroe montes montgomery montoya moody
    moon mooney moore mora morales moran
    moreau moreira moreno morgan moriarty morin morris morrison morrow morse morton
    moseley moses moss mueller muhammad
    mukherjee müller mullen muller mullins munoz muñoz munro murillo murphy murray musa
    myers nadeau nair nakamura nash navarro neal nelson
    neumann newell newman newton ng nguyen nichols nicholson nielsen nieves nilsson
    nixon nkosi noble noel nolan norman norris north
    norton novak nowak nunes nuñez núñez o'brien o'connell o'connor o'donnell o'hara
    o'keefe o'leary o'malley o'neal o'neill o'reilly o'rourke
    o'sullivan o'toole obama ochoa oconnor odom ogden oh okafor okoro okonkwo oliveira
    oliver olsen olson olsson ong orozco orr ortega ortiz osborn osborne
    osei otero otieno owen owens oyelaran pace pacheco padilla page pak palacios palin
    palmer papadopoulos pappas park parker parks
    parra parrish parsons patel patrick patterson patton paul payne peacock pearce
    pearson peck pedersen pelosi peña pence peng pennington perez pérez
    perkins perry persson peters petersen peterson petersson petrov petrova pham phelps
    phillips pham pierce pike pineda pitt pitts platt polk pollard pollock ponce
    poole pope porter potter powell powers pratt preston price prince pritchard proctor
    pruitt pugh putin quinn quintero rahman
    ramirez ramírez ramos ramsey randall randolph rao rasmussen ray raymond reagan reddy
    reed reese reeves reid reilly reis reyes reynolds rhodes ribeiro
    ricci rice rich richards richardson richmond richter riddle riley rios ríos ritter
    rivas rivera rivers roach robbins roberson roberts robertson
    robinson robles rocha roche rodgers rodrigues rodriguez rodríguez rogers rojas roman
    romano romero romney rooney roosevelt rosa rosales rosario rose
    rosen rosenberg rosenthal ross rossi roth rousseau rowe rowland roy rubin rubio ruiz
    rush russell russo rutherford ruiz ryan saunders sadler saito salazar salinas
    salas sampson samuel samuels sanchez sánchez sanders sandoval sanford santana
    santiago santoro santos sato savage sawyer saxton schaefer
    schmidt schmitt schmitz schneider scholz schröder schroeder schubert schulte schultz
    schulz schumacher schumer schwartz schwarz scott sears seidel
    sellers serrano sexton shaffer shah shannon shapiro sharma sharp sharpe shaw shea
    sheehan shelton shepherd sheppard sheridan sherman shields
    short silva silver silverman simmons simon simpson sims sinclair singer singh
    singleton skinner sloan slater small smart smith snow
    snyder solano solis solomon song soto sousa souza sparks spears spence spencer
    stafford stanley stanton stark steele stein steiner stephens stephenson stern
    stevens stevenson stewart stokes stone stout strickland strong stuart suarez suárez
    sullivan sun summers sutherland sutton suzuki svensson swanson sweeney swift
    sykes szabo takahashi tan tanaka tang tanner tate taylor teague terrell terry
    thatcher thomas thompson thomson thornton thorpe tillman tobin todd torres townsend
    tran
    travis trevino trujillo trump trudeau tucker turnbull turner tyler underwood upton
    valdez valencia valentine valenzuela van vance vargas vasquez vázquez vásquez
    vaughan vaughn
    vega velasquez velázquez velez venn vincent vogel vogt wade wagner walker wall
    wallace waller walls walsh walter walters walton wang ward warner warren
    washington waters watkins watson watts weaver webb weber webster weeks wei weiner
    weiss welch wells werner west weston whalen wheeler whitaker
    white whitehead whitfield whitney wiggins wilcox wilder wiley wilkerson wilkins
    wilkinson williams williamson willis wilson winkler winter winters wise
    wolf wolfe wolff wong wood woodard woods woodward wright wu wyatt xu yamamoto yang
    yates ye yilmaz yoon york young yu yusuf zamora zapata zhang
    zhao zheng zhou zhu ziegler zimmerman zimmermann zuckerberg zuma
    """.split()
)

SURNAME_ENDINGS = (
    "sson", "ssen", "sen", "son", "ski", "ska", "sky", "skaya", "ová", "ova", "eva",
    "ov", "ev", "enko", "chuk",
    "yan", "ian", "shvili", "adze", "oglu", "oğlu", "ez", "ini", "elli", "etti", "otti",
    "ucci", "opoulos", "akis", "idis",
    "vić", "vic", "wicz", "czyk", "mann", "berg", "stein", "feld", "burg", "baum",
    "bach", "ström", "strom", "qvist", "quist",
    "lund", "dottir", "dóttir", "escu", "eanu", "nen", "aitis", "iūnas", "kar", "wala",
    "singh", "ngton", "worth", "field",
    "croft", "thwaite", "gaard", "stad", "ema", "stra", "veld", "huis", "owski",
    "ewski", "ashvili", "zadeh", "pour", "nejad",
)  # fmt: skip

PREFIXES = (
    "al-", "el-", "an-", "ar-", "as-", "ash-", "at-", "ad-", "az-", "ul-", "ud-",
)  # fmt: skip
"""The article of Arabic names, written onto them: `al-Bashir`, `el-Sisi`."""

NICKNAMES = {
    "abby": "abigail", "al": "albert", "alex": "alexander", "andy": "andrew",
    "annie": "anne", "art": "arthur",
    "barb": "barbara", "becky": "rebecca", "ben": "benjamin", "bernie": "bernard",
    "bert": "albert", "beth": "elizabeth",
    "betsy": "elizabeth", "betty": "elizabeth", "bill": "william", "billy": "william",
    "bob": "robert", "bobby": "robert",
    "brad": "bradley", "cathy": "catherine", "charlie": "charles",
    "chris": "christopher", "chuck": "charles",
    "cindy": "cynthia", "dan": "daniel", "danny": "daniel", "dave": "david",
    "debbie": "deborah", "deb": "deborah", "dick": "richard",
    "don": "donald", "doug": "douglas", "drew": "andrew", "ed": "edward",
    "eddie": "edward", "frank": "francis", "fred": "frederick",
    "gabe": "gabriel", "gene": "eugene", "gerry": "gerald", "greg": "gregory",
    "hank": "henry", "harry": "henry", "jack": "john", "jake": "jacob",
    "jeb": "john", "jeff": "jeffrey", "jen": "jennifer", "jenny": "jennifer",
    "jerry": "gerald", "jim": "james", "jimmy": "james", "joe": "joseph",
    "joey": "joseph", "johnny": "john", "jon": "jonathan", "josh": "joshua",
    "kate": "katherine", "kathy": "katherine",
    "katie": "katherine", "ken": "kenneth", "kenny": "kenneth", "kim": "kimberly",
    "larry": "lawrence", "len": "leonard", "leo": "leonard", "liz": "elizabeth",
    "lou": "louis",
    "maggie": "margaret", "marty": "martin", "matt": "matthew", "meg": "margaret",
    "mel": "melvin", "mick": "michael", "mike": "michael", "mitch": "mitchell",
    "nancy": "anne", "nate": "nathan", "ned": "edward", "nick": "nicholas",
    "pam": "pamela", "pat": "patrick", "peggy": "margaret", "pete": "peter",
    "phil": "philip", "ray": "raymond", "rich": "richard", "rick": "richard",
    "rob": "robert", "robbie": "robert", "ron": "ronald", "ronnie": "ronald",
    "sally": "sarah", "sam": "samuel", "sandy": "sandra", "steve": "steven",
    "stephen": "steven", "sue": "susan", "susie": "susan", "ted": "edward",
    "terry": "terence", "theo": "theodore", "tim": "timothy", "toby": "tobias",
    "tom": "thomas", "tommy": "thomas", "tony": "anthony",
    "val": "valerie", "vic": "victor", "vince": "vincent", "walt": "walter",
    "wes": "wesley", "will": "william", "zach": "zachary",
}  # fmt: skip
"""Short forms of given names with the long ones."""
