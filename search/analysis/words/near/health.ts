/** Health, care, medicine, emergency medicine. */
export const HEALTH = `
= krankenhaus hospital klinik spital universitätsmedizin uniklinik
= notaufnahme notfallambulanz rettungsstelle ambulanz
= arzt mediziner doktor hausarzt ärztin ärzteschaft
= hausarztpraxis arztpraxis praxis landarzt
= ärztemangel hausärztemangel unterversorgung
= facharzt spezialist facharzttermin
= patient kranker erkrankter patientin
= pflegekraft krankenschwester krankenpfleger pflegefachkraft pfleger pflegepersonal altenpfleger schwester
= pflegeheim altenheim seniorenheim altersheim seniorenresidenz pflegeeinrichtung
= heimaufsicht pflegeaufsicht qualitätsprüfung
= pflegebedürftig pflegefall pflegebedürftigkeit
= pflegegrad pflegestufe pflegebegutachtung
= pflegedienst sozialstation hauskrankenpflege
= pflegedokumentation pflegebericht pflegeprotokoll
= demenz alzheimer vergesslichkeit demenzkrank verwirrt
= sturz hinfallen sturzerkennung sturzrisiko
= krankenkasse krankenversicherung gesundheitskasse aok
= gesundheitsamt gesundheitsbehörde amtsarzt gesundheitsdienst
= seuche epidemie pandemie krankheitsausbruch ausbruch
= infektion ansteckung infizierung ansteckend infektionskrankheit
= infektionsschutz seuchenschutz seuchenbekämpfung
= corona covid coronavirus sars
= grippe influenza erkältung
= impfung impfen impfschutz immunisierung vakzin
= meldepflicht meldepflichtig meldewesen
= krankenhauskeim keim erreger bakterie resistenz krankheitserreger
= hygiene sauberkeit keimfreiheit hygieneplan
= abwassermonitoring abwasseruntersuchung
= krebs tumor karzinom geschwulst onkologie krebserkrankung
= hautkrebs melanom
= brustkrebs mammografie mammographie
= herzinfarkt herzstillstand herz kardiologie infarkt
= schlaganfall hirnschlag apoplex stroke
= zucker diabetes zuckerkrankheit
= röntgenbild röntgenaufnahme röntgen
= tomografie ct mrt computertomografie kernspin tomographie
= radiologie bildgebung radiologe röntgenabteilung
= befund diagnose untersuchungsergebnis
= arztbrief entlassbrief entlassungsbrief patientenbrief arztbericht
= patientenakte krankenakte gesundheitsakte epa
= medizinisch klinisch ärztlich
= anamnese krankengeschichte vorgeschichte
= therapie behandlung heilung kur
= operation chirurgie
= arznei medikament medizin arzneimittel pille tablette
= medikationsplan wechselwirkung nebenwirkung
= apotheke apotheker pharmazie
= rezept verschreibung
= rettungsdienst rettungswagen krankenwagen sanitäter notarzt rtw
= leitstelle notrufzentrale rettungsleitstelle einsatzzentrale
= notruf 112 notfall hilferuf
= hilfsfrist eintreffzeit anfahrtszeit
= ersthelfer erstehilfe laienhelfer
= defibrillator aed
= krankmeldung krankschreibung arbeitsunfähigkeit
= krankenstand fehlzeiten abwesenheit ausfallzeiten
= psyche psychisch seelisch psychiatrie psychotherapie
= depression niedergeschlagenheit schwermut
= sucht abhängigkeit drogensucht alkoholismus
= drogen rauschgift betäubungsmittel
= schwangerschaft schwanger geburt hebamme
= säugling baby neugeborenes kleinkind
= kinderarzt pädiatrie kinderheilkunde
= zahnarzt zahnmedizin gebiss
= behinderung handicap beeinträchtigung schwerbehinderung schwerbehindert
= blind sehbehindert sehbehinderung blindheit
= gehörlos taub schwerhörig hörgeschädigt
= gebärdensprache gebärden gebärdendolmetscher
= rollstuhl gehhilfe rollator
= telemedizin fernbehandlung videosprechstunde teleberatung
= blutspende blutkonserve transfusion
= labor laboruntersuchung labormedizin
= bett krankenhausbett pflegebett
= bettenbelegung bettenauslastung bettenplanung bettenmanagement
= wundversorgung wunde dekubitus wundliegen
= dienstplan schichtplan einsatzplan arbeitsplan rosterplan
= überlastung überlastet stress burnout
= ernährung essen verpflegung speiseplan
= lebensmittelkontrolle lebensmittelüberwachung lebensmittelkontrolleur lebensmittelsicherheit
= gaststätte restaurant lokal imbiss kneipe wirtshaus
= trinkwasserqualität wasserhygiene legionellen
= badewasserqualität badewasser badegewässer
= zecke borreliose mücke stechmücke
= allergie heuschnupfen pollen
= hitzewelle hitzeperiode hitzeschutz gluthitze
= sterblichkeit todesfälle mortalität sterberate
= totenschein leichenschau todesbescheinigung
= reha rehabilitation kurklinik
= gesundheitswesen gesundheitsversorgung gesundheitswirtschaft
krankenhaus station notaufnahme patient bett
arzt praxis patient sprechstunde
befund diagnose arztbrief patientenakte
pflegekraft dienstplan pflegeheim personal
pflegeheim heimaufsicht pflege senioren
pflegedokumentation pflege diktat
rettungsdienst notruf leitstelle hilfsfrist blaulicht
krebs krebsregister röntgenbild früherkennung
röntgenbild radiologie befund
infektion gesundheitsamt impfung ausbruch
medikament apotheke rezept
psychisch sucht therapie
blaualge badewasser badestelle
gebärdensprache barrierefrei leichtesprache
sturz pflegeheim senioren
demenz pflege senioren
lebensmittelkontrolle gaststätte hygiene veterinäramt
trinkwasser probe labor
`
