/** Capitalised words that are nobody's name, folded: departments, topics, products, places, codes. */
import { fold } from '../person-name.ts';

const GROUPS = `
soll ist haben plan real mum mom dad gran grandma grandad boss wife husband team teams all everyone everybody staff crew group groups class cohort squad tribe board committee council cabinet faculty department dept office ward unit branch division directorate management leadership exec executive executives
ops operations finance accounting accounts hr people sales marketing engineering product design legal procurement purchasing it ict security infosec support service services research r&d rnd logistics warehouse production
maintenance facilities estates quality qa qc comms communications pr press media procurement compliance risk audit treasury tax payroll reception admin administration catering kitchen housekeeping nursing pharmacy radiology
theatre theatres surgery oncology cardiology pediatrics paediatrics maternity er icu a&e lab labs clinic hospital school college university library museum church parish charity foundation trust ngo union ministry government
parliament police army navy customs embassy consulate client clients customer customers supplier suppliers vendor vendors partner partners investor investors donor donors tenant tenants landlord contractor contractors volunteer
volunteers intern interns students student pupils parents teachers teacher patients patient members member residents neighbours agency agencies consultants architects lawyers auditors developers devs dev devops engineers
designers managers directors trustees governors founders ceo cfo cto coo cio vp evp svp gm pm pmo po ba hq reps team's us you them we they me new old our your my their his her its the this that these those
`;
const TOPICS = `
kubernetes docker python java javascript typescript react angular vue rust golang go ruby rails php perl scala kotlin swift sql nosql postgres postgresql mysql mongodb redis kafka spark hadoop airflow dbt snowflake databricks tableau
power bi looker excel word powerpoint outlook teams sharepoint onedrive onenote azure aws gcp google microsoft office windows linux mac macos ios android chrome git github gitlab jira confluence trello asana monday slack zoom webex
notion figma miro canva photoshop indesign illustrator autocad revit bim solidworks matlab sas spss stata arduino terraform ansible jenkins grafana prometheus splunk datadog salesforce hubspot sap oracle workday servicenow zendesk
sage xero quickbooks dynamics copilot chatgpt openai claude gemini llm llms ai ml nlp iot api apis ux ui cx crm erp hris scrum agile kanban lean sigma kaizen okr okrs kpi kpis gdpr dpia hipaa iso osha haccp brc gmp glp esg csr
dei edi okta intune entra wordpress shopify magento drupal blockchain bitcoin crypto web3 mindfulness yoga pilates zumba tai chi salsa tango first aid cpr fire safety health mental wellbeing wellness ergonomics ethics law economics
statistics maths mathematics algebra calculus geometry physics chemistry biology history geography english french german spanish portuguese italian dutch arabic chinese mandarin japanese polish ukrainian latin greek welsh irish
music art arts drama dance drawing painting pottery ceramics knitting sewing weaving baking cooking brewing beekeeping gardening composting permaculture carpentry welding plumbing wiring farming dairy beef sheep cattle pigs poultry goats
soil soils seed seeds crop crops harvest water energy solar wind climate carbon waste recycling biodiversity forest forestry fisheries data database databases analytics cloud cyber network networks software hardware server servers
machine deep learning artificial intelligence big small digital online virtual remote hybrid new modern advanced basic basics beginners fundamentals principles theory practice project projects programme program process processes
business strategy budget budgets pricing pensions pension benefits insurance mortgage mortgages investing investment bonds stocks trading property contract contracts procurement policy policies standard standards regulation regulations
system systems tool tools platform portal website site app apps feature features code coding programming testing debugging documentation report reports reporting research writing reading speaking presentation presentations
leadership management coaching mentoring negotiation feedback time money women men children child kids youth family families adult adults elderly disability autism adhd dementia diabetes asthma cancer covid flu vaccines vaccine
nutrition diet food meals menu wine beer coffee tea lunch dinner breakfast brunch party drinks session day night week month year today tomorrow yesterday morning afternoon evening weekend spring summer autumn fall winter
christmas xmas easter lent advent passover hanukkah chanukah holi nowruz navratri pongal ramadan eid diwali hanukkah holiday holidays birthday wedding monday tuesday wednesday thursday friday saturday sunday january february march june july september october november december
part chapter module level unit lesson section phase stage step series volume episode act scene room hall building block floor gate dock bay lot plot area zone region north south east west central upper lower
agenda draft final update updates news info information details notes questions question answers faq discussion topic topics idea ideas plan plans planning review workshop training course seminar webinar meeting call chat talk
demo launch release event conference summit forum fair festival show exhibition tour visit trip travel journey interview interviews exam exams test tests results award awards prize
`;
const VERBS = `
how what why when where who which whose is are was were be being been do does did done can could will would should shall may might must have has had get gets getting got make makes making take takes taking give gives giving go goes
going come comes coming see sees seeing let lets use uses using used work works working start starts starting stop stops managing understanding building creating improving learning introducing developing designing living saving growing
welcome welcoming hello hi hey dear please pls thanks thank sorry re fw fwd tbc tbd asap fyi eod eta no yes not only just more less most best good great nice happy big open closed free public private internal external
national international global local regional annual monthly weekly daily quarterly royal general main senior junior chief deputy head acting interim vice assistant associate lead principal staff
with without within between among about above below under over into onto from for and or but nor so yet if then than as at by in of off on out to up down
royal civil self ministry minister counsel department bill secretary estates force forces industry budget
`;
const CODES = `
gbp eur usd chf jpy cny inr aud cad nzd sek nok dkk pln czk huf ron bgn try zar brl mxn ars clp cop pen ngn kes ghs egp mad aed sar qar ils thb sgd hkd krw twd myr idr php vnd btc eth
pounds euros dollars pound euro dollar yen franc francs peso rupee rupees
en fr de es pt it nl pl cs sk hu ro bg el tr ru uk ar zh ja ko hi sv no da fi et lv lt sl hr sr ga cy eu ca bsl asl isl lsf
eu us usa uk uae un who nato apac emea amer latam anz dach benelux mena cee nordics
`;
const PLACES = `
london manchester birmingham leeds liverpool bristol sheffield newcastle nottingham glasgow edinburgh aberdeen cardiff swansea belfast dublin cork galway limerick paris lyon marseille toulouse nantes bordeaux lille strasbourg nice
berlin hamburg munich munchen cologne koln frankfurt stuttgart dusseldorf leipzig dresden hannover nuremberg bremen vienna wien graz zurich geneva basel bern brussels antwerp ghent amsterdam rotterdam utrecht hague luxembourg
copenhagen aarhus stockholm gothenburg malmo oslo bergen helsinki tampere reykjavik madrid barcelona valencia seville sevilla bilbao malaga zaragoza lisbon lisboa porto coimbra braga rome roma milan milano turin torino naples napoli
bologna venice genoa athens thessaloniki warsaw krakow gdansk wroclaw poznan prague praha brno bratislava budapest bucharest sofia-city belgrade zagreb ljubljana sarajevo tirana skopje kyiv lviv moscow istanbul ankara izmir tallinn
riga vilnius minsk chisinau nicosia valletta cairo casablanca rabat tunis algiers lagos abuja accra nairobi kampala kigali addis ababa dakar johannesburg pretoria durban cape-town capetown harare lusaka maputo luanda dubai doha riyadh
jeddah beirut amman baghdad tehran kabul karachi lahore islamabad delhi mumbai bangalore bengaluru chennai kolkata hyderabad pune dhaka colombo kathmandu bangkok hanoi saigon jakarta manila singapore kuala lumpur beijing shanghai
shenzhen guangzhou hong-kong hongkong taipei seoul busan tokyo osaka kyoto melbourne brisbane perth adelaide canberra auckland wellington christchurch york boston chicago houston dallas denver seattle portland phoenix atlanta miami
detroit philadelphia toronto montreal vancouver calgary ottawa mexico guadalajara monterrey bogota medellin cali lima quito santiago-city buenos aires montevideo asuncion rio janeiro paulo brasilia
england scotland wales ireland britain france germany spain portugal italy netherlands belgium switzerland austria denmark sweden norway finland iceland poland czechia hungary romania bulgaria greece turkey ukraine russia
europe africa asia america china japan korea india pakistan australia zealand canada brazil argentina chile colombia peru nigeria kenya ghana egypt morocco israel
`;
const COMPANIES = `
contoso fabrikam northwind adatum woodgrove litware tailspin adventureworks acme amazon apple facebook meta netflix nvidia intel ibm cisco dell siemens bosch volkswagen bmw mercedes-benz toyota honda ford tesla shell bp exxon total
vodafone telekom verizon talktalk nestle unilever danone pfizer novartis roche bayer basf deloitte kpmg pwc ey accenture mckinsey bain bcg linkedin twitter youtube instagram tiktok whatsapp spotify uber airbnb paypal stripe visa
mastercard hsbc barclays lloyds natwest santander tesco sainsbury asda aldi lidl ikea dhl fedex ups ryanair lufthansa ltd gmbh inc llc plc ag sa sas bv co corp kg
house houses labs works studio studios toys traders airlines airways publishing media winery travel bakery tech technologies technology global pharma care society association institute academy union garage shop store stores ski castle gallery brewery estate
bank banks fund funds ventures capital partners holdings solutions consulting industries motors foods farms energy water group
`;

