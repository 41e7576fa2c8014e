import { describe, expect, it } from 'vitest';
import { router } from '../../local/api-gateway/routes.ts';

const find = router(
  [
    '$default',
    'ANY /{proxy+}',
    'GET /{proxy+}',
    'GET /',
    'ANY /api/{proxy+}',
    'POST /api/petitions',
    'GET /api/cases/{number}',
    'GET /api/cases/mine',
    'GET /api/cases/{number}/{action}',
  ].map((key) => ({ key, target: key })),
);

const asked: readonly [request: string, route: string, parameters?: Record<string, string>][] = [
  ['GET /', 'GET /'],
  ['POST /', '$default'],
  ['GET /track', 'GET /{proxy+}', { proxy: 'track' }],
  ['PUT /track', 'ANY /{proxy+}', { proxy: 'track' }],
  ['GET /assets/site.css', 'GET /{proxy+}', { proxy: 'assets/site.css' }],
  ['POST /api/petitions', 'POST /api/petitions'],
  ['GET /api/petitions', 'ANY /api/{proxy+}', { proxy: 'petitions' }],
  ['POST /api/petitions/track', 'ANY /api/{proxy+}', { proxy: 'petitions/track' }],
  ['GET /api/cases/mine', 'GET /api/cases/mine'],
  ['GET /api/cases/TT1', 'GET /api/cases/{number}', { number: 'TT1' }],
  ['GET /api/cases/TT1/accept', 'GET /api/cases/{number}/{action}', { number: 'TT1', action: 'accept' }],
  ['POST /api/cases/TT1', 'ANY /api/{proxy+}', { proxy: 'cases/TT1' }],
  ['GET /api/cases/TT1/accept/now', 'ANY /api/{proxy+}', { proxy: 'cases/TT1/accept/now' }],
];

describe('a request goes to the most specific route', () => {
  it.each(asked)('%s to %s', (request, key, parameters = {}) => {
    const [method = '', path = ''] = request.split(' ');
    expect(find(method, path)).toEqual({ route: { key, target: key }, parameters });
  });

  it('and to none where none fits', () => {
    expect(router([{ key: 'GET /a', target: 0 }])('GET', '/b')).toBeUndefined();
  });
});
