/** Health, safety, school, work, authorities, business, culture, technology. */
export const PEOPLE = `
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
