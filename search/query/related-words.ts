import { analyseGerman } from '../analysis/german'

/**
 * Words for neighbouring things: who looks for one is often glad of the others, after what was typed. Unlike the
 * synonyms of the analyser they only widen searches, and count less. Data, one group a line.
 */
const GROUPS = `
prüfung inspektion kontrolle überwachung begutachtung
brücke überführung ingenieurbauwerk talbrücke
riss abplatzung bauwerksschaden schadenserkennung
straße fahrbahn straßenzustand straßenbelag asphalt
schlagloch fahrbahnschaden straßenschaden spurrinne
winterdienst streudienst räumdienst glatteis glätte straßenwetter
hochwasser überschwemmung überflutung sturmflut
wasserstand pegel pegelstand abfluss
deich düne küstenschutz buhne
starkregen niederschlag unwetter
badewasser badegewässer badestelle blaualge
trinkwasser wasserleitung rohrbruch rohrnetz leckage
leitung rohr kanal
abwasser kläranlage kanalisation
moor torf niedermoor wiedervernässung feuchtgebiet
wald forst forstamt
waldbrand waldbrandwarnung rauch feuer brand
borkenkäfer schädling käferbefall insektenbefall totholz
satellit satellitenbild fernerkundung weltall luftbild
drohne multikopter befliegung drohnenflug
laserscan laserdaten höhenmodell geländemodell punktwolke
hafen seehafen kai liegeplatz umschlag
schiff frachter schifffahrt
schule schüler grundschule unterricht lehrkraft
schulbus schülerbeförderung schulverkehr schulweg
kita kinderbetreuung kinderkrippe tagesmutter kitaplatz
nahverkehr bus linienbus rufbus bahn straßenbahn fahrgast
rufbus bedarfsverkehr anrufsammeltaxi
fahrrad rad radverkehr radfahrer radweg
auto fahrzeug verkehr
parken parkplatz stellplatz parkraum
tourismus urlaub urlauber gast kurort seebad ferien
strand badeort küste
besucher gast besucherzahl besucherstrom gästezahl
krankenhaus notaufnahme station hospital universitätsmedizin
arzt praxis hausarzt medizin
krankenhausbett bettenbelegung belegung
befund arztbrief diagnose entlassbrief
pflege pflegeheim altenheim heimaufsicht
rettungsdienst rettungswagen notruf leitstelle
feuerwehr brandschutz löschfahrzeug
polizei blaulicht
bürgertelefon servicetelefon telefon anruf anrufer telefonat gespräch hotline behördennummer
spracherkennung transkription mitschrift abschrift verschriften
protokoll niederschrift wortprotokoll sitzung
übersetzung dolmetscher mehrsprachig fremdsprache übersetzen
leichte-sprache verständlich vereinfachung klartext
chatbot textassistent auskunft telefonassistent sprachcomputer sprachassistent
sprachmodell generativ textgenerierung
handschrift schreibschrift kurrent sütterlin kanzleischrift fraktur
texterkennung handschrifterkennung schrifterkennung auslesen scan scannen volltext
formular vordruck antrag antragsbogen
akte dokument unterlage schriftgut
archiv altakte landeshauptarchiv
schwärzung anonymisieren unkenntlich überdecken verpixeln
informationsfreiheit informationsfreiheitsgesetz ifg akteneinsicht
gericht urteil justiz gerichtsentscheidung
datenschutz personenbezogen
rechnung beleg quittung abrechnung
doppelt dublette mehrfach mehrfachabrechnung doppelnutzung
betrug missbrauch auffällig falschangabe
förderung zuschuss zuwendung fördermittel förderaufruf förderprogramm
verein ehrenamt ehrenamtlich
verwendungsnachweis förderbescheid
sozialleistung wohngeld unterhaltsvorschuss elterngeld sozialhilfe
steuer finanzamt grundsteuer steuerbescheid
bauantrag bauvorlage baugenehmigung bauaufsicht
bauakte grundriss lageplan
personal beschäftigte mitarbeiter personalbedarf
ruhestand rente pensionierung altersabgang
dienstplan schichtplan einsatzplan vertretungsplan
tourenplanung routenplanung route fahrplan tour
müll abfall entsorgung restmüll biotonne
energie strom wärme heizung
energieverbrauch energiebedarf wärmebedarf verbrauch
solar photovoltaik windpark windkraft
straßenlaterne straßenbeleuchtung beleuchtung lampe
landwirtschaft landwirt acker ernte bauernhof
dünger nitrat grundwasser
tierseuche geflügelpest tierarzt veterinäramt
wildtier wolf wildkamera fotofalle
biber biberdamm
vogel kranich gans
seegras unterwasser makrophyt algen
museum heimatstube sammlung ausstellung
bibliothek bücherei bücherbus fahrbibliothek
ausschreibung vergabe vergabeunterlagen
it-sicherheit cyberangriff phishing schadsoftware
barrierefreiheit barrierefrei barriere
funkloch mobilfunk netzabdeckung breitband
unfall verkehrssicherheit unfallschwerpunkt
stellungnahme einwendung bürgerbeteiligung einwand
warteliste platzvergabe anmeldung
künstliche-intelligenz maschinelles-lernen generativ
vorhersage prognose vorausberechnung schätzung
haushalt finanzen kämmerei etat doppik buchhaltung
statistik zensus erhebung umfrage befragung
meldewesen melderegister einwohnermeldeamt ausweis reisepass bürgeramt
standesamt geburtsurkunde eheschließung sterbefall personenstand
wahl briefwahl wahllokal wahlhelfer stimmzettel
ausländerbehörde aufenthaltstitel einbürgerung migration integration asyl
kraftfahrzeug zulassungsstelle fahrerlaubnis führerschein
bußgeld ordnungswidrigkeit verwarnung ordnungsamt
gewerbe gewerbeamt gewerbeanmeldung
arbeitsmarkt jobcenter arbeitslos bürgergeld qualifizierung
jugendamt jugendhilfe kinderschutz kindeswohl
schulamt schulentwicklung schülerzahl einschulung
hochschule universität studium studierende
berufsschule ausbildung lehrling auszubildende
weiterbildung volkshochschule fortbildung schulung
theater orchester konzert bühne
denkmal kulturerbe baudenkmal denkmalpflege
sport sportverein sporthalle sportstätte schwimmhalle
gesundheitsamt infektion epidemie impfung meldepflicht
krebs tumor onkologie krebsregister
apotheke arznei medikament arzneimittel
psychiatrie therapie sucht
labor probe laboranalyse
lebensmittel lebensmittelkontrolle hygiene gaststätte
nutztier stall tierwohl tierhaltung
gewässer fluss bach wasserqualität
fischerei fisch fischfang kutter
jagd wild jäger wildunfall
naturschutz biotop artenschutz schutzgebiet
insekt biene bestäuber imker
vegetation pflanze bewuchs biotopkartierung
boden altlast bodenschutz
luftqualität feinstaub emission immission luftreinhaltung
lärm schall geräusch lärmschutz
klimaschutz klimaanpassung treibhausgas klimawandel
hitze dürre trockenheit bewässerung
gebäude liegenschaft bestandsgebäude sanierung
wohnung miete mietspiegel wohnraum wohnungsbau
bebauungsplan stadtplanung raumordnung flächennutzungsplan bauleitplanung
vermessung kataster flurstück geodaten landkarte
baustelle umleitung straßensperrung verkehrslenkung
ampel lichtsignalanlage kreuzung verkehrsfluss stau
schiene zug gleis bahnübergang
flughafen luftverkehr flugzeug
schleuse wasserstraße fahrrinne
katastrophenschutz warnung sirene evakuierung krisenstab
kampfmittel munition blindgänger
justizvollzug gefängnis haft
grundbuch notar grundstück
staatsanwaltschaft ermittlung straftat
bürgerbüro terminvergabe wartezeit warteschlange
beschwerde anliegen mängelmelder
posteingang eingangspost briefpost
vertrag vertragsverwaltung vertragsmanagement
beschaffung einkauf vergabe
pressemitteilung öffentlichkeitsarbeit presse
kreistag gemeindevertretung stadtvertretung ausschuss
bewerbung bewerber stellenausschreibung personalgewinnung
wissensmanagement wissensdatenbank handbuch
datenqualität dublette datenbereinigung stammdaten
anomalie ausreißer auffälligkeit fehlererkennung
zeitreihe messreihe messwert sensordaten
foto bild aufnahme bildverarbeitung
bilderkennung objekterkennung bildverarbeitung
video kamera videobild
textanalyse textverarbeitung nlp
stimme audio tonaufnahme mikrofon
disposition einsatzplanung optimierung
simulation szenario digitaler-zwilling
roboter robotik automat
assistenzsystem entscheidungshilfe empfehlung
cloud rechenzentrum hosting server
`

/** By lexeme: the lexemes of its neighbours. A lexeme may stand in several groups. */
const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = readGroups()

/** Lexemes of neighbouring things, for a German lexeme. */
export function relatedTo(lexeme: string): readonly string[] {
  return [...(NEIGHBOURS.get(lexeme) ?? [])]
}

function readGroups(): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  for (const line of GROUPS.trim().split('\n')) {
    const lexemes = line.split(' ').flatMap((word) => analyseGerman(word.replace('-', ' ')).slice(0, 1))
    for (const lexeme of lexemes) {
      const others = neighbours.get(lexeme) ?? new Set()
      for (const other of lexemes) if (other !== lexeme) others.add(other)
      neighbours.set(lexeme, others)
    }
  }
  return neighbours
}
