/** How matching works, for everybody. */
export const matchingHow = {
  'matchingHow.link': 'How matching works',
  'matchingHow.title': 'How matching works',
  'matchingHow.lead':
    'Matching shows fitting providers to authorities and fitting challenges to providers. Here you read how it reckons. The figures are those that the platform works with right now.',
  'matchingHow.first.title': 'First: what has to be right?',
  'matchingHow.first.text': 'A challenge and a provider only go together if all of this is right:',
  'matchingHow.constraint.verified': 'verification',
  'matchingHow.constraint.hosting': 'place of operation',
  'matchingHow.constraint.licence': 'licence',
  'matchingHow.constraint.available': 'period',
  'matchingHow.constraintText.verified': 'Verification: the platform team has verified the provider.',
  'matchingHow.constraintText.hosting':
    'Place of operation: the provider runs its solution where the challenge demands it, or in a stricter place.',
  'matchingHow.constraintText.licence':
    'Licence: the provider offers a licence that grants the demanded rights.',
  'matchingHow.constraintText.available': 'Period: the provider has time at the planned start.',
  'matchingHow.score.title': 'Then: how well does it fit?',
  'matchingHow.score.text':
    'Every pair gets between 0 and 100 points: up to {subject} for the subject and up to {context} for the context. A fixed calculation makes them, no learning system. The same rules hold for all.',
  'matchingHow.caption': 'What the points consist of',
  'matchingHow.part': 'Part',
  'matchingHow.most': 'At most',
  'matchingHow.points': 'Points',
  'matchingHow.how': 'How it is counted',
  'matchingHow.part.technique': 'Techniques',
  'matchingHow.part.capability': 'Capabilities',
  'matchingHow.part.domain': 'Fields of work',
  'matchingHow.part.text': 'Words in both texts',
  'matchingHow.part.region': 'Region',
  'matchingHow.part.readiness': 'Readiness level',
  'matchingHow.part.trackRecord': 'Completed pilot projects',
  'matchingHow.how.technique': 'Techniques in common. Rare ones count more than frequent ones.',
  'matchingHow.how.capability': 'Capabilities in common. Rare ones count more than frequent ones.',
  'matchingHow.how.domain': 'A single field in common already gives more than half.',
  'matchingHow.how.text':
    'The same words, in another form too or as a part of a longer word. Rare words count more. Long texts have no advantage.',
  'matchingHow.how.region': 'The share of the wanted districts. Without a choice the whole state counts.',
  'matchingHow.how.readiness': 'Full where the demanded level is reached.',
  'matchingHow.how.trackRecord': 'The first one counts most.',
  'matchingHow.rule.minimum': 'No entry appears below {minimum} points.',
  'matchingHow.rule.damping':
    'Whoever ticks more than is asked loses: an entry beside the point counts against the pair with {damping} per cent of its weight. So ticking everything gains nothing.',
  'matchingHow.rule.steps':
    'A readiness level that is {count} step short gives no point. | A readiness level that is {count} steps short gives no point any more.',
  'matchingHow.rule.missing':
    'If a challenge demands nothing of one part, its points are spread over the other parts.',
  'matchingHow.rule.equal': 'Of exactly equal points, what was on the platform first stands first.',
  'matchingHow.example.heading': 'An example',
  'matchingHow.example.invented':
    'The challenge and the provider are invented. The real calculation has reckoned, when this page was opened.',
  'matchingHow.example.title': 'Recognise damage on cycle paths',
  'matchingHow.example.summary':
    'Cameras on vehicles deliver images of cycle paths. We look for a method that finds cracks and potholes.',
  'matchingHow.example.provider': 'Signpost Image Analysis',
  'matchingHow.example.offer': 'We find cracks and potholes on images of roads and cycle paths.',
  'matchingHow.example.otherOffer': 'We plan power grids for municipal utilities.',
  'matchingHow.example.challenge': 'The challenge: “{title}”. {summary}',
  'matchingHow.example.profile': 'The provider: “{name}”. {offer}',
  'matchingHow.example.caption': 'The points of this pair',
  'matchingHow.example.total': 'Together these are {points} of 100 points.',
  'matchingHow.example.failed':
    'A second provider writes exactly the same, but runs its solution outside of the European Union. It does not appear, for the challenge demands operation in Germany. What it fails by: {constraints}.',
  'matchingHow.never.title': 'What never counts',
  'matchingHow.never.who': 'who has written: no names, no gender, no origin',
  'matchingHow.never.age': 'how old an organisation is and how old its people are',
  'matchingHow.never.size': 'how large an organisation is',
  'matchingHow.never.money': 'money: nobody can buy a place, and turnover does not count',
  'matchingHow.never.clicks': 'how often something was clicked or hidden',
  'matchingHow.never.proposals': 'whether somebody has written a proposal or was invited',
  'matchingHow.more.title': 'How to appear more often',
  'matchingHow.more.description': 'Describe what you build and for whom, in the words of your customers.',
  'matchingHow.more.tags': 'State the techniques, capabilities and fields in which you really work.',
  'matchingHow.more.honest': 'Tick nothing that you cannot do: it costs points.',
  'matchingHow.more.demands':
    'Name place of operation and licence. Without them nothing fits that demands them.',
  'matchingHow.more.verified': 'Have your organisation verified.',
  'matchingHow.more.current': 'Keep readiness level and free time up to date.',
  'matchingHow.wrong.title': 'When something is wrong',
  'matchingHow.wrong.text':
    'Do you not appear though you fit, or does something not fit at all? Write to the platform team and name the challenge. The team also checks by itself which complete profiles are rarely shown.',
  'matchingHow.wrong.action': 'Write to the platform team',
} as const
