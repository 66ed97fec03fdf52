/** Traffic, public transport, cycling, parking, ports, railways. */
export const TRAFFIC = `
= nahverkehr busverkehr regionalverkehr stadtverkehr verkehrsbetrieb verkehrsverbund
= bus linienbus omnibus stadtbus regionalbus überlandbus
= rufbus anrufbus anrufsammeltaxi ruftaxi bedarfsverkehr ridepooling
= haltestelle bushaltestelle busstopp station haltepunkt
= straßenbahn tram trambahn stadtbahn
= bahn zug eisenbahn schienenverkehr schiene
= bahnhof hauptbahnhof bahnstation zughalt
= bahnübergang schranke beschrankt
= gleis schienen bahngleis gleisanlage
= fahrplan abfahrtszeit abfahrt linienplan fahrtzeit
= verspätung unpünktlich pünktlichkeit verspätet zugausfall
= fahrschein fahrkarte ticket fahrausweis busticket
= schwarzfahren schwarzfahrer fahrgelderschleichung
= fahrgast passagier fahrgäste mitfahrer
= auslastung besetzungsgrad belegung fahrgastzahl überfüllt
= umsteigen anschluss umstieg anschlussverbindung
= pendler berufsverkehr berufspendler pendeln
= pendlerparkplatz mitfahrparkplatz fahrgemeinschaft mitfahrgelegenheit
= carsharing autoteilen leihauto mietwagen
= leihfahrrad mietrad bikesharing
= fahrrad rad velo drahtesel zweirad
= radweg radverkehrsanlage radroute radspur
= radfahrer radler fahrradfahrer radelnde
= lastenrad lastenfahrrad cargobike
= elektrofahrrad pedelec ebike
= roller scooter elektroroller tretroller
= motorrad moped krad mofa
= laster lastwagen brummi sattelzug schwerlastverkehr lastkraftwagen
= schwertransport schwerlasttransport großraumtransport
= elektromobilität emobilität elektrofahrzeug elektroauto stromer
= tankstelle tanken kraftstoff benzin diesel sprit
= fuhrpark fahrzeugflotte flotte dienstwagen fahrzeugpark
= stau verkehrsstau rückstau stockend verkehrsüberlastung verstopft
= verkehrsaufkommen verkehrsdichte verkehrsmenge verkehrsstärke verkehrszählung
= ampel lichtsignalanlage lsa lichtzeichenanlage verkehrsampel ampelschaltung
= verkehrslenkung verkehrssteuerung verkehrsleitsystem verkehrsmanagement
= parkplatz stellplatz parkfläche parkraum abstellplatz
= parkhaus tiefgarage parkdeck
= parkplatzsuche parksuchverkehr parkleitsystem
= falschparker falschparken parkverstoß parksünder halteverbot
= abschleppen abschleppdienst umsetzen
= blitzer radarfalle geschwindigkeitsmessung geschwindigkeitsüberwachung radarkontrolle starenkasten
= raser rasen geschwindigkeitsüberschreitung tempolimit geschwindigkeitsbegrenzung
= unfall verkehrsunfall autounfall zusammenstoß crash karambolage
= unfallschwerpunkt unfallhäufungsstelle gefahrenstelle unfallstelle
= verkehrssicherheit schulwegsicherheit
= führerschein fahrerlaubnis lappen
= fahrschule fahrlehrer fahrprüfung
= zulassungsstelle kfzzulassung straßenverkehrsamt fahrzeugzulassung zulassungsbehörde
= nummernschild kennzeichen autokennzeichen kfzkennzeichen
= autofahrer kraftfahrer fahrzeugführer lenker
= busfahrer fahrpersonal triebfahrzeugführer lokführer
= taxi taxifahrer mietwagen fahrdienst
= fußgänger passant zufußgehende
= schulbus schülerverkehr schülertransport schülerbeförderung schulverkehr
= mobilität fortbewegung beweglichkeit
= routenplanung tourenplanung wegeplanung streckenplanung routing
= navi navigation wegweiser
= hafen seehafen binnenhafen hafenanlage
= kai pier anleger kaje liegeplatz
= schiff frachter boot kutter dampfer wasserfahrzeug
= fähre fährverkehr autofähre fährschiff
= kreuzfahrt kreuzfahrtschiff kreuzfahrer
= schifffahrt seefahrt seeschifffahrt binnenschifffahrt
= wasserstraße fahrrinne seeweg fahrwasser
= schleuse hebewerk wehr
= container seecontainer frachtcontainer
= umschlag verladung beladung
= ladung fracht frachtgut
= logistik transportwesen lieferkette spedition
= lieferverkehr paketdienst zustellung lieferdienst kurier
= flughafen airport flugplatz
= flugzeug flieger
= lotse lotsendienst schiffslotse
= ankunftszeit eta eintreffen
= jachthafen marina sportboothafen yachthafen
= verkehrswende mobilitätswende
= umleitung ausweichstrecke umfahrung ortsumgehung
= fahrzeug kfz wagen karre
= beifahrer mitfahrer insasse
bus nahverkehr bahn straßenbahn fahrgast fahrplan haltestelle
rufbus bus tourenplanung
verspätung fahrplan anschluss echtzeit
auslastung fahrgast bus
fahrrad radverkehr radfahrer radweg fahrradstraße
parkplatz parken auto parkschein
ampel kreuzung stau grün
stau verkehr baustelle pendler
unfall unfallschwerpunkt verkehrssicherheit kreuzung
blitzer bußgeld raser
falschparker ordnungsamt knöllchen bußgeld
hafen schiff kai umschlag liegeplatz reeder
schleuse wasserstraße schiff
schulbus schule fahrplan
dienstwagen fuhrpark fahrtenbuch
flughafen luftverkehr flugzeug flug
ladesäule elektroauto strom
lieferverkehr lager logistik
zug gleis bahnübergang schiene bahnhof
verkehrszählung sensor kamera verkehrsaufkommen
taxi rufbus
weiche oberleitung signal gleis
`
