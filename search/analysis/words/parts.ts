/** Base words of many compounds that the other lists do not have, found in texts of citizens and of the field. */
export const PART_WORDS = `
abbieger abdruck abgabe abgas abitur abkommen absage abschaffung abschuss absenkung absicherung abwesenheit abwurf agentur
akteur algorithmus allergie anbindung angel anklage ankläger ankündigung anordnung anpassung anpflanzung anruf ansteckung
anwender apotheker arbeiter architekt assistent assistenz attest attraktion audio aufbereitung aufbewahrung aufbruch
aufenthalt aufforstung aufführung aufklärung auflösung aufschlag aufsicht aufwendung aufwertung ausbesserung ausbreitung
ausfuhr ausgrabung ausreißer ausrichtung ausruf ausschuss aussprache ausweis auswirkung automation baby bake
barometer basis bauherr bebauung bedürfnis begegnung begrenzung begutachtung behälter bekämpfung beläge belag belastung
belästigung beleg bepflanzung beregnung beschau beschränkung beseitigung besprechung bestimmung besteuerung beteiligung
bewegung bezüge biodiversität blindgänger blockade boje bombe bonus brache brauch bremse brennpunkt bruch brüche buche
bündnis bürgschaft camping center chat chronik cluster code controlling demenz demografie design desinfektion detail
diebstahl dienstleister diktat diskriminierung disposition doktor dokumentation dosis drohne durchfluss durchlass effekt
ehrung einfuhr eingriff einmündung einsamkeit einschränkung einschulung einsparung eintritt einwanderung einweihung
emission energie entnahme entsiegelung entsorger entwendung erbschaft erbe erdgas erfassung erfinder erfindung erkältung
erneuerung eröffnung erreger ersparnis erstellung erwärmung erweiterung etikett evakuierung explosion export extremismus
fahndung fälschung fassung feger fehler feld festplatte feuchte finder fitness flagge flicken floß flotte
flüchtling fluter folie forensik forscher forschung foto fotos freund fund funktion fußgänger galerie gasse gebrauch
gebot gebühr gefangener gegner gelegenheit gemeinschaft genossenschaft gerechtigkeit geruch gesang geschoss gestaltung
gesuch gesundheit gewalt gewohnheit gezeiten gipfel giebel gottes grafik gründer gruß gutschein guthaben hacker
häftling hausarzt haushalt hecht heirat helfer hering hersteller herstellung herz hinterbliebene hitze hygiene
immobilie import impuls index industrie infarkt infektion infrastruktur inklusion innovation insolvenz integration internet
interview inventar isolierung jacht kapazität kapital kartei kartoffel kauf kennung kette kiosk klausel klausur klinik
koffer kohle kollege kollision kommunikation kompass komponente konflikt kontroll konzern kooperation kopie kosmetik krippe
kröte kurier kurator lager landwirt laster lastwagen läufer leck lehrgang lehrstelle leistung lenkung leser lesung
lexikon lieferant limit linie lizenz logik logistik lokal mahnung makler manager marathon markt mathematik medikament
medizin meister melder mensa meteor militär minderung misshandlung modell modem modul monitor monitoring montage motor
mündung museum nahrung narkose nässe nebel niederlassung notar notstand nummer oase obdach ökologie ökonomie operation
optik optimierung option orden ordnung ortung ozean ozon parade parasit parlament passage patent pegel pendel pensionär
pflaster pfleger pflicht pionier plantage plattform podium pollen portal posten potenzial präsenz praxis prävention
produktion produzent prognose promenade protest prothese provision prozent prüfung psyche publikum qualifikation qualm
radio radler rakete ranking raser räumung reaktion realität recherche recycling regie reihenfolge reise rekord
reparatur reporter reservierung resonanz respekt restaurant reste retter revier rezept rhythmus riegel robbe roboter
robotik route routine rückbau rückhalt rückgabe rückmeldung rüstung rutsche sabotage sanitäter sauger schadstoff
schädling schalter schanze schätzung scheune schicht schiffer schlacht schließung schläge schnittstelle schranke
schrott schub schule schürfung schwangerschaft schwimmen segler sekunde senkung seuche sicht siedler signal
simulation sitzung skala solar sorge sortierung spedition speicher spender spiegel splitter stapel
startup stärke statistik steckdose steg steig stempel sterben stich stille stipendium störfall strafe strategie streife
streik strömung stube sucht suche supermarkt symbol syndrom tafel takt tank täuschung taxe team telefon tempo textil
theke therapeut ticket toilette toiletten topf tonne tourist tracht tragfähigkeit transport treiber trend trennung treue
trinker turm überbau überblick übergang überlastung überprüfung übersetzer übertragung überweg überwinterung umbau
umbruch umfahrung umgang umgebung umgehung umgestaltung umland umstellung umstieg unruhe unterführung unterhalt unterlage
unwetter ursprung vakuum vegetation verarbeitung verband verbrauch verbrechen verbreiterung verbrennung verdunkelung verein
vererbung verfall verfolgung verfügung vergiftung vergnügen vergünstigung verkäufer verkalkung verlagerung verleih
vermarktung vermieter verminderung vermüllung vernetzung verordnung verpackung verringerung verrohrung verschleppung
verschmutzung verschreibung verschwendung versicherung versickerung versiegelung versorger verspätung versteigerung
verstopfung versuch verteidigung verteiler verteilung vertrag vertrieb verunreinigung verwahrung verwertung verzögerung
virus vorbereitung vorfall vorfahrt vorhersage vorlesung vorrat vorräte vorsorge vorwarnung waage wache wachstum waffe
wagnis wähler währung wanderung warnung wartung wasser wechsel wehr weide weiler wende werkstatt werbung wetter
winkel wirkung wirtschaft wohnraum wolke wrack wurzel zähler zählung zecke zelt zement zeuge ziegel
zigarette zinsen zone zubehör zufahrt zufluss zuflucht zugabe zulage zulauf zunahme zusatz zuschlag zustellung
bedürftig beschädigt bezogen deutsch deutschland fähig feindlich förmig freundlich gefährdet gerecht gestützt haltig
intensiv krank neutral pflichtig qualität schädlich sicher sprachig stämmig tauglich elektronisch erteilung gegensatz gegenteil gemeinsam gleichgewicht haftanstalt
photonisch rückseite rücksicht stichwort vielfach
`

