/**
 * Given names by what news refers back to them with, in lower case. They are of every language,
 * because news is about people from elsewhere too.
 */
export const GIVEN_NAMES = {
  heName: `
    aaron abdul achim adam ade adebayo adrian adrián ahmed aidan alain alan alastair albert
    alberto alec alejandro alex alexander alexandre alfie alfonso alfred alfredo ali alistair
    allan allen alvin amir amit anders andre andreas andrei andrew andré andrés angus anil ansel
    anselm anthony antoine anton antonio archie arjun arnaud arne arnold arthur arturo ashok
    austin axel barack bashir ben benito benjamin benoît bernard bernd bernhard bernie bilal bill
    blake bob bogdan boris boyd brad bradley brendan brett brian bruce bruno bryan bryce byron
    caleb callum calvin cameron carl carlos cedric cesar chad charles chase chidi chinedu chris
    christian christoph christophe christopher chuck chukwuemeka ciaran clarence clark claude
    claus clayton cliff clifford clive clyde cody colin connor conor cory craig cristian curtis
    cyril cédric césar dale damian damien damon dan daniel danny dario darren darryl dave david
    dean declan deepak denis dennis derek desmond devin dexter dick didier diego dieter dietmar
    dimitri dinesh dirk dmitri dominic dominik don donald dong donovan doug dragan duncan dwayne
    dwight dylan eamon earl eckart eddie edgar edmund eduardo edward efe elijah elliot elliott
    elton emeka emil emilio emmanuel emmett enrique eric erich erik ernest ernesto ernst erwin
    esteban ethan euan eugene evan ewan fabian fabien fabio fabrice farouk federico felipe felix
    femi ferdinand fergus fernando finlay finn florian floyd francesco francis francisco franck
    franco frank franz françois fred freddie frederick friedrich fritz frédéric félix gabriel
    gareth garry gary gavin geoff geoffrey georg george georges gerald gerard gerardo gerd gerhard
    gerrit gerry gil gilbert gilles giorgio glen glenn godfrey gonzalo gopal goran gordon graeme
    graham grant greg gregor gregory grégory guido guillaume guillermo gustavo guy gérard günter
    günther habib hamid hamish hank hans harald harold harry hartmut haruki harvey hassan hector
    heiko heiner heinrich heinz helmut henning henri henry herbert herman hermann hervé hiro
    hiroshi holger horst howard hubert hugh hugo hugues humphrey hussein héctor ian ibrahim
    ignacio igor ikenna imran ingo isaac isaiah ismail ivan iván jack jacob jacques jaime jake
    jakob jalen jamal james jamie jared jason javier jay jean-luc jean-pierre jeff jeffery jeffrey
    jens jeremy jermaine jerome jerry jesse jesus jesús jim jin jiri joachim joakim joaquín jochen
    joe joel johan johannes john johnny jon jonas jonathan jonny jordan jordi jorge jose joseph
    josh joshua josé joão juan juhani julian julien julio justin jérôme jörg jürgen kai kamal
    karim karl karsten keir keith kelvin ken kenji kenneth kenny kent kevin khalid kieran klaus
    kofi konrad kunal kurt kwame kyle lamar lance larry lars laurent lawrence leandro lee leo leon
    leonard leroy lewis liam lionel lloyd logan lorenzo lothar lou louis luc lucas ludovic ludwig
    luigi luis luka lukas luke léo malcolm manfred manuel marc marcel marcelo marco marcos marcus
    marek mariano mario mark markus marlon marshall martin martín marvin mateo mathias mathieu
    mats matt matteo matthew matthias matthieu maurice mauricio max maxime maximilian mehmet
    melvin michael michel miguel mihai mikael mike mikhail miles milo milton miroslav mitch
    mohamed mohammad mohammed mohit moritz moses muhammad murray musa mustafa nabil nadeem
    narendra nathan naveed neal ned neil nelson niall nicholas nick nico nicolas nicolás niels
    nigel nikhil nikola nikolai nils noah noel norbert norman olaf ole oleksandr oliver olivier
    olu omar omari oscar oskar otis otto owen pablo paolo pascal pascual patrice patrick paul
    pavel pedro percy perry peter petr phil philip philipp philippe pierre piet pieter piotr
    prakash praveen preston quentin quincy rafael rahul rainer raj rajesh ralf ralph ramesh ramon
    ramón randy raoul raphaël rashid ravi ray raymond raúl recep reggie reginald reince reiner
    reinhard renaud rene rené rex rhys ricardo richard richie rick riley rob robbie robert roberto
    rod roddy rodney rodrigo roger rohan roland rolf romain roman romeo ron ronald rory ross rowan
    roy rubén rudolf rudolph rudy rupert russell rusty ryan rémi rüdiger sachin saeed said
    salvador sam samuel sandeep sander sanjay santiago sascha saul scott seamus sean sebastian
    sebastián serge sergei sergio seth shane shaun shawn sherman shinzo sid sidney siegfried
    silvio simeon simon sipho spencer stan stanley stefan steffen stelios stephan stephen sterling
    steve steven stewart stuart stéphane sunil suresh sven sylvain sébastien tariq ted tendai
    terence terrence terry thabo theo theodore thibault thierry thilo thomas thorsten tim timothy
    tobi tobias todd tom tomas tomás tony torsten trent trevor tristan troy tunde tyler tyrone udo
    ulf ulrich umar usman uwe vaclav vernon vic vicente victor vijay vikram vincent vincenzo vinny
    vitaly vivek vladimir volker volodymyr víctor walter warren wayne wei wendell werner wesley
    wilbur wilfred wilhelm willem willi william willie winfried winston wojciech wolfgang xavier
    xi yann yevgeny yuri yusuf yves zac zachary zack zane álvaro ángel éric étienne óscar`,
  sheName: `
    abby abena abigail ada adela adele adriana agata agatha agnes agnieszka agnès aileen ailsa
    aimee aisha aishwarya alana alba alejandra alessandra alexa alexandra alexandria alexis alice
    alicia alina alison allison alma alyssa amaka amal amalia amanda amara amber amelia amelie
    amina amira amrita amy amélie ana anastasia anaïs andie andrea andrée angela angelica angelika
    angelina angie anika anita anja anjali anke ann anna anne anneliese annette annie annika
    anthea antje antonia anya april ariana arlene asha ashley astrid audrey aurora aurélie ava
    avril aya ayesha ayşe barbara bea beate beatrice beatriz becca becky belinda bella belén
    bernadette bernice beth bethany bettina betty beverly bianca birgit blanca bonnie brenda
    brianna bridget brigid brigitte britney britta brittany brooke béatrice caitlin camila camille
    candace carla carly carmel carmen carol carola carole carolina caroline carolyn carrie
    cassandra cassie catalina catherine cathy cecilia celeste celia celine chantal charlene
    charlotte chelsea cheryl chiamaka chiara chioma chloe chloé christa christelle christiane
    christina christine cindy claire clara clare clarissa claudia claudine clemence clémence
    colette colleen concepción constance consuelo cora cordelia corinne cornelia courtney cristina
    crystal cynthia cécile céline dagmar daisy dana daniela danielle daphne dawn deanna debbie
    deborah debra deidre delia delphine denise desiree diana diane dina dolores dominique donna
    dora doreen doris dorothy edith edna eileen elaine eleanor elena eleni elif elisa elisabeth
    elise elizabeth elke ella ellen ellie eloise elsa elsie elvira emilia emilie emily emine emma
    encarnación enid erica erika erin esme esperanza estelle esther ethel eugenia eunice eva
    evangeline eve evelyn fabienne faith farah fatima fatou fay felicity fiona flavia florence
    florencia folake frances francesca franziska françoise freda freya fátima gabriela gabriele
    gabrielle gail gemma genevieve georgia georgina geraldine gertrude ghislaine gillian gina
    ginny giovanna gisela gitta giulia gladys glenda gloria glynis grace greta gretchen guadalupe
    gwen gwendolyn hailey halima hana hanna hannah harriet hayley hazel heather hedwig heide
    heidemarie heidi heike helen helena helene helga henrietta hermione hilary hilda hilde hillary
    holly hope huma hélène ida ifeoma imani imelda imogen india ines inga inge ingeborg ingrid
    inès inés iona irena irene irina iris isabel isabella isabelle isla ivanka ivy jacinta jackie
    jacqueline jada jana jane janelle janet janice janina janine jasmin jasmine jeanette jeanne
    jemima jemma jen jenna jennifer jenny jess jessica jessie jill joan joann joanna jocelyn jodie
    johanna jolene josefa josephine josiane josie joy joyce joëlle juana juanita judi judith judy
    julia julianne julie juliet juliette june justine jutta kaitlyn kamala karen karin karina
    karla kasia katarina kate katharina katharine katherine kathleen kathrin kathryn kathy katie
    katja katrin katya kay keira kelly kellyanne kendra kerstin kiera kim kimberley kimberly
    kirsten kirsty klara kristen krystal laetitia lakshmi lara larissa latoya laura laure laurel
    lauren lauri laurie lavinia layla lea leah leila lena lene leonie leonora lesley leslie
    leticia letitia lettie lidia lila lilian liliana lillian lily lina linda lindsay lindsey
    linnea lisa lisbeth liz lois lola lorena loretta lori lorna lorraine louise lourdes lucia
    luciana lucie lucille lucinda lucy lucía luisa luise lulu luz lydia lynn léa mabel mackenzie
    madeleine madeline madison mae maeve magda magdalena maggie mairead maisie malala mandy manon
    manuela mara marcela marcella marcia maren margaret margarete margarita margaux margery margo
    margot marguerite maria mariam marian mariana marianne marie marilyn marina marine marion
    marisa marjorie marlene marsha marta martha martina martine mary maría mathilde matilda maud
    maura maureen mavis maya meera megan megyn mei mel melania melanie melinda melissa mercedes
    meredith mia michaela michelle michèle mildred millie mimi mina mindy minnie mira miranda
    miriam moira molly mona monica monika monique montserrat morag morgan muriel myra myrtle
    mélanie mónica nadia nadine nadja nana nancy naomi natalia natalie natasha nathalie nell
    nellie ngozi nia niamh nicola nicole nicolette nikki nina nneka noelia noelle noor nora noreen
    norma noémie nuria odile oksana olena olga olive olivia oluwaseun olwen oona oprah orla orna
    paige paloma pam pamela pascale patricia paula pauline peggy penelope penny petra philippa
    phoebe phyllis pilar pippa polly poppy priscilla priya priyanka prudence rachael rachel ramona
    raquel rebeca rebecca rebekah regina renata renate renee rhiannon rhoda rhonda rihanna rita
    roberta robyn rochelle rocío rosa rosalie rosalind rosalyn rosanna rosario rose roseanne
    rosemary rosie rowena roxanne ruby rukmini ruth sabina sabine sabrina sadie safiya saima sally
    salma samantha samira sana sandra sandrine sandy saoirse sara sarah saskia selena selina
    serena shana shanelle shannon sharmila sharon shauna sheila shelby shelley sherry shirin
    shirley shreya sian sibyl sibylle sienna sigrid silke silvia simone sinead siobhan sofia sofía
    solange soledad solène sonia sonja sophia sophie soraya stacey stacy stefanie stella stephanie
    stéphanie sue sunita susan susana susanna susanne suzanne svenja sybil sylvia sylvie ségolène
    tabitha talia tamara tammy tamsin tania tanja tanya tara tatiana temperance teresa tess tessa
    thandi thandiwe thelma theodora theresa tiffany tilda tilly tina toni tonya tracy trisha trudy
    tulsi ulla ulrike uma una unity ursula ute val valentina valeria valerie valérie vanessa vera
    verena verity veronica verónica vicky victoire victoria viola violet virginia virginie vivian
    vivienne véronique waltraud wanda wendy whitney wilhelmina wilma winifred winnie xiomara
    yasmin yasmine yoko yolanda yuki yulia yvette yvonne zainab zara zelda zoe zoey zoé zuzanna
    ángela ángeles édith élisabeth élise émilie`,
  /** Of men and women */
  givenName: `
    jan jean kerry laurence robin`,
}
