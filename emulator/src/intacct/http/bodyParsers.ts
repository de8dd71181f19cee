import type { FastifyInstance } from 'fastify';
import { invalidRequest } from './intacctError.ts';

/** Reads JSON bodies, refusing malformed ones in Intacct's words; an empty body is no body. */
export function installBodyParsers(app: FastifyInstance): void {
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
        const text = String(body);
        if (text.trim() === '') return done(null, undefined);
        try {
            done(null, JSON.parse(text));
        } catch {
            done(invalidRequest('The payload is malformed JSON', 'REST-1030'));
        }
        return undefined;
    });
}