/** Forms that stand only in front of another word: Förder(ung)-, Leih(e)-, Mikro-. */
export const PART_FORMS = `
abbiege abstell adress agrar allgemein alten angst anwend anlauf arbeits arznei aufenthalts aufnahme aufstell auskunfts
ausleih ausbildungs auto außen bade bagger barriere bahn bedarfs behinderten besuchs betriebs bezirks bild bildungs
binnen bio blind blüh boden brach brauch brenn brief bundes cyber dauer demo dienst digital direkt doppel drittel dritt
dunkel durchgangs dünge ehren eigen einfamilien einheits einkaufs einlass einzel elektro eltern entlass erb erd ernst erst ess
extra falsch fein fehl feucht fest fertigungs fisch flach förder fracht frei freizeit fremd früh füll fund fuß gast gäste gebrauchs
gefahr gegen geh geheim gehirn gemein gerichts gesundheits glas glatt gleich großraum grund grün halte hand handels
handwerks hart haus hausärzte heil heiz herren höchst innen instand jung kalt kassen kauf kehr kenn klär kohlen kombi
kontakt krankheits kreis kühl kunden kurz land lang lärm laser last lauf lebens leer leih leit lese liefer lohn lösch luft
mahn massen mehr mehrfamilien mehrzweck melde mikro militär mindest misch mitfahr mittel mobil nachbar nachbarschafts
national natur netz nieder not nutz nutz nutztier öko online ordnungs orts pacht park pendler pfand photo platt polit
probe psycho rats raub rauch rechts regel regional reihen reit renten reserve rest richt roh rück ruhe rutsch
schad schalt schau schlacht schlag schmal schmutz schneid schnell schwarz schwer schwimm sehens sicht sitz solar
sommer spar spät spiel spreng sprech spritz spül stand stark starken stech steil stell sterbe steuer
stoß streu strich stick studien such tank tanz tauf tausch technik tele test tief tipp todes tritt trocken turn
unfall unterhalts uni verbots verbrauchs vergleichs verkehrs verkaufs versorgungs versuchs verteil video viel voll vorder vorlese vorrats
wachs wach wahl wander warm wasch waren wechsel weit wende wert wertstoff wiege wild wohnungs zeichen zeit zentral zivil zucht
zulassungs zusatz zwangs zweck zweit zwischen
`