const ELSEWHERE = `
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni oktober dezember woche monat jahr quartal uhr team vorstand leitung geschäftsleitung beirat abteilung verwaltung personal einkauf vertrieb buchhaltung technik
kunde kunden kundin lieferant bewerber bewerberin bewerbung konzept konzepte ergebnis ergebnisse budget zeitplan angebot projekt projekte produkt entwurf strategie studie stelle raum räume haus schule verein gemeinde stadt amt eltern neue neuer neuen neues
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février juin juillet août septembre octobre novembre décembre semaine mois année équipe direction service comité conseil clients client fournisseur projet projets produit budget résultats
stratégie étude maquette école mairie salle nouveau nouvelle nouveaux nouvelles nouvel compta juridique achats ventes
lunes martes miércoles jueves viernes sábado enero febrero junio julio septiembre octubre noviembre diciembre semana mes año equipo dirección comité consejo cliente clientes proveedor proveedores proyecto proyectos producto presupuesto resultados
estrategia estudio maqueta escuela ayuntamiento sala nuevo nueva nuevos nuevas compras ventas contabilidad sistemas datos
segunda terça quarta quinta sexta janeiro fevereiro junho julho setembro outubro novembro dezembro ano equipe equipa time diretoria direção conselho fornecedor projeto projetos produto orçamento estratégia estudo escola prefeitura câmara novo
nova novos novas compras vendas contabilidade jurídico sistemas dados
`;

