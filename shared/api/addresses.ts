type Address = readonly [method: 'GET' | 'POST', path: `/api/${string}`];

/** Where each operation of the desk is found. What it takes and gives is described in `contracts.ts`. */
export const addresses = {
  readMe: ['GET', '/api/me'],
  readOffices: ['GET', '/api/offices'],
  listWork: ['GET', '/api/work'],
  listInbox: ['GET', '/api/inbox'],
  countInbox: ['GET', '/api/inbox/counts'],
  readBoard: ['GET', '/api/board'],
  exportBoard: ['GET', '/api/board/export'],
  registerCase: ['POST', '/api/cases'],
  searchCases: ['POST', '/api/cases/search'],
  searchRepeats: ['POST', '/api/repeats/search'],
  suggestForMatter: ['POST', '/api/suggestions'],
  readCase: ['GET', '/api/cases/{number}'],
  listFiles: ['GET', '/api/cases/{number}/files'],
  linkFile: ['GET', '/api/cases/{number}/files/{id}'],
  listRepeats: ['GET', '/api/cases/{number}/repeats'],
  readDocument: ['GET', '/api/cases/{number}/documents/{unit}/{kind}/{year}/{serial}'],
  readCitizen: ['POST', '/api/cases/{number}/citizen'],
  listCaseAccesses: ['GET', '/api/cases/{number}/accesses'],
  listAccesses: ['GET', '/api/accesses'],
  actOnCase: ['POST', '/api/cases/{number}/{action}'],
} as const satisfies Readonly<Record<string, Address>>;

export type OperationName = keyof typeof addresses;
