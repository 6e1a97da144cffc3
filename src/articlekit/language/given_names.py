"""Given names of many countries: shared by all languages, for names travel."""

__all__ = ["EITHER", "FEMALE", "MALE"]

MALE = frozenset(
    """
    aarav aaron abbas abdel abdelaziz abdi abdou abdul abdulaziz abdullah
    abdulrahman abe abel abhishek abraham achim achmed adalbert adalberto adam
    adebayo adil aditya adnan adolf adolfo adrian adriano adrián afonso agostino
    agustín ahmad ahmed ahmet ahsan ajay akash akhil akio akira akshay al alaa alain
    alan alassane alban albert alberto albin albrecht aldo alec alejandro aleksandar
    aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros
    alexandru alexei alexej alexey alexis alf alfons alfonso alfred alfredas alfredo
    aliou alireza alistair aljaksandr allan allen alois alonso alonzo aloys alphonse
    alvaro alvin amadou amar ambrose amin amir amit amitabh amjad amos amr anand
    anas anatol anatoliy anatoly anders andre andreas andrei andrej andres andrew
    andrey andriy andrzej andré andrés andy angelo angus anil anish ankit anselm
    ansgar anthony antoine anton antonin antonio antony antti antónio anurag anwar
    aníbal aram arash archie ari arif aris arjun armand armando armen armin arnaud
    arndt arne arno arnold arpad artem arthur artur arturo arun arved arvind asad
    asghar asher ashish ashok ashraf ashton asif aslan atul august augusto augustus
    aurelio austin avi axel ayman ayoub azam aziz babak babu bakary baltasar
    baltazar balthasar balázs bamidele baptiste barack barnaby barney baron barrett
    barry bart bartholomew barış basem bashar basil bassam bastian bastián batu
    behnam behrouz bekir ben bence benedict benedikt bengt benicio benito benjamin
    bennett benno benny benoit benoît berk bernard bernardo bernd bernhard bernt
    bert berthold bertie bertold bertram bertrand bhaskar bhupinder bijan bilal bill
    billy biram birger bjorn björn blaine blaise blake bo bob bobby bodo bogdan
    bogumil bohdan boris boubacar boyd brad bradford bradley brady bram brandon
    branislav branko brayden brendan brent bret brett brian brock bruce bruno bryan
    bryce buddy burak burghard burkhard burkhardt burt byron caleb callum calvin
    camilo campbell carl carlo carlos carlton carsten casper cecil cedric celso cem
    cesar chad chandrababu charles cheikh chester chet chidi chinedu chinedum chirag
    christian christof christoph christophe christopher christos chuck ciaran ciarán
    ciro clarence clark claudio clay clayton clemens clement cliff clifford clint
    clinton clive clyde clément cody colin colm conall connor conor conrad
    constantin cooper corey cormac cornel cornelis cornelius cory craig crispin
    cristian cristiano cristián cristobal cristóbal cruz curt curtis cuthbert cyril
    cyrille cyrus cédric césar dagobert dagoberto daichi daisuke dale dallas damian
    damien damián damon dan daniel daniele danilo danny dante darius dariusz darko
    darnell darrell darren darryl darwin daryl darío dave david davis davit davor
    dean declan deepak dejan demetrius denis dennis denny denzel derek dermot
    derrick deshawn desiderio desmond detlef detlev dexter dhruv diarmaid diarmuid
    didier diego dieter diethelm dietmar dietrich digby dilip dimitar dimitri
    dimitrios dimitris dinesh dirk djibril dmitri dmitry dmytro domingo dominic
    dominick dominik don donal donald donnie donny doug douglas dragan dragoș driss
    duane duarte dudley duncan dustin dušan dwayne dwight dániel eamon earl eberhard
    ebrahim eckart eckehard eckhard eckhart ed eddie edgar edmund eduard eduardo
    edward edwin eero efe efrain efraín egbert egon ehrenfried ehsan einar eitan
    ekkehard ekkehart ekrem eladio elbert eli elias eligio elijah eliseo elliott
    elmar elmer elon elton elvis elwood elías emanuel emeka emil emiliano emilio
    emir emmanuel emmett emre enda enes engin enoch enrico enrique eoghan ercan
    erdem erdoğan eren erhard eric erich erick erik erkan ernest ernesto ernie ernst
    errol ersin erwin eshan esteban ethan etienne eugen eugene eugenio evan
    evangelos everett everton evgeny ewald ewan ezekiel ezequiel ezra fabian fabien
    fabio fabián fabrice facundo fadi fahad faisal falk falko fares farhad farhan
    farid faris farouk fatih fawad fawzi federico felipe felix feng ferdinand fergal
    fergus ferhat ferit fermín fernando fidel filip filippo finn fionn firas
    fletcher florencio florian floyd francesc francesco francis francisco franck
    franco francois frank franklin franz françois fraser fred freddie freddy
    frederic frederick frederik frederique fredi fredrik frido friedbert friedemann
    frieder friedhelm friedolin friedrich fritz frédéric fumio gabriel gabriele gage
    gareth garrett garry gary gaspar gaston gaurav gautam gauthier gavin gavriil
    gaëtan gebhard gebran genaro gene gennady geoff geoffrey georg georges georgi
    georgios gerald gerard gerardo gerd gerhard gerhart germán gernot gero gerold
    gerrard gerry gert gerónimo gethin ghassan giacomo gianni giannis gideon gilbert
    gilberto giles gilles giora giorgi giorgio giovanni girish gisbert giulio
    giuseppe gladstone gleb glen glenn godfrey gonzalo gopal goran gordon gottfried
    gotthard gotthilf gottlieb graeme graham grant greg gregg gregor gregory griffin
    grigory grzegorz grégoire guido guilhem guillaume guillem guillermo gulzar
    gunnar gunter gunther gurpreet gus gustav gustavo guy gwyn gérard götz günter
    günther habib hadi haitham hakan hakeem hal hamad hamed hamid hamidou hamish
    hamza hank hannes hanno hanns hans hansjörg hansjürgen harald hari haris harish
    harlan harold haroon harris harrison harry hartley hartmut hartwig haruki haruto
    harvey hasan hashim hassan hasso hatem hayes hector heiko heiner heinrich heinz
    helge hellmut helmut hemant hendrik henk henley henning henri henrik henrique
    henry herb herbert heribert heriberto herman hermann hernan hernán hervé hicham
    hideki hideo hikmet hilario hilmar hinrich hiroki hiroshi hisham holden holger
    homer horace horacio horst hossein houssam howard howie hrvoje hubert hubertus
    huey hugh hugo humberto humphrey hung hussein huw hyun héctor hüseyin iain ian
    ibrahim ibrahima idris idriss ieuan ignacio ignaz igor ihor ike iker ikram ilham
    ilias ilie iliya ilya immanuel imran indra ingo ingolf ioan ioannis iqbal ira
    irfan irving irwin isaac isaiah isaías ishmael isidor isidoro isidro iskander
    ismael ismail israel issa issouf istván ivan ivica ivo ivor iván iyad jaap
    jabari jace jacek jacinto jack jackson jacob jacobo jacques jagdish jago
    jahangir jaime jair jairo jake jakob jakub jalal jamal jamar jamel james jamil
    jan-erik jannik jannis janusz jared jaroslav jaroslaw jarrod jarvis jason jasper
    javier jawad jay jayant jayden jeb jeff jeffery jeffrey jens jerald jeremiah
    jeremias jeremy jericho jermaine jerome jerrod jerry jerzy jesus jesús jewgeni
    jian jianguo jim jimmy jin jiri jitendra jiří joachim joao joaquin joaquín
    jochen joe joel joey johan johann johannes john johnnie johnny jolyon jomo jon
    jonah jonas jonathan jonathon jonty jordi jorge joschka jose josef joseph josh
    joshua josiah josip jost josé jovan joão joël juan juanjo judah judd julian
    julien julio julius julián junaid junichi jurgen juri jurij justin justus juwan
    jérôme jörg jörn július jürg jürgen kaan kabir kais kamal kamran kareem karel
    karim karl karl-heinz karlheinz karsten karthik kashif kaspar katsuo kaveh kazim
    kazimierz kazuki kazuo keenan keir keiran keita keith kellen kelvin kemal ken
    kenan kendrick kenichi kenji kenneth kenny kent kenta kerem kermit keron kevin
    khaled khalid khalil khurram kieran kilian kim kirby kirill kirk kit klaus
    klemen klemens knut kofi koji konrad konstantin korbinian korey kostas kourosh
    krešimir krishna kristian kristof krzysztof kunal kuno kurt kurtis kwabena
    kwadwo kwaku kwame kwasi lachlan lajos lamar lamont lance landon larry lars
    lasse laszlo latrell laurent laurenz laurențiu laurin lautaro lavar lawrence
    lazaro leandro lech leif leland len lenard lennart lenny leo leon leonard
    leonardo leonel leonhard leonid leopold leopoldo leroy les lester leszek lev
    levan levent levi lewis liam lindell linus lionel lior lisandro ljubiša ljubomir
    lloyd lonnie lorcan lorenz lorenzo lorne lothar louay louie louis loïc lubomír
    luc luca lucas lucian luciano lucio lucius ludger ludovic ludwig luigi luis
    luitpold luiz luka lukas lukasz luke luther lutz luís lyle lyman lyndon lysander
    lászló lázaro léon lütfi maarten mac macario maciej magnus mahdi maher mahesh
    mahmoud majed majid malachi malcolm malik malte mamadou manfred manish manny
    manoj manu manuel marc marcel marcelino marcellus marcelo marcin marco marcos
    marcus marek marian mariano marijn marino mario marius mariusz mark markku marko
    markus marlin marlon marquis marshall marten martin marty martín marvin marwan
    marwin masato mason masoud massimo matej mateo mateusz mathew mathias mathieu
    matias matt matteo matthew matthias matthieu matthäus mattias matías maurice
    mauricio maurizio mauro maverick max maxim maxime maximilian maximiliano maxwell
    maynard mazen maël mehdi mehmet mehran meinhard meinolf meinrad melchior melchor
    melvin menahem menno merlin mert mervin mervyn metin micah michael michail
    michal michał micheil michel michele mick mickaël miguel miguel-ángel mihai
    mihail mikael mike mikhail milan miles milo milorad milos miloš milton minh
    mircea mirco mirko miroslav miroslaw mitch mitchell mitt moataz modesto moe
    mohamed mohammad mohammed mohan mohanad mohandas mohit moises moisés monroe
    monte monty mordecai moritz morris mort mortimer moses moshe mounir moussa
    muhammad mukesh mulugeta munir murad murat murphy murray musa mustafa mustapha
    mykola myron máximo nabil nadav nadeem nader nadim naeem nagendra naguib nahuel
    najib naoki napoleon narayan narendra naresh nasser nathan nathaniel naveed
    naveen navid navin nawaf nazareno neal ned neil nelson nemesio nenad nestor
    nevil neville newt niall nicanor nicholas nick nico nicolae nicolas nicolo
    nicolás nicos niels nigel nikhil niklas niko nikola nikolai nikolaj nikolas
    nikolaus nikolay nikos nils nima ninad nitin nizar noah noam noble nolan norbert
    norm norman norris noureddine noël nuno nuri octavio odón ogden oisin okan
    okechukwu olaf ole oleg oleh oleksandr oleksiy oliver olivier olivér ollie olof
    omar omid omri onur orhan orkhan orlando orrin orson orville osama oscar oskar
    osman ossie osvaldo oswald othmar otis otmar ottmar otto oumar ousmane owen oğuz
    pablo paddy padraic padraig palmer panagiotis pankaj paolo parth parviz pascal
    pascual patricio patrick patrik patryk paul paulo pavel pavlo pawan pawel payam
    pedram pedro per percy peregrine perry petar pete peter petr petros petru
    petteri phil philip philipp philippe phillip pierce pierre piers pieter piotr
    pirmin piyush plamen plácido porfirio porter prabhakar pradeep prakash pramod
    pranab pranav prashant pratap praveen prem premal primitivo prince priyesh
    próspero qais qasim quentin quincy quinton quique quirin rachid radek radoslav
    radosław radu rafael rafał rafe rafiq raghav raheem rahm rahul raimund raimundo
    rainer raj rajan rajat rajeev rajendra rajesh rajiv rajnath rajon rakesh raleigh
    ralf ralph ram raman ramesh rami ramin ramiro ramon ramsay ramy ramzi ramón rand
    randall randolf randolph ranjit raoul raphael raphaël rashad rasheed rashid
    rasmus raul ravi ravindra ray raymond raúl recep reda reece reed refik reggie
    reginald regis reid reimar reinaldo reiner reinhard reinhardt reinhold remi
    renato rene renán rené reto reuben rex reza rhodri rhys riad ricardo riccardo
    rich richard richie rick rickey ricky rico rifat rigoberto rishi riyad rizwan
    rob robb robert roberto rocco rocky rod roddy roderich roderick rodney rodolfo
    rodrigo rogelio roger rohan rohit roland rolando rolf rollo romain roman romuald
    ron ronald ronan ronen ronnie ronny roosevelt roque roscoe rosendo roshan ross
    rouven roy royce ruairi ruben rubén rudi rudolf rudolfo rudolph rudy rufus
    rupert rupprecht ruprecht rush ruslan russ russell rustam rusty ryszard régis
    rémi rémy rómulo rüdiger saad sabino sabri sadio sadiq saeed safwan sahil said
    saif sajid sal salah saleh salim salman salomón salvador salvatore samad samer
    sami samir sammy samson samuel sandeep sanders sandro sanjay sanjeev santiago
    santino santos santosh sarath sascha satish satoshi saturnino satya saul saurabh
    savvas saïd scott seamus sean sebastian sebastien sebastián segundo selim
    senthil sepp seppl serdar serge sergei sergej sergey sergio serhat serhii serhiy
    serkan seth severin severino seymour shahbaz shahid shahzad shailesh shakil
    shamus shane shankar sharad shashi shaukat shaun shayne shehbaz shekhar sheldon
    sherman shigeru shinji shinzo shiv shlomo shoaib shyam siddharth sidi siegbert
    siegfried siegmar siegmund sigfried sigmar sigmund silas silvan silverio
    silvester silvio simeon simon simón sion sipho siyabonga skip slaven slavko
    slavomir slobodan sofiane soheil solomon sonny soren sotiris spencer spike
    srinivas stan stanislaus stanislav stanley stanton stavros stefan stefano
    steffen stepan stephan stephen sterling steve steven stewart stig stuart
    stéphane subhash subramanian sudhir sujit sukhdev sulaiman suleiman sultan sunil
    suraj suren suresh surya sushil sven svend swen sylvain sylvan sylvester szymon
    sébastien sören søren süleyman taavi tadashi tadeusz tadhg taha tahir taiwo
    takahiro takashi takeshi talal talha tamer tamás tanguy tanner taras tarek tarik
    tariq tarkan taro tarquin tassilo tayfun tayyip ted tejas tendai teodoro teoman
    terence terrance terrell terrence teymur thabo thad thaddeus thanasis themba
    theo theobald theodor theodore theodoros thibault thierry thilo thom thomas
    thorben thorsten thurman théo tiago tibor tigran tihomir tillmann tilman tim
    timm timo timothy timur tino tito titus tobias tobin toby todd tom tomas tomasz
    tomer tomislav tommie tommy tomoya tomás tomáš tony torben torsten toyin travis
    trent trevor trey tristan tristram truman tsvetan tucker tudor tuncay tunde
    tunji turgut turki ty tyler tyree tyrone tyson uday udo ufuk ugo ugur ulf uli
    ulises ullrich ulrich ulysses umair umar umberto umesh urbano uri urs usman uwe
    uzair vaclav valentin valentino valentín valeriu valeriy vasil vasile vasily
    vasyl vaughan vaughn vedat veit venkat venkatesh verne vernon vic vicente victor
    vidal vijay vikas vikram viktor ville vinay vince vincent vincenzo vinod vinzenz
    viorel vipin viraj virgil vishal vitali vitalii vitaly vito vivek vlad vladimir
    vladislav volkan volker volkhard volkmar volodymyr vuk vyacheslav václav víctor
    wade wael waldemar waldo waleed walid walker wallace wally walt walter walther
    ward warren waseem wayne weldon wendall wendell wenzel werner wes wesley wieland
    wilbur wiley wilfred wilfredo wilfried wilhelm will willard willem willi william
    williams willibald willie willis willy wilmer wilson winfried winston wissam
    wladimir wladyslaw wojciech wojtek wolf wolf-dieter wolfdieter wolfgang wolfhard
    wolfram wolodymyr woodrow woody wyatt xaver xavier ximeno yahya yair yakov yancy
    yanis yann yannick yannik yannis yaroslav yaser yash yasin yasir yasser yassin
    yaw yehor yerlan yevgeny yevhen yiannis yigal yilmaz yitzhak yoel yogesh yoni
    yoon yoram yosef youssef yuki yurii yuriy yusuf yuval yves yvon zacarías
    zachariah zachary zack zaheer zahid zaid zakaria zane zbigniew zdenek zdeněk
    zdravko zeb zeev zeke zenón zhang zia ziad zlatan zlatko zoltan zoltán zoran
    zsolt zubair zviad álvaro ángel éloi éric étienne íñigo óscar ömer özgür łukasz
    """.split()
)
FEMALE = frozenset(
    """
    aaliyah aanya abbie abby abeba abigail abigaïl ada adaeze addie adela adelaide
    adele adelheid adelina adeline adenike adina adriana adrienne agata agatha
    agathe agnes agnieszka agnès aicha aida aileen ailsa ainhoa aisha aishwarya
    aisling akiko alaina alana alba aleida alejandra aleksandra alena alessandra
    alessia alexa alexandra alexandria alexia alice alicia alina aline alisa alisha
    alison alissa aliyah allison alma almut alondra althea alva alwine alyssa amal
    amalia amalie amanda amara amaya amber amelia amelie amina aminata amira amrita
    amy amélie ana ana-maria anabel anastacia anastasia anat anaïs andreja andrée
    aneta anette angela angelica angelika angelina angelita angie angélica angélique
    anika anita anja anjali anke ankita ann anna annabel annabelle annalena
    annamarie anne annegret anneke anneliese annelise annelore annemarie annerose
    annett annette anni annie annika anouk anoushka antje antoinette antonela
    antonia antonie anuradha anya aoife aparna apollonia april arabella araceli
    areej aretha ariadna ariana arlene arlette arundhati arwa asha ashlee ashlyn
    ashwini asiya asma asmaa asta astrid asuka asunción atefeh athena aubree audrey
    auguste aurelia aurelie aurora aurélie ava ayako ayesha aylin ayse ayumi ayşe
    azadeh azahara azucena aïcha aïssata babette bahar banu barb barbara basma bea
    beata beate beatrice beatrix beatriz becky begoña belinda bella belén benazir
    benita berenice bernadette berta bertha bess beth bethany betsy bettina betty
    bettye beverley beverly beyonce bhavna bianca bianka binta birgit birgitta birte
    blanca blanche bobbi bojana bonnie bożena breanna bree brenda brianna brianne
    bridget brigid brigitta brigitte britney britta brittany bronagh bronwyn brooke
    bruna brunhilde brynn burcu bárbara bärbel béatrice bénédicte caitlin callie
    camila camilla camille canan candace candela candice caoimhe capucine cara
    caridad carina carla carlene carlotta carly carmel carmela carmelina carmen
    carol carola carolann carole carolin carolina caroline carolyn carrie carys
    casandra cassandra cassie catalina catarina catharina catherine cathleen cathrin
    cathryn cathy catriona cecile cecilia celeste celia celina celine ceri chandrika
    chantal charity charlene charlotte charmaine charu chasity chelsea cherie cherry
    cheryl chiamaka chiara chidinma chika chimamanda chinyere chioma chloe chloé
    christa christel christiane christie christin christina christine christl
    christy chus ciara cindy claire clara clarice clarissa claudette claudia
    claudine cleo clodagh clémence colby coleen colette colleen concepción concetta
    concha connie consolación constance constanza constanze consuelo cora coral
    coralie cordula coretta corinna corinne cornelia corrine courtney covadonga
    cristina crystal cynthia cäcilie cécile céline dagmar dagny dahlia daisy dalia
    damaris damla daniela daniella danielle danuta daphne daria darla darleen
    darlene darya davina dawn deana deanna deb debbie debora deborah debra dee deena
    deepa deepika deidre deirdre delia delilah delphine demetria denise denisse
    dervla derya desirae desiree despina destiny dewi diana diane dianne dilek dilma
    dimitra dina dinah dionne divya dixie dolly dolores dominga dominika donna dora
    doreen doris dorit dorota dorothea dorothee dorothy dorothée dottie dulce
    earlene ebba ebony ebru eda edda edeltraud edita edith editha edna edwina effie
    eileen eilidh eilish eimear ekaterina elaine elba elda eleanor eleanore elena
    elene eleni eleonore elfriede elham eliane elif elin elinor elisa elisabeth
    elisabetta elise elissa eliza elizabeth elizaveta elke ella ellen elli ellie
    elodie eloise elsa elsbeth else elsie eluned elva elvan elvira elçin emilia
    emilie emily emine emma emma-louise emmeline encarnación enid erica ericka erika
    erin erna esmeralda esperanza esra esraa estefanía estela estelle esther eszter
    ethel etta eugenia eugénie eula eulalia eunice eva evangelina evangeline eve
    evelin evgenia evi evita ewa ewelina fabienne fadila fadime faith fanny farah
    farida farzana fatemeh faten fatima fatma fatou fatoumata fay faye felecia
    felicia felicitas felicity fenja ferial fern fernanda fidelia filiz finja fiona
    fionnuala flavia flor flora florence florentina folake folasade frances
    francesca francie francine francoise franziska françoise frauke freda frederike
    freida frida frieda friedel friederike fuensanta funmi funmilayo fátima gabriela
    gabriella gabrielle gaby gail galina gamze gauri gayatri gayle geena geeta gemma
    genevieve geneviève genoveva georgette georgia georgiana georgina geraldine
    gerda gerhild gerlinde germaine gerti gertraud gertrud gertrude gesa gesine
    ghada ghislaine gianna gillian gina ginger ginny giorgia giovanna gisela gisele
    giselle gitanjali gitta gitte giulia gizem gladys glenda gloria godelieve golda
    gordana grace gracia gracie graciela grazyna grażyna greer greta gretchen grete
    gretel gráinne guadalupe gudrun guillermina gundula gwen gwendolyn gwenllian gül
    gülay gülsen gülşen habiba hadiya hafsa hajar hala halima halina hallie hana
    hanan hanane hanna hannah hannelore harriet haruka hatice hattie hazel heather
    heba hedda hedwig heidemarie heidi heidrun heidy heike helen helena helene helga
    helma heloise hemalatha henrietta henriette henrike hermelinda hermine herta
    hertha hilary hilda hilde hildegard hilke hillary hiroko hitomi hollie holly
    hope huda huma hélène hülya ida ifeoma ilana ileana ilene iliana ilka ilona ilse
    iman imane imani imelda imke imogen ina ines inez inga inge ingeborg ingelore
    ingrid ingrīda inka inna inès inés inês ioana iona irena irene irina iris irma
    irmgard irmtraud isabel isabela isabella isabelle iseult isla isobel isolde isra
    itziar iva ivana ivanka ivette ivonne ivy iwona izabela jacinda jacklyn jaclyn
    jacqueline jada jade jadwiga jagoda jamila jana jane janelle janet janette
    janice janie janina janine janna jaqueline jasmin jasmina jasmine jaya jayne
    jazmin jeanette jeanine jeanne jeannette jeannie jeannine jelena jenifer jenna
    jenni jennifer jenny jessica jessie jessika jewel jiayi jill jillian jimena
    joana joann joanna joanne jocelyne jodi joellen johana johanna jolanda jolanta
    jolene jolie josefa josefina josefine josephina josephine josiane joséphine
    jovana joy joyce joëlle juana juanita judith judy juli julia juliana juliane
    juliann julianne julie juliet juliette june justine justyna jutta jyoti jūratė
    kacey kaitlin kaitlyn kaja kaley kalpana kamala kamila kandace kaori kara karen
    karima karin karina karla karolin karolina karoline karrie karyn kasey kasia
    kassandra katarina katarzyna katarína kate katelyn katerina kateryna katharina
    katharine katherine katheryn kathi kathie kathleen kathrin kathryn kathy kati
    katia katie katja katlyn katrin katrina katy katya kavita kay kayla keely keiko
    keisha kelli kellie kellyanne kemi kendra kenya kerri kerstin khadija khadijah
    kiara kiersten kimberley kimberly kinga kira kirsten kirstie kirsty klara
    klaudia konstanze kornelia krista kristen kristi kristin kristina kristine
    krisztina krystal krystyna kumiko kunigunde kyla kylie kyoko käthe lacey ladonna
    laila lakisha lakshmi lalita lamia lana lara larisa larissa lashonda latanya
    latasha latifa latoya laura laure laurel laurie lavanya laverne lavinia layla
    laëtitia lea leah leandra leanna leanne leila leire lelia lena lene leni lenka
    lenora lenore leola leona leonie leonor leonore lesley leticia letitia leyla lia
    liane lidia liesbeth lieselotte lila lilia lilian liliana liliane lilli lillian
    lilly lily lina linda lindy linette linn lioba lisa lisbeth lise liselotte lissa
    liv livia liz liza lizbeth lizette lizzie ljiljana ljudmila lois lola loni
    loraine lorena loretta lori lorna lorraine lotte loubna louella louisa louise
    lourdes luana luann lubna lucero lucia luciana lucie lucille lucinda lucretia
    lucy lucía ludmila luella luisa luise lupe lupita lura luz luzia lydia lyn lynda
    lynette lynne lyudmila léa léonie maame mabel mable macarena machelle maddie
    madeleine madeline madelyn madhuri madison mae maeve magali magda magdalena
    maggie mahira mahsa maia maike mairead maite maja malala malgorzata malia malika
    malin malinda mamie manal mandisa mandy manja manju manon manuela mara maranda
    marcela marcella marcia mareike maren margaret margareta margarete margaretha
    margarethe margarida margarita margaux margery margherita margit margo margot
    margret margrethe margrit marguerite mari maria mariam mariama mariana marianne
    maribel maricela marie marie-luise marieke mariel mariela marietje marietta
    marija marika marilyn marina marisa marisela marisol marissa marit marita
    maritza marjorie marla marlena marlene marlies marlyn marsha marta martha
    martina marva marwa mary maryam maryann maryanne marybeth maryellen marylise
    maryse marzena maría masako mathilde matilda mattie maud maude maura maureen
    mavis maxine maya mayra mayumi maëlle maïa małgorzata mckenna meaghan mechthild
    meena meera meg megan meghan meghna mehwish mei meike melania melanie melba
    melek melinda melissa melitta mellisa melody meltem mercedes mercy mercè merve
    meryem meryl mette mhairi mia micaela michaela michelle michiko michèle midori
    mila milagros mildred milena milica millicent millie mimi mina mindi mindy
    minerva minnie miranda mireille mirela mireya miriam mirja mirjam misako misty
    mitra mitzi miyuki moira mollie molly mona monica monika monique montse
    montserrat mouna mukta muna munira muriel murielle myra myriam myrna myrtle
    mélanie mónica nabila nadeschda nadezhda nadia nadine nadja nadège nahid naima
    naledi nan nanci nancy nanette naomi narges nasrin natalia natalie natalija
    natalja natalya natascha natasha nathalie natividad nawal nazanin neelam neha
    nelda nele nell nellie nelly nena nergis nesrin nettie neva nevena ngozi nia
    niamh nichole nicki nicole nicoleta nidhi nieves nigar nilda niloufar nina ninon
    nirmala nisha nishita nita nkechi nneka noelia nola noor nora norah noreen norma
    nour noura noémie nuala nura nurcan nurgül nuria nyla núria octavia océane
    odalys odette odile oksana olena olesya olga olha olive olivia oluchi olympia
    oneida opal ophelia oprah oralia orla orlaith orsolya ottilie padma paige
    pallavi paloma pam pamela paola paraskevi parisa parvati patience patrica
    patricia patsy patti pattie patty paula paulette paulina pauline pearl peggy
    penelope penny perla perpetua petra petronella philippa phoebe phyllis pia
    piedad pilar pinar piper polly pooja portia prachi pragya pratibha precious
    preeti prisca priscila priscilla priti priya priyanka prudence purnima pénélope
    pınar queen rabea rachael racheal rachel rachida radhika rafaela ragna raina
    raissa raluca rama ramona rana randi rania ranjana raquel rasha rashida raven
    razan reba rebecca rebeka rebekka reem regina regine regula reina reinhild rekha
    reme remedios rena renata renate renee renée reshma reyna rhea rhiannon rhoda
    rhonda ria ricarda ricki rita ritu roberta robyn rochelle rocio rocío roisin
    rolanda romina romy ronda ronja rosa rosalia rosalie rosalind rosalinda
    rosalinde rosalva rosalyn rosalía rosamund rosana rosann rosanna rosario rose
    roseanne rosemarie rosemary rosi rosie rosina rosita roslyn rosmarie rosvita
    roswitha rowena roxana roxane roxann roxanne roya ruba ruby rukhsana rumana ruth
    ruthie ruxandra régine róisín sabah sabiha sabina sabine sabra sabrina sadaf
    sadie safa saima sakina sallie sally salma salome salomé samantha samia samira
    sana sandhya sandi sandra sandrine sania sanja sanna saoirse sapna sara sarah
    sarah-jane sarita saskia saundra savannah sawsan sayuri scarlett seda seema
    selena selene selin selina selma semra senta seraina seren serena sevda sevgi
    sevim seyma shabana shabnam shaheen shahida shaista shakira shalini shana shania
    shanna shannon shanti shari sharlene sharmila sharon shauna shawna shazia sheela
    sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shilpa
    shira shirin shirlee shobha shona shreya shruti sian sibel sibylle sieglinde
    sierra sigrid sigrun silke silvana silvia simona simran sina sinead sinem sinéad
    siobhan siobhán sita siân slavica sneha socorro sofia sofie sofía soila solange
    soledad solène sonam sondra songül sonia sonja sonya sophia sophie soraya sorcha
    soumaya soňa srishti stacey stacie stacy starla stefani stefania stefanie steffi
    stella stephanie stojanka stéphanie sudha sue sujata suman sumaya sunita sunniva
    sunny suparna supriya suraya susan susana susann susanna susanne sushma susi
    susie suzan suzanna suzanne suzette svea svenja svetlana svitlana swantje swati
    swetlana sybil sybille sylke sylvia sylviane sylvie synthia ségolène sônia
    tabatha tabea tabitha tahira tamar tamara tameka tamera tami tamika tammy tania
    tanisha tanja tanvi tanya tara tasha tatiana tatjana tatum tatyana tawny
    temitope tena teresa teresita tereza teri terri tess tessa tetiana thalia
    thandiwe thea thekla thelma theodora theresa therese theresia thuli thérèse tia
    tierra tiffany tilda tina tisha tonia tonya tori tosha tracey traci traudel
    traudl traute treva tricia trina trinidad trisha trude trudy trupti tulsi twila
    tyra tülay türkan ulla ulrike uma una undine urmila ursel ursina ursula urszula
    uschi usha uta ute valencia valentina valentyna valeria valerie valérie vanda
    vandana vanessa vanja varsha vasanthi vasilisa vera verena verla verna veronica
    veronika veronique verónica vesna vicki vicky victoria vidya vijaya viktoria
    viktoriia viktorija vilma viola violet violeta virginia virginie viviana viviane
    vivienne vjosa vonda vroni véronique wafa walburga waltraud waltraut wanda
    wangari wanita wanjiru wencke wendi wendy weronika wibke wiebke wiktoria wilda
    wilhelmina wilhelmine willa wilma winifred wioletta wynona xenia ximena xiomara
    yadira yael yamini yana yasemin yasmin yasmine yelena yeliz yesenia yessica
    yetunde yevgenia yingluck yoko yolanda yolande yordanka yuka yukiko yulia yuliya
    yumi yvette yvonne zahra zaina zainab zandra zara zdenka zehra zeina zelda zelma
    zeynep zineb zita zlata zoe zofia zohra zoila zora zoraida zoé zsuzsanna zsófia
    zulema zuzana zélie ágnes ángela ángeles édith élise élodie émilie özlem úna
    """.split()
)
EITHER = frozenset(
    """
    addison adi ainsley ale alex ali andrea angel ariel ash ashley aubrey avery bailey
    bao bernie blair bobbie brook cam cameron carey cary casey chandra charlie chen
    chris claude dakota dana darcy devin devon dominique drew dylan eden elliot ellis
    emerson evelyn fei finley fran frankie gabi george hadley haley harley harper hayden
    heng hong hua hui hunter jackie jaden jamie jan jean jess jesse jo joan jocelyn
    jodie jody jordan jude jules jun kai karan kelly kelsey kendall kerry kiran kris
    kyle lane lauren lee lei leigh leslie li lin lindsay lindsey ling loren lou lynn
    mackenzie marion maxie mel meredith merle mickey min ming morgan nat nicky nicola
    niki nikita nikki noel oakley parker pat patrice pei peyton quinn randy reagan reese
    riley rio robbie robin rory rowan ryan sacha sage sam sandy sasha shawn shay shelby
    shirley sidney simone sky skyler stevie sydney tai tal taylor teddy terry toni tracy
    val vivian wei wen whitney winnie xin yan yi ying yong yu yuri
    """.split()
)
"""Names that tell nothing about he or she."""
