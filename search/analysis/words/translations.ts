/**
 * What one language calls something and what the other does, one meaning a line: German words before `>`, English
 * words behind it. Written for this project; a text in the other language is found by them, and counts less.
 */
export const TRANSLATIONS = `
prüfung inspektion > inspection
prüfung kontrolle > audit check
brücke > bridge
straße > road street
gehweg > sidewalk pavement
schlagloch > pothole
riss > crack
schaden > damage defect
bauwerk > structure infrastructure
gebäude haus > building
bau bauen > construction
baugenehmigung bauantrag > permit
wohnung wohnen > housing apartment
miete > rent
grundstück > parcel property
stadtplanung bebauungsplan > zoning
karte landkarte > map
vermessung > surveying survey
geodaten > geospatial geodata
leitung rohr > pipe pipeline
rohrbruch leckage > leak leakage
kanalisation > sewer
beleuchtung > lighting
heizung > heating
wärmepumpe > heatpump
denkmal > monument heritage
verkehr > traffic transport
nahverkehr > transit
bus > bus
bahn zug > train rail railway
fahrrad > bicycle bike cycling
fußgänger > pedestrian
auto fahrzeug > car vehicle
parkplatz parken > parking
stau > congestion
unfall > accident crash
ampel > signal
flughafen > airport
luftfahrt > aviation
flugzeug > aircraft airplane
hafen > port harbor harbour
schiff > ship vessel
schifffahrt > shipping maritime
fähre > ferry
fracht > freight cargo
lieferkette > supply
fahrgast > passenger
führerschein > license
mobilität > mobility
hochwasser überschwemmung > flood flooding
sturmflut > surge
sturm > storm hurricane
starkregen niederschlag > rainfall precipitation
dürre trockenheit > drought
hitze > heat
wetter > weather
klima > climate
klimaschutz treibhausgas > emission carbon greenhouse
umwelt > environment environmental
umweltverschmutzung verschmutzung > pollution contamination
luft luftqualität > air
lärm > noise
wasser > water
grundwasser > groundwater
trinkwasser > drinking
abwasser > wastewater sewage
wasserqualität gewässer > lake river
küste > coast coastal
strand > beach
meer ozean > ocean sea marine
düne > dune
deich > dike levee
seegras > seagrass
alge blaualge > algae algal
moor > peatland wetland
feuchtgebiet > wetland
wald > forest woodland
baum > tree
waldbrand > wildfire
feuer brand > fire
rauch > smoke
käfer > beetle
schädling > pest
unkraut > weed
tier > animal
wildtier > wildlife
wolf > wolf
biber > beaver
vogel > bird
fisch > fish
fischerei > fishery fishing
biene > bee pollinator
insekt > insect
pflanze > plant
vegetation > vegetation
artenvielfalt > biodiversity
lebensraum > habitat
artenschutz naturschutz > conservation
landwirtschaft > agriculture farming
landwirt > farmer
acker > field farmland
ernte > crop harvest
dünger > fertilizer
boden > soil
bewässerung > irrigation
vieh > livestock cattle
tierseuche > disease
lebensmittel > food
ernährung > nutrition
abfall > waste trash garbage
recycling > recycling
plastik kunststoff > plastic
deponie > landfill
energie > energy
strom > electricity power
stromnetz > grid
windkraft windrad > wind turbine
solar photovoltaik > solar
wasserstoff > hydrogen
speicher > storage battery
kernkraft > nuclear
erneuerbar > renewable
gesundheit > health healthcare
krankenhaus > hospital
arzt > doctor physician
pflege > nursing care
pflegekraft > nurse
patient > patient
krebs > cancer
krankheit > disease illness
infektion > infection infectious
impfung > vaccine vaccination
medikament arzneimittel > drug medicine medication
rettungsdienst rettungswagen > ambulance paramedic
notfall > emergency
katastrophe > disaster
katastrophenschutz > preparedness
warnung > warning alert
früherkennung > early
feuerwehr > firefighter
polizei > police
kriminalität straftat > crime
betrug > fraud
sicherheit > safety security
verteidigung > defense military
cyberangriff itsicherheit > cybersecurity cyberattack
datenschutz > privacy
verschlüsselung > encryption
passwort > password
demenz > dementia
sucht > addiction opioid
psyche psychisch > mental
behinderung > disability
barrierefreiheit > accessibility
blind > blind
gehörlos > deaf
senioren > elderly senior aging
kind > child children
kinderbetreuung kita > childcare
familie > family
jugendliche > youth teen
schwangerschaft > pregnancy maternal
schule > school
schüler > pupil
lehrer > teacher
unterricht > classroom teaching
lernen > learning
bildung > education
hochschule universität > university college
student > student
ausbildung > apprenticeship
weiterbildung schulung > training
kompetenz > skill
arbeit beruf > job work
arbeitslos > unemployed unemployment
arbeitsmarkt > labor labour
arbeitgeber > employer
mitarbeiter personal > employee staff workforce
personalgewinnung > recruiting hiring
dienstplan > roster schedule
ruhestand rente > retirement pension
armut > poverty
obdachlos > homeless homelessness
sozialleistung > welfare benefit
flüchtling > refugee
zuwanderung > immigration migration
veteran > veteran
bürger > citizen resident
bevölkerung > population
volkszählung > census
verwaltung behörde > government agency administration
ministerium > ministry department
gemeinde kommune > municipality municipal
stadt > city urban
landkreis > county
dorf ländlich > rural
region > region regional
gesetz recht > law
rechtlich > legal
gericht > court
urteil > judgment verdict
vertrag > contract
antrag > application
formular > form
bescheid > decision notice
beschwerde > complaint
frist > deadline
genehmigung > approval
vorschrift > regulation rule
bürgerbeteiligung > participation engagement
umfrage > survey poll
wahl > election voting
haushalt > budget
steuer > tax
rechnung > invoice
zahlung > payment
förderung zuschuss > grant funding subsidy
vergabe beschaffung > procurement
ausschreibung > tender
wirtschaft > economy economic
unternehmen > company business enterprise
gründer startup > startup entrepreneur
handel > trade retail
industrie > industry
produktion > manufacturing production
handwerk > craft
tourismus > tourism
urlauber > tourist
besucher > visitor
besucherstrom > crowd
hotel > hotel
kultur > culture
museum > museum
bibliothek > library
archiv > archive
handschrift > handwriting manuscript
geschichte > history
musik > music
sport > sport
raumfahrt weltraum > space spaceflight
mond > moon lunar
satellit > satellite
satellitenbild fernerkundung > imagery
luftbild > aerial
drohne > drone
roboter > robot robotic
sensor > sensor
kamera > camera
bild > image picture
foto > photo
video > video
bilderkennung bildverarbeitung > vision
erkennung > detection recognition
vorhersage prognose > prediction forecast forecasting
simulation > simulation
optimierung > optimization
planung > planning
überwachung > monitoring surveillance
wartung instandhaltung > maintenance
zählung > counting count
messung > measurement
modell > model
algorithmus > algorithm
künstliche-intelligenz > ai
maschinelles-lernen > ml
sprachmodell > llm
chatbot > chatbot
spracherkennung transkription > transcription
sprache > speech language
stimme > voice
übersetzung > translation
zusammenfassung > summary
text > text
texterkennung > ocr
klassifikation > classification
anomalie > anomaly
suche > search
empfehlung > recommendation
daten > data
datensatz > dataset
datenbank > database
schnittstelle > interface
statistik > statistics
auswertung analyse > analysis analytics
software > software
anwendung > app
webseite > website
internet > internet broadband
mobilfunk > wireless cellular
netz > network
server rechenzentrum > datacenter
digitalisierung > digitization digitalization
automatisierung > automation
anonymisierung > anonymization
transparenz > transparency
erklärbarkeit > explainability
verzerrung > bias
wettbewerb > competition contest
preis > prize
lösung > solution
forschung > research
innovation > innovation
prototyp > prototype
wissen > knowledge
dokument > document
bericht > report
protokoll > minutes
akte > file
werkzeug > tool
material > material
holz > wood timber
metall > metal
stahl > steel
beton > concrete
rost korrosion > corrosion
chemikalie > chemical
strahlung > radiation
gas > gas
öl > oil
munition > munition ordnance
lager > warehouse
`
