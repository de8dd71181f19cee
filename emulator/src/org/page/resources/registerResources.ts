import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Org } from '../../kernel/types.ts';
import { readProjectFile } from './projectFiles.ts';

/** GET /resource/… and /file-asset/…: static resources and content assets of the project. */
export function registerResources(app: FastifyInstance, org: Org): void {
    const serve = (
        reply: FastifyReply,
        folder: 'staticresources' | 'contentassets',
        name: string,
        inside: string
    ): FastifyReply => {
        const file = readProjectFile(org, folder, name, inside);
        if (!file) return reply.code(404).type('text/plain').send(`There is no ${folder}/${name}.`);
        return reply.type(file.contentType).header('cache-control', 'no-cache').send(file.content);
    };
    app.get<{ Params: { name: string } }>('/resource/:name', ({ params }, reply) =>
        serve(reply, 'staticresources', params.name, '')
    );
    app.get<{ Params: { name: string; '*': string } }>('/resource/:name/*', ({ params }, reply) =>
        serve(reply, 'staticresources', params.name, params['*'])
    );
    app.get<{ Params: { name: string }; Querystring: { pathinarchive?: string } }>(
        '/file-asset/:name',
        ({ params, query }, reply) =>
            serve(reply, 'contentassets', params.name, query.pathinarchive ?? '')
    );
}
