import { fold } from '../analysis/fold'

const readList = (text: string): ReadonlySet<string> => new Set(fold(text).trim().split(/\s+/))

/**
 * Words in which people dress up what they ask for: "Ich suche jemanden, der uns bei … helfen kann". They stay in texts,
 * where some of them mean something ("Suche"), but hardly count in what is typed beside anything else.
 */
const FRAME = readList(`
  suche suchen sucht gesucht suchst finde findet finden findest brauche brauchen braucht bräuchte bräuchten benötige
  benötigen benötigt benötigte möchten möchtest mögen mag wünsche wünschen wünscht wollte wollten willst würde würden
  helfen hilft helft geholfen hilfst kenne kennen kennt kennst weiss weisst wissen wüsste zeig zeige zeigen zeigt sag
  sagen nennen nenne nennt bitte danke hallo guten moin liebe jemand jemanden jemandem niemand irgendwas irgendwer
  irgendein irgendeine irgendeinen irgendwie irgendwo überhaupt eigentlich gerne gern endlich leider mal halt eben
  habe hast hatte hatten hätte hätten hättet wäre wären bist seid gewesen geworden worden würdest kannst könnte könntest
  könnt müsste müssten müsst musste mussten darf dürfte dürfen sollst sollt konnte konnten wurde werde wirst
  wann warum wieso weshalb woher wohin womit wofür wozu woran worauf worin wodurch wogegen wovon wem wen wessen welchem
  welchen mein meine meinem meinen meiner dein deine uns euer eure selbst selber mir mich dir dich
  also gerade immer schon ständig dauernd wieder besser gut gute gutes guten bestmöglich möglichst wirklich richtig
  beschäftigt beschäftigen befasst kümmert kümmern interessiert interessieren eignet geeignet geeignete
  ding dinge sachen zeug tipps tipp
  looking need needs find help helps want wants please show provide provides someone anyone anybody
`)

/** What nearly everything on the platform is or comes from; it tells little beside a word that says which. */
const GENERAL = readList(`
  lösung lösungen möglichkeit möglichkeiten anbieter anbietern firma firmen unternehmen amt amtes ämter behörde behörden
  verwaltung verwaltungen dienststelle abteilung team kollegen kolleginnen mitarbeiter mitarbeiterinnen leute menschen
  hilfe unterstützung software system systeme programm programme tool tools werkzeug werkzeuge technik technologie
  projekt projekte idee ideen ansatz ansätze methode methoden verfahren thema themen bereich bereiche problem probleme
  herausforderung herausforderungen erfahrung erfahrungen einsatz nutzung ki künstliche künstlicher intelligenz digital
  digitale digitaler digitales automatisch automatische automatisches automatisiert automatisierte
  landkreis stadt gemeinde kommune kreis land
`)

/** How much a word of a query tells: all of it, some of it beside others, or next to nothing. */
export type Telling = 'all' | 'some' | 'frame'

/** How much a folded word tells beside others. */
export function tellingOf(folded: string): Telling {
  if (FRAME.has(folded)) return 'frame'
  return GENERAL.has(folded) ? 'some' : 'all'
}
