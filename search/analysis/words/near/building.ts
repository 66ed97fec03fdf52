/** Building, roads, bridges, houses, surveying. `=`: other words for the same; the others are neighbours. */
export const BUILDING = `
= schlagloch straßenschaden fahrbahnschaden straßenaufbruch frostaufbruch
= gehweg bürgersteig fußweg gehsteig trottoir
= straßenlaterne laterne straßenlampe straßenleuchte straßenbeleuchtung lichtmast
= fahrbahn straße chaussee landstraße gemeindestraße kreisstraße allee
= autobahn schnellstraße fernstraße bundesfernstraße
= brücke überführung viadukt straßenbrücke eisenbahnbrücke fußgängerbrücke talbrücke steg
= tunnel unterführung röhre durchlass
= bauwerk ingenieurbauwerk bauwerke tragwerk
= riss rissbildung haarriss sprung
= abplatzung abbröckeln bröckeln betonschaden putzschaden
= rost korrosion durchrostung verrosten rosten
= verfall zerfall verwitterung verschleiß abnutzung alterung
= baufällig marode sanierungsbedürftig einsturzgefährdet morsch kaputt
= sanierung instandsetzung ertüchtigung erneuerung renovierung modernisierung wiederherstellung
= reparatur ausbesserung flicken reparieren instandsetzung
= instandhaltung wartung unterhaltung pflege bauunterhalt
= abriss abbruch rückbau demolieren
= baustelle baumaßnahme bauarbeiten straßenbau baugrube
= straßensperrung vollsperrung sperrung umleitung absperrung
= baugenehmigung bauerlaubnis baubewilligung
= bauantrag baugesuch bauanzeige bauvoranfrage
= bauamt bauaufsicht bauordnungsamt bauaufsichtsbehörde bauordnung baubehörde
= bauplan bauzeichnung grundriss bauvorlage bauunterlagen
= bauherr bauwilliger häuslebauer eigenheimbauer
= bebauungsplan bauleitplan bauleitplanung baurecht
= stadtplanung städtebau stadtentwicklung ortsentwicklung
= raumordnung landesplanung regionalplanung raumplanung
= baugebiet neubaugebiet bauland bauplatz baugrundstück wohngebiet
= grundstück flurstück parzelle liegenschaft baugrund
= liegenschaftskataster kataster katasteramt vermessungsamt alkis
= vermessung aufmaß landvermessung einmessung vermessen
= landkarte karte stadtplan kartenwerk geodaten lageplan
= luftbild luftaufnahme orthofoto luftbilder vogelperspektive
= geländemodell höhenmodell dgm relief oberflächenmodell
= gebäudemodell bim bauwerksdatenmodell stadtmodell
= gebäude haus bauwerk immobilie
= altbau bestandsgebäude bestandsbau altbestand
= hochhaus plattenbau mehrfamilienhaus wohnblock wohnhaus
= leerstand leerstehend unbewohnt brachliegend ungenutzt
= brache brachfläche industriebrache konversionsfläche baulücke
= wohnung bleibe wohnraum mietwohnung unterkunft
= wohnungssuche wohnungsmarkt wohnungsnot wohnungsmangel
= miete mietzins mietkosten kaltmiete warmmiete mietpreis
= mietspiegel vergleichsmiete mietpreisbremse
= vermieter wohnungsgesellschaft wohnungsunternehmen wohnungsbaugesellschaft hausverwaltung
= mieter bewohner hausbewohner
= heizung wärmeversorgung beheizung heizen heizkessel
= fernwärme nahwärme wärmenetz
= wärmepumpe heizungstausch gebäudeheizung
= dämmung isolierung wärmedämmung isolation
= energieausweis gebäudeenergiegesetz energieberatung
= stromverbrauch energieverbrauch stromfresser verbrauch stromkosten
= nebenkosten betriebskosten heizkosten
= hausmeister gebäudebetreuung objektbetreuung hauswart
= gebäudemanagement facility gebäudeverwaltung liegenschaftsverwaltung gebäudebewirtschaftung
= gebäudeautomation gebäudetechnik haustechnik smarthome
= raumbelegung raumbuchung raumplanung raumvergabe
= barrierefrei rollstuhlgerecht behindertengerecht stufenlos schwellenlos
= aufzug fahrstuhl lift
= dach dachfläche bedachung dachstuhl
= keller untergeschoss kellerraum
= fassade hauswand außenwand gebäudehülle
= graffiti schmiererei sprayer
= schimmel feuchteschaden feuchtigkeit schimmelpilz
= asbest schadstoff bauschadstoff
= statik tragfähigkeit standsicherheit tragwerksplanung
= beton stahlbeton spannbeton
= asphalt straßenbelag teer fahrbahnbelag deckschicht bitumen
= pflaster kopfsteinpflaster pflasterung
= bordstein bordsteinkante randstein
= kanal kanalisation abwasserkanal siel kanalnetz entwässerung
= gully gulli straßenablauf regenablauf
= wasserrohr wasserleitung trinkwasserleitung rohrleitung
= rohrbruch leck leckage wasserverlust undicht
= leitungsplan leitungsauskunft leitungskataster
= tiefbau straßenbau kanalbau leitungsbau
= handwerker bauunternehmen baufirma bauunternehmer baubetrieb
= architekt planer planungsbüro ingenieurbüro
= spielplatz spielgerät spielfläche kinderspielplatz
= friedhof begräbnisstätte gottesacker bestattung grabstelle
= grünfläche park grünanlage stadtgrün parkanlage
= baum baumbestand straßenbaum stadtbaum
= baumkataster baumkontrolle baumpflege
= winterdienst schneeräumen streudienst räumdienst schneepflug streuen
= glatteis straßenglätte glätte eisglätte blitzeis überfrierend
= straßenreinigung kehrmaschine stadtreinigung straßenkehrer
= verkehrszeichen verkehrsschild straßenschild beschilderung schild
= fahrbahnmarkierung straßenmarkierung zebrastreifen fußgängerüberweg
= zustandserfassung zustandsbewertung straßenzustand straßenzustandserfassung
= straßenmeisterei bauhof straßenbauamt straßenbauverwaltung straßenwärter betriebshof
= denkmal baudenkmal kulturdenkmal denkmalschutz denkmalpflege
= schloss gutshaus herrenhaus burg
= kirche gotteshaus dom pfarrkirche
= rathaus amtsgebäude verwaltungsgebäude dienstgebäude
= turnhalle sporthalle mehrzweckhalle
= schwimmbad schwimmhalle freibad hallenbad badeanstalt
prüfung inspektion kontrolle überwachung begutachtung besichtigung untersuchung
bauwerksprüfung brückenprüfung bauwerksschaden brücke riss schadenserkennung
schaden mangel defekt beschädigung
schlagloch spurrinne riss straßenzustand asphalt
straße asphalt straßenzustand verkehr
baugenehmigung bauantrag bauaufsicht bauvorlage
bauakte grundriss lageplan bauplan bauarchiv
baustelle straßensperrung verkehrslenkung stau
bebauungsplan stadtplanung raumordnung flächennutzungsplan baugebiet
vermessung kataster flurstück geodaten landkarte
wohnung miete mietspiegel wohnungsbau vermieter mieter
heizung wärme fernwärme wärmepumpe energieverbrauch dämmung
gebäude liegenschaft sanierung leerstand hausmeister
leitung rohr kanal
rohrbruch trinkwasser rohrnetz wasserwerk
laterne beleuchtung licht lampe leuchte dunkelheit
winterdienst glatteis schnee frost straßenwetter streusalz
gehweg zebrastreifen fußgänger bordstein
baum grünfläche stadtgrün gießen
spielplatz kinder park
kanal abwasser regenwasser entwässerung
grundstück bodenrichtwert immobilie gutachterausschuss
hausbau eigenheim bauantrag bauland
bagger tiefbau kabel leitung
beton stahl mauerwerk baustoff
bauschutt baustoff rückbau recycling
quartier stadtteil viertel
dorf ortsteil gemeinde ländlich
kreuzung einmündung knotenpunkt kreisverkehr
setzung senkung hebung rutschung bodenbewegung
erdrutsch hangrutsch steilküste böschung
`
