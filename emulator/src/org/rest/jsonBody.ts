import type { FastifyInstance } from 'fastify';
import { OrgError } from '../kernel/types.ts';

/** Reads JSON bodies as the platform does: an empty one is none, a broken one is a JSON_PARSER_ERROR. */
export function registerJsonBody(app: FastifyInstance): void {
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        try {
            done(null, body === '' ? undefined : JSON.parse(String(body)));
        } catch (error) {
            done(new OrgError(400, 'JSON_PARSER_ERROR', (error as Error).message));
        }
    });
}
