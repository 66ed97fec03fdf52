/** Base words of the general vocabulary: of work, talk, nature, trade and science, written for this project. */
export const GENERAL = `
abbau abend abfertigung abgas abgase abhilfe abkommen ablösung abnutzung absatz absicherung absicht absperrung abteil
abwehr abzug achse achsen aktivität aktivitäten aktualität alternative alternativen amphibie amphibien anerkennung
anfechtung anforderung anforderungen angelegenheit angelegenheiten angst ängste anhebung ankauf anlieferung anpassung
anregung anregungen anreiz anreize anschlag anschläge anstalt anstalten anstieg antenne anzahl apfel äpfel aquarium areal
armee aspekt aspekte assistenz astronomie asyl atmosphäre attest auffahrt aufgang aufhebung aufruf aufrufe aufsatz
aufsätze aufstellung aufstieg aufteilung aufzug aufzüge auge augen ausdruck ausfahrt ausfertigung ausfuhr ausführung
ausgrabung aushang auslegung auslösung ausrichtung ausschluss aussage aussagen ausstieg ausstoß austritt ausweitung
auszeichnung autor autoren bäcker bäckerei ballast ballett bebauung bedürfnis bedürfnisse beet beete befestigung befugnis
behälter beitritt bejagung belang belange belastbarkeit bemessung benachteiligung benennung bereinigung bereitstellung
beruhigung beschädigung beschallung beschilderung beschleunigung beschränkung beschränkungen beseitigung besetzung
besichtigung besiedlung besoldung bestattung besteuerung bestrafung beteiligte betrachtung beute bewachung bewahrung
beweis beweise bewirtschaftung bewusstsein bezeichnung bezeichnungen biber biologie blech boje bojen botanik bote boten
branche branchen brandung bremse bremsen budget bügel bündel campus chance chancen darlehen debatte debatten deckel delikt
delikte demenz demokratie design desinfektion detail details dialekt dialekte dichter differenz dimension diskussion
distanz doktor donner drama droge drogen duft durchgang durchgänge durchmesser dynamik ebene ebenen effekt effekte
effizienz eigentümer einfluss einflüsse einfriedung eingriff eingriffe einhaltung einkünfte einsparung einsparungen
einstieg eintrag einträge eintritt einwanderung einweisung element elemente elektrizität emissionen engagement enteignung
entlastung entlohnung entstehung entzug epidemie epidemien epoche epochen ereignis ereignisse erfolg erfolge erforschung
erhalt erhaltung erhöhung erinnerung erleichterung ermäßigung ermittlungen ermüdung eröffnung erreichbarkeit errichtung
erscheinung erschließung erstellung ersuchen ertrag erträge erwachsene erwärmung erweiterung erzählung ethik etikett
examen existenz experiment experimente explosion fahndung fähigkeit fähigkeiten fakten fakultät fälschung fang fänge
färbung faser fasern felsen fernsehen fertigkeit fertigung feste festival festung fichte fichten flagge flamme flammen
flexibilität flügel flüssigkeit folie folien form formen formation forum fraktion freigabe freiheit freiheiten frieden
front frühjahr frühling fuge fugen fülle füllung fundament fusion gabel galerie galerien gebet gedanke gedicht geduld
gefährdung gefährdungen gefäß gefäße gefecht gefüge gegenstand gegenstände gehege gehör geist geister gelenk gelenke
gemeinwohl generation generationen genetik genom geografie geologie geometrie gerechtigkeit gerste gesang geschlecht
geschlechter gesetzgebung gewebe geweih gewerkschaft gewerkschaften gewinn gewinne gewinnung gewohnheit giebel gipfel
gleichheit gleichstellung granulat gremium gremien griff griffe gürtel gutschein gymnasium gymnasien hacker hafer hälfte
hammer handhabung hase hasen haufen hebung heilung hektar henne herausforderung herausforderungen hering hersteller
herstellung hirte hirten hochzeit hoffnung hörer hort horte huhn hühner hülle hüllen humus hypothek hypothese idee ideen
igel illustration imbiss immission immissionen immobilie immobilien immunität inklusion innung inserat insolvenz
insolvenzen instandsetzung institution institutionen intensität intervall interview inventur investition investitionen
investor jahrzehnt journal journalist jurist juristen kabine kabinen käfig kaffee kaiser kalkulation kapazität
kapazitäten kapital kapitel karriere karton kaserne katalysator kehricht keim keime kennzeichen kennzeichnung kerze
kessel kiosk klappe klausel klausur klippe kneipe knospe koalition köder kollege kollegen kolonie kommando kommentar
kommentare kompass komponenten kompost könig konsum konsument konsumenten kontext kontingent kontingente kontrast
konvention konzern koordinate koordinaten koordination koordinator kopplung korridor korridore kranz kreisel
kriminalität kritik kruste kübel kugel kundschaft kupfer kuratorium kurier labyrinth laie laien lamm lauge lawine
lebewesen lehm leiche leinwand lexikon lieferant lieferanten liga liquidität literatur logo lokomotive luxus magazin
magazine mais mandant mandanten manuskript marine marmor mathematik matrix maut mechatronik mehrwert migrant migranten
mikrobiologie minderheit minderheiten mineral mineralien mischung missbrauch mission moderation moderator modernisierung
modus möglichkeit möglichkeiten molkerei moment monate moped moral mosaik moschee motiv motivation muskel muskeln
nachbarschaft nachfolger nachhaltigkeit nachrüstung nation nationen nationalität nase navigation neigung nerven neuerung
nische notar notare notstand notwendigkeit nuss nüsse oase operation operationen option optionen orientierung orkan
pädagoge pädagogen pädagogik panik panzer paragraf paragrafen parasit parlament parlamente passage passagen passagier
passagiere pathologie patenschaft pauschale pauschalen pavillon pedal periode perioden perle pestizid pestizide pfarrer
pfeil pfeiler pflanzung pfleger pflegerin pfütze pharmazie philosophie piktogramm piste pisten planer planet planeten
plasma plenum podium pokal population populationen porto position positionen potenzial potenziale präparat präsentation
präsident präsidium prämie prämien premiere privileg profil profile promotion prospekt protein proteine protest proteste
provision psychiatrie psychologie publikation publikationen publikum pulver puppe putz quadrat qualifikation
qualifikationen qualifizierung quarantäne quartal quartale querung rakete raketen rassismus ratgeber räuber realität
rebe reben recycling referent referenten reflex regulierung rehabilitation reibung reife reinheit relief religion rendite
rennen reptil reptilien republik reservat reserven residenz resolution resonanz restaurierung resultat resultate
retention revolution rhythmus richtlinien rinde rippe ritual rodung roman rose rosen rübe rüben rückbau rücklage rücklagen
rückstand rückstände rückzug ruhestand rüstung rutsche saal säle sachverständige sahne salat salbe sammler sanitär sanktion
sanktionen säugling säuglinge säure säuren schaffung schaum schauspiel schema schemata schenkung scherbe scherben
schicksal schilderung schimmel schirm schlacht schlauch schläuche schlepper schlitten schmiede schmuck schnecke schnecken
schneider schulter schüssel schwamm schwankung schwankungen schwarm schwärme schwester schwestern segment segmente seide
seminar seminare sendung sendungen senke serum sicherung sicherungen siedler silber sinne situation situationen skandal
skulptur skulpturen smartphone soja solidarität soldaten specht sperling spezialist spezialisten splitt sprung sprünge
spülung stachel staffel stapel stärkung statue status stätte stätten steigerung stempel stern sterne steuerung stiefel stil
stimmung stipendium stipendien stollen storch störche streifen streik streiks stroh strukturen stube stufe stufen stütze
stützen substanz substanzen symbol symbole symptom symptome synagoge szenarien tabak tablette tabletten talent talente
tanz tänze tarife taste tasten tatsache taube tauben täuschung teller tempo tendenz terrasse territorium terror testament
textil textilien theorie theorien tischler toilette toiletten toleranz topf töpfe tradition traditionen transfer
transformation transit transplantation traube trauben trauer traktor traktoren tribüne trommel tropfen truhe trümmer
tümpel tüte übergriff überlastung übermittlung überschuss überschüsse überstunden übung übungen umkehr umlauf
umrüstung umsiedlung umstellung umstellungen umverteilung umweg unterschied unterschiede ungleichheit uniform union
untergrund unterlassung unterweisung urheber urne urnen ursprung variante varianten veränderung veränderungen veranlagung
verbrennung verdienst verdunstung vererbung verfügung verfügungen vergangenheit vergiftung vergnügen verhalten verhältnis
verhältnisse verjährung verlagerung verleih verleihung vermarktung vermeidung verminderung vermutung vernetzung
vernichtung veröffentlichung veröffentlichungen verpackung verpackungen verschuldung versetzung versteigerung
verstopfung verwahrung verwarnung verweis verweise verwertung verzögerung verzögerungen virologie vision visum volumen
vorbehalt vorbereitung vorbild vorbilder vorfahrt vorführung vorgaben vorhang vorkommen vorrichtung vorrichtungen
vorstellung vulkan wahrheit wahrnehmung währung währungen walze wandlung wappen wegweiser weiterbildung weiterleitung
wiedergabe wiederholung winkel wirbel wirksamkeit wirtschaftlichkeit witwe witwen wohlfahrt wohlstand wunder würfel
zapfen ministerien skalen zyklen zerstörung zertifizierung zirkus zitat zitate zubringer züchter züchtung zufriedenheit zufuhr zulieferer zündung
zunahme zusammenhang zusatz zusätze zutritt zuwachs zuzahlung zuzug zwang zwänge zylinder
`

