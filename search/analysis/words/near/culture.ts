/** Culture, archives, tourism, sport, church, media. */
export const CULTURE = `
= museum heimatmuseum heimatstube ausstellungshaus galerie
= ausstellung schau exponat präsentation
= sammlung kollektion bestände
= kulturgut kulturerbe kulturschatz
= provenienz herkunftsforschung raubkunst
= ausgrabung archäologie grabung
= bodendenkmal fundstelle hügelgrab
= altertum historie geschichte vergangenheit
= historisch geschichtlich alt
= handschrift handschriftlich handgeschrieben schreibschrift
= kurrent sütterlin kanzleischrift fraktur altdeutsch
= urkunde schriftstück dokument
= kirchenbuch taufbuch kirchenregister
= ahnenforschung familienforschung genealogie stammbaum
= chronik ortschronik stadtgeschichte
= nachlass hinterlassenschaft
= zeitung tageszeitung blatt
= zeitungsarchiv zeitungsausschnitt
= foto fotografie lichtbild aufnahme bild
= fotoarchiv bildarchiv bildbestand fotosammlung
= gemälde bild kunstwerk
= künstler maler bildhauer
= theater schauspiel bühne schauspielhaus
= konzert musikveranstaltung aufführung
= orchester philharmonie musiker
= musikschule musikunterricht
= kino film filmtheater lichtspiel
= veranstaltung event fest feier
= veranstaltungskalender termine veranstaltungstipps
= volksfest stadtfest jahrmarkt weihnachtsmarkt
= eintrittskarte ticket eintritt
= fremdenführer stadtführung gästeführer audioguide
= tourist urlauber feriengast gast reisende besucher
= tourismus fremdenverkehr reisen urlaub reisebranche
= tourismusinformation touristeninformation gästeinformation kurverwaltung
= urlaub ferien erholung
= hotel unterkunft pension herberge
= ferienwohnung ferienhaus airbnb fewo
= übernachtung logis gästeübernachtung
= kurort seebad ostseebad badeort
= campingplatz zeltplatz wohnmobil camping
= wanderweg wanderroute wandern
= radwanderweg radtour fernradweg
= sehenswürdigkeit attraktion ausflugsziel
= reiseplaner reiseassistent urlaubsplaner
= gästezahl besucherzahl touristenzahl übernachtungszahl
= sport leibesübungen bewegung
= sportverein sportclub turnverein
= sportplatz fußballplatz sportstätte sportanlage
= belegungsplan hallenbelegung hallenplan
= plattdeutsch niederdeutsch platt
= brauchtum tradition heimatpflege
= gedenkstätte mahnmal gedenkort
= buch literatur werk schrift
= ausleihe leihe verleih
= bibliothekskatalog bestandskatalog opac
= bücherbus fahrbibliothek
= rundfunk radio sender fernsehen
= soziale medien facebook
= video film clip
= tonaufnahme tonband audio mitschnitt hörbuch
= zeitzeuge erinnerung
= gottesdienst predigt andacht
= pfarrer pastor geistlicher
archiv handschrift altakte urkunde digitalisierung
handschrift texterkennung kurrent archiv
museum sammlung ausstellung besucher
fotoarchiv foto bilderkennung verschlagwortung
denkmal kulturerbe baudenkmal
bibliothek bücherei bücherbus ausleihe
theater orchester konzert bühne
tourismus urlaub gast kurort strand
gästezahl besucherstrom prognose tourismus
besucherstrom parkplatz strand
ferienwohnung kurtaxe zweckentfremdung
wanderweg radweg tourismus
sportplatz sportverein turnhalle
plattdeutsch sprache dialekt mundart
zeitzeuge tonaufnahme transkription
ausgrabung denkmal luftbild
veranstaltung veranstaltungskalender besucher
`
