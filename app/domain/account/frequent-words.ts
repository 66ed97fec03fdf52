/**
 * Words that common passwords are made of, German and English, lower case, already in the folded spelling
 * (ä as ae, ß as ss). A password made of no more than two of them with digits around it counts as common,
 * so that this list stands for many thousands of passwords.
 */
const WORDS = `
passwort password kennwort passwd passwort passphrase zugang zugangsdaten geheim geheimnis secret
admin administrator root master chef boss user benutzer nutzer gast guest test tester testing testtest
demo muster mustermann beispiel sample default standard system server computer laptop rechner internet
windows linux apple google facebook instagram youtube telekom vodafone samsung nokia iphone android
login anmelden anmeldung konto account willkommen welcome hallo hello hallowelt helloworld servus moin
guten morgen abend tag nacht tschuess danke bitte ja nein neu alt start stopp ende change changeme
letmein letme in lassmichrein aendern aendere mich mein meine dein deine unser unsere ich du wir sie
ichliebedich iloveyou ily liebe lieben love lover schatz schatzi schatzilein hase hasi haschen maus
mausi mausebaer baer baby babe sweety sweetheart engel angel teufel devil hexe prinz prinzessin princess
koenig koenigin king queen mutter vater mama papa oma opa bruder schwester familie family tochter sohn
kind kinder freund freundin freunde friend friends leben life glueck happy lachen sonne sonnenschein
sunshine sonnenblume mond moon stern sterne star stars himmel heaven hoelle erde wasser feuer luft regen
schnee winter sommer fruehling herbst summer spring autumn januar februar maerz april mai juni juli
august september oktober november dezember january february march june july october december montag
dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday
sunday weihnachten ostern urlaub ferien holiday strand meer ostsee nordsee insel ruegen usedom hafen
berlin hamburg muenchen munich koeln frankfurt stuttgart dresden leipzig bremen hannover rostock schwerin
stralsund greifswald wismar neubrandenburg guestrow mecklenburg vorpommern pommern deutschland germany
europa europe schweiz oesterreich amerika england london paris madrid hansa hansarostock bayern
fcbayern bayernmuenchen borussia dortmund bvb schalke werder hsv fussball football soccer handball
tennis basketball baseball hockey sport turnen schwimmen champion gewinner winner monster dragon drache
tiger loewe lion adler eagle falke wolf fuchs hund hunde katze kater kaetzchen cat dog pferd pferde pony
horse vogel fisch haifisch delphin dolphin schmetterling butterfly elefant affe monkey bienchen biene
igel kuh schwein schaf ziege blume blumen rose rosen tulpe lilie garten wald baum apfel banane banana
erdbeere kirsche orange zitrone kaffee coffee bier wein wodka whisky pizza kuchen schokolade chocolate
cookie keks zucker honig pfeffer salz butter kaese brot wurst schnitzel kartoffel auto autos audi bmw
mercedes porsche opel golf volkswagen ferrari motorrad harley yamaha honda fahrrad eisenbahn flugzeug
musik music gitarre klavier schlagzeug metallica nirvana beatles elvis rammstein slipknot queen
superman batman spiderman ironman starwars startrek pokemon pikachu mario zelda minecraft fortnite
counterstrike warcraft worldofwarcraft starcraft gandalf hobbit frodo harrypotter hogwarts matrix trinity
merlin magic phoenix shadow ninja samurai hunter killer ranger pirat pirate freedom freiheit frieden
peace jesus jesuschrist christus gott god amen maria josef michael michaela thomas andreas stefan
stephan peter petra martin martina daniel daniela christian christina christine alexander alexandra
sebastian sabine susanne claudia nicole julia julian anna hannah lena laura sarah sara lisa marie sophie
sophia katharina katrin kathrin jessica jennifer melanie melissa vanessa sandra andrea angelika monika
ursula helga ingrid renate brigitte karin heike birgit gabi gabriele matthias markus frank juergen
wolfgang manfred dieter klaus hans heinz helmut werner guenter gerhard horst uwe ralf bernd jens joerg
torsten sven dirk tobias florian philipp jonas lukas leon finn paul felix max maximilian moritz benjamin
david patrick dennis marcel kevin robert charlie jordan jackson harley ashley amanda nicholas jasmin
buster bailey bandit ginger pepper snoopy snowball lucky lucki flori mausi bello rex minka mimi
black white red blue green yellow purple silver golden schwarz weiss rot blau gruen gelb rosa lila silber
gold eins zwei drei vier fuenf sechs sieben acht neun zehn one two three four five six seven eight nine
ten hundert tausend million nummer number computer access zugriff sicher sicherheit security secure
behoerde verwaltung ministerium rathaus gemeinde stadt landkreis amt landesamt kreis kommune buero office
firma company arbeit work schule school lehrer schueler student uni universitaet projekt project brueckenschlag
bruecke platform plattform portal herausforderung anbieter vorschlag
qwertz qwerty qwert qwertzuiop qwertyuiop asdf asdfg asdfgh asdfghjkl asdfghjkloe yxcv yxcvb yxcvbnm zxcvb
zxcvbnm qayxswedc qazwsx qazwsxedc zaqxsw wsxedc edcrfv rfvtgb tgbzhn tgbyhn poiuz poiuzt poiuy lkjhg
mnbvc abc abcd abcde abcdef abcdefg abcabc xyz aaa bbb xxx zzz lol rofl omg wtf fuck fuckyou fuckoff scheisse
arschloch asshole shit bitch pussy penis sexy sex hot geil porno playboy lesbian dick
trustno trust nothing something whatever anything jordan michelle loveme forever always immer fuerimmer
niemals never again password passw pass pwd pw
`

/** Each word once. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean))
