/** Fire service, police, disasters, crime, defence. */
export const SAFETY = `
= feuerwehr brandschutz löschzug brandbekämpfung feuerwehrleute
= feuerwehrmann feuerwehrfrau einsatzkraft brandmeister kamerad
= brand feuer flammen großbrand
= löschen löscharbeiten brandbekämpfung
= löschfahrzeug löschauto feuerwehrauto
= rauch qualm rauchentwicklung rauchsäule
= rauchmelder brandmelder feuermelder
= einsatz alarmierung ausrücken
= einsatzleitung einsatzführung krisenstab
= lagebild lage lageübersicht lagedarstellung
= lagebericht lagemeldung
= katastrophe unglück notlage ernstfall desaster
= katastrophenschutz zivilschutz krisenmanagement gefahrenabwehr bevölkerungsschutz notfallplanung
= krise krisenfall notstand
= evakuierung räumung evakuieren
= warnung alarm warnmeldung vorwarnung
= warnapp nina katwarn cellbroadcast
= sirene warnsignal heulton
= frühwarnsystem frühwarnung warnsystem
= früherkennung frühzeitig rechtzeitig
= rettung bergung lebensrettung
= vermisst vermisstensuche verschollen vermisste
= suchaktion personensuche suche
= seenot seenotrettung schiffbruch
= polizei ordnungshüter schutzpolizei polizist
= kriminalpolizei kripo ermittler lka kriminalamt
= ermittlung fahndung untersuchung nachforschung
= kriminalität verbrechen straftat delikt
= diebstahl klauen einbruch dieb entwendung
= einbruchsprognose predictive kriminalitätsprognose
= kinderpornografie missbrauchsabbildung kinderpornographie
= hassrede hasskommentar hetze hatespeech
= falschmeldung fakenews desinformation falschinformation
= extremismus radikalisierung terror terrorismus
= gewalt gewalttat übergriff
= zeuge zeugenaussage aussage vernehmung
= vernehmung verhör befragung
= beweismittel asservat asservate beweis
= spurensicherung forensik kriminaltechnik
= datenträger festplatte speichermedium
= gesichtserkennung biometrie gesichtsvergleich
= kennzeichenerkennung nummernschilderkennung
= videoüberwachung kameraüberwachung überwachungskamera
= streife streifenwagen polizeistreife
= demonstration kundgebung versammlung demo protest
= großveranstaltung massenveranstaltung menschenmenge
= besucherstrom menschenstrom besucherlenkung gedränge
= bundeswehr militär armee streitkräfte
= verteidigung landesverteidigung wehr
= grenze zoll grenzkontrolle
= sprengstoff explosiv bombe
= gefahrgut gefahrstoff chemikalie
= strahlenschutz radioaktivität strahlung
= kritische infrastruktur
= cyberangriff hackerangriff hacker cyberattacke cyberkriminalität
= schadsoftware virus trojaner malware ransomware erpressung
= phishing betrugsmail spam datenklau
= sicherheitslücke schwachstelle einfallstor
= waffe schusswaffe waffenbesitz
= sicherheitsdienst wachschutz wachdienst
= digitalfunk funkverkehr funkspruch behördenfunk
= hydrant löschwasser wasserentnahme
feuerwehr brand löschfahrzeug einsatz hydrant
waldbrand feuerwehr rauch kamera
katastrophenschutz warnung sirene evakuierung krisenstab
lagebild leitstelle katastrophe drohne
leitstelle notruf einsatz disposition
polizei ermittlung straftat kriminalität
ermittlung beweismittel datenträger auswertung
vermisst suche drohne wärmebild
cyberangriff phishing schadsoftware sicherheitslücke
falschmeldung soziale medien
großveranstaltung besucherstrom sicherheit
videoüberwachung kamera videobild
warnung starkregen hochwasser
munition bergung kampfmittel
`