/** More verbs, so that their forms meet. */
export const MORE_VERBS = `
absperren anpassen aufbereiten auffinden ausbauen ausfüllen auslesen auszahlen begleiten begutachten behandeln belegen
benennen bestellen besuchen betreiben betreuen beurteilen bewässern bewegen bezahlen einbinden einsetzen einteilen
entdecken entfernen entsorgen entziffern erheben erinnern erleichtern ersetzen erzählen feststellen finanzieren
fotografieren gründen handeln heizen herstellen identifizieren impfen installieren interpretieren kaufen kennzeichnen
kombinieren kommentieren koordinieren lagern leiten liefern lokalisieren mieten mischen moderieren modernisieren
navigieren öffnen pflanzen präsentieren priorisieren produzieren programmieren räumen reagieren recherchieren reduzieren
registrieren regulieren restaurieren sanieren schalten scannen schwärzen segmentieren sperren stärken streuen
strukturieren tauschen transportieren trennen überarbeiten übermitteln umleiten unterrichten untersuchen vereinfachen
verhindern verkaufen verlängern vermieten vermitteln vernetzen veröffentlichen verpacken verringern verschicken
versenden versorgen verwenden verwerten visualisieren vorbereiten vorbeugen zeichnen züchten zusammenführen zustellen
zuweisen
`
