/** Given names from many countries, folded: enough to tell "Intro to Mariam" from "Intro to Miro", never a list of all. */

/** One blank between two. */
export const GIVEN_NAMES = `
aapo aarav aaron abbas abdallah abdul abdullah abeer abel abena abigail abilio abimbola abiola abraham achieng achim adaeze adalbert ada adam adama adanna ade adebayo adel adele
adelheid adeline adelino adeola adetola adil aditi aditya adjoa adnan adolfo adrian adriana adriano adwoa afaf afonso afua agata agi agidius agnes agneta agnieszka agus agustin agustina
ahlam ahmad ahmed ahmet ahn aicha aidan aigerim aiko aileen aina ainhoa aino aisha aisling aissatou aitana aitor ajay akash akhil aki akira akos akosua akua akwasi alain alan alana alba
albert alberta alberto alcides alejandra alejandro aleksander aleksandra aleksi alena alessandra alessandro alessia alex alexander alexandra alexandre alexei alexia alexis alfie alfons
alfonso alfred ali alice alicia alicja alina aline alisa alison alistair alix aliya aliyah alma alois alok alonso alva alvaro alyona alzbeta amadeu amadi amadou amaia amaka amal amalia aman
amanda amandine amani amara amarachi amaya amber amelia amelie amina aminah aminata amir amira amit amos amparo amy ana anabela anahit anais anand ananda ananya anas anastasia
anastasiya anatoly anders andoni andras andre andrea andreas andree andrei andres andrew andriy andrzej aneta anette angel angela angelica angelika angus anh anika aniko anil anirudh anita
anja anjali anjana anke ankit ankita ann anna annabel anne annegret anneke anneli annelie anneliese annelore annemarie annette annick annie annika anouk anselm anselma anselmo ansgar anthi
anthony antje antoine anton antonia antonie antonieta antonio antti anu anupam anwar anya aoife aparecida aparna apolline araceli aram arantxa aranzazu ararat aravind archana archie areej
ariadna ariadne ariana ariane ariel arjun arkadiusz arkady arlette arlindo arman armando armelle armen armin arnaud arnav arne arnim arnold aroha arpine arsenio arthur arto artur arun arvid
arvind asami asgeir asha ashok ashwin asier asif askar asli aslihan asma asta astrid atakan athanasios athena attila aude audrey auguste augustin aurea aurelie aurelien aurelio aurora austin
ava axel axelle ayaan ayaka ayanda aydin ayesha ayla aylin ayman ayo ayodele ayse ayu ayumi aziz azlan azucena babajide babak babatunde bader balazs baltasar balthasar banu bao baptiste
barbara barbel barbora baris barry bart bartek bartosz bas bashir basma bassam bastian bastien bautista beata beate beatrice beatrix beatriz becky begona bekzat bela belen bella ben bence
benedict benedicte benedikt benedita bengt benito benjamin benno benoit bento berangere berenice berit berk berna bernadett bernadette bernard bernardino bernardo bernd bernhard bert bertha
berthold bertrand beth bethany bettina betty bhavesh bhavna bianca bilal bill binh birgit birgitta birna birte bjarne bjorn blanca blandine blanka blas blessing bo bob bodil bodo bogdan
bogdana bohdan bohumil bohuslava bolanle bongani boris borja borje bozena brad bram brandon brenda brendan brian brice bridget brigid brigida brigitte britta brooke bruce bruna brunhilde
bruno bryan bryndis budi bukola bulent burak burcu burkhard busisiwe caetano caio caitlin calixto callum calum camila camilla camille canan candela candice candida capucine caridad carina
carine carl carla carlo carlos carlota carmen carol carole carolin carolina caroline carolyn carsten casandra casey cassandre cassia catalina catarina caterina catherine cathy catriona caua
cecile cecilia cecilie cedric celeste celestin celestino celia celine celio celso cem cemal ceren cesar cesareo cezary chad chandan chandra chantal charlene charles charlie charlotte cheng
chetan chiamaka chiara chidi chinedu chioma chiyo chloe chris christa christel christelle christian christiane christina christine christoph christophe christopher christos chukwuma chun
ciara cidalia cillian cindy ciro claas claire clara clare clarissa claudia claudio clemens clement clemente clementine cloe clotilde colette colin colm conall conceicao concepcion
conchita connor conor constanca constance constantin consuelo cora coralie corentin corinna corinne cormac cornelia cosmin covadonga craig cristian cristina cristobal csaba csilla custodia
custodio cyrielle cyril czeslaw daan dacio dafydd dagmar daichi daisuke daisy dalal dale dalibor dalila dalma dalva damaso damian damiao damien dan dana dandan daniel daniela daniele
danielle daniyar danladi danny danylo daphne dara daria dario darius dariusz darren darshan dave davi david davide davit dawid dawn dean debora deborah declan deepa deepak deepti deirdre
delphine demba denes denis denise deniz dennis derek derya desmond detlef dev devi devika dewi dhruv diana diane didem didier diego dieter dietmar dietrich dikembe dilip dimitra dimitri
dimitrios dimitris dina dinara dinesh dinis diogo dirk divya dmitri dmytro dolores dolors dominic dominik dominika dominique donal donald donna dora doreen doris dorit dorota dorothea
dorothee dorothy dorte doug douglas duaa duarte duc dulce duncan dylan eamon ebba ebele eberhard ebo ebony ebru ece eckart eckhard edda eddie edelmira edeltraud edgar edilson edit edith
edmund edouard edson eduardo edurne edward edwige edwin eero eeva effie efrain eftychia efua egil egon eigil eileen eilidh einar eino eirik eirini ekaterina ekin ekkehard eko ekow ekua
elaine elcin eleanor elena eleni eleonore elfriede eliana eliane elias elif elikem elin elina elisa elisabete elisabeth elise elisenda eliska eliza elizabeth elke ella ellen ellie ellinor
elliot elodie eloise eloy elsa elsbeth else elspeth elvira elzbieta eman emanuel emanuela emeka emeline emer emeric emi emil emile emilia emiliano emilie emilio emily emine emma emmanuel
emmanuelle emre encarna encarnacion enda eneko engelbert engin eniko enitan enric enrico enrique enzo eoin ercan erdem eren erhan erhard eri eric erica erich erik erika erin erkki erling
erna ernest ernesto ernst erol ersin erwin erzsebet esin eskil esme espen esperanza esra esraa esteban estela estelle esteve esther estibaliz eszter ethan etienne eugen eugene eugenia
eugenie eulalia eunji eurico eusebio eva evan evandro evangelia evangelos evaristo evelin evelyn evelyne ewa ewald ewan ewelina eyvind ezra fabian fabiana fabien fabienne fabio fabiola
fabrice fadekemi fadi fahad faisal faith faizal falk fang fanny farah farhan farid faris faruk fathi fatih fatima fatma fatou fatoumata faustino fausto federica federico felicia felicien
felicitas felicity felipe felix femi feng ferdi ferdinand ferenc fergus ferhat feride fermin fernand fernanda fernando fernao fidel figen fikile filip filipa filomena finbar finn fiona firas
firat firmino fitri flavia flavie flavio fleur flora florbela florence florent florian folake folasade fotini francesca francesco francine francis francisca francisco franck francois
francoise frank frantisek franz franziska fraser frauke fred freddie frederic frederick frederik frederique freya frida frieda friedel friederike friedhelm friedrich fritz frode fuensanta
fumiko funda funmi furkan gabor gabriel gabriela gabriele gabrielle gaelle gaetan galina gamze gareth gary gaspar gaston gaurav gautam gautier gavin gayane gebhard geert geeta geir gema
gemma genevieve gennady geoff georg george georges georgia georgina georgios gerald geraldine gerard gerardo gerd gerda gergely gerhard gerhild gerlinde germain gernot gero gerold
gertrud gesa ghada ghislaine giacomo giang gianluca gianni giannis gideon gil gilbert gilberto giles gilles gillian gilson gina gines giorgio giovana giovanna giovanni girish gisbert gisela
gislaine gita giulia giuseppe gizem glaucia gloria gohar gokhan goncalo gonzalo gopal goran gordon gottfried gotz graca graciela graham grainne grazyna greg gregoire gregor gregorio gregory
greta gretchen gro grzegorz guang gudmundur gudrun guenole gugu guido guilherme guillaume guillermo gul gulay gulnara gulsen gundula gunhild gunilla gunnar gunter gunther guo gustaf
gustav gustavo guy gwen gwenaelle gwendoline gyorgy gyula habib hadi hadiya haeun hafiz haifa haitham haiyan hakan hakim hakon hala halil halima halina halldor haluk halvor halyna hamid
hamish hamisi hamza hana hanan hande hani hanna hannah hanne hannelore hannes hannu hans hao harald hari harish harold harri harriet harry harsh hartmut haruka haruki haruto harvey hasan
hassan hatice hawa hayk hazel heather hector hedda hedwig hege heide heidi heidrun heike heikki heiko heiner heinrich heinz heitor helder helen helena helene helga helge helgi helle helmi
helmut heloisa hemant hendrik henna henning henri henrietta henrik henrike henrique henriqueta henry henryk herbert herdis heribert heriberto hermann hermine herminia hernan herta herve hiba
hideo hien hieu hikari hilario hilary hilda hilde hildegard hildur hina hinnerk hippolyte hiroki hiroshi hisham hitomi hjalmar hjordis hoa holger honore horst hortense howard hubert hubertus
huda hugo huguette hui humberto huong hussein huw hyejin hynek hyun iain ian iara ibrahim ida idalina idoia idris ife ifeanyi ifeoma ignacio igor ijeoma ikenna iker ikram ilaria ilda ildiko
ilidio ilkay ilker ilkka ilona ilse ilya iman imani imanol imara imke imogen imran imre inacio inaki indah indira ines inga inge ingeborg inger ingo ingrid ingvar ingvild inigo inkeri
inmaculada inna ioana ioanna ioannis ipek iqbal iratxe irem irena irene iria irina irineu iris irma irmgard irmtraud iryna isaac isabel isabella isabelle isadora isaura isha ishaan isidro
isla ismael ismail ismet isolde istvan itziar ivan ivana ivete ivo ivone ivy iwona izabela jaakko jaap jabari jacek jacinta jacinto jacira jack jackie jacob jacqueline jacques jade jae
jaehyun jaime jakob jakub jalal jamal james jamie jamila jan jana jandira jane janet jani janice janina janine janis jannik jannike janos januario janusz jari jarl jarmila jarmo jaromir
jaroslava jaroslaw jasmin jasmine jason jasper jaume javier jawad jay jaya jayant jayne jean jeanne jeannine jeff jeffrey jelani jelena jen jenna jennifer jenny jens jeremie jeremy jerome
jeronimo jerry jerzy jesper jess jessica jessie jesus jette jiahui jian jiang jiaying jie jihoon jill jim jimin jimmy jin jing jiri jirina jisoo jitka jiwoo jo joachim joan joana joanna
joanne joao joaquim joaquin jocelyne jochen jodie joe joel joelle joerg johan johann johanna johanne johannes john jolanta jon jonah jonas jonathan joon jordi jorg jorge jorgelina jorgen
jorn jorunn jose joseba josef josefa josefina josep joseph josephine josette josh joshua josiane josie jost josu josue jouni jovana joy joyce jozsef juan juana juanita judit judith judy juha
juhani jukka jules julia julian juliana juliano julie julien julienne juliet julieta juliette julio julita julius juma jun jurema jurgen jussi justin justine justyna jutta jyoti kaan kaare
kaarina kacper kadek kadir kai kaisa kaito kaja kalle kalman kalpana kamal kamau kamil kamila kanat kaori karen kari karianne karim karima karin karina karine karl karla karlheinz karmele
karol karolina karoly karsten kartik kasia kaspar katalin katarina katarzyna kate katerina kateryna kath katharina kathe katherine kathleen kathrin kathryn kathy katie katja katka katla
katrin katrine kavita kavya kay kayode kazuki kazuo kehinde keiko keira keith kelechi kelly kelvin kemal ken kenji kenneth kenny kenta kerem kerry kerstin keshav ketut kevin kgosi khadija
khadijah khaled khalid khanh khanyi khoa khrystyna kieran kilian kimmo kinga kiran kirill kirsi kirsten kirsti kirsty kjell kjersti kjetil klara klari klaus klemens knud knut kofi koji kojo
koldo komal komang konrad konstantin konstantinos konstanze koray korbinian kordula kostas krishna kristen kristian kristin kristina kristine kristof krystian krystyna krzysztof ksenia kubra
kunal kunigunde kurt kwabena kwaku kwame kwasi kyle kylie kyriakos lachlan ladislav laetitia lais lajos lakshmi lalit lambert lamia lara larisa larissa lars larysa lasse laszlo latifa
laura laure lauren laurence laurene laurent lauri lauriane laurie lavinia layla lazaro lea leah leandro lech lee leena lei leif leila leire leman lena lene lenka lennart leo leon leonard
leonardo leonid leonie leonor leopold leopoldo lerato leslie leszek leticia levent levente lewis leyla lia liam liane liang libor libuse lidia lieke lien lieselotte ligia liisa lilian
liliana liliane lilly lilou lily lin lina linda lindiwe lindsay ling linh linnea lionel lisa lisbet lise liudmyla liv livia liz loic lois lola lone lora lorcan lorena lorenz lorenzo loreto
lorna lorraine lothar lotte lou louis louisa louise louison lourdes lourenco luan luana lubna lubomir luc luca lucas lucia lucian lucie lucien lucienne lucila lucilia lucinda lucy lucyna
ludek ludger ludivine ludmila ludovic ludwig luis luisa luise luiz lujain lukas lukasz luke lungile lusine lutz luzia lydia lydie lyn lynn lyubov lyudmila maarten mabel macarena maciej
madalena madhav madhu madina mads mae mael maelle maelys maeve mafalda magali magda magdalena magdalene magdolna magne magnhild magnus maha mahesh mahmoud mai maija maite maja makena makoto
maksym malcolm malene malgorzata malik malin malte mamadou manal mandla mandy manfred manish manoel manoj manolis manolo manon manu manuel manuela mara marc marceau marcel marcela marcelle
marcelo marcia marcin marco marcos marcus mareike marek maren margaret margarete margarida margarita margaux margit margot margrit marguerite mari maria mariam mariama marian mariana
marianne maribel maricarmen marie marieke marielle marija mariko marin marina marine mario mariola marion mariona marios marisa marisol maristela marit marius mariusz mariya marja marjatta
marjolaine marjorie mark marketa markku marko markus marlene marli marlies marlon marta marte martha marthe marti martial martin martina martinho marton marty marvin marwa marwan mary maryam
maryse marzena masego masha massimo mateo mateus mateusz mathias mathieu mathilde mathis matilda matilde mats matt matteo matthaus matthew matthias matthieu matti maud maura maureen maurice
mauricette mauricio mauro max maxence maxim maxime maximilian maximo maya mayank mayara maysa mayumi mazen mbali mechthild meenakshi meera megan megumi mehdi mehmet mehul mei meike meiling
meinhard melanie melchor melek melina melissa melitta melodie meltem meral merce meredith merja merle merve mervi mesut metin mette mia micaela michael michaela michal michalis michel
michele micheline michelle michiko mickael midori mieczyslaw miguel mihai mihaly mika mikael mike mikel mikhail mikkel mikko miklos mila milagros milan milena miles milind millie milo milos
miloslav milosz milton mina ming mingming minho minji minjun minna mira miranda mireia mireille mirela miriam mirja mirjam mirko miroslav miroslava miroslaw misaki mo modesto mogens mohamed
mohammad mohammed mohan moira moises mollie molly mona monica monika monique montse montserrat morag morgan morgane moritz morten moses mounir moussa muhammad mukesh murat muriel murilo
murray mustafa mustapha muthoni mwangi mykhailo mykola myriam nabil nacho nada nadege nadezhda nadia nadine nadiya nadja naim naima naji naledi nancy nandi nandini nanna naoki naoko naomi
narciso nare narek naresh nasir nasra nasrin nasser natalia natalie nataliia nataliya natascha natasha nathalia nathalie nathan natividad natsuki naveen nawal necla neema neeraj neha neide
neil nektarios nele nell nelson nepomuk nerea nesrin nestor neus neusa nevin nga ngan ngoc ngozi nguyen nhi nhung niall niamh nicanor nicholas nick nicky nico nicola nicolas nicole nidhi
niels nieves nigel nihat niina nikhil niki nikita niklas nikola nikolai nikolaos nikolett nikos nilesh nils nilson nilufer nilza nina nirmala nisha nitin nivaldo nizar njeri nkechi nkosana
nnamdi nneka noah nobu noe noel noelia noemi noemie nokuthula nolwenn nomsa nomvula noor nora norbert noreen norma norman nour noura ntombi nuno nuray nurgul nuri nuria nursultan nurul
nushrat nyambura nyoman obi obinna oceane octave octavio oda oddny oddvar odete odette odhiambo odile odilo ofelia oisin okan okechukwu oksana oktay ola olaf olafur olalla olamide olaolu
olav oldrich ole oleg oleksandr oleksandra olena olga olha olinda oline oliver olivia olivier olli olumide oluwaseun omaima omar ondra ondrej onur onyeka oona ophelie orhan oriol orla
orlando orsolya ortrud ortwin osama oscar oskar oskari ostap osvaldo oswald otakar otavio othman otieno ottilie otto outi owen oyvind ozan ozge ozgur ozlem paavo pablo paco padma padraig
paivi pal palesa pallavi palle palmira paloma pam pamela panagiotis pankaj paola paolo paraskevi parth pascal pascale pascual pasi pat patience patrice patricia patricio patrick patrik
patrizia patrycja pau paul paula paulina pauline paulino paulo pavel pavla pavlo pavlos pawel pedro peer peggy pekka pelin penda penelope peng pentti pepa pepe pernille perrine peter
petr petra petri petro petros petter phil philibert philip philipp philippa philippe phoebe phuong pia piedade piera pierre pierrick pieter pietra pilar pinar piotr pirjo pirkko placido
pooja poppy poul prachi pradeep pradip prakash pramod pranav prashant praveen preben preeta preeti prem priscilla priya prosper przemek przemyslaw puja purificacion putri putu qasim qiang
qing quan quang quentin queralt quim quiteria quynh rabab rabia rachel rachid radek radim radka radoslaw radovan raed rafael rafaela rafal raffaele raghad ragnar ragnhild rahel rahma rahul
raija raimo raimund raimundo rainer raisa raj raja rajan rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramona ramy rana randi rania ranjit raphael raphaelle raquel rasha rashid rashida
rashmi rasmus raul ravi ray raymond raymonde rebecca recep reem refilwe regina regine regis reidun reiko reinaldo reiner reinhard reinhild reinhold reka remi remy ren renan renata renate
renato rene renee resi reyes reynald rhian rhiannon rhys ricardo riccardo richard rick rigoberto riikka riitta rikke riku rima rini risto rita ritu ritva riyad rizal rob robbie robert
roberta roberto robin rocio rod rodolfo rodrigo rogelio roger rogerio rohan rohit roisin roksana roksolana rola roland rolf romain roman romane romeu ronaldo ronan rong ronja ronnie
roque rory rosa rosalie rosalind rosane rosangela rosario rosaura roselyne rosemarie rosemary rosendo roshan rosi rosie ross rowan roxana roxane roy ruben rubens rudi rudiger rudolf rufino
rui rukhsana runa rune rupa rupert ruprecht ruslan russell ruta ruth ruzena ryan ryo ryota ryszard saanvi saara sabah sabine sabrina sachiko sachin sade sadia sagar sahar said saif saira
sakari sakura salah salete salim sally salma salman salome sam samanta samantha samar samara sameer sami samia samiha samir samira samuel sana sandeep sandhya sandor sandra sandrine sandro
sandy sanjana sanjay sanna sanne santiago sara sarah sari sarita sarolta sascha sasha saskia satish satoshi satu saturnino saud saul saule savvas sayaka sbusiso scott seamus sean sebastian
sebastiao sebastien sebnem seda sedat segolene segun seija sejin selcuk selim selina selma sema semih seojun seoyeon sepp seppo serap sercan serdar serena serge sergei sergi sergio serhat
serhiy serkan seth sevda severine severino sevgi sevil shadi shaima shalini shan shankar shannon shanti sharmila sharon shaun shauna sheetal sheila shelley sherif shilpa shinji shiori shirin
shirley shiv shizuka shobha shola shota shreya shu shuang sibel sibusiso sibylle sid siddharth sidney sidonie siegbert siegfried sieglinde siegmund sienna sigbjorn sigmar sigmund signe
sigrid sigridur sigrun sigurd silke silvana silvia silvio simao simeon simon simona simone sina sinan sindre sinead sinem sini sinikka siobhan sipho siri siti siv siya slava slawomir smita
sneha snorri socorro sofia sofie sofoklis solange soledad solene soline solomiya solveig solvi sonal sonali songul sonia sonja sonsoles soojin sophia sophie soraia soraya soren sota sotiris
spencer spyros srinivas stacey stan stanislav stanislaw stavros stefan stefania stefanie steffen steffi steinar stella stepan stephan stephane stephanie stephen steve steven stewart stig
stine stuart sture subhash sudha sudhir sue suelen suhail sule suleyman suman sumaya suna sunhee sunil sunita suresh susan susana susann susanna susanne sushila susie suvi suzana suzanne
svein sven svenja sverre svetlana svitlana swantje swati syafiq sybille sylvain sylvette sylvia sylviane sylvie sylwia szabolcs szilvia szymon tabea tadashi tadeusz tadhg taeyang taha tahani
tahsin taina tais taiwo takashi takeshi takumi talal talia tamara tamas tamsin taner tanguy tania tanja tanvi tanya tao tapio tara taras tarcisio tarek tariq tariro tarja taro tarun tatenda
tatiana tatiane tatjana tatsuya tatyana taylan ted teemu tejas telma temitope tendai teo teodora teodoro teresa tereza terje tero terry terttu tess tessa tetiana tetsuya thabiso thabo thais
thamer thanasis thandi thanh thao thea themba theo theodor theodora theodoros theophile theresa therese thi thiago thibaud thibault thierry thilo thomas thor thora thorben thorbjorn thorsten
thorvald thuli thuy tiago tibor tigran tiina tilda till tilman tilmann tim timea timm timo timothy timur tina tinashe ting tobias toby todd toivo tolga tolu tom tomas tomasz tome tommaso
tommy tomoko toni tony tora torben tord torgeir torill torstein torsten tove tracey tracy trang traudl traute trevor tricia trine trinh tristan trond trude trudy trung tsubasa tugba
tuija tulay tuncay tunde tuomas turgut turid tuula tuuli tuva tyra ubirajara uche uchenna uday udo ufuk ugur ulf uli ulla ulrich ulrike ulrikke ulysse uma umar umesh umit umut una unathi
unni urbain urho ursel ursula urszula uschi usha uta ute uwe uzma vaclav vadim vaino valdemar valdir valentin valentina valeria valerie valery valter vanda vandana vanesa vanessa vania varun
vasco vasiliki vasily vassilis vasyl vegard veikko veit vendula vera verena veronica veronika veronique vesa vibeke vicent vicenta vicente vicky victoire victor victoria victorino vidar
vidya vigdis vijay vikas vikram viktor viktoria viktoriya vilde ville vilmos vinay vincent vinh vinicius vinod viola violaine violeta virag virginia virginie virtudes vishal vitaly vitor
vitoria vivek vivian viviane vivien vladimir vladislav vlasta vojtech volkan volker volkmar volodymyr wael wafa wagner wairimu walburga waldemar waldir walid walter waltraud wambui wanda
wangari wanjiru wayan wayne wei wendy wenjing wenzel werner weronika wes wesley wibke widad wiebke wieslaw wiktor wiktoria wilfried wilhelm wilhelmine will willem willi william willibald
willow wilma wilson wim winfried wioletta wojciech wojtek wolfgang wolfram xabier xaver xavi xavier xenia xia xiang xiao xiaoming ximena xin xinyi xisco xiu xuan yaa yael yago yahya yaiza
yalcin yan yann yannick yanti yara yaroslav yaroslava yasemin yash yasin yasmin yasmine yavuz yaw yazan yeji yelda yelena yeliz yesim yetunde yevgeny yevhen yiannis yifan yildiz yilmaz ying
yngvar yngve yoann yogesh yohan yoko yolanda yolande yoon yoona yorgos yosef younes youngho youngjin youssef yu yuan yucel yue yui yuina yuka yukari yuki yuko yulia yuliya yuri yuriy yusuf
yuto yves yvette yvon yvonne zacarias zach zachary zafer zahra zaid zaida zainab zainabu zainal zaki zanele zara zarina zbigniew zdenek zdenka zdzislaw zehra zeina zeki zelia zelie zerrin
zeynep zhanna zhen zhiwei ziad zilda zita zodwa zoe zofia zoi zola zoltan zoriana zsofia zsolt zsuzsa zsuzsanna zuhal zulmira zuri zuzana zuzanna zuzia
`;

/** Before a name, folded and without a point. */
export const TITLES =
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev revd reverend fr father sister brother imam rabbi bishop canon pastor captain capt major maj colonel col sgt sergeant lt judge justice senator councillor cllr chief nurse matron frau herr hr m mme monsieur madame mlle sr sra srta senor senora don dona doutor doutora dott eng ing dra drs profa pr pre me maitre dre lic arq seu frl';

/** Small words inside a name. */
export const PARTICLES = 'de da do dos das del della di van von der den ter ten zu la le al el bin bint ibn ben abu y e af av mac mc san st';

/** Given names that are words or places as well: alone they name nobody. */
export const DOUBTFUL_NAMES =
  'may april june august will mark art bill joy faith summer dale frank patience blessing pat ray rob guy hazel ivy jay penny robin rose ruby sandy stan dawn mai set selma art brook holly daisy poppy amber jade violet lily olive grace hope florence austin sydney victoria charlotte chelsea jordan paris brad una sana mina ming lin art max bart drew chase grant wade miles rich al eve viola';
