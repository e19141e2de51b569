/** Given names from many countries, folded: enough to tell "Intro to Mariam" from "Intro to Miro", never a list of all. */

/** One blank between two. */
export const GIVEN_NAMES = `
aaron abbas abdul abdullah abel abena abigail abraham achim ada adam adama ade adel adele adnan adrian adriana agata agnes agnieszka ahmad ahmed aicha aidan aiko aileen aina aisha aisling aissatou ajay akira akua alan alana
alain alba albert alberto alejandra alejandro aleksandra aleksander alessandra alessandro alessia alex alexander alexandra alexandre alexia alexis alfie alfred ali alice alicia alina aline alisa alison alistair aliyah alma
alvaro amadou amanda amara amaya amber amelia amelie amina aminata amir amira amit amos amy ana anais anand ananya anastasia anders andre andrea andreas andree andrei andres andrew andrzej anders aneta angel angela
angelica angelika angus anika anil anita anja anjali ann anna annabel anne anneke anneliese annemarie annette annie annika anouk ansgar anthony antje antoine anton antonia antonio anu anya aoife april archie ariadne ariana
ariel arjun armin arnaud arne arnold art arthur artur arun arvind asha asif asma astrid athena audrey august augustin aurelie aurora austin ava axel ayaan ayesha aylin ayse aziz babak barbara barry bart bartek bas bashir
beata beate beatrice beatriz becky bella ben benedict benedikt benjamin benoit bernadette bernard bernd bernhard bert bertrand beth bethany betty bianca bilal bill birgit birgitta bjorn blanca blessing bob bogdan boris
brad bram brandon brenda brendan brian bridget brigid brigitte brigida britta brooke bruce bruno bryan burak caitlin callum calum camila camille carina carl carla carlo carlos carmen carol carole carolin carolina caroline
carolyn carsten casey catalina catarina caterina catherine cathy catriona cecile cecilia cedric celeste celia celine cesar chad chandra chantal charles charlie charlotte chidi chiara chinedu chioma chloe chris christa christian
christiane christina christine christoph christophe christopher ciara cillian cindy claas claire clara clare clarissa claude claudia claudio clemens clement clementine colette colin colm conall connor conor constance
constantin cora corinna corinne cormac cornelia cosmin craig cristian cristina cyril daan dafydd dagmar daisuke daisy dale damian damien dan dana daniel daniela daniele danielle danny daphne dara daria dario darius darren
dave david davide dawn dean deborah declan deepa deepak deirdre delphine demba denis denise dennis derek desmond detlef dev devika diana diane diego dieter dietmar dilip dimitri dimitris dina dinesh dirk dmitri dolores
dominic dominik dominique don donal donald donna dora doreen doris dorothea dorothy doug douglas duarte duncan dylan eamon ebony eddie edgar edith edmund eduardo edward edwin efua eileen eilidh einar eirik ekaterina
elaine eleanor elena eleni elias elif elin elina elisa elisabeth elise eliza elizabeth elke ella ellen ellie elliot elodie elsa elspeth elvira emanuel emeka emer emil emilia emilie emilio emily emma emmanuel emmanuelle enda
enrico enrique enzo eoin eric erica erik erika erin ernest ernst erwin esme esperanza esra estelle esteban esther ethan etienne eugene eva evan evelyn ewa ewan ezra fabian fabienne fabio fabrice faisal faith farah farid
fatima fatou fatoumata federica federico felicia felicity felipe felix femi ferdinand fergus fernanda fernando filip filipa finbar finn fiona flavia flavio fleur florence florian francesca francesco francine francis francisca
francisco franck francois francoise frank franz fraser fred freddie frederic frederick frederik freya frida frieda friedrich fritz gabriel gabriela gabriele gabrielle gareth gary gaurav gavin geert gemma genevieve geoff
georg george georges georgia georgina gerald geraldine gerard gerd gerhard gero ghislaine giacomo gianluca gianni gideon gilbert giles gillian gina giorgio giovanna giovanni gisela giulia giuseppe gloria goran gordon
graciela graham grainne greg gregor gregory greta gretchen guido guilherme guillaume guillermo gunnar gunter gustav gustavo guy gwen habib hadiya hakan hakim halima hamid hamish hamza hana hanna hannah hanne hannes hans hao
harald hari harold harriet harry hartmut haruka haruki harvey hasan hassan hatice hazel heather hector heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri henrietta henrik henrique
henry herbert hermann hilary hilda hildur hiroshi holger hong horst howard hubert hugo huw hussein iain ian ibrahim ida ignacio igor ikram ilaria ilse iman imani imogen imran ines inga inge ingo ingrid inigo ioana ioannis irena
irene irina iris irma isaac isabel isabella isabelle ishaan isla ismael ismail ivan ivana ivo ivy iwona jaap jack jackie jacob jacqueline jacques jade jaime jakob jakub jamal james jamie jamila jan jana jane janet janice
janina janine janis jannik jasmin jasmine jason javier jay jayne jean jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jess jessica jessie jill jim jimmy jin jo joachim joan joana joanna joanne
joao joaquin jochen jodie joe joel joelle joerg johan johann johanna johannes john jon jonah jonas jonathan jorg jorge jose josef josefina joseph josephine josh joshua josie joy joyce juan juana judith judy jules julia
julian juliana julie julien juliet juliette julio julius jun june jurgen justin justine justyna jutta kai kaja kamal kamila karen karim karin karina karl karla karolina karsten kasia kaspar kate katarina katarzyna katerina
kath katharina katherine kathleen kathrin kathryn kathy katie katja katrin kavita kay kayode kazuo keira keith kelly kelvin ken kenji kenneth kenny kerry kerstin kevin khadija khaled khalid kieran kiran kirsten kirsty kjell
klaus klara kofi konrad konstantin krishna kristen kristian kristin kristina kristof krzysztof kunal kurt kwabena kwame kyle kylie lachlan lara lars laszlo laura laure lauren laurence laurent laurie lea leah leandro lee leif
leila leyla lena leo leon leonard leonardo leonie leonor leslie leticia lewis lia liam lieke lilian liliana lilly lily lin lina linda lindsay lionel lisa lise liv livia liz lois lola lora lorcan lorena lorenz lorenzo
lorna lorraine lotte lou louis louisa louise luc luca lucas lucia lucian lucie lucy ludovic ludwig luis luisa luiz lukas lukasz luke lutz lydia lyn lynn maarten mabel maciej mads mae maeve magda magdalena magnus mahmoud mai
maja malcolm malin malik mamadou mandy manfred manon manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos marcus marek maren margaret margarita margaux margit margot marguerite maria mariam mariama
marian mariana marianne marie marieke marielle marija marina mario marion marisa marisol marit marius marjorie mark marko markus marlene marlon marta martha martin martina marty marvin mary maryam masha massimo mateo mateus
mateusz mathias mathieu mathilde mathis matilda mats matt matteo matthew matthias matthieu maud maureen maurice mauricio mauro max maxim maxime maximilian may maya meera megan mehdi mehmet mei melanie melina melissa mercedes
meredith merle mia michael michaela michal michel michele micheline michelle miguel mihai mika mikael mike mikhail mikkel mila milan milena miles millie milo mina ming mira miranda mireille miriam miroslav mirjam mo mohamed
mohammad mohammed mohan moira mollie molly mona monica monika monique morag morgan moritz morten moses moussa muhammad muriel murray mustafa myriam nadia nadine nadja naim naima nancy naomi nasir nasrin natalia natalie nataliya
natascha natasha nathalie nathan neema neha neil nell nelson neus ngozi niall niamh nicholas nick nicky nico nicola nicolas nicole niels nigel nikhil niki nikita niklas nikola nikolai nikolaos nils nina nisha nnamdi noah noel
noelia noemi noor nora norbert noreen norma norman nour nuno nuria nushrat obi odette odile ofelia oisin ola olaf olaolu ole oleg olena olga oliver olivia olivier oluwaseun omar ondrej oona oriol orla orlando oscar osama oskar
otto owen pablo padraig paivi pal pam pamela paola paolo pascal pascale pat patience patrice patricia patricio patrick patrik patrizia paul paula paulina pauline paulo pavel pawel pedro peggy penelope penny per pernille peter
petra petros petter phil philip philipp philippa philippe phoebe pia piera pierre pieter pilar piotr poppy pradeep prakash pranav preeti priscilla priya prosper quentin rachel rachid radoslaw rafael rafal raffaele rahel rahul
rainer raj raja rajesh ralf ralph ramesh ramon ramona rana rania rashid ravi ray raymond rebecca regina reinhard remi renata renate renato rene renee rhian rhiannon rhys ricardo riccardo richard rick rita rob robbie robert
roberta roberto robin rocio rod rodrigo roger rohan rohit roisin roland rolf roman romain ron ronan ronja ronnie rory rosa rosalind rosario rosemary rosie ross rowan roxana roy ruben rudi rudolf rui rukhsana rupert russell
ruta ruth ryan saanvi sabine sabrina sadia said saira salim sally salma salome sam samantha samia samir samira samuel sana sandra sandrine sandro sandy sanjay sanne santiago sara sarah saskia saul scott sean sebastian
seamus selim selina selma serena serge sergei sergio seth severine shannon sharon shaun shauna sheila shelley shirin shirley shreya shu sibylle sid sidney siegfried sienna sigrid silke silvia silvio simon simona simone sina
sinead siobhan sofia sofie solveig sonia sonja sophia sophie soraya soren spencer stacey stan stefan stefania stefanie stella stephan stephane stephanie stephen steve steven stewart stuart sue suhail sunil sunita susan susana
susanna susanne susie suzanne sven svenja svetlana sybille sylvain sylvia sylvie tabea tadhg tadeusz takashi takeshi talia tamara tamsin tania tanja tanya tara tarek tariq tatiana tatjana ted teodora teresa terry tess tessa thabo
thandi thea theo theodor theresa therese thi thibault thierry thomas thorsten tiago tilda till tim timo timothy tina tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tove tracey tracy trevor tricia
tristan trudy tuan tunde ulf uli ulrich ulrike umar una ursula uta ute uwe uzma vaclav valentin valentina valeria valerie vanessa vasco vera verena veronica veronika veronique vibeke vicente vicky victor victoria vijay viktor
viktoria vikram vikas vincent vinicius viola violeta virginia virginie vivek vivian viviane vivien vladimir volker wafa walter wanda wanjiru wayne wei wendy werner wes wesley wiebke wilfried wilhelm will willem william willow wim
wolfgang xavier ximena yael yan yannick yara yasemin yasin yasmin yasmine yiannis ying yolanda yoko yosef youssef yuki yuko yuri yusuf yves yvette yvonne zach zachary zahra zainab zara zeynep zofia zoe zoltan zsofia zuzanna
`;

/** Before a name, folded and without a point. */
export const TITLES =
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev revd reverend fr father sister brother imam rabbi bishop canon pastor captain capt major maj colonel col sgt sergeant lt judge justice senator councillor cllr chief nurse matron frau herr hr m mme monsieur madame mlle sr sra srta senor senora don dona doutor doutora dott eng ing';

/** Small words inside a name. */
export const PARTICLES = 'de da do dos das del della di van von der den ter ten zu la le al el bin bint ibn ben abu y e af av mac mc san st';

/** Given names that are words or places as well: alone they name nobody. */
export const DOUBTFUL_NAMES =
  'may april june august will mark art bill joy faith summer dale frank patience blessing per pat ray rob guy hazel ivy jay penny robin rose ruby sandy stan dawn mai set selma art brook holly daisy poppy amber jade violet lily olive grace hope florence austin sydney victoria charlotte chelsea jordan paris brad una sana mina ming lin art max bart drew chase grant wade miles rich al eve viola';
