/** What artificial intelligence does: techniques, the tasks behind them and everyday words for both. */
export const METHODS = `
= modell algorithmus verfahren
= training trainieren anlernen
= trainingsdaten lerndaten beispieldaten
= vorhersage vorhersagen vorausberechnung hochrechnung voraussage prognostizieren vorausschau
= vorausschauend prädiktiv predictive vorbeugend
= früherkennung frühzeitig vorzeitig
= bilderkennung objekterkennung bildanalyse bildverarbeitung
= bildklassifikation bildsortierung
= luftbildauswertung satellitenbildauswertung fernerkundung
= gesichtserkennung personenerkennung
= mustererkennung muster
= texterkennung schrifterkennung ocr zeichenerkennung buchstabenerkennung
= handschrifterkennung handschriftenerkennung
= auslesen einlesen ablesen extrahieren extraktion herauslesen entnehmen erfassen
= informationsextraktion datenextraktion dokumentenverarbeitung belegerfassung dokumentanalyse dokumentenanalyse
= dateneingabe abtippen eintippen datenerfassung übertippen
= spracherkennung diktieren transkription verschriftung
= sprachausgabe vorlesefunktion vorlesen sprachsynthese
= sprachassistent sprachbot sprachsteuerung sprachcomputer
= chatbot chat textassistent dialogassistent auskunftssystem virtueller gesprächsassistent
= sprachmodell llm textgenerator gpt chatgpt
= generativ textgenerierung texterzeugung generierung
= schreibassistent schreibhilfe texthilfe formulierungshilfe textassistenz
= zusammenfassen zusammenfassung kürzen verdichten kondensieren
= übersetzen übersetzung dolmetschen übertragen
= vereinfachen vereinfachung leichtesprache
= anonymisieren schwärzen pseudonymisieren verfremden unkenntlich maskieren
= zuordnen klassifizieren einordnen einsortieren kategorisieren sortieren zuordnung klassifikation kategorisierung eingruppieren
= textklassifikation textkategorisierung
= textanalyse textverarbeitung sprachverarbeitung textmining
= themenanalyse themenerkennung clusterung clustering bündelung gruppierung
= stimmungsanalyse meinungsanalyse sentiment tonalität
= beantworten antworten auskunft
= fragenbeantwortung wissensabfrage
= suchen finden auffinden aufspüren
= semantische bedeutungssuche
= erkennen entdecken identifizieren aufspüren feststellen detektieren
= auffälligkeit anomalie ausreißer unregelmäßigkeit abweichung
= anomalieerkennung ausreißererkennung fehlererkennung betrugserkennung
= planen einplanen planung disponieren disposition
= optimieren verbessern optimierung optimum
= einsatzplanung ressourcenplanung personaleinsatzplanung
= verteilen aufteilen zuteilen verteilung
= überwachen beobachten monitoring beaufsichtigen überwachung
= zählen zählung mengenerfassung stückzahl
= messen messung erfassung
= bewerten einschätzen beurteilen bewertung einstufen
= priorisieren priorisierung rangfolge dringlichkeit triage
= empfehlen vorschlagen empfehlung vorschlag
= entscheidungsunterstützung entscheidungshilfe assistenzsystem
= prüfen kontrollieren überprüfen nachprüfen checken
= vergleichen abgleichen abgleich gegenüberstellen vergleich
= verknüpfen verbinden zusammenführen verknüpfung
= simulation simulieren durchspielen planspiel
= szenario zukunftsbild
= digitalerzwilling abbild stadtmodell
= zeitreihe messreihe zeitverlauf
= sensor messfühler fühler messgerät sensorik
= sensordaten messwert messdaten
= iot vernetzt funksensor lorawan
= drohne multikopter kopter quadrokopter drohnenflug befliegung fluggerät
= laserscan punktwolke laserscanning laserdaten
= wärmebild thermografie infrarot wärmebildkamera
= radar insar radarinterferometrie
= kamera videokamera optik
= roboter robotik automat maschine
= autonom selbstfahrend fahrerlos
= wissensgraph ontologie begriffsnetz
= synthetisch künstlich simuliert
= föderiert dezentral verteilt
= erklärbar nachvollziehbar transparent erklärbarkeit nachvollziehbarkeit
= verzerrung bias voreingenommenheit
= fairness gerechtigkeit diskriminierungsfrei
= halluzination falschaussage
= agent softwareagent
= datenanalyse datenauswertung analytics
= visualisierung darstellung veranschaulichung
= datenschutzfreundlich datensparsam
= lokal vorort eigenbetrieb
= wartungsplanung instandhaltungsplanung
= ausfallvorhersage zustandsüberwachung
= bedarfsprognose bedarfsplanung nachfrageprognose
= risikobewertung risikoanalyse risikoeinschätzung
= geodatenanalyse raumanalyse
= veränderungserkennung change
texterkennung auslesen handschrifterkennung scan formular dokument beleg
auslesen formular beleg rechnung dokument
informationsextraktion auslesen texterkennung
spracherkennung protokoll telefonat tonaufnahme diktat
chatbot auskunft beantworten bürgeranfrage sprachmodell
sprachmodell generativ schreibassistent rag
rag wissensdatenbank sprachmodell quellenangabe
zusammenfassen sprachmodell bericht
übersetzen leichtesprache mehrsprachig
anonymisieren personenbezogen datenschutz akteneinsicht
zuordnen posteingang textklassifikation verschlagwortung
textanalyse textklassifikation stimmungsanalyse themenanalyse
vorhersage zeitreihe prognose bedarfsprognose
vorausschauend wartung ausfall zustandsüberwachung
anomalie betrug auffällig abweichung
bilderkennung kamera drohne foto video
bilderkennung zählen erkennen
drohne luftbild befliegung wärmebild
satellitenbild fernerkundung veränderungserkennung
laserscan höhenmodell punktwolke
optimieren tourenplanung einsatzplanung dienstplan
simulation szenario digitaler-zwilling
sensor sensordaten füllstand messwert
roboter autonom drohne
synthetisch anonymisierung testdaten
erklärbar transparenz entscheidung
suchen recherche volltextsuche dokument
prüfen vollständigkeit plausibilität regelprüfung
priorisieren dringlichkeit posteingang
`
