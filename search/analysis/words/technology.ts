/** Base words of information technology, data and artificial intelligence, written for this project. */
export const TECHNOLOGY = `
abbildung abfrage ablage abruf agent agenten akustik algorithmen algorithmus anomalie anomalien
anonymisierung ansatz ansicht apparat architektur assistent assistenten assistenz audio auflösung
aufzeichnung ausfall ausfälle ausgangslage automat automatisch automatisierung barriere barrierefrei
barrierefreiheit basis baustein bedienung befehl befund begriff beispiel benutzer beobachtung betriebssystem
bibliothek bild bilder bildschirm brille browser bundescloud cloud code computer container darstellung datei
dateien daten datenbank datensatz datensätze datenschutz diagnose dialog digital digitalisierung diktat
diktiergerät dokumentation download drohne drohnen durchsuchung echtzeit eigenschaft einbindung einfach
einordnung elektrik elektronik emission entfernung entwickler erkennung erklärbarkeit ersteller erzeugung
experte export extraktion fachwissen faktor fassung feedback fern fernerkundung filter format forschung foto
fotos funk funktion gebärde gebärden genauigkeit generator gerät geräte geschwindigkeit gesicht gesichter
gestaltung gitter grafik graph graphen grundwissen handschrift handschriften hardware historie hochschule
identifikation impuls index indikator inferenz informatik information infrastruktur ingenieur innovation
instanz instrument integration intelligenz internet interpretation kamera kameras kanal kanäle karte karten
kartierung kennung kennzahl kette klang klasse klassen klassifikation klassifizierung knoten kommunikation
komponente konfiguration korrektur künstlich labor laser latenz laufzeit lehre leitsystem lernen lesen leser
leuchte logik magnet maschine maschinen maske masse material medien medium metadaten methode methodik
mikrofon mikroskop mobil modell modelle modellierung modul monitor motor motoren netz netze netzwerk neural
oberfläche objekt offen offline online optik optimierung ordner original ortung oszillation paket panne
parameter passwort pegel perspektive pilot pixel plattform portal prognose prognosen programmierung
protokollierung prototyp puffer punkt quelltext rastern rauschen rechenzentrum recherche rechner redaktion
referenz reifegrad rekonstruktion relation relevanz reparatur roboter robotik robust router rückfrage
sammlung satellit satelliten satz sätze scanner schicht schlagwort schleife schlüsse schlüssel schnitt
schnittstelle schreibweise schwachstelle sensor sensoren sensorik server signal signale simulation skala
software sonar sortierung spalte speicher speicherung spiegel sprach sprache sprachen sprecher spur spuren
standard station stichprobe störung störungen stream strom suche suchen suchmaschine synchronisierung
synthese synthetisch system systeme szenario takt tastatur technik techniken technologie teilung telefon
telefonie telemetrie terminal test texte ticket tiefe tonspur training transkript transkription
transkriptionen treffer treiber übersetzung übertragung umgebung umwandlung update variable verarbeitung
verbindung verdichtung verfügbarkeit verknüpfung verortung verschlüsselung version verteilung video videos
virtuell visualisierung vorhersage vorhersagen vorlesen vorlesung vorverarbeitung wahrscheinlichkeit
warteschlange web webseite website werkzeug werkzeuge wissenschaft zähler zählung zeile zufall zugriff
zugriffe zuverlässigkeit zwilling zwillinge zyklus
`
