"""Given names of many countries: shared by all languages, for names travel."""

__all__ = ["EITHER", "FEMALE", "MALE"]

MALE = frozenset(
    """
    aaron abbas abdel abdi abdou abdul abdulaziz abdullah abe abel abraham achim achmed
    adalbert adalberto adam adebayo adnan adolf adolfo adrian adriano adrián agustín
    ahmad ahmed ahmet akhil akio akira al alain alan alban albert alberto albin albrecht
    aldo alec alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro
    alexander alexandre alexandru alexei alexej alexey alexis alf alfons alfonso alfred
    alfredo alistair aljaksandr allan allen alois alonso alonzo aloys alphonse alvaro
    alvin amadou amar ambrose amin amir amit amos anand anatol anatoly anders andre
    andreas andrei andrej andres andrew andrey andrzej andré andrés andy angelo angus
    anil anselm ansgar anthony antoine anton antonin antonio antony antónio anwar aníbal
    archie ari arif armand armando armin arnaud arndt arne arno arnold arthur artur
    arturo arun arved arvind asad asher ashok ashton asif august augusto augustus
    aurelio austin avi axel ayman aziz baltasar baltazar balthasar baptiste barack
    barnaby barney baron barrett barry bart bartholomew bashar basil bastian bastián ben
    benedict benedikt bengt benicio benito benjamin bennett benno benny benoit benoît
    bernard bernardo bernd bernhard bernt bert berthold bertie bertold bertram bertrand
    bhaskar bilal bill billy bjorn björn blaine blaise blake bo bob bobby bodo bogdan
    bogumil boris boyd brad bradford bradley brady bram brandon brendan brent bret brett
    brian brock bruce bruno bryan bryce buddy burghard burkhard burkhardt burt byron
    caleb callum calvin camilo campbell carl carlo carlos carlton carsten casper cecil
    cedric celso cem cesar chad charles chester chet chidi chinedu christian christof
    christoph christophe christopher chuck ciaran ciro clarence clark claudio clay
    clayton clemens clement cliff clifford clint clinton clive clyde clément cody colin
    colm connor conor conrad constantin cooper corey cormac cornelis cornelius cory
    craig crispin cristian cristián cristobal cristóbal cruz curt curtis cuthbert cyril
    cyrus cédric césar dagobert dagoberto daisuke dale dallas damian damien damián damon
    dan daniel daniele danilo danny dante darius dariusz darnell darrell darren darryl
    darwin daryl darío dave david davis dean declan deepak denis dennis denny denzel
    derek dermot derrick deshawn desiderio desmond detlef detlev dexter diarmuid didier
    diego dieter diethelm dietmar dietrich digby dilip dimitri dimitris dinesh dirk
    dmitri dmitry dmytro domingo dominic dominick dominik don donal donald donnie donny
    doug douglas dragan duane dudley duncan dustin dušan dwayne dwight eamon earl
    eberhard eckart eckehard eckhard eckhart ed eddie edgar edmund eduard eduardo edward
    edwin eero efrain efraín egbert egon ehrenfried einar ekkehard ekkehart eladio
    elbert eli elias eligio elijah eliseo elliott elmar elmer elon elton elvis elwood
    elías emanuel emeka emil emiliano emilio emir emmanuel emmett enda enoch enrico
    enrique eoghan erhard eric erich erick erik ernest ernesto ernie ernst errol erwin
    esteban ethan etienne eugen eugene eugenio evan everett everton ewald ewan ezekiel
    ezequiel ezra fabian fabien fabio fabián fabrice facundo faisal falk falko farid
    farouk federico felipe felix ferdinand fergal fergus fermín fernando fidel filip
    filippo finn fionn fletcher florencio florian floyd francesco francis francisco
    franck franco francois frank franklin franz françois fraser fred freddie freddy
    frederic frederick frederik frederique fredi fredrik frido friedbert friedemann
    frieder friedhelm friedolin friedrich fritz frédéric fumio gabriel gabriele gage
    gareth garrett garry gary gaspar gaston gauthier gavin gaëtan gebhard genaro gene
    geoff geoffrey georg georges georgios gerald gerard gerardo gerd gerhard gerhart
    germán gernot gero gerold gerrard gerry gert gerónimo gethin giacomo gianni gideon
    gilbert gilberto giles gilles giorgio giovanni gisbert giulio giuseppe gladstone
    glen glenn godfrey gonzalo gopal goran gordon gottfried gotthard gotthilf gottlieb
    graeme graham grant greg gregg gregor gregory griffin grigory grzegorz grégoire
    guido guilhem guillaume guillermo gunnar gunter gunther gus gustav gustavo guy gwyn
    gérard götz günter günther hakan hakeem hal hamid hamish hamza hank hannes hanno
    hanns hans hansjörg hansjürgen harald hari harlan harold haroon harris harrison
    harry hartley hartmut hartwig haruto harvey hasan hassan hasso hayes hector heiko
    heiner heinrich heinz helge hellmut helmut hendrik henk henley henning henri henrik
    henrique henry herb herbert heribert heriberto herman hermann hernan hernán hervé
    hideo hikmet hilario hilmar hinrich hiroshi holden holger homer horace horacio horst
    howard howie hubert hubertus huey hugh hugo humberto humphrey hung hussein huw hyun
    héctor hüseyin iain ian ibrahim idris ieuan ignacio ignaz igor ike iker ilya
    immanuel imran ingo ingolf ioannis ira irving irwin isaac isaiah isaías ishmael
    isidor isidoro isidro ismael ismail israel issouf ivan ivo ivor iván jaap jabari
    jace jacek jacinto jack jackson jacob jacobo jacques jago jaime jair jairo jake
    jakob jakub jamal jamar jamel james jannik jannis janusz jared jaroslav jaroslaw
    jarrod jarvis jason jasper javier jay jayden jeb jeff jeffery jeffrey jens jerald
    jeremiah jeremias jeremy jericho jermaine jerome jerrod jerry jerzy jesus jesús
    jewgeni jim jimmy jin joachim joao joaquin joaquín jochen joe joel joey johan johann
    johannes john johnnie johnny jolyon jon jonah jonas jonathan jonathon jonty jordi
    jorge joschka jose josef joseph josh joshua josiah jost josé jovan joão joël juan
    juanjo judah judd julian julien julio julius julián junichi jurgen juri justin
    justus juwan jérôme jörg jörn július jürg jürgen kamal kareem karel karim karl
    karl-heinz karlheinz karsten kaspar katsuo kazimierz kazuo keenan keir keiran keith
    kellen kelvin kemal ken kendrick kenichi kenji kenneth kenny kent kermit keron kevin
    khaled khalid khalil kieran kilian kim kirby kirk kit klaus klemens knut kofi koji
    konrad konstantin korbinian korey kostas krishna kristian kristof krzysztof kuno
    kurt kurtis kwame lachlan lamar lamont lance landon larry lars lasse laszlo latrell
    laurent laurenz laurin lautaro lavar lawrence lazaro leandro lech leif leland len
    lenard lennart lenny leo leon leonard leonardo leonel leonhard leonid leopold
    leopoldo leroy les lester leszek lev levi lewis liam lindell linus lionel lisandro
    ljubomir lloyd lonnie lorcan lorenz lorenzo lorne lothar louie louis loïc luc luca
    lucas lucian luciano lucio lucius ludger ludovic ludwig luigi luis luitpold luiz
    lukas lukasz luke luther lutz luís lyle lyman lyndon lysander lászló lázaro léon
    maarten mac macario maciej magnus mahmoud malachi malcolm malik malte manfred manish
    manny manoj manu manuel marc marcel marcelino marcellus marcelo marcin marco marcos
    marcus marek mariano marino mario marius mariusz mark marko markus marlin marlon
    marquis marshall marten martin marty martín marvin marwin masato mason massimo mateo
    mateusz mathew mathias mathieu matias matt matteo matthew matthias matthieu matthäus
    matías maurice mauricio maurizio maverick max maxim maxime maximilian maximiliano
    maxwell maynard maël mehdi mehmet meinhard meinolf meinrad melchior melchor melvin
    merlin mervin mervyn micah michael michail michal michał micheil michel michele mick
    mickaël miguel mihai mikael mike mikhail milan miles milo milos miloš milton minh
    mirco mirko miroslav mitch mitchell mitt modesto moe mohamed mohammad mohammed mohan
    mohandas moises moisés monroe monte monty mordecai moritz morris mort mortimer moses
    moshe muhammad murad murat murphy murray mustafa myron máximo nabil nadeem nadim
    nahuel naoki napoleon narendra nasser nathan nathaniel navin nazareno neal ned neil
    nelson nemesio nestor nevil neville newt niall nicanor nicholas nick nico nicolae
    nicolas nicolo nicolás niels nigel nikhil niklas nikola nikolai nikolaj nikolas
    nikolaus nikolay nikos nils noah noam noble nolan norbert norm norman norris noël
    nuno octavio odón ogden oisin olaf ole oleg oleksandr oleksiy oliver olivier ollie
    olof omar orhan orlando orrin orson orville osama oscar oskar osman ossie osvaldo
    oswald othmar otis otmar ottmar otto owen pablo paddy padraic padraig palmer paolo
    pascal pascual patricio patrick patrik paul paulo pavel pawel pedro per percy
    peregrine perry pete peter petr petros petteri phil philip philipp philippe phillip
    pierce pierre piers pieter piotr pirmin plácido porfirio porter pradeep prakash
    pranav primitivo prince priyesh próspero quentin quincy quinton quique quirin rachid
    radek radoslav rafael rafał rafe rafiq raheem rahm rahul raimund raimundo rainer raj
    rajeev rajesh rajiv raleigh ralf ralph ram raman ramesh ramiro ramon ramsay ramón
    rand randall randolf randolph raoul raphael raphaël rashad rasheed rashid rasmus
    raul ravi ray raymond raúl recep reece reed reggie reginald regis reid reimar
    reinaldo reiner reinhard reinhardt reinhold remi renato rene renán rené reto reuben
    rex reza rhodri rhys ricardo riccardo rich richard richie rick rickey ricky rico
    rigoberto rob robb robert roberto rocco rocky rod roddy roderich roderick rodney
    rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf rollo romain roman
    romuald ron ronald ronan ronnie ronny roosevelt roque roscoe rosendo ross rouven roy
    royce ruairi ruben rubén rudi rudolf rudolfo rudolph rudy rufus rupert rupprecht
    ruprecht rush russ russell rusty ryszard régis rémi rómulo rüdiger sabino sadiq said
    sal salim salman salomón salvador salvatore sami samir sammy samson samuel sandeep
    sanders sandro sanjay santiago santino santos sascha saturnino saul saïd scott
    seamus sean sebastian sebastien sebastián segundo sepp seppl serdar serge sergei
    sergej sergey sergio serkan seth severin severino seymour shamus shane shaun shayne
    sheldon sherman siegbert siegfried siegmar siegmund sigfried sigmar sigmund silas
    silvan silverio silvester silvio simeon simon simón sion skip slavko slobodan
    sofiane solomon sonny soren spencer spike stan stanislaus stanislav stanley stanton
    stefan stefano steffen stephan stephen sterling steve steven stewart stig stuart
    stéphane subhash sulaiman sultan sunil suresh sven svend swen sylvain sylvan
    sylvester sébastien sören søren taavi tadashi tadeusz tadhg takashi takeshi talal
    tanguy tanner tarek tarik tariq tarkan taro tarquin tassilo tayfun ted teodoro
    terence terrance terrell terrence thabo thad thaddeus theo theobald theodor theodore
    thibault thierry thilo thom thomas thorben thorsten thurman théo tiago tillmann
    tilman tim timm timo timothy tino tito titus tobias tobin toby todd tom tomas tomasz
    tommie tommy tomás tomáš tony torben torsten travis trent trevor trey tristan
    tristram truman tucker tudor tuncay tunde turgut ty tyler tyree tyrone tyson udo
    ufuk ugo ugur ulf uli ulises ullrich ulrich ulysses umar umberto urbano urs uwe
    vaclav valentin valentino valentín vasily vaughan vaughn veit verne vernon vic
    vicente victor vidal vijay vikram viktor ville vince vincent vincenzo vinod vinzenz
    virgil vito vivek vlad vladimir volkan volker volkhard volkmar volodymyr václav
    víctor wade wael waldemar waldo walid walker wallace wally walt walter walther ward
    warren wayne weldon wendall wendell wenzel werner wes wesley wieland wilbur wiley
    wilfred wilfredo wilfried wilhelm will willard willem willi william williams
    willibald willie willis willy wilmer wilson winfried winston wladimir wladyslaw
    wojciech wolf wolf-dieter wolfdieter wolfgang wolfhard wolfram wolodymyr woodrow
    woody wyatt xaver xavier ximeno yancy yanis yann yannick yannik yaroslav yasser
    yassin yaw yevgeny yiannis yilmaz yitzhak yoel yosef youssef yuki yusuf yves yvon
    zacarías zachariah zachary zack zane zbigniew zdenek zdeněk zeb zeke zenón zhang
    zoltan zoltán zoran álvaro ángel éloi éric étienne íñigo óscar ömer özgür łukasz
    """.split()
)
FEMALE = frozenset(
    """
    abbie abby abigail ada addie adela adelaide adele adelheid adelina adeline adina
    adriana adrienne agata agatha agathe agnes agnieszka agnès aicha aida aileen ailsa
    ainhoa aisha aishwarya aisling alaina alana alba aleida alejandra aleksandra alena
    alessandra alessia alexa alexandra alexandria alexia alice alicia alina aline alisa
    alisha alison alissa aliyah allison alma almut alondra althea alva alwine alyssa
    amal amalia amalie amanda amara amaya amber amelia amelie amina aminata amira amy
    amélie ana anabel anastacia anastasia anat anaïs andreja andrée aneta anette angela
    angelica angelika angelina angelita angie angélique anika anita anja anjali anke ann
    anna annabel annabelle annamarie anne annegret anneke anneliese annelise annelore
    annemarie annerose annett annette anni annie annika anouk antje antoinette antonia
    antonie anya aoife aparna apollonia april arabella araceli aretha ariadna ariana
    arlene arlette arundhati asha ashlee ashlyn asma asta astrid asunción athena aubree
    audrey auguste aurelia aurelie aurora aurélie ava ayesha aylin ayse ayşe azahara
    azucena aïcha babette barb barbara bea beata beate beatrice beatrix beatriz becky
    begoña belinda bella belén benazir benita berenice bernadette berta bertha bess beth
    bethany betsy bettina betty bettye beverley beverly beyonce bianca bianka binta
    birgit birgitta birte blanca blanche bobbi bonnie bożena breanna bree brenda brianna
    brianne bridget brigid brigitta brigitte britney britta brittany bronagh bronwyn
    brooke bruna brunhilde brynn bárbara bärbel béatrice bénédicte caitlin callie camila
    camilla camille canan candace candela candice caoimhe capucine cara caridad carina
    carla carlene carlotta carly carmel carmela carmelina carmen carol carola carolann
    carole carolin carolina caroline carolyn carrie carys casandra cassandra cassie
    catalina catarina catharina catherine cathleen cathrin cathryn cathy catriona cecile
    cecilia celeste celia celina celine ceri chantal charity charlene charlotte
    charmaine chasity chelsea cherie cherry cheryl chiara chidinma chioma chloe chloé
    christa christel christiane christie christin christina christine christl christy
    chus ciara cindy claire clara clarice clarissa claudette claudia claudine cleo
    clodagh clémence colby coleen colette colleen concepción concetta concha connie
    consolación constance constanze consuelo cora coral coralie cordula coretta corinna
    corinne cornelia corrine courtney covadonga cristina crystal cynthia cäcilie cécile
    céline dagmar dahlia daisy dalia damaris daniela daniella danielle danuta daphne
    daria darla darleen darlene davina dawn deana deanna deb debbie debora deborah debra
    dee deena deidre deirdre delia delilah delphine demetria denise denisse dervla derya
    desirae desiree destiny diana diane dianne dilek dilma dina dinah dionne dixie dolly
    dolores dominga dominika donna dora doreen doris dorit dorota dorothea dorothee
    dorothy dorothée dottie dulce earlene ebba ebony ebru eda edda edeltraud edith
    editha edna edwina effie eileen eilidh eilish eimear elaine elba elda eleanor
    eleanore elena eleni eleonore elfriede eliane elif elinor elisa elisabeth elisabetta
    elise elissa eliza elizabeth elke ella ellen elli ellie elodie eloise elsa elsbeth
    else elsie elva elvan elvira emilia emilie emily emine emma emmeline encarnación
    enid erica ericka erika erin erna esmeralda esperanza esra estefanía estela estelle
    esther ethel etta eugenia eugénie eula eulalia eunice eva evangelina evangeline eve
    evelin evi evita ewa ewelina fabienne fadime faith fanny farah fatima fatma fatou
    fatoumata fay faye felecia felicia felicitas felicity fenja fern fernanda fidelia
    filiz finja fiona fionnuala flavia flor flora florence folake frances francesca
    francie francine francoise franziska françoise frauke freda frederike freida frida
    frieda friedel friederike fuensanta funmi fátima gabriela gabriella gabrielle gaby
    gail galina gayle geena gemma genevieve geneviève genoveva georgette georgia
    georgiana georgina geraldine gerda gerhild gerlinde germaine gerti gertraud gertrud
    gertrude gesa gesine ghislaine gianna gillian gina ginger ginny giorgia giovanna
    gisela gisele giselle gitta gitte giulia gladys glenda gloria godelieve golda grace
    gracia gracie graciela grazyna greer greta gretchen grete gretel gráinne guadalupe
    gudrun guillermina gundula gwen gwendolyn gwenllian gül gülay gülsen hala halina
    hallie hana hanan hanna hannah hannelore harriet hatice hattie hazel heather hedda
    hedwig heidemarie heidi heidrun heidy heike helen helena helene helga helma heloise
    henrietta henriette henrike hermelinda hermine herta hertha hilary hilda hilde
    hildegard hilke hillary hiroko hollie holly hope huda huma hélène hülya ida ifeoma
    ilana ileana ilene iliana ilka ilona ilse imani imelda imke imogen ina ines inez
    inga inge ingeborg ingelore ingrid inka inna inès inés ioana iona irena irene irina
    iris irma irmgard irmtraud isabel isabela isabella isabelle iseult isla isobel
    isolde itziar iva ivana ivanka ivette ivonne ivy iwona jacinda jacklyn jaclyn
    jacqueline jada jade jadwiga jamila jana jane janelle janet janette janice janie
    janina janine janna jaqueline jasmin jasmina jasmine jayne jazmin jeanette jeanine
    jeanne jeannette jeannie jeannine jelena jenifer jenna jenni jennifer jenny jessica
    jessie jessika jewel jill jillian jimena joana joann joanna joanne jocelyne jodi
    joellen johana johanna jolanda jolanta jolene jolie josefa josefina josefine
    josephina josephine josiane joséphine joy joyce joëlle juana juanita judith judy
    juli julia juliana juliane juliann julianne julie juliet juliette june justine
    justyna jutta kacey kaitlin kaitlyn kaley kamala kamila kandace kara karen karin
    karina karla karolin karolina karoline karrie karyn kasey kasia kassandra katarina
    katarzyna kate katelyn katerina katharina katharine katherine katheryn kathi kathie
    kathleen kathrin kathryn kathy kati katia katie katja katlyn katrin katrina katy
    katya kay kayla keely keiko keisha kelli kellie kellyanne kemi kendra kenya kerri
    kerstin khadija kiara kiersten kimberley kimberly kinga kira kirsten kirstie kirsty
    klara klaudia konstanze kornelia krista kristen kristi kristin kristina kristine
    krystal krystyna kunigunde kyla kylie kyoko käthe lacey ladonna lakisha lakshmi lana
    lara larissa lashonda latanya latasha latifa latoya laura laure laurel laurie
    laverne lavinia layla laëtitia lea leah leandra leanna leanne leila leire lelia lena
    lene leni lenka lenora lenore leola leona leonie leonor leonore lesley leticia
    letitia leyla lia liane lidia liesbeth lieselotte lila lilia lilian liliana liliane
    lilli lillian lilly lily lina linda lindy linette linn lioba lisa lisbeth lise
    liselotte lissa liv livia liz liza lizbeth lizette lizzie ljudmila lois lola loni
    loraine lorena loretta lori lorna lorraine lotte louella louisa louise lourdes luana
    luann lucero lucia luciana lucie lucille lucinda lucretia lucy lucía ludmila luella
    luisa luise lupe lupita lura luz luzia lydia lyn lynda lynette lynne léa léonie
    mabel mable macarena machelle maddie madeleine madeline madelyn madison mae maeve
    magali magda magdalena maggie maia maike mairead maite maja malala malgorzata malia
    malin malinda mamie mandy manja manon manuela mara maranda marcela marcella marcia
    mareike maren margaret margareta margarete margaretha margarethe margarida margarita
    margaux margery margherita margit margo margot margret margrethe margrit marguerite
    mari maria mariam mariana marianne maribel maricela marie marie-luise marieke mariel
    mariela marietta marija marika marilyn marina marisa marisela marisol marissa marit
    marita maritza marjorie marla marlena marlene marlies marlyn marsha marta martha
    martina marva mary maryam maryann maryanne marybeth maryellen maryse marzena maría
    mathilde matilda mattie maud maude maura maureen mavis maxine maya mayra maëlle
    mckenna meaghan mechthild meera meg megan meghan mei meike melania melanie melba
    melek melinda melissa melitta mellisa melody mercedes mercy mercè meryem meryl mette
    mhairi mia micaela michaela michelle michiko michèle mila milagros mildred milena
    milica millicent millie mimi mina mindi mindy minerva minnie miranda mireille mireya
    miriam mirja mirjam misty mitzi moira mollie molly mona monica monika monique montse
    montserrat muna muriel murielle myra myrna myrtle mélanie mónica nadeschda nadia
    nadine nadja nadège nahid nan nanci nancy nanette naomi natalia natalie natalja
    natascha natasha nathalie natividad nelda nele nell nellie nelly nena nesrin nettie
    neva ngozi nia niamh nichole nicki nicole nieves nilda nina ninon nita nkechi nneka
    noelia nola noor nora norah noreen norma noémie nuala nurcan nuria nyla núria
    octavia océane odalys odette odile oksana olena olga olive olivia oluchi olympia
    oneida opal ophelia oprah oralia orla orlaith ottilie paige paloma pam pamela paola
    parisa patience patrica patricia patsy patti pattie patty paula paulette paulina
    pauline pearl peggy penelope penny perla perpetua petra petronella philippa phoebe
    phyllis pia piedad pilar pinar piper polly pooja portia precious prisca priscila
    priscilla priti priya prudence pénélope pınar queen rabea rachael racheal rachel
    radhika rafaela ragna raina raissa ramona rana randi raquel raven reba rebecca
    rebekka regina regine regula reina reinhild reme remedios rena renata renate renee
    renée reyna rhea rhiannon rhoda rhonda ria ricarda ricki rita roberta robyn rochelle
    rocio rocío roisin rolanda romina romy ronda ronja rosa rosalia rosalie rosalind
    rosalinda rosalinde rosalva rosalyn rosalía rosamund rosana rosann rosanna rosario
    rose roseanne rosemarie rosemary rosi rosie rosina rosita roslyn rosmarie rosvita
    roswitha rowena roxana roxane roxann roxanne ruby ruth ruthie régine róisín sabina
    sabine sabra sabrina sadie sallie sally salma salome salomé samantha samira sandi
    sandra sandrine sanna saoirse sara sarah saskia saundra savannah scarlett selena
    selene selina selma semra senta seraina seren serena sevim shabana shakira shana
    shania shanna shannon shari sharlene sharon shauna shawna sheena sheila shelia
    shelley shelly sheri sherri sherrie sherry sheryl shirin shirlee shona shreya sian
    sibel sibylle sieglinde sierra sigrid sigrun silke silvana silvia simona sina sinead
    sinéad siobhan siân socorro sofia sofie sofía soila solange soledad solène sondra
    songül sonia sonja sonya sophia sophie soraya sorcha stacey stacie stacy starla
    stefani stefanie steffi stella stephanie stéphanie sue sunita sunniva sunny suraya
    susan susana susann susanna susanne susi susie suzan suzanna suzanne suzette svea
    svenja svetlana swantje swetlana sybil sybille sylke sylvia sylviane sylvie synthia
    ségolène sônia tabatha tabea tabitha tamar tamara tameka tamera tami tamika tammy
    tania tanisha tanja tanya tara tasha tatiana tatjana tatum tatyana tawny temitope
    tena teresa teresita tereza teri terri tess tessa thalia thea thekla thelma theodora
    theresa therese theresia thérèse tia tierra tiffany tilda tina tisha tonia tonya
    tori tosha tracey traci traudel traudl traute treva tricia trina trinidad trisha
    trude trudy twila tyra tülay ulla ulrike una undine ursel ursina ursula urszula
    uschi uta ute valencia valentina valeria valerie valérie vanda vanessa vera verena
    verla verna veronica veronika veronique verónica vicki vicky victoria viktoria vilma
    viola violet violeta virginia virginie viviana viviane vivienne vonda vroni
    véronique walburga waltraud waltraut wanda wangari wanita wanjiru wencke wendi wendy
    wibke wiebke wilda wilhelmina wilhelmine willa wilma winifred wioletta wynona xenia
    ximena xiomara yadira yasemin yasmin yasmine yelena yesenia yessica yoko yolanda
    yolande yulia yuliya yvette yvonne zahra zainab zandra zara zelda zelma zeynep zita
    zoe zofia zoila zora zoraida zoé zsuzsanna zulema zuzana zélie ángela ángeles édith
    élise élodie émilie özlem úna
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