/** Words that no part of a person's name is taken from. */
export const NOT_NAMES: ReadonlySet<string> = new Set([GROUPS, TOPICS, VERBS, CODES, PLACES, COMPANIES, fold(ELSEWHERE)].join(' ').split(/\s+/).filter((word) => word !== '')); // prettier-ignore

/** Endings of topics: "Introduction to Microbiology", "Intro to Budgeting". */
export const TOPIC_ENDING =
  /.(?:ology|ography|onomics|ometry|ology|tion|tions|sion|ment|ments|ness|ung|ungen|heit|keit|schaft|nisse|zahlen|cion|ciones|[aeiounp]cao|coes|dad|dade|mente|ship|ware|istics|amics|matics|ing|ings|ism|ity|ance|ence|ency|graphy|therapy|culture|base|script|ics|ware|sheets?|ology)$/;

/** What is between two sides that meet as a routine, or of things: "Priya <> Sam weekly 1:1". */
export const ROUTINE =
  /\b(?:\d\s*[:\-x]\s*\d|1on1|one.(?:on|to).one|o2o|121|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|daily|weekday|annual|recurring|sync|synch?|catch.?ups?|check.?ins?|touch.?(?:base|point)s?|stand.?ups?|huddle|review|retro|interpret\w*|translat\w*|coaching|mentoring|mentor|tutorial|supervision|sparring|lesson|match|game|fixture|round|leg|transfer|handover|hand.?over|handoff|train|flight|ferry|bus|shuttle|drive|rate|rates|swap|exchange|integration|interface|mapping|migration|alignment|link|connector|planning|demo|kick.?off|status|update|follow.?up|session|interview|appraisal|lunch|coffee|dinner|drinks|prep|debrief|jour fixe|jf|austausch|point|semanal|mensual|mensal|hebdo\w*)\b/i;
