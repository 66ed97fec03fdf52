/** Base words of environment, transport, health, education and daily life, written for this project. */
export const REGION = `
abfall abfälle abwasser acker äcker ackerbau alarm algen allee alleen altenheim alter ambulanz anbau
anhänger anlieger anreise apotheke arten arznei arzt ärzte asphalt atem auto autobahn automobil bach bäche
bad bäder bagger bahn bahnen bahnhof bahnhöfe bakterien balken bauern bauernhof bauhof baum bäume bauwerk
bauwerke beförderung begleitung begrünung behandlung behinderung belag beläge beleuchtung beratungsstelle
berg bergbau berge besuch besucher betreuung bett betten bewässerung bewegung bewohner bewuchs biene bienen
biogas biotop biotope blatt blätter blau blitz blumen blut böden bohrung boot boote bordstein brand brände
brücke brücken brunnen buch bücher bucht bühne bundesstraße bushaltestelle busse camping chirurgie chronik
dach dächer damm dämme dampf deich deiche denkmal denkmäler deponie diesel dorf dörfer düne dünen dünge
dünger dürre ebbe eiche eigenheim eisen eisenbahn eltern energie energien engpass engpässe ente entsorgung
erbe erde erdreich ernährung ernte erosion erzieher fahrbahn fähre fähren fahrrad fahrräder fahrt fahrten
fahrzeug fahrzeuge fauna feier feld felder fenster ferien ferienhaus ferienwohnung fernwärme fett feuchte
feuer feuerwehr filiale film fisch fische fischer fischerei fleisch flieger flora flotte flug flughafen
fluss flüsse flut förde forst förster freizeit friedhof friedhöfe frost frucht früchte frühwarnung funkloch
fuß futter gang gänge garten gärten gast gäste gastgeber gastronomie gebäude gebirge geburt gefälle
gefängnis gegend gehölz gehweg gehwege gelände geld gemüse gepäck geschichte geschirr geschwister gesundheit
getreide gewalt gewässer gift glas gleis gleise graben gräben grabung gras grün grund grundschule
grundwasser grünflächen grünland gülle güter hafen häfen halle hallen haltestelle handwerk handwerker hang
haus häuser haut hebamme heide heim heimat heime heizung helfer herz heu hilfsmittel hitze hochwasser hof
höfe höhe holz hölzer hotel hotels hubschrauber hund hunde hygiene imker impfung industrie infektion insekt
insekten insel inseln instandhaltung intensivstation jagd jäger kabel käfer kampfmittel kanalisation kies
kindergarten kirche klärwerk klassenzimmer kleidung klima klimaanpassung klinik kliniken klinikum kloster
kohle kohlenstoff kombination konzert körper korrosion kraft kräfte kraftwerk kranke krankenhaus
krankenhäuser krankenkasse krankheit krankheiten krebs kreuzung krise krisen küche küchen kunst künstler kur
kurort küste küsten kutter lade ladung lager lagerung landschaft landwirt lärm last lasten leben
lebensmittel lehrer lehrling leitungen lenkung leuchtturm licht lichter lieferung liegenschaft
liegenschaften logistik lotse luft luftreinhaltung maler mangelware medikament medizin meer meere mensch
menschen messe metall milch mitte mittelstand mittelalter mittelwasser möbel moor moore mord müll munition museen museum
musik musikschule mutter mütter nacht nächte nadelholz nahrung nahverkehr natur nebel neubau niederschlag
niederschläge nitrat norden nordsee not nothilfe oberschule öffnung ökologie ökosystem onkologie oper
orchester osten ostsee paar park parken patient patienten pause pendler pfad pfade pferd pferde pflanze
pflanzen pflaster pflege pflegegrad physik pilger pilz pilze plastik pumpe pumpen quartier radverkehr radweg
radwege rand ränder rasen rauch reeder regen reinigung reise reisen reisende restaurant retter rettung
revier riss risse ritter robben rohre röhre rohstoff röntgen route routen rücken rudel saat
saison salz samen sand sanierung säule säulen schacht schächte schädling schädlinge schall schiene schienen
schiff schiffe schifffahrt schilf schlaf schlaganfall schlagloch schlaglöcher schlamm schleuse schloss
schlösser schmerz schnee schornstein schul schulabbruch schule schulen schwein schweine schwimmbad
schwimmer see seegras seehafen seehund seen segel sektor selbsthilfe seniorenheim siedlung silo sommer sonne
spaziergang spiel spiele spielplatz spielplätze sport sportler stahl stall ställe stamm stämme starkregen
stau staub staus steg stege stein steine stickstoff stoff stoffe strahlung strand strände straße straßen
straßenbau strecke strecken student studenten studierende studium sturm stürme sucht süden tagespflege tal
talsperre tankstelle taucher taxi tee temperatur theater therapie tiefbau tier tierarzt tiere tierwohl tour
touren tourismus tourist touristen transport trasse treffen treibhaus treppe trinkwasser trocken tunnel
turbine turm türme überflutung übernachtung überschwemmung ufer umleitung umwelt umzug universität unkraut
unwetter veranstaltung verbiss verbrauch verbräuche verkehr verletzung verpflegung verschleiß verschmutzung
verspätung vieh vernässung wiedervernässung virus vogel vögel wachstum wagen wald wälder wand wände wandel wanderweg wärme wasser
wasserstoff wege weide weiden weizen welle wellen welt weltkrieg werft werkstatt werkstätten wetter wiese
wiesen wild wind windkraft winter wirt witterung wohnen wohnhaus wohnhäuser wohnheim wolf
wölfe wolken wunsch wünsche wurzel wüste zahn zahnarzt zaun zelle zentrale ziege zimmer zone zucht zucker
zug züge zukunft zuschauer
`

/** Verbs, so that "prüft" and "geprüft" find "prüfen". */
export const VERBS = `
abbilden ablehnen abrechnen analysieren ändern anonymisieren antworten anzeigen arbeiten auswerten
automatisieren bauen beantragen beantworten bearbeiten bedienen beobachten beraten berechnen berichten
beschaffen beschleunigen bewerten bewilligen buchen digitalisieren dokumentieren einordnen einreichen
entlasten entscheiden entwickeln erfassen erkennen erklären ermitteln erstellen erzeugen filtern finden
fördern forschen führen genehmigen gestalten helfen informieren kartieren klassifizieren kontrollieren
korrigieren lenken lernen lesen löschen lösen markieren melden messen modellieren nutzen optimieren ordnen
organisieren orten pflegen planen prognostizieren protokollieren prüfen rechnen reinigen reparieren retten
sammeln schätzen schreiben schulen schützen senken sichern simulieren sortieren speichern sprechen steuern
suchen teilen testen trainieren transkribieren übersetzen überwachen umsetzen unterstützen verarbeiten
verbessern verbinden vergleichen verknüpfen verkürzen vermeiden verschlüsseln verstehen verteilen verwalten
vorhersagen vorlesen warnen warten zählen zeigen zuordnen zusammenfassen
`

/** Forms that stand only in front of another word: Schul(e)-, Sprach(e)-, Bau-. */
export const COMBINING_FORMS = `
analog brems doku dreh euro fach fahr fern flug führ gesamt grenz groß haupt hilfs hoch jahres kern kinder
klein kontroll kran kranken kriminal lade land landes lehr mess miet multi nah neben nieder ober ostsee
pfleg prüf rad rechen rest rettungs schlaf schreib schul seiten selbst sonder speise sprach stadt straf such
tages teil trag umwelt vermess warte web wohn zähl zeit ziel
`
