/**
 * Given names by what news refers back to them with, in lower case. They are of every language,
 * because news is about people from elsewhere too. *Jose* goes without saying where *josé* stands.
 */
const NAMES = {
  heName: `
    aaron abdul abel abner abraham achim adam ade adebayo adolf adolfo adrián agustín ahmad ahmed
    aidan aiden ajay akira akmal alain alan alasdair alastair albert alberto albie aldo alec
    alejandro alessandro alexander alexandre alexei alexey alf alfie alfons alfonso alfred alfredo
    algernon ali alistair alister allan allen alois alonzo alphonse alton alvin ambrose amir amit
    amos anatoly anders andreas andrei andrej andrew andrzej andré andrés angelo angus anil anouar
    ansel anselm ansgar antal anthony antoine anton antonio anwar aram archibald archie ari arif
    aristide arjun armand armando arnaud arnav arne arno arnold arsène arthur arturo arvid arvind
    asher ashok asif athanasius atticus augustin augustine augustus aurelio austin avi axel azim
    aziz baptiste barack barnaby barney barry bart bartholomew bartosz bashir basil bastian bela
    ben benedict benedikt benito benjamin benoît bernard bernd bernhard bernie bert bertram
    bertrand bilal bill björn bob bobby bogdan boniface boris boyd brad bradley brendan brent brett
    brian bronisław bruce bruno bryan bryce burt byron caleb callum calvin carl carlos cecil cesare
    chad chaim charles chase chetan chidi chinedu chinua chris christian christof christoph
    christophe christopher christos chuck chukwuemeka ciaran clarence clark claude claudio claus
    clayton clement cliff clifford clive clovis clyde cody colin colm con connor conor conrad
    constantine cormac cornelius cory craig cristian curt curtis cuthbert cyril cyrus cédric césar
    dagfinn dale damian damien damon dan daniel danny dario darius darnell darrell darren darryl
    dashiell dave david davide davy dean declan deepak delroy demetrius denis dennis denzel derek
    derrick desmond devin dewey dexter dhruv dick didier diego dieter dietmar dieudonné dilip
    dimitri dimitrios dinesh dino dirk dmitri dmitry dominic dominick dominik don donal donald
    donato dong donnie donovan dorian doug dougal dougie dragan duane dudley duncan dustin dwayne
    dwight dylan eamon eamonn earl earle eben ebenezer eckart eddie eddy edgar edgardo edmond
    edmund edoardo eduard eduardo edward edwin efe efraim egbert einar eino eli elias elijah elio
    eliseo elliot elliott elmer eloy elroy elton elvis emanuel emeka emeterio emil emiliano emilio
    emmanuel emmett enoch enrique enzo ephraim erasmus erich erik ernest ernesto ernst errol ervin
    erwin esteban ethan euan eugene eusebio evan evander evelio everett ewan ezekiel ezra fabian
    fabien fabio fabrice fabrizio fahad faisal farid farouk federico felipe femi ferdinand fergal
    fergus fernando festus fidel filip finbar finlay finn fintan flavio florian floyd francesco
    francis francisco franck franco frank frankie franklin franz françois fred freddie freddy
    frederick friedrich fritz frédéric fyodor félix gabriel gael gaetano gareth garrett garry garth
    gary gaspard gaston gaurav gavin gaz geoff geoffrey georg george georges georgios geraint
    gerald gerardo gerd gerhard gerrit gerry gethin gianluca gianni gideon gil gilbert gilberto
    giles gilles gino giorgi giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo gopal
    goran gordon gottfried graeme graham grant greg gregor grigory grégory guido guillaume
    guillermo gunnar gus gustaf gustav gustavo guy gwilym gérard günter günther habib hakan hakim
    haldor halvard hamid hamish hamza hank hannes hans hansel harald hari harold haroon harry harsh
    hartmut haruki harun harvey hasan hashim hassan heiko heiner heinrich heinz helge helmut
    hendrik henning henri henrik henry henryk herb herbert herman hermann hernán hervé hideo hiro
    hiroshi holger horace horacio horst hosea howard hubert hugh hugo hugues humberto humphrey
    husain hussein hyun-woo héctor ian ibrahim ichiro idris ignacio ignatius igor ikenna ilya imran
    imtiaz ingmar ingo irfan irving irwin isaac isaiah isidore ismail itamar ivar ivo ivor iván
    jabari jacek jack jacob jacques jaime jake jakob jalen jamal james janek jared jason jasper
    javad javier jay jean-luc jean-pierre jed jedediah jeff jeffery jeffrey jens jeremiah jeremy
    jermaine jerry jesse jesús jim jimmy jin jiri joachim joakim joaquim joaquín jochen jock joe
    joel joey johan johann johannes john johnny jon jonah jonas jonathan jonny jordi jorge joris
    joseba josef josep joseph josh joshua josiah jost josé joão juan juhani julian julien julio
    julius jung-ho justin justus jérôme jörg jürgen kabir kai kamal kareem karim karl karsten
    kaspar kasper keir keiran keith kelvin ken kenji kenneth kenny kent kenzo kevin khaled khalid
    khalil kiefer kieran killian kingsley kip kirill klaus knut kofi konrad konstantin kostas
    krzysztof kunal kurt kwame kyle lachlan lamar lamont lance landon larry lars laurent lawrence
    lazlo leandro lee leif lenny leon leonard leonardo leopold leroy lev levi lewis liam linus
    lionel llewellyn lloyd logan lonnie lorcan lorenzo lothar lou louis luc luca lucas lucian
    luciano lucius ludo ludovic ludwig luigi luis luka lukas lukasz luke luther lyle lyndon lászló
    léo maarten maciej madhav magnus mahmoud malachi malcolm malik manfred manny manoj manuel marat
    marc marcel marcello marcelo marcin marco marcos marcus marek mariano mario marius mark markus
    marlon marshall marty martyn martín marvin massimo mateo mateusz mathias mathieu mats matt
    matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxime maximilian maxwell
    mehdi mehmet mekonnen melvin mervyn micah michael michał michel mickey miguel mihai mihail
    mikael mike mikhail mikkel miles milo miloš milton mirko miroslav mitch mohamed mohammad
    mohammed mohan mohit moises moritz morris morten mortimer moses moshe muhammad murray musa
    mustafa mustapha myles myron nabil nadeem narendra nathan naveed naveen neal ned neil nelson
    nestor neville niall nicanor nicholas nick nico nicolás niels nigel nikhil niklas niko nikola
    nikolai nikolaus nils nitin noah noel norbert norman obadiah octavio oisín olaf olav ole oleg
    oleksandr oliver olivier ollie olu omar omari onur oriol orrin orson orville osama oskar osman
    osmond oswald oswaldo otis otmar otto ousmane ove owain owen pablo paolo pascal pascual
    pasquale patrice patricio patrick patrik paul paulo pavel paweł pearse peder pedro pelle
    percival percy perry pete peter petr petter phil philip philipp philippe phillip phineas pierre
    piers piet pieter pietro piotr poul prakash pranav pratap praveen preston pádraig quentin
    quincy radek rafael rafe raheem rahul raimondo rainer raj rajesh rajiv rakesh ralf ralph ramesh
    rami ramiro ramón randall randolph randy raoul raphaël rasheed rashid rasmus ravi ray raymond
    raúl recep reg reggie reginald reince reiner reinhard reinhold renato renaud renzo rené reuben
    rex reza rhodri rhys ricardo riccardo richard richie rick ricky rico rik rob robbie robert
    roberto rocco rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf
    romain roman romeo ron ronald ronan ronnie rory roscoe ross roy rubén rudi rudolf rudolph rudy
    rufus rupert rurik russell rustam rusty ruud ryan ryland rémi rüdiger saad sachin sadiq saeed
    said sajid salim salman salvador salvatore sameer sami samir samson samuel sancho sandeep
    sander sandro sanjay sanjeev santiago santino sascha saul sauli scott sebastiano sebastián
    sebastião segun selim selwyn serge sergei sergio seth seán shamus shane shaun shawn sheldon
    sherman shinzo sid sidney siegfried sigmund sigurd silas silvio simeon simon sipho soren
    spencer spiros stan stanislav stanisław stanley stefan stefano steffen stelios stephan stephen
    sterling steve steven stewart stig stuart stéphane sudhir suleiman sunil suresh sven syed
    sylvain sylvester séamus sébastien søren sławomir tadeusz takeshi tarek tariq taro tayyip ted
    teddy tendai terence terrance terrence thabo thaddeus theo theodor theodore thibault thierry
    thilo thomas thor thorsten tibor tiernan tim timo timothy timur titus tobi tobias tobin toby
    todd tom tomasz tommaso tommy tomás tony torben torsten travis trent trevor tristan troy tunde
    ty tyler tyrone udo ulf uli ulrich ulysses umar umberto uriah urs usman uwe valentin valentino
    vasily venkat vern vernon vic vicente vijay vikram viktor vince vincent vincenzo vinny virgil
    vitaly vito vivek vlad vladimir volker volodymyr václav víctor waldo walid wally walter waqar
    warren wayne wei wendell wenzel werner wes wesley whit wilbert wilbur wilf wilfred wilfried
    wilhelm willem willi william willie willy winfried winston wojciech wolfgang wyatt xander
    xavier xi yakov yann yannick yasser yevgeny yiannis yiorgos yosef youssef yuri yusuf yves zac
    zach zachary zack zane zdeněk zeke zoltán zygmunt álvaro ángel éric étienne óscar łukasz`,
  sheName: `
    abbie abby abena abigail ada adaeze adaku adela adelaide adina adriana adrienne adèle agata
    agatha agnieszka agnès aida aileen ailsa aimée aino aisha aishwarya aisling alana alanna alba
    alberta alejandra aleksandra alessandra alessia alexa alexandra alexandria alexia alexis alice
    alicia alina alison allison alma althea alyson alyssa amaka amal amalia amanda amandine amara
    amber amelia amina amira amrita amy amélie ana anahera anastasia anaïs andie andrée angelica
    angelika angelina angelique angie anika anita anja anjali anke ann anna annabel annabelle anne
    anneke anneliese annelise annette annie annika anouk anthea antje antoinette antonella antonia
    anya aoife april arabella araceli ariana arielle arlene asha ashanti ashwini astrid asya athena
    attracta aud audrey augusta aurelia aurora aurore aurélie ava avril aya ayesha ayşe azadeh
    babette barbara bea beate beatrix beatriz becca becky belinda bella belén benedetta benedicte
    bernadette bernice bertha bess bessie beth bethan bethany bette bettina betty beulah beverly
    beyonce bianca bibi birgit birgitta birgitte blanca blanche bodil bonnie breda brenda brenna
    bria briana brianna bridget bridie brigid brigita brigitte briony britney britta brittany
    bronwen brooke bryony béatrice caitlin camila camilla camille candace candice carina carla
    carlotta carly carmel carmela carmen caro carol carola carole carolin carolina caroline carolyn
    carrie carys cassandra cassie catalina caterina catherin catherine cathleen cathy catriona
    cecelia cecilia cecily celeste celestine celia cerys chantal charlene charlotte charmaine
    chelsea cherie cherry cheryl chiamaka chiara chioma chloé chrissie chrissy christa christabel
    christel christelle christiane christina christine ciara cicely cilla cindy claire clara clare
    clarice clarissa claudette claudia claudine clementine cleo clotilde clémence colette colleen
    concepción connie constance consuelo cora coralie cordelia corinna corinne cornelia cosima
    cristina crystal cynthia cécile céline dagmar dahlia daisy danica daniela daniella danielle
    danuta daphne daria darlene darya dawn deanna debbie deborah debra dee deena deidre deirdre
    delia delilah delphine demi denise devi diana diane dilys dina dinah dixie dolly dolores
    donatella donna dora doreen dorina doris dorota dorothea dorothee dorothy drusilla dulce
    dymphna désirée eda edie edna edwina effie eibhlin eileen eilidh eimear eira elaine elba
    eleanor eleanora elena eleni eleonora elif elinor elisa elisabetta eliza elizabeth elke ella
    ellen ellie eloise elsa elsbeth elsie elspeth elvira emilia emily emine emma emmeline
    encarnación enid erica erika erin ernestine esmeralda esmé esperanza estella estelle esther
    ethel etta eudora eugenia eugénie eulalia eunice eva evangeline eve evelyn evie ewa fabienne
    fadela faith fanny farah farida fatemeh fatou fay faye felicia felicity femke fernanda fidelma
    filomena fiona fionnuala flavia florence florencia flossie folake fran franca frances francesca
    francine franziska françoise freda frederica freya frida frieda fátima gabriela gabriele
    gabriella gabrielle gaby gail galina gayle gemma geneviève georgette georgia georgiana georgie
    georgina geraldine gerda germaine gertrude ghislaine gianna gigi gilda gillian gina ginette
    ginny giovanna gisela giselle gitta giulia gladys glenda glenys gloria glynis golda grace
    graziella greta gretchen gretel griselda gráinne guadalupe gudrun guinevere gunhild gunilla
    gwen gwenda gwendolyn gwyneth hailey haley halima halina hallie hana hanna hannah hanne harriet
    haruka hatice hattie hayley hazel heather hedda hedwig heide heidemarie heidi heike helen
    helena helga heloise henrietta hermione hester hetty hilary hilda hilde hildegard hillary hina
    holly honor hope hortense huma hélène ida ifeoma ikram ilana ilka ilona ilse imani imelda
    imogen ina india indira inga inge ingeborg inger ingrid ingunn inna inès inés iolanda iona
    irena irene irina iris irma isabel isabella isabelle isadora isla isobel iva ivana ivanka ivy
    izzy jacinda jacinta jacqueline jacqui jada jade jamila jana jane janelle janet janette janice
    janina janine janis jasmin jasmine jasna jayne jeanette jeanine jeanne jeannie jemima jemma jen
    jenna jenni jennie jennifer jenny jess jessica jessie jill joan joanie joann joanna joanne
    jocasta jocelyn jodie johanna jolene joni josefa josefina josiane josie joséphine joy joyce
    joëlle juana juanita judi judit judith judy julia juliana julianne julie juliet juliette
    julissa june justina justine jutta kaitlin kaitlyn kamala kamila kara karen karin karina karla
    karolina karoline kasia katarina katarzyna kate kateryna katharina katharine katherine kathie
    kathleen kathrin kathryn kathy katie katja katrin katrina katya kay kaya kayla kayleigh keira
    keisha kellyanne kendra keri kerstin khadija kiara kiera kimberley kimberly kira kirsten kirsti
    kirstie kirstin kirsty klara kristen kristin kristina kristine krystal kylie lada laetitia
    laila lakshmi lana lara larissa latifa latoya laura laure laurel lauren lauretta lauri laurie
    laverne lavinia layla leah leanne leda leela leila lena lene lenora leona leonie leonor leonora
    leontyne lesley leticia letitia lettice lettie lexi lidia liesbeth liesel lila lili lilian
    liliana lilith lillian lily lina linda linette linnea lioba lisa lisbeth lise lisette livia liz
    liza lizzie lois lola lorelei lorena loretta lori lorna lorraine lotte lottie louisa louise
    lourdes luana luann lubna luciana lucie lucille lucinda lucrezia lucy lucía ludmila luisa luise
    lulu lupe luz lydia lyn lynda lyndsey lynette lynn lynne lyudmila léa lía mabel mackenzie
    madeleine madeline madge madison madonna mae maeve magda magdalena maggie magnolia maia mairead
    maisie makayla malala malin mallory mamie manal mandy manon manuela mara marcela marcella
    marcia maren margaret margarete margarita margaux margery margit margo margot margrethe
    marguerite mari mariah mariam marian mariana marianne mariateresa maribel marica marie marielle
    marietta marija marika marilyn marina marine marion marisa marisol marit marjorie marla marlene
    marlies marna marsha marta martha marthe martina martine mary maryam marylou maría mathilda
    mathilde matilda maud maude maura maureen mavis maxine maya maybelle meena meera meg megan
    meghan megyn mei meike mel melania melinda melissa mercedes meredith merete meryl mia micaela
    michaela michelle michèle mildred milena millicent millie mimi mina mindy minerva minna minnie
    mira miranda mirela miriam mirjam moira mollie molly mona monika monique montserrat morag moya
    muriel myra myriam myrna myrtle mélanie mónica nadia nadine nadja nadège nafisa naima nana
    nancy nanette naomi nastasia natacha natalia natalie natalya natasha nathalie nawal nell nellie
    nerys nessa netta ngaio ngaire ngozi nia niamh nicola nicole nicoletta nicolette nigella nikki
    nina nita nneka noelia noelle noemi nola nora noreen norma noémie nuala nyla núria obiageli
    octavia odette odile ofelia oksana olena olga olive olivia oluwaseun olwen olympe oona ophelia
    oprah orla orna ornella ottilie ottla ottoline paige paloma pam pamela pandora paola parvati
    parveen pascale patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope
    penny pernille perpetua persis petra petronella petula philippa phillipa phoebe phyllis pia
    pilar pippa polly poppy portia prisca priscilla priti priya priyanka prudence prunella queenie
    rachael rachel rachele rae rafaela raffaella rahel raisa ramona rania raquel rashida raya reba
    rebeca rebecca rebekah reem regan regina reina rena renata renate renée reshma reta rhea rhian
    rhiannon rhoda rhona rhonda ria rianne rica rihanna rima rina rita riva roberta robyn rochelle
    rocío romy rona ronja rosa rosalba rosalie rosalind rosalinda rosaline rosalyn rosamund rosanna
    rosanne rosario rose roseann roseanne rosemary rosie rosina rosita roslyn roswitha rowena
    roxana roxane roxanne roz ruby rukmini ruth ruthie régine sabina sabine sabrina sadie saffron
    safiya sahar saima sakina sally salma salome samantha samara samira sana sanaa sandie sandra
    sandrine sandy saoirse sara sarah saskia selena selina selma serena shabana shakira shana
    shanelle shania sharlene sharmila sharon sharron shauna shawna sheena sheila shelby shelley
    sherry sheryl shira shirin shirley shona shreya shruti sibyl sibylle sienna sigourney sigrid
    silke silvana silvia simona simone sinéad siobhán sissel sissy sita siv siân snezana sofía
    solange soledad solveig solène sonia sonja sonya sophia sophie soraya stacey stacy stefanie
    stella steph stephania stéphanie sue suella suki sunanda sunita susan susana susanna susannah
    susanne susie suzanne suzette suzy svenja svetlana swati sybil sylvia sylvie ségolène tabitha
    takako talia tamara tamika tammie tammy tamsin tania tanja tansy tanya tara tasha tatiana
    tatyana tegan temperance teresa tess tessa thandi thandiwe thea thelma theodora theresa thora
    thérèse tiffany tilda tilly timea tina tisha toni tonya torill tove tricia trina trish trisha
    trixie trude trudi trudy tulsi turid twyla ulla ulrike uma una unity ursula uschi uta ute val
    valentina valeria valérie vanda vanessa velma venetia venus vera verena verity verna veronika
    verónica vesna vicki vickie vicky victoire victoria viktoria vilma viola violet violeta
    violette virginia virginie viv viveca vivian vivien vivienne vlasta véronique waltraud wanda
    wangari wendeline wendy whitney wiktoria wilhelmina willa wilma winifred winnie winona xanthe
    xenia ximena xiomara yael yana yara yasmin yasmine yekaterina yelena yetunde yewande yoko
    yolanda yolande yseult yuki yulia yuliya yvette yvonne zadie zahra zainab zara zdenka zelda
    zena zenobia zita zoey zofia zora zoé zoë zsuzsanna zuleika zuzana zuzanna áine ángela ángeles
    édith élisabeth élise élodie émilie`,
  /** Of men and women */
  givenName: `
    alex andrea ashley blake cameron courtney dana dominique jackie jamie jan jean jordan kelly
    kerry kim laurence leslie lindsay lindsey morgan noor riley robin rowan sam shannon terry tracy`,
}

/** The same with and without their accents. */
export const GIVEN_NAMES: Readonly<Record<keyof typeof NAMES, string>> = {
  heName: bothWays(NAMES.heName),
  sheName: bothWays(NAMES.sheName),
  givenName: NAMES.givenName,
}

function bothWays(names: string): string {
  return names + names.normalize('NFD').replace(/\p{M}/gu, '')
}

const ALL: ReadonlySet<string> = new Set(
  Object.values(GIVEN_NAMES).flatMap((names) => names.trim().split(/\s+/u)),
)

export function isGivenName(word: string): boolean {
  return ALL.has(word.toLowerCase())
}
