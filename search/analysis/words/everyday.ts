/** Base words of daily life and of the trades that authorities deal with, written for this project. */
export const EVERYDAY = `
abbruch abfahrt abgang abgänge abholung ablagerung abnahme abriss abschrift absender abstand abstände abweichung abwägung
acker äcker ader adler akademie alarm alarmierung alge algen alltag ampel anbau anbieter andrang anfahrt anfang anfänge
angehörige anker ankunft ankünfte anleitung anliegen anreise anruf anrufe anschaffung ansicht ansichten ansiedlung
anteil anteile anwohner apotheke apparat arbeiter archivar armut arznei auftraggeber ausbildung ausfall ausfälle
ausflug ausflüge ausgang auskommen auslage ausleihe ausrüstung aussicht ausstattung austausch auszubildende
bach bäche bagger bahnhof balken ball banane band bänder bank banken bargeld barriere batterie bauer bauern
beachtung becken befall befliegung befund befunde begegnung begehung begleitung begriff begriffe behandlung
behinderung beihilfe beleuchtung belüftung benutzer beobachtung bereitschaft berg berge bergung besatzung
beschäftigte beschreibung besuch besuche besucher beton betreiber betreuer betreuung bett bevölkerung beweidung
biene bienen bier bildschirm biotop birke blatt blätter blick blinde blitz block blume blut boot boote
braut breite brenn brett brief briefe brunnen brut buch bücher bucht bühne burg bürgschaft busch büsche
chemie chor container creme damm dämme dampf dauer deck decke deckung delle denkmal denkmäler diagnose diagnostik
dichte dieb diesel ding disziplin dokumentation dorf dörfer draht druck dünger durchfahrt durchsage dürre dusche
ebbe ecke eiche eier eimer einbruch einbrüche einfahrt einheit einkauf einkäufe einkommen einladung einleitung einsatz
einsätze einwand einwände einwendung einwurf eisen eiweiß elektronik eltern empfang empfänger ende endgerät engpass
engpässe enkel entgelt entlassung entnahme entschädigung entsorgung entwässerung entwurf entwürfe erbe erdbeben erde
erfassung erholung erkennung erkrankung erlass erlebnis ernährung erneuerung ernte ernten erosion erwerb erzeuger
erzieher erziehung essen etage fabrik fach fächer faden fähre fähren fahrer
fahrrad fahrräder fahrt fahrten fall fälle farbe fassade fass feder fehler feier feld felder
fenster ferien fernerkundung fett feuchte feuchtigkeit feuer fieber film filter finger firma firmen fisch fische fischer
fischerei fläche flächen flasche fleck fleisch fliege flieger flosse flotte flucht flug flüge flur fluss flüsse flut
förderer formel forst forsten fortschritt fotografie fracht frage fragen frauen freibad freizeit fremdsprache freund
frist fristen frost frucht früchte früherkennung führer führung fund funde funk fuß füße futter gans gänse
garage garten gärten gärtner gast gäste gaststätte gebäck gebiet gebiete gebirge geburt geburten gedächtnis gefahr
gefahren gefälle gefängnis geflügel gehalt gehälter geheimnis gehweg geld gelder gelände geländer gemälde gemüse
genossenschaft gepäck gerät geräte geräusch gericht gerichte geruch gerüche gerüst geschäft geschäfte geschenk geschichte
geschwindigkeit geschwister gesicht gesichter gespräch gespräche gestein gestell getränk getreide gewächs gewerbe
gewerk gewicht gewichte gewitter gift gitter glas gläser glätte glatteis glaube gleis gleise glocke graben gräben grad
gras gräser grenze grenzen grippe größe grube gründer gründung gruppe gruppen gurt güter
haar hafen hagel hahn halde halle hallen halt hand hände händler
hang hänge haut hecke hecken heft heil heim heime heizung helfer hemd herd herde herden herkunft
herz hilfe hilfen himmel hindernis hinweis hinweise hirsch hitze hobby höhe höhen holz hölzer honig honorar horn hotel
hotels hügel hund hunde hütte impfung import information ingenieur inhaber inhalt inhalte insekt insekten insel inseln
inspektion inspektor instandhaltung institut jagd jäger jahr jahre jahrhundert jubiläum jugend jugendliche kabel käfer
kahn kai kajak kalender kalk kälte kamera kameras kamin kammer kammern kampf kanal kanäle kante kantine kapelle kapitän
karte karten kartei kartierung kasse kassen kasten katalog kataster katastrophe katze keller kenntnis kern kette ketten
kiefer kiefern kies kilometer kind kinder kino kirche kirchen kiste klage klagen klang klärung klasse klassen kleid
klima klingel klub knochen knopf knoten koch köche kohle konferenz konflikt kongress kontakt kontakte
kontrolle kontrollen konzert konzerte kopf köpfe kopie korb korn körner körper korrektur korrosion korruption kraft
kräfte kran kräne kranich kraniche kranke krankheit krankheiten kraut kräuter kreuz kreuzung krieg krise krisen krone
kronen küche kuh kühe kühlung kultur kunde kunden kunst künstler kurort kurs kurse kurve küste küsten labor labore lachs
lack laden läden ladung lagune lampe lampen landung länge lärm last lasten laterne laternen laub
lauf läufe lawine leck leder lehre lehrer leiche leiter leitung leitungen leser leuchte leuchten
licht lichter lieferung liegenschaft linde linie linien linse liste listen loch löcher lohn löhne löschung lotse
lotsen luchs luft lüftung lücke lücken lunge mahd makler makrophyten maler mangel mängel mann männer
mantel mappe marke marken markierung markt märkte maschine maschinen maske masse massen mast masten material materialien
matte matten mauer mauern maus mechanik meer meere mehl meile meister melder meldung meldungen menge mensch menschen
merkmal merkmale messer messe metall meter methode miete mieten mieter mikrofon milch militär mine minute mischwald
mitarbeiter mitglied mitglieder mittag möbel mode moos moose möwe mücke mühle müller mulde mund munition münze muschel
muscheln museum musik musiker mutter mütter nachbar nachfolge nachlass nachlässe nachmittag nachricht nachrichten nacht
nächte nachwuchs nadel name namen natur nebel nest netz netze neubau nitrat
norm normen notaufnahme notruf notrufe note noten nutzer nutzung nutzungen objekt objekte obst
ofen öffnung ohr öl orchester ordner organ organe orgel ortung paar pacht pächter packung paket pakete palette
panorama papier papiere pappel park parks partei parteien pass pässe patient patienten pause pegel pendler pension person
personen pfad pfade pfahl pfand pferd pferde pflanze pflanzen pflaster pflicht pflichten phase pilz pilze pirat plakat
plastik platte platten platz plätze poller pol polder police pollen post posten praxis praxen predigt preis preise
priester prinzip probe proben problem produkt produkte programm programme protokoll protokolle provinz prozent prozess
prozesse puffer pult pumpe pumpen punkt punkte quartier quelle quellen quittung rabatt radar radfahrer radweg rahmen rampe
rand ränder rasen rast rathaus rathäuser ratte rauch raum räume raupe reaktion rechen rechnung rechnungen rede reden
redner reduktion reede regal regeln regen region regionen reifen reihen reinigung reis reise reisen
reiter reiz rente renten rentner reparatur reserve restaurant retter rettung revier reviere richter
richtung richtungen riegel riff ring rind rinder rohr rohre rolle roller rollstuhl röhricht rost rotor rücken rückgang
rucksack rückstau ruder ruf rufe ruhe ruine runde runden sache sachen sack säge saison salz sammlung sammlungen sand satz
sätze säule säulen schacht schaf schafe schäfer schale schall schaltung schalter schatten schatz schätze schaufel
scheibe schein scheine schicht schichten schiene schienen schiff schiffe schild schilder schilf schlaf schlag schläge
schlamm schlange schleuse schleusen schlick schloss schlösser schlüssel schmerz schmutz schnee schnitt schnitte
schornstein schrank schranke schraube schreiben schrift schriften schriftgut schritt schritte schublade schuh schuld
schulden schüler schülerin schuppen schuss schutt schwalbe schwan schwein schweine schwelle
schwimmer sediment seegang seegras segel segler seife seil seite seiten sektor semester senator sender sensor sensoren
serie serien sessel siegel signal signale silo sirene sitz sitze sitzung sitzungen skizze sohle sohn soldat sommer sonne
sorge sorgen sorte spalte spannung spaziergang speise spende spenden sperre sperren sperrung spiegel spiel spiele spieler
spitze sport sportler sprache sprachen sprecher sprengung spritze spur spuren stab stäbe stadion
stadt städte stahl stall ställe stamm stämme stand stände station stationen statik statiken staub stau steg stege stein
steine stelle stellen stellplatz stellplätze steuer stiege stift stiftung stimme stimmen stock stoff stoffe störung
störungen strafe strafen strahl strand strände strecke strecken streit streu strich strom ströme strömung
struktur stück stücke student studenten studie studien studium stuhl stunde stunden sturm stürme sturz suche suchen sumpf
system systeme szene tafel tafeln tal tank tanker tanne tasche tat täter taucher tausch taxi technik teich teiche teil
teile teilnehmer telefon telefonat telefonate telefone tempel temperatur temperaturen teppich termin termine test tests
theater thermometer tiefe tiefen tier tiere tierart tinte tisch tische titel tochter tod tonne tonnen tor tore
torf tote tour touren tourist touristen träger transport transporte traum trauung treffen treffer treibstoff
trennung treppe treppen trinkwasser trocken trockenheit truppe tuch tunnel tür türen turbine turm türme turnhalle
turnhallen übergang übergabe überfall überführung übersetzer übersetzung übertragung überwachung ufer uhr umbau
umfrage umfragen umgebung umlage umleitung umsatz umschlag umwelt umzug umzüge unfall unfälle unkraut unterhalt unterkunft
unterkünfte unternehmer unterricht untersuchung urkunde urkunden urlaub urlauber ursache urteil urteile vater vegetation
ventil verband verbände verbot verbote verbrechen verbund verdacht verein vereine verfall verfolgung vergleich vergleiche
vergütung verkauf verkäufe verkäufer verkehr verlag verlage verlauf verläufe verletzung verlust verluste vermerk vermerke
vermieter vermittlung vermögen verschleiß verschluss verspätung verstärkung verstoß verstöße versuch versuche verteilung
vertrag verträge vertreter vertretung vertrieb verwandte verzug vieh villa viren vogel vögel volk volltext vordruck vordrucke
vorfall vorfälle vorgang vorgänge vorrat vorräte vorschlag vorschläge vorsitz vorsorge vorstand vorstände vortrag vorträge
waage wache wachen wachs wachstum waffe waffen wagen wahl wahlen wald wälder wand wände wanderung ware waren warnung
warnungen wartung wäsche wechsel weg weide weiden weiher wein welle wellen welt wende werbung werft
werften werk werke werkstatt werkstätten werkzeug wert werte wesen westen wette wiese wiesen wild wildnis
wille wind winde winter wirt wirtschaft wissen witterung woche wochen wohnung wohnungen wolf wölfe wolke
wolken wolle wort wörter wucht wunde wunsch wünsche wurf würfe wurm wurzel wurzeln wüste zahl zahlen zahlung zahlungen zähler
zählung zahn zähne zange zaun zäune zeichen zeichnung zeile zeilen zeit zeiten zelle zellen zelt zement zensus zeuge zeugen
zeugnis zeugnisse ziege ziegel ziel ziele zimmer zins zinsen zone zonen zoll zubehör zucht zucker zufahrt zufahrten zufluss
zugang zugänge zukunft zulage zulassung zunge zuschlag zustand zustände zustellung zuwanderung zweck zwecke zweig zwiebel
liege bade lese merk lösch melde sperr sammel misch lern wander schwimm tauch sprech zähl mess prüf spar heiz kühl trenn
treib lager lade zettel bogen bögen rinne rinnen rumpf rümpfe nährstoff nährstoffe mitschnitt mitschrift ausschnitt
abkürzung voranfrage einsicht aufkommen aufbau ausbruch ausbrüche beauftragte befahrung begründung einzug erfahrung
erkenner ersatz erstattung fahne fahnen feststellung format forscher frequenz frequenzen funktion gebühr gebühren
interesse kampagne kampagnen konferenz lage lagen lehrgang mahnung mehrfach mindest mundart mündung mündungen niveau
ökologie pensionierung porträt prävention qualität referat reform robotik roboter rundgang scan scans schub sektion sicht
spektrum stress tagung takt teilhabe text texte tipp tipps tumor überblick vertrauen verzeichnis viertel vorhaltung
vorhersage vorlage vorlagen zuschuss zuschüsse zweifel kontakte krankenwagen kriterium kriterien landung maßnahme
maßnahmen meteorologie niederlassung obdach physik radiologie schadstoff schadstoffe selbsthilfe sozial spender stau
stärke stärken verordnung vertiefung verwalter vorhaben wärme wasserkraft wohnen zentrum zentren zuständigkeit
`
