/** Answers of a real Meilisearch 1.50.0, as it gave them; shortened where a test does not read on. */
const link = (code: string) => `https://docs.meilisearch.com/errors#${code}`
const refusal = (type: string, code: string, message: string) => ({ message, code, type, link: link(code) })

export const RECORDED = {
  noKey: refusal(
    'auth',
    'missing_authorization_header',
    'The Authorization header is missing. It must use the bearer authorization method.',
  ),
  badKey: refusal('auth', 'invalid_api_key', 'The provided API key is invalid.'),
  noIndex: refusal('invalid_request', 'index_not_found', 'Index `mv_pub_search` not found.'),
  /** over several queries it comes with 400 and not with 404 */
  noIndexInMultiSearch: refusal(
    'invalid_request',
    'index_not_found',
    'Inside `.queries[0]`: Index `mv_pub_search` not found.',
  ),
  badFilter: refusal(
    'invalid_request',
    'invalid_search_filter',
    'Index `mv_pub_search`: Attribute `nix` is not filterable.',
  ),
  tooLarge: refusal('invalid_request', 'payload_too_large', 'The provided payload reached the size limit.'),
  noSpace: refusal('system', 'no_space_left_on_device', 'There is no more space left on the device.'),
  tooMany: refusal(
    'system',
    'too_many_search_requests',
    'Too many search requests running at the same time: 1. Retry after 10s.',
  ),
  noTask: (uid: number) => refusal('invalid_request', 'task_not_found', `Task \`${uid}\` not found.`),
  badDocument: refusal(
    'invalid_request',
    'invalid_document_id',
    'Document identifier `"not ok"` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.',
  ),
  html: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n',
  enqueued: (taskUid: number, indexUid: string | null, type: string) => ({
    ...{ taskUid, indexUid, status: 'enqueued', type },
    enqueuedAt: '2026-11-26T13:42:44.906124898Z',
  }),
} as const
