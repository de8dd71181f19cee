import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Org } from '../../kernel/types.ts';
import { visitorOf, type Visitor } from '../server/sessions.ts';
import type { BundleCompiler } from './bundleCompiler.ts';
import { defineScopedModule, UnknownScopedModule } from './scopedModules.ts';

/**
 * GET /modules/c/{bundle}.js: the bundle with every `c/*` and `@salesforce/*` module it needs, in one answer,
 * so that a component opens with one request. 422 carries the compiler's words for the page to show.
 */
export function registerModules(app: FastifyInstance, org: Org, compiler: BundleCompiler): void {
    app.get<{ Params: { name: string } }>('/modules/c/:name.js', async (request, reply) => {
        const visitor = visitorOf(org, request, reply);
        reply.header('cache-control', 'no-store');
        try {
            const code = await closure(request.params.name, org, compiler, visitor);
            return await reply.type('text/javascript').send(code);
        } catch (error) {
            if (!(error instanceof BundleRefused || error instanceof UnknownScopedModule))
                throw error;
            return reply.code(422).type('text/plain').send(error.message);
        }
    });
}

class BundleRefused extends Error {
    override readonly name = 'BundleRefused';
}

async function closure(
    root: string,
    org: Org,
    compiler: BundleCompiler,
    visitor: Visitor
): Promise<string> {
    const parts: string[] = [];
    const seen = new Set<string>();
    const visit = async (id: string): Promise<void> => {
        if (seen.has(id)) return;
        seen.add(id);
        if (id.startsWith('@salesforce/')) {
            parts.push(defineScopedModule(id, org, visitor));
        } else if (id.startsWith('c/')) {
            const { code, dependencies } = await compileNamed(id.slice(2), org, compiler);
            parts.push(code);
            await Promise.all(dependencies.map(visit));
        }
    };
    await visit(`c/${root}`);
    return parts.join('\n');
}

async function compileNamed(
    name: string,
    org: Org,
    compiler: BundleCompiler
): Promise<{ code: string; dependencies: readonly string[] }> {
    const bundle = org.metadata.bundles.get(name);
    if (!bundle) throw new BundleRefused(`c/${name}: ${whyMissing(name, org)}`);
    const compiled = await compiler.compile(name, bundle.directory);
    if (!compiled.ok) throw new BundleRefused(`c/${name}\n${compiled.message}`);
    return compiled;
}

function whyMissing(name: string, org: Org): string {
    const isAura = org.metadata.otherFiles.some(
        ({ kind, path: file }) => kind === 'aura' && path.basename(path.dirname(file)) === name
    );
    return isAura
        ? 'it is an Aura component, which the local org does not run.'
        : 'the project has no such component.';
}
