/** Merging organisations that stand here twice, and opening closed ones again. */
export const administrationMerging = {
  'merging.title': 'Doppelte Organisationen zusammenführen',
  'merging.lead':
    'Suchen Sie beide Einträge. Wählen Sie, welcher bleibt und welcher doppelt ist. Vor der Entscheidung sehen Sie beide nebeneinander.',
  'merging.search': 'Name enthält',
  'merging.find': 'Suchen',
  'merging.none': 'Kein Eintrag mit diesem Namen.',
  'merging.candidates': 'Gefundene Organisationen',
  'merging.choose': 'Auswahl',
  'merging.asSurvivor': 'Bleibt bestehen',
  'merging.asSurvivorOf': 'Bleibt bestehen: {name}',
  'merging.asDuplicate': 'Ist doppelt',
  'merging.asDuplicateOf': 'Ist doppelt: {name}',
  'merging.comparison': 'Beide Einträge im Vergleich',
  'merging.fact': 'Angabe',
  'merging.survivor': 'Bleibt bestehen',
  'merging.duplicate': 'Ist doppelt',
  'merging.fact.name': 'Name',
  'merging.fact.kind': 'Art',
  'merging.fact.state': 'Stand',
  'merging.fact.city': 'Ort',
  'merging.fact.districts': 'Kreis',
  'merging.fact.website': 'Internet',
  'merging.fact.source': 'Quelle',
  'merging.fact.since': 'Angelegt am',
  'merging.fact.members': 'Mitglieder',
  'merging.fact.former': 'Frühere Mitglieder',
  'merging.fact.challenges': 'Herausforderungen',
  'merging.fact.proposals': 'Vorschläge',
  'merging.fact.claims': 'Offene Übernahmen',
  'merging.kindsDiffer': 'Die beiden sind nicht von derselben Art',
  'merging.kindsDifferText':
    'Was bleibt, ist eingetragen als: {survivor}. Was doppelt ist, ist eingetragen als: {duplicate}. Danach gilt nur noch die erste Art. Bitte prüfen Sie, ob wirklich beide dieselbe Organisation meinen.',
  'merging.consequences': 'Was dann geschieht',
  'merging.consequence.people':
    'Alle Mitglieder von „{duplicate}“ werden Mitglieder von „{survivor}“. Wer in beiden ist, behält die höhere Rolle. Sie melden sich neu an.',
  'merging.consequence.strangers':
    '„{duplicate}“ ist nicht geprüft. Die Mitglieder werden deshalb nicht von selbst Mitglieder von „{survivor}“: Für alle wird eine Beitrittsanfrage gestellt. Darüber entscheidet „{survivor}“.',
  'merging.consequence.proceedings':
    'Herausforderungen, Vorschläge, Anfragen, Einladungen, Nachweise und Produkte ziehen zu „{survivor}“ um. Versiegeltes bleibt versiegelt.',
  'merging.consequence.finance':
    'Finanzangaben von „{duplicate}“ ziehen nur um, wenn „{survivor}“ noch keine hat. Sonst werden sie gelöscht.',
  'merging.consequence.financeGoes': 'Finanzangaben von „{duplicate}“ werden gelöscht.',
  'merging.consequence.address':
    'Die alte Adresse von „{duplicate}“ führt zu „{survivor}“. In Listen und Suche steht nur noch „{survivor}“.',
  'merging.consequence.final':
    'Das lässt sich nicht rückgängig machen. Die Mitglieder beider Organisationen bekommen Ihre Begründung.',
  'merging.reason': 'Begründung',
  'merging.reason.hint': 'Woran haben Sie erkannt, dass beide dieselbe Organisation sind?',
  'merging.confirmed': 'Ich habe beide Einträge verglichen. Sie meinen dieselbe Organisation.',
  'merging.error.notConfirmed': 'Bitte bestätigen Sie, dass Sie beide Einträge verglichen haben.',
  'merging.submit': 'Zusammenführen',
  'merging.toast': 'Die Einträge sind zusammengeführt. Die Mitglieder bekommen eine Nachricht.',
  'review.organisation.reopen': 'Wieder öffnen',
  'review.toast.reopen': 'Die Organisation ist wieder offen und wartet auf Ihre Prüfung.',
  'challengeEvent.moved': 'Mit der Behörde zusammengeführt',
  'reason.sameOrganisation': 'Das ist zweimal derselbe Eintrag. Bitte wählen Sie zwei verschiedene.',
  'reason.survivorGone': 'Der Eintrag, der bleiben soll, ist selbst geschlossen oder zusammengeführt.',
  'reason.survivorListed':
    'Ein Eintrag, den noch niemand übernommen hat, kann keinen übernommenen aufnehmen. Bitte tauschen Sie die beiden.',
  'reason.alreadyMerged': 'Dieser Eintrag ist schon zusammengeführt.',
  'reason.bothProposed':
    'Beide haben einen Vorschlag zu derselben Herausforderung. Einer muss zuerst enden. Bitte sprechen Sie mit den Teams.',
  'reason.ownBidder':
    'Eine der beiden hat einen Vorschlag zu einer Herausforderung der anderen. Niemand darf sich selbst etwas vorschlagen.',
  'reason.kindsDiffer':
    'Die Arten passen nicht zu den laufenden Vorgängen: Nur Behörden haben Herausforderungen, nur andere haben Vorschläge.',
  'reason.organisationUnknown': 'Einen der beiden Einträge gibt es nicht.',
  'reason.ownOrganisation':
    'Sie gehören selbst zu einer der beiden. Bitte überlassen Sie das einer anderen Person im Team.',
} as const
