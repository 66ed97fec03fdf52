/** What is typed and not saved, and what two people changed: for every form that several people write. */
export const writingTogether = {
  'draft.found': 'Sie haben am {date} weitergeschrieben',
  'draft.foundText':
    'Dieser Entwurf ist noch nicht gespeichert, nur Sie können ihn sehen. Unten steht der gespeicherte Text.',
  'draft.taken': 'Sie schreiben an Ihrem Entwurf weiter',
  'draft.takenText': 'Er ist vom {date} und noch nicht gespeichert. Nur Sie können ihn sehen.',
  'draft.take': 'Entwurf übernehmen',
  'draft.discard': 'Entwurf verwerfen',
  'draft.keep': 'Zwischenspeichern',
  'draft.paused':
    'Ihr Entwurf von vorhin bleibt, bis Sie ihn übernehmen oder verwerfen. Solange wird hier nichts zwischengespeichert.',
  'draft.keptAt': 'Entwurf gesichert um {time} Uhr',
  'draft.lost': 'Der Entwurf ließ sich gerade nicht sichern. Wir versuchen es weiter.',
  'draft.refused':
    'Entwürfe lassen sich hier nicht mehr sichern. Ihr Text steht noch auf der Seite: Kopieren Sie ihn, wenn Sie ihn brauchen.',
  'draft.toast.kept': 'Der Entwurf ist gesichert. Nur Sie können ihn sehen.',
  'draft.toast.discarded': 'Der Entwurf ist verworfen.',
  'conflict.choose': 'Welche Fassung gilt für „{field}“?',
  'conflict.takeMine': 'Meine, wie sie im Formular steht',
  'conflict.takeSaved': 'Die gespeicherte',
  'conflict.text':
    'Ihre Eingaben stehen noch im Formular und sind nicht gespeichert. Wählen Sie zu jedem Feld, welche Fassung gilt, und speichern Sie noch einmal. Was andere in anderen Feldern geschrieben haben, bleibt erhalten.',
  'conflict.title': 'Jemand anderes hat inzwischen gespeichert',
  'conflict.both': 'Zwei Fassungen',
  'conflict.yours': 'Ihre Fassung',
  'conflict.saved': 'Gespeicherte Fassung',
  'conflict.empty': '(leer)',
} as const
