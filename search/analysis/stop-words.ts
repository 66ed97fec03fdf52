import { fold } from './fold'

function readList(text: string): ReadonlySet<string> {
  return new Set(fold(text).trim().split(/\s+/))
}

/** Few words, folded: "nicht", "ohne" and "kein" carry meaning and are kept. */
export const GERMAN_STOP_WORDS = readList(`
  ab aber alle allem allen aller alles als also am an auch auf aus bei beim bis da dabei dadurch dafür damit danach dann
  daran darauf daraus darin darüber das dass dazu dem den denen denn der deren des dessen die dies diese diesem diesen
  dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa euch für gegen hat haben hier hin ihm ihn
  ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja je jede jedem jeden jeder jedes jene kann können könnten man
  mehr mit muss müssen nach noch nun nur ob oder sehr sein seine seinem seinen seiner seit sich sie sind so sodass
  soll sollen sollte sollten sowie über um und uns unser unsere unserem unseren unserer unter vom von vor während war
  waren was weil welche welcher welches wenn wer werden wie wir wird wo wurde wurden zu zum zur zwischen bereits bzw
  etc dabei eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viel viele vielen vieler wenig wenige weniger
  fast erst ganz etwas andere anderen anderer anderes geht gehen gibt geben macht machen kommt kommen steht stehen liegt
  liegen lässt lassen bleibt bleiben bekommt bekommen heißt hält sagt fehlt fehlen dürfen darf will wollen möchte statt
  derzeit heute jedoch außerdem beispielsweise insbesondere
`)

export const ENGLISH_STOP_WORDS = readList(`
  a about above across after again all also am an and any are as at be because been before being between both but by can
  could did do does doing done during each for from further had has have having he her here hers him his how i if in
  into is it its itself just like may more most my no nor of off on once only or other our ours out over own per same she
  should so some such than that the their theirs them themselves then there these they this those through to too under
  until up us very was we were what when where which while who whom why will with within would you your yours
`)
