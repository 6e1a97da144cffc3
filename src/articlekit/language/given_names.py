"""Given names of many countries: shared by all languages, for names travel."""

__all__ = ["EITHER", "FEMALE", "MALE"]

MALE = frozenset(
    """
    aaron abbas abdel abdi abdou abdul abdulaziz abdullah abe abel abraham achim
    adalberto adam adebayo adnan adolf adolfo adrian adriano ahmad ahmed akhil akio
    akira al alain alan alban albert alberto aldo alec alejandro aleksandar aleksandr
    aleksei aleksey alessandro alexander alexandre alexandru alexei alexey alexis alf
    alfonso alfred alfredo alistair allan allen alonso alonzo alphonse alvaro alvin
    amadou amar ambrose amin amir amit amos anand anatoly anders andre andreas andrei
    andres andrew andrey andrzej andré andrés andy angelo angus anil anthony antoine
    anton antonin antonio antony antónio anwar aníbal archie ari arif armand armando
    arnaud arne arnold arthur arturo arun arvind asad asher ashok ashton asif august
    augusto augustus aurelio austin avi axel ayman aziz baltazar baptiste barack barnaby
    barney baron barrett barry bart bartholomew bashar basil bastian ben benedict
    benicio benito benjamin bennett benny benoit benoît bernard bernardo bernd bernhard
    bert bertie bertrand bhaskar bilal bill billy bjorn björn blaine blake bo bob bobby
    bogdan boris boyd brad bradford bradley brady bram brandon brendan brent bret brett
    brian brock bruce bruno bryan bryce buddy burt byron caleb callum calvin camilo
    campbell carl carlo carlos carlton carsten casper cecil cedric celso cesar chad
    charles chester chet chidi chinedu christian christoph christophe christopher chuck
    ciaran ciro clarence clark claudio clay clayton clement cliff clifford clint clinton
    clive clyde clément cody colin colm connor conor conrad constantin cooper corey
    cormac cornelis cornelius cory craig crispin cristian cristobal cristóbal cruz curt
    curtis cuthbert cyril cyrus cédric césar dagoberto daisuke dale dallas damian damien
    damon dan daniel daniele danilo danny dante darius darnell darrell darren darryl
    darwin daryl dave david davis dean declan deepak denis dennis denzel derek dermot
    derrick deshawn desiderio desmond detlef dexter diarmuid didier diego dieter dietmar
    digby dilip dimitri dimitris dinesh dirk dmitri dmitry dmytro domingo dominic
    dominick dominik don donal donald donnie donny doug douglas duane dudley duncan
    dustin dwayne dwight eamon earl ed eddie edgar eduard eduardo edward edwin eero
    efrain efraín egon einar eladio elbert eli elias eligio elijah eliseo elliott elmer
    elon elton elvis elwood elías emanuel emeka emil emiliano emilio emir emmanuel
    emmett enda enoch enrico enrique eoghan eric erich erick erik ernest ernesto ernie
    ernst errol erwin esteban ethan etienne eugen eugene eugenio evan everett everton
    ewan ezekiel ezequiel ezra fabian fabien fabio fabrice facundo faisal farid farouk
    federico felipe felix ferdinand fergal fergus fermín fernando fidel filip filippo
    finn fionn fletcher florencio florian floyd francesco francis francisco franck
    franco francois frank franklin franz françois fraser fred freddie freddy frederic
    frederick frederik frederique fredrik friedrich fritz frédéric fumio gabriel
    gabriele gage gareth garrett garry gary gaspar gaston gavin genaro gene geoff
    geoffrey georges georgios gerald gerard gerardo gerhard germán gerrard gerry
    gerónimo gethin giacomo gianni gideon gilbert gilberto giles gilles giorgio giovanni
    giulio giuseppe gladstone glen glenn godfrey gonzalo gopal gordon graeme graham
    grant greg gregg gregor gregory griffin grigory guido guillaume guillermo gunter
    gunther gus gustav gustavo guy gwyn gérard günter günther hakan hakeem hal hamid
    hamish hamza hank hannes hans harald hari harlan harold haroon harris harrison harry
    hartley haruto harvey hassan hayes hector heiko heinrich heinz helmut hendrik henk
    henley henri henrik henrique henry herb herbert heriberto herman hermann hernan
    hernán hideo hikmet hilario hiroshi holden holger homer horace horacio horst howard
    howie hubert huey hugh hugo humberto humphrey hung hussein huw hyun héctor iain ian
    ibrahim idris ieuan ignacio igor ike iker ilya imran ingo ioannis ira irving irwin
    isaac isaiah ishmael isidoro isidro ismael ismail israel ivan ivo ivor iván jaap
    jabari jace jacinto jack jackson jacob jacobo jacques jago jaime jair jairo jake
    jakob jakub jamal jamar jamel james janusz jared jaroslav jarrod jarvis jason jasper
    javier jay jayden jeb jeff jeffery jeffrey jens jerald jeremiah jeremy jericho
    jermaine jerome jerrod jerry jesus jesús jim jimmy jin joachim joao joaquin joaquín
    jochen joe joel joey johan johann johannes john johnnie johnny jolyon jon jonah
    jonas jonathan jonathon jonty jordi jorge jose josef joseph josh joshua josiah josé
    joão juan juanjo judah judd julian julien julio julián junichi jurgen justin juwan
    jérôme jörg július jürgen kamal kareem karel karim karl karsten kaspar katsuo kazuo
    keenan keir keiran keith kellen kelvin ken kendrick kenichi kenji kenneth kenny kent
    kermit keron kevin khaled khalid khalil kieran kim kirby kirk kit klaus knut kofi
    koji konrad konstantin korey kostas krishna kristian kristof krzysztof kurt kurtis
    kwame lachlan lamar lamont lance landon larry lars lasse laszlo latrell laurent
    lautaro lavar lawrence lazaro leandro leif leland len lenard lennart lenny leo leon
    leonard leonardo leonel leonid leopold leopoldo leroy les lester lev levi lewis liam
    lindell linus lionel lisandro lloyd lonnie lorcan lorenz lorenzo lorne lothar louie
    louis loïc luc luca lucas lucian luciano lucio lucius ludwig luigi luis luiz lukas
    lukasz luke luther luís lyle lyman lyndon lysander lászló lázaro léon maarten mac
    macario magnus mahmoud malachi malcolm malik manfred manish manny manoj manu manuel
    marc marcel marcelino marcellus marcelo marco marcos marcus marek mariano marino
    mario marius mark marko markus marlin marlon marquis marshall martin marty martín
    marvin masato mason massimo mateo mateusz mathew mathias mathieu matias matt matteo
    matthew matthias matthieu matías maurice mauricio maurizio maverick max maxim maxime
    maximilian maximiliano maxwell maynard mehdi mehmet melchor melvin merlin mervin
    mervyn micah michael michal michał michel michele mick miguel mihai mikael mike
    mikhail milan miles milo milos miloš milton minh miroslav mitch mitchell mitt
    modesto moe mohamed mohammad mohammed mohan mohandas moises moisés monroe monte
    monty mordecai morris mort mortimer moses moshe muhammad murad murphy murray mustafa
    myron máximo nabil nadeem nahuel naoki napoleon narendra nasser nathan nathaniel
    navin neal ned neil nelson nemesio nestor nevil neville newt niall nicanor nicholas
    nick nicolae nicolas nicolo nicolás niels nigel nikhil niklas nikola nikolai
    nikolaus nikolay nikos nils noah noam noble nolan norbert norm norman norris nuno
    octavio odón ogden oisin olaf oleg oleksandr oleksiy oliver olivier ollie olof omar
    orlando orrin orson orville osama oscar oskar osman ossie osvaldo oswald otis otto
    owen pablo paddy padraic padraig palmer paolo pascal pascual patricio patrick patrik
    paul paulo pavel pawel pedro per percy peregrine perry pete peter petr petros
    petteri phil philip philipp philippe phillip pierce pierre piers pieter piotr
    porfirio porter pradeep prakash pranav primitivo prince priyesh próspero quentin
    quincy quinton quique rafael rafał rafe rafiq raheem rahm rahul raimundo rainer raj
    rajeev rajesh rajiv raleigh ralf ralph ram raman ramesh ramiro ramon ramsay ramón
    rand randall randolph raoul raphael raphaël rashad rasheed rashid raul ravi ray
    raymond raúl recep reece reed reggie reginald regis reid reinaldo reinhard reinhold
    remi renato rene renán rené reuben rex reza rhodri rhys ricardo riccardo rich
    richard richie rick rickey ricky rico rigoberto rob robb robert roberto rocco rocky
    rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando
    rolf rollo romain roman ron ronald ronan ronnie roosevelt roque roscoe rosendo ross
    roy royce ruairi ruben rubén rudi rudolf rudolfo rudolph rudy rufus rupert rush russ
    russell rusty rémi rómulo sabino sadiq said sal salim salman salomón salvador
    salvatore sami samir sammy samson samuel sandeep sanders sandro sanjay santiago
    santino santos saturnino saul saïd scott seamus sean sebastian sebastien segundo
    sepp serge sergei sergey sergio seth severino seymour shamus shane shaun shayne
    sheldon sherman siegfried sigmund silas silverio silvester silvio simeon simon sion
    skip slobodan sofiane solomon sonny soren spencer spike stan stanislav stanley
    stanton stefan stefano steffen stephan stephen sterling steve steven stewart stig
    stuart stéphane subhash sulaiman sultan sunil suresh sven svend sylvan sylvester
    sébastien søren taavi tadashi tadeusz tadhg takashi takeshi talal tanner tarek tarik
    tariq taro tarquin ted teodoro terence terrance terrell terrence thabo thad thaddeus
    theo theodor theodore thibault thierry thom thomas thorsten thurman tiago tim timo
    timothy tito tobias tobin toby todd tom tomas tomasz tommie tommy tomás tomáš tony
    torsten travis trent trevor trey tristan tristram truman tucker tudor tunde ty tyler
    tyree tyrone tyson udo ugo ulf uli ulises ulrich ulysses umar umberto urbano urs uwe
    vaclav valentin valentino valentín vasily vaughan vaughn verne vernon vic vicente
    victor vidal vijay vikram viktor ville vince vincent vincenzo vinod virgil vito
    vivek vlad vladimir volker volodymyr václav víctor wade wael waldemar waldo walid
    walker wallace wally walt walter ward warren wayne weldon wendall wendell werner wes
    wesley wilbur wiley wilfred wilfredo wilfried wilhelm will willard willem william
    williams willie willis willy wilmer wilson winston wojciech wolf wolfgang woodrow
    woody wyatt xavier ximeno yancy yanis yann yannick yaroslav yasser yassin yaw
    yevgeny yiannis yitzhak yoel yosef youssef yuki yusuf yves zachariah zachary zack
    zane zdeněk zeb zeke zenón zhang zoltan zoltán álvaro étienne óscar łukasz
    """.split()
)
FEMALE = frozenset(
    """
    abbie abby abigail ada addie adela adelaide adele adelina adeline adina adriana
    adrienne agata agatha agnes agnieszka agnès aicha aida aileen ailsa ainhoa aisha
    aishwarya aisling alaina alana alba aleida alejandra alessandra alessia alexa
    alexandra alexandria alexia alice alicia alina aline alisa alisha alison alissa
    aliyah allison alma alondra althea alva alyssa amal amalia amanda amara amaya amber
    amelia amina aminata amira amy amélie ana anabel anastacia anastasia anat anaïs
    andreja andrée anette angela angelica angelina angelita angie angélique anika anita
    anja anjali anke ann anna annabel annabelle annamarie anne annegret anneke annelise
    annemarie annette annie annika anouk antje antoinette antonia anya aoife aparna
    april arabella araceli aretha ariadna ariana arlene arlette arundhati asha ashlee
    ashlyn asma asta astrid asunción athena aubree audrey aurelia aurelie aurora aurélie
    ava ayesha ayşe azahara azucena aïcha barb barbara bea beata beate beatrice beatrix
    beatriz becky begoña belinda bella belén benazir berenice bernadette bertha bess
    beth bethany betsy bettina betty bettye beverley beverly beyonce bianca binta birgit
    birgitta blanca blanche bobbi bonnie breanna bree brenda brianna brianne bridget
    brigid brigitta brigitte britney brittany bronagh bronwyn brooke bruna brynn bárbara
    béatrice caitlin callie camila camilla camille candace candela candice caoimhe cara
    caridad carina carla carlene carlotta carly carmel carmela carmelina carmen carol
    carolann carole carolina caroline carolyn carrie carys casandra cassandra cassie
    catalina catarina catherine cathleen cathryn cathy catriona cecile cecilia celeste
    celia celina celine ceri chantal charity charlene charlotte charmaine chasity
    chelsea cherie cherry cheryl chiara chidinma chioma chloe chloé christa christiane
    christie christin christina christine christy chus ciara cindy claire clara clarice
    clarissa claudette claudia claudine cleo clodagh clémence colby coleen colette
    colleen concepción concetta concha connie consolación constance consuelo cora coral
    coralie coretta corinna corinne cornelia corrine courtney covadonga cristina crystal
    cynthia cécile céline dagmar dahlia daisy dalia damaris daniela daniella danielle
    daphne darla darleen darlene davina dawn deana deanna deb debbie debora deborah
    debra dee deena deidre deirdre delia delilah delphine demetria denise denisse dervla
    desirae desiree destiny diana diane dianne dilma dina dinah dionne dixie dolly
    dolores dominga dominika donna dora doreen doris dorothea dorothy dorothée dottie
    dulce earlene ebba ebony eda edith edna edwina effie eileen eilidh eilish eimear
    elaine elba elda eleanor eleanore elena eleni elfriede eliane elif elinor elisa
    elisabeth elisabetta elise elissa eliza elizabeth elke ella ellen ellie elodie
    eloise elsa elsbeth else elsie elva elvira emilia emilie emily emma emmeline
    encarnación enid erica ericka erika erin erna esmeralda esperanza estefanía estela
    estelle esther ethel etta eugenia eula eunice eva evangelina evangeline eve evita
    fabienne faith fanny farah fatima fatou fatoumata fay faye felecia felicia felicity
    fern fernanda fidelia fiona fionnuala flavia flor flora florence folake frances
    francesca francie francine francoise franziska françoise freda freida frida frieda
    friederike fuensanta funmi fátima gabriela gabriella gabrielle gail gayle geena
    gemma genevieve geneviève genoveva georgette georgia georgiana georgina geraldine
    gerda gerlinde germaine gertrude ghislaine gianna gillian gina ginger ginny giorgia
    giovanna gisela gisele giselle gitte giulia gladys glenda gloria golda grace gracia
    gracie graciela greer greta gretchen gretel gráinne guadalupe gudrun guillermina
    gwen gwendolyn gwenllian hala hallie hana hanan hanna hannah hannelore harriet
    hatice hattie hazel heather hedda hedwig heidi heidy heike helen helena helene helga
    heloise henrietta henriette hermelinda hermine hilary hilda hilde hillary hiroko
    hollie holly hope huda huma hélène ida ifeoma ilana ileana ilene iliana ilona ilse
    imani imelda imogen ina ines inez inga inge ingeborg ingrid inna inès inés ioana
    iona irena irene irina iris irma isabel isabela isabella isabelle iseult isla isobel
    itziar iva ivana ivanka ivette ivonne ivy jacinda jacklyn jaclyn jacqueline jada
    jade jamila jana jane janelle janet janette janice janie janine janna jasmin jasmine
    jayne jazmin jeanette jeanine jeanne jeannette jeannie jeannine jenifer jenna
    jennifer jenny jessica jessie jewel jill jillian jimena joana joann joanna joanne
    jodi joellen johana johanna jolanta jolene jolie josefa josefina josefine josephina
    josephine joséphine joy joyce juana juanita judith judy juli julia juliana juliann
    julianne julie juliet juliette june justine jutta kacey kaitlin kaitlyn kaley kamala
    kamila kandace kara karen karin karina karla karolina karrie karyn kasey kasia
    kassandra kate katelyn katerina katharina katharine katherine katheryn kathi kathie
    kathleen kathryn kathy katia katie katja katlyn katrin katrina katy katya kay kayla
    keely keiko keisha kelli kellie kellyanne kemi kendra kenya kerri kerstin khadija
    kiara kiersten kimberley kimberly kirsten kirstie kirsty krista kristen kristi
    kristin kristina kristine krystal kyla kylie kyoko lacey ladonna lakisha lakshmi
    lana lara larissa lashonda latanya latasha latifa latoya laura laure laurel laurie
    laverne lavinia layla lea leah leandra leanna leanne leila leire lelia lena lenora
    lenore leola leona leonie leonor lesley leticia letitia lidia liesbeth lila lilia
    lilian liliana liliane lillian lilly lily lina linda lindy linette linn lisa lisbeth
    lise lissa liv livia liz liza lizbeth lizette lizzie lois lola loraine lorena
    loretta lori lorna lorraine lotte louella louisa louise lourdes luana luann lucero
    lucia luciana lucie lucille lucinda lucretia lucy lucía ludmila luella luisa luise
    lupe lupita lura luz lydia lyn lynda lynette lynne léa mabel mable macarena machelle
    maddie madeleine madeline madelyn madison mae maeve magali magda magdalena maggie
    maia maike mairead maite maja malala malia malinda mamie mandy manon manuela mara
    maranda marcela marcella marcia margaret margarida margarita margaux margery
    margherita margit margo margot margret margrethe marguerite mari maria mariam
    mariana marianne maribel maricela marie mariel mariela marietta marija marika
    marilyn marina marisa marisela marisol marissa marit marita maritza marjorie marla
    marlena marlene marlyn marsha marta martha martina marva mary maryam maryann
    maryanne marybeth maryellen maryse maría matilda mattie maud maude maura maureen
    mavis maxine maya mayra mckenna meaghan meera meg megan meghan mei melania melanie
    melba melinda melissa mellisa melody mercedes mercy meryl mette mhairi mia micaela
    michaela michelle michiko mila milagros mildred milena millicent millie mimi mina
    mindi mindy minerva minnie miranda mireille mireya miriam mirjam misty mitzi moira
    mollie molly mona monica monika monique montse montserrat muna muriel myra myrna
    myrtle mélanie mónica nadia nadine nadja nahid nan nanci nancy nanette naomi natalia
    natalie natasha nathalie natividad nelda nell nellie nelly nena nettie neva ngozi
    nia niamh nichole nicki nicole nieves nilda nina nita nkechi nneka noelia nola noor
    nora norah noreen norma noémie nuala nuria nyla núria octavia odalys odette odile
    olena olga olive olivia oluchi olympia oneida opal ophelia oprah oralia orla orlaith
    ottilie paige paloma pam pamela paola parisa patience patrica patricia patsy patti
    pattie patty paula paulette paulina pauline pearl peggy penelope penny perla
    perpetua petra petronella philippa phoebe phyllis pia piedad pilar piper polly pooja
    portia precious prisca priscila priscilla priti priya prudence queen rachael racheal
    rachel radhika rafaela raina ramona rana randi raquel raven reba rebecca regina
    reina reme remedios rena renata renate renee renée reyna rhea rhiannon rhoda rhonda
    ricki rita roberta robyn rochelle rocio rocío roisin rolanda romina ronda rosa
    rosalia rosalie rosalind rosalinda rosalva rosalyn rosalía rosamund rosana rosann
    rosanna rosario rose roseanne rosemarie rosemary rosie rosita roslyn roswitha rowena
    roxana roxane roxann roxanne ruby ruth ruthie régine róisín sabina sabine sabra
    sabrina sadie sallie sally salma salomé samantha samira sandi sandra sandrine sanna
    saoirse sara sarah saskia saundra savannah scarlett selena selene selina selma seren
    serena shabana shakira shana shania shanna shannon shari sharlene sharon shauna
    shawna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shirin
    shirlee shona shreya sian sibylle sierra sigrid silke silvana silvia simona sinead
    sinéad siobhan siân socorro sofia sofie sofía soila solange soledad sondra sonia
    sonja sonya sophia sophie soraya sorcha stacey stacie stacy starla stefani stefanie
    stella stephanie stéphanie sue sunita sunny suraya susan susana susann susanna
    susanne susie suzan suzanna suzanne suzette svenja svetlana sybil sylvia sylvie
    synthia sônia tabatha tabitha tamar tamara tameka tamera tami tamika tammy tania
    tanisha tanja tanya tara tasha tatiana tatjana tatum tatyana tawny temitope tena
    teresa teresita tereza teri terri tess tessa thalia thea thelma theodora theresa
    therese thérèse tia tierra tiffany tina tisha tonia tonya tori tosha tracey traci
    treva tricia trina trinidad trisha trudy twila tyra ulla ulrike una ursula uschi uta
    ute valencia valentina valeria valerie valérie vanda vanessa vera verena verla verna
    veronica veronika veronique verónica vicki vicky victoria vilma viola violet violeta
    virginia virginie viviana vivienne vonda véronique waltraud wanda wangari wanita
    wanjiru wendi wendy wilda wilhelmina willa wilma winifred wynona ximena xiomara
    yadira yasmin yasmine yelena yesenia yessica yoko yolanda yolande yulia yuliya
    yvette yvonne zahra zainab zandra zara zelda zelma zeynep zoe zofia zoila zora
    zoraida zoé zsuzsanna zulema ángela ángeles élise élodie émilie úna
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
