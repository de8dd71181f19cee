import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { packageDir } from '../vendor/packageDir.ts';

const ICONS = path.join(packageDir('@salesforce-ux/design-system'), 'assets/icons');
const KEPT = 'public, max-age=86400';

/** GET /icons/{category}/{name}.svg: one symbol of an SLDS sprite, so that a page parses only what it shows. */
export function registerIcons(app: FastifyInstance): void {
    const sprites = new Map<string, string>();
    app.get<{ Params: { category: string; name: string } }>(
        '/icons/:category/:name.svg',
        (request, reply) => {
            const { category, name } = request.params;
            const sprite = sprites.get(category) ?? readSprite(category);
            sprites.set(category, sprite);
            const symbol = symbolIn(sprite, name);
            if (!symbol) return reply.code(404).send();
            return reply
                .type('image/svg+xml')
                .header('cache-control', KEPT)
                .send(`<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>`);
        }
    );
}

function readSprite(category: string): string {
    const file = path.join(ICONS, `${path.basename(category)}-sprite/svg/symbols.svg`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function symbolIn(sprite: string, name: string): string | undefined {
    const start = sprite.lastIndexOf('<symbol', sprite.indexOf(`id="${name}"`));
    if (start < 0) return undefined;
    return sprite.slice(start, sprite.indexOf('</symbol>', start) + '</symbol>'.length);
}
