"""Given names of many countries: shared by all languages, for names travel."""

__all__ = ["EITHER", "FEMALE", "MALE"]

MALE = frozenset(
    """
    aaron abbas abdel abdi abdou abdul abdullah abdulaziz abe abel abraham achim adalberto
    adam adebayo adnan adolf adolfo adrian adriano ahmad ahmed akhil akio akira al alain alan
    alban albert alberto aldo alec alejandro aleksandar aleksandr aleksei aleksey alessandro
    alexander alexandre alexandru alexei alexey alexis alf alfonso alfred alfredo ali alistair
    allan allen alonso alonzo alphonse alvaro álvaro alvin amadou amar ambrose amin amir amit
    amos anand anatoly anders andre andré andrea andreas andrei andres andrés andrew andrey
    andrzej andy angelo angus anil anthony antoine anton antonin antonio antónio antony anwar
    archie ari arif armand armando arne arnold arnaud arthur arturo arun arvind asad asher ashok
    ashton asif aubrey august augusto augustus aurelio austin avi axel ayman aziz baptiste barack
    barney baron barrett barry bart bartholomew basil bashar bastian ben benedict benito
    benjamin bennett benny benoit benoît bernard bernardo bernd bernhard bernie bert bertrand
    bhaskar bilal bill billy björn bjorn blaine blake bo bob bobby bogdan boris boyd brad bradford
    bradley brady bram brandon brendan brent bret brett brian brock bruce bruno bryan bryce
    buddy burt byron caleb calvin cameron campbell carl carlo carlos carlton carsten casper cecil
    cedric cédric celso cesar césar chad charles charlie chester chet chidi chinedu
    chris christian christoph christophe christopher chuck clarence clark claude claudio clay
    clayton clement clément cliff clifford clint clinton clive clyde cody colin colm conor connor
    conrad constantin cooper corey cornelis cornelius cory craig cristian cristóbal curt
    curtis cyril cyrus daisuke dale dallas damian damien damon dan daniel daniele danilo danny
    dante darius darrell darren darryl darwin daryl dave david davis dean declan deepak
    denis dennis denzel derek derrick desmond detlef devin dexter didier diego dieter dietmar
    dilip dimitri dimitris dinesh dirk dmitri dmitry dmytro dominic dominik dominique don donald
    donnie donny doug douglas drew duane dudley duncan dustin dwayne dwight dylan eamon earl ed
    eddie edgar eduard eduardo edward edwin efrain egon eero einar elbert eli elias elijah
    elliot elliott ellis elmer elon elton elvis elwood emanuel emeka emil emilio emir emmanuel emmett
    enda enrico enrique eric erich erick erik ernest ernesto ernie ernst errol erwin esteban
    ethan etienne étienne eugen eugene eugenio evan everett ezekiel ezra fabian fabien fabio
    fabrice faisal farid farouk federico felipe felix ferdinand fergus fernando fidel filip
    filippo finn fletcher florian floyd francesco francis francisco franck franco francois
    françois frank frankie franklin franz fred freddie freddy frederic frédéric frederick frederik
    fredrik friedrich fritz fumio gabriel gabriele gareth garrett garry gary gaston gavin gene
    geoff geoffrey george georges georgios gerald gerard gérard gerardo gerhard gerry giacomo
    gianni gilbert gilberto gilles giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo
    gopal gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo
    günter günther gunter gunther gus gustav gustavo guy hakan hakeem hamid hamza hank hannes hans
    harald hari harlan harold haroon harris harrison harry haruto harvey hassan hector héctor
    heiko heinrich heinz helmut hendrik henk henri henrik henrique henry herb herbert herman
    hermann hideo hikmet hilario hiroshi holger homer horace horacio horst howard hubert huey
    hugh hugo humberto humphrey hussein hyun ian ibrahim idris ignacio igor ike ilya imran
    ingo ioannis ira irving irwin isaac isaiah ishmael ismael ismail israel ivan iván ivo
    jaap jack jackie jackson jacob jacques jaime jair jake jakob jakub jamal jamel james
    jamie jan janusz jared jaroslav jarrod jason javier jay jean jeb jeff jeffery jeffrey jens
    jerald jeremiah jeremy jermaine jerome jérôme jerry jesse jesus jesús jim jimmy jin joachim joao
    joão joaquín joaquin jochen joe joel joey johan johann johannes john johnnie johnny jon jonah
    jonas jonathan jordan jordi jorge jörg jose josé josef joseph josh joshua josiah juan judah
    judd jules julian julien julio július jun junichi jurgen jürgen justin kai kamal karel karim
    karl karsten kaspar katsuo kazuo keir keith kelvin ken kendrick kenichi kenji kenneth kenny
    kent kerry kevin khaled khalid kim kirk klaus knut kofi koji konrad konstantin kostas
    krishna kristian kristof krzysztof kurt kwame kyle lamar lamont lance lars lasse laszlo lászló
    laurent lawrence lazaro lee leif leland len lennart lenny leo leon léon leonard leonardo leonid
    leopold leroy les leslie lester lev levi lewis liam lindsey linus lionel lloyd lorenz
    lorenzo lorne lothar lou louie louis loïc luc luca lucas lucian luciano lucio ludwig luigi
    luis luís luiz lukas lukasz łukasz luke luther lyle lyndon maarten mac magnus mahmoud
    malcolm malik manfred manish manny manoj manu manuel marc marcel marcelo marco marcos marcus
    marek mariano mario marius mark marko markus marlon marshall martin martín marty marvin masato mason
    massimo mateo mateusz mathew mathias mathieu matt matteo matthew matthias matthieu maurice
    mauricio maurizio max maxim maxime maximilian maxwell mehdi mehmet mel melvin merle mervyn
    micah michael michal michał michel michele mick mickey miguel mihai mikael mike mikhail
    miles milo milos miloš milton minh miroslav mitch mitchell mitt modesto moe mohamed mohammad
    mohammed mohan moises moisés monte morgan morris mort mortimer moses moshe muhammad murad
    murray mustafa myron nabil nadeem naoki narendra nasser nathan nathaniel navin ned neil
    nelson nestor nick nicholas nicolae nicolas nicolás nicolo niels nigel nikhil nikita nikola
    nikolai nikolaus nikolay nikos niklas nils noah noam noel nolan norbert norm norman nuno
    octavio ogden olaf oleg oleksandr oleksiy oliver olivier olof omar orlando orrin orson oscar
    óscar osama oskar osman osvaldo oswald otis otto owen pablo paddy padraig paolo pascal
    patrick patrik paul paulo pavel pawel pedro per percy perry pete peter petr petros petteri phil
    philip philipp philippe phillip pierre pieter piotr pradeep prakash pranav priyesh quentin quincy
    quinton rafael rafał rafiq rahm rahul rainer raj rajeev rajesh rajiv ralf ralph ram raman
    ramesh ramiro ramón ramon randall randolph randy raoul raphael raphaël rashid raul raúl ravi
    ray raymond recep reed reggie reginald reid reinhard reinhold remi rémi rene renato rené
    reuben rex reza ricardo riccardo rich richard richie rick rickey ricky rico rob robbie robert
    roberto robin rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando
    rolf roman romain ron ronald ronan ronnie rory ross roy ruben rubén rudi rudolf rudolph rudy
    rufus rupert russ russell rusty ryan sadiq said saïd salim salman salvador salvatore sam sami samir
    sammy samson samuel sanders sandro sandeep sandro sanjay santiago santos saul scott sean sebastian
    sébastien sepp serge sergei sergey sergio seth shane shaun shawn sheldon sherman sidney siegfried
    sigmund silas silvio simeon simon slobodan sofiane solomon søren soren spencer stan stanislav stanley
    stefan stefano steffen stephan stéphane stephen sterling steve steven stewart stig stuart
    subhash sulaiman sultan sunil suresh sven svend sylvester taavi tadashi tadeusz takashi takeshi tariq taro
    tarek tarik ted teddy terence terrance terrell terrence terry thabo thad thaddeus theo theodor
    theodore thibault thierry thom thomas thorsten tiago tim timo timothy tito tobias tobin toby
    todd tom tomas tomás tomasz tomáš tommy tony torsten travis trent trevor tristan truman tucker
    tunde ty tyler tyrone udo ugo uli ulf ulrich umar umberto urs uwe vaclav václav valentin valentino vasily
    vernon vic vicente victor víctor vijay vikram viktor ville vince vincent vincenzo vinod virgil vito vivek
    vlad vladimir volker volodymyr wade wael waldo walid wallace wally walt walter ward warren
    wayne wendell werner wes wesley wilbur wilfred wilfried wilhelm will willard willem william
    williams willie willis wilson winston wojciech wolf wolfgang woodrow woody wyatt xavier yann
    yannick yanis yaroslav yasser yassin yaw yevgeny yiannis yitzhak yoel yosef youssef yuki yuri yusuf
    yves zachary zack zane zdeněk zeke zhang zoltan zoltán
    """.split()
)
FEMALE = frozenset(
    """
    abby abigail ada addie adela adelaide adele adelina adriana adrienne agata agatha agnes
    agnès agnieszka aicha aida aileen ainhoa aisha aishwarya aïcha alana alba alejandra
    alessandra alessia alexandra alexandria alice alicia alina aline alisa alison alissa aliyah
    allison alma althea alva alyssa amal amalia amanda amara amber amelia amélie amina aminata amira amy
    ana anabel anaïs anastasia anat andreja andrée anette angela ángela angelica angelina angélique
    angie anika anita anja anjali anke ann anna annabel anne annegret anneke annelise annemarie
    annette annie annika anouk antje antoinette antonia anya aparna april arabella aretha ariana
    ariel arlene arundhati asha ashley asma asta astrid athena audrey aurelia aurélie aurora
    ava ayesha ayşe barbara bárbara beata beate beatrice béatrice beatrix beatriz becky belinda bella
    benazir berenice bernadette bertha bess beth bethany betsy bettina betty beverley beverly
    beyonce bianca birgit birgitta blanca blanche bonnie brenda brianna bridget brigitta brigitte brittany
    brooke bruna camila camilla camille candace candice cara carina carla carlotta carly carmela
    carmen carol carole carolina caroline carolyn carrie casey cassandra cassie catalina catarina
    catherine cathleen cathy cecilia cecile cécile celeste celia celina céline chantal charity
    charlene charlotte chelsea cherie cheryl chiara chloe chloé christa christiane christie
    christina christine christy ciara cindy claire clara clarissa claudette claudia clémence
    cleo colette colleen concepción connie constance consuelo cora coralie coretta corinna corinne
    cornelia courtney cristina cynthia dagmar daisy dalia dana daniela danielle daphne darlene dawn
    deanna debbie deborah debra dee deirdre delia delphine denise desiree diana diane dianne
    dilma dina dinah dolores dominika donna dora doreen doris dorothea dorothy dorothée
    dottie ebony eda edith edna edwina eileen elaine eleanor elena eleni elfriede eliane elif elisa
    elisabeth élise elise elissa eliza elizabeth elke ella ellen ellie elodie élodie eloise elsa elsbeth else elsie elvira
    emilia emilie émilie emily emma enid erica erika erin erna esmeralda esperanza estelle esther ethel etta
    eugenia eunice eva evangelina eve evelyn evita fabienne faith fanny farah fatima fatou fatoumata
    fátima faye felicia felicity fern fernanda fiona flavia flora florence frances francesca
    francine franziska francoise françoise freda frida frieda friederike gabriela gabriella gabrielle gail geena gemma
    genevieve geneviève georgia georgina geraldine gerda germaine gertrude gerlinde ghislaine
    gianna gillian gina ginger ginny giorgia giovanna gisela giselle gisele gitte giulia gladys glenda gloria golda
    grace gracie graciela greta gretchen guadalupe gudrun gwen gwendolyn hala hana hanan hanna hannah
    hannelore harriet hatice hattie hazel heather hedda hedwig heidi heike helen helena helene hélène helga
    heloise henrietta henriette hilary hilda hilde hillary hiroko holly hope huda huma ida ilana ileana
    ilona ilse imani imelda imogen ina inés ines inès inga inge ingeborg ingrid inna ioana irena
    irene irina iris irma isabel isabela isabella isabelle isla isobel ivana ivanka ivonne ivy jacinda
    jacqueline jada jade jana jane janelle janet janice janine jasmin jasmine jeanette jeanine jeanne
    jeannie jennifer jenny jessica jewel jill jillian jo joan joana joanna joanne jocelyn jodi
    johanna jolanta jolene josefina josefine josephine joséphine joy joyce juana juanita judith judy julia juliana julianne
    julie juliet juliette june jutta kaitlyn kamala kara karen karin karina karla karolina kasia
    kate katerina katharina katharine katherine kathie kathleen kathryn kathy katia katie katja katrin
    katrina katy katya kay kayla keiko keisha kellyanne kendra kerstin khadija kimberly
    kirsten kirstie kristen kristi kristin kristina kristine krystal kyoko lakshmi lana lara larissa
    latifa latoya laura laure lauren laurie lavinia layla lea léa leah leandra leila lena lenore leona leonie leonor
    leona leticia letitia lidia liesbeth lila lilian liliana lillian lily lina linda lindsay linn lisa lisbeth
    lise liv livia liza lizzie lois lola lorena loretta lori lorna lorraine lotte louisa louise lourdes luana
    lucia lucía luciana lucie lucille lucinda lucy ludmila luisa luise lupe luz lydia lynda lynette lynn
    mabel mackenzie maddie madeleine madeline madison mae maeve magda magdalena maggie maia maike
    maja malala malia mandy manon manuela mara marcela marcella marcia margaret margarida margarita margaux
    margery margherita margit margot margrethe marguerite mari maria maría mariam mariana marianne
    marie mariela marietta marija marika marilyn marina marion marisa marisol marissa marit marjorie
    marla marlene marsha marta martha martina mary maryam maryse matilda maud maude maura maureen
    mavis maxine maya meera meg megan meghan mei melania melanie mélanie melba melinda melissa
    melody mercedes mercy meredith meryl mette mia michaela michelle michiko mila mildred milena
    millicent millie mimi mina mindy minerva miranda mireille miriam mirjam misty moira molly mona
    monica mónica monika monique montserrat muna muriel myra myrna myrtle nadia nadine nadja nahid
    nan nanette nancy naomi natalia natalie nathalie natasha nell nellie nena nettie ngozi nia
    nicki nicola nicole nina noelia noémie noor nora norma nuria núria nyla octavia odette odile olena olga olive
    olivia olympia opal oprah orla ottilie paige pam pamela paola parisa patience patricia
    patsy patti patty paula paulette paulina pauline pearl peggy penelope penny perpetua petra petronella philippa
    phoebe phyllis pia pilar piper polly pooja portia precious prisca priscilla priti priya prudence
    rachael rachel radhika rafaela raina ramona rana raquel rebecca regina régine reina renata renate
    renee renée rhoda rhonda rita roberta rocío rocio romina ronda rosa rosalia rosalie rosalind rosalyn rosamund
    rosanna rosario rose roseanne rosemarie rosemary rosie roswitha rowena roxana roxane roxanne ruby ruth
    sabina sabine sabrina sadie sally salma samantha samira sandra sandrine sandy sanna saoirse sara sarah sasha saskia
    savannah scarlett selena selina selma serena shabana shakira shannon sharon sheila shelby
    shelley shelly sheri sherry sheryl shirin shirley shreya sibylle sigrid silke silvana silvia simone sinead
    siobhan sofia sofía sofie soledad solange sonia sônia sonja sonya sophia sophie soraya stacey stacy stella
    stephanie stéphanie stefanie sue sunita suraya susan susana susann susanna susanne susie suzanne suzette
    svetlana svenja sybil sylvia sylvie tabitha tamar tamara tamika tammy tania tanja tanya tara tasha
    tatiana tatjana tatyana teresa tereza terri tess tessa thelma theresa thérèse therese tiffany tina toni tonya
    tracey traci tracy tricia trina trisha trudy ulla ulrike ursula uschi uta ute valentina valeria valerie valérie
    vanessa vanda vera verena verónica veronica veronika veronique véronique vicki vicky victoria viola
    violet violeta virginia virginie vivian viviana vivienne waltraud wanda wendy wilhelmina wilma
    winifred winnie xiomara yasmin yasmine yelena yoko yolanda yolande yuliya yulia yvette yvonne
    zahra zainab zara zelda zeynep zoe zoé zofia zora zsuzsanna
    """.split()
)
EITHER = frozenset(
    """
    addison adi ainsley ale alex ali angel ariel ash aubrey avery bailey bao bernie blair bobbie
    brook cam cameron carey cary casey chandra charlie chen chris claude dakota dana
    darcy devon dominique drew dylan eden elliot ellis emerson evelyn fei finley fran frankie
    gabi george hadley haley harley harper hayden heng hong hua hui hunter jaden jackie jamie jan
    jean jess jesse jo jocelyn jodie jody jordan jude jules jun kai karan kelly kelsey kendall
    kerry kiran kris kyle lane lauren lee leigh leslie lei li lin lindsay lindsey ling loren lou
    lynn mackenzie marion maxie mel meredith mickey min ming morgan nat nicky nicola niki nikki noel
    oakley pat parker patrice pei peyton quinn randy reagan reese riley rio robbie robin rory rowan ryan
    sacha sam sandy sasha sage shawn shay shelby shirley sidney simone sky skyler stevie sydney
    tai tal taylor teddy terry toni tracy val vivian wei wen whitney winnie xin yan yi ying yong yu
    """.split()
)
"""Names that tell nothing about he or she."""
