import type { Org } from '../../kernel/types.ts';
import type { Bootstrap } from '../contract.ts';
import { allItemsFor, appsFor } from '../data/apps.ts';
import { firstPage } from '../data/firstPage.ts';
import { BASE_LABELS_FRENCH } from './baseLabels.ts';
import { i18nOf } from './i18n.ts';
import type { Visitor } from './sessions.ts';

/** What the document links to; urls change with their content, so that browsers may keep them for ever. */
export interface DocumentAssets {
    importMap: Record<string, string>;
    preload: readonly string[];
}

/** The one HTML page of the local org for the url; everything after it happens in the browser. */
export function renderDocument(
    org: Org,
    visitor: Visitor,
    url: string,
    assets: DocumentAssets
): string {
    const lang = visitor.language === 'fr' ? 'fr' : 'en';
    const bootstrap = bootstrapOf(org, visitor);
    const first = firstPage(url, bootstrap.app, org, { user: visitor.user, mode: 'user' });
    const preload = [
        ...assets.preload.map((file) => `<link rel="modulepreload" href="${file}">`),
        ...first.components.map(
            (name) => `<link rel="preload" as="fetch" crossorigin href="/modules/c/${name}.js">`
        )
    ];
    return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lightning Experience</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/styles/salesforce-lightning-design-system.min.css">
<style>html,body{height:100%}body{background:#f3f3f3;margin:0}</style>
<script>
globalThis.lightningScope = ${inScript(scopeOf(org, visitor))};
globalThis.lightningPage = ${inScript({ ...bootstrap, answers: first.answers })};
</script>
<script type="importmap">${inScript({ imports: assets.importMap })}</script>
${preload.join('\n')}
</head>
<body>
<script type="module">
import { start } from 'local/page';
start();
</script>
</body>
</html>
`;
}

function scopeOf(org: Org, visitor: Visitor): Record<string, string | boolean> {
    const i18n = Object.entries(i18nOf(visitor, org.organization.currency));
    const labels = visitor.language === 'fr' ? Object.entries(BASE_LABELS_FRENCH) : [];
    return Object.fromEntries([
        ...i18n.map(([name, value]) => [`@salesforce/i18n/${name}`, value]),
        ...labels.map(([name, value]) => [`@salesforce/label/${name}`, value])
    ]);
}

function bootstrapOf(org: Org, { user, language, app }: Visitor): Omit<Bootstrap, 'answers'> {
    const context = { user, mode: 'user' } as const;
    const toPageUser = ({ id, username, name }: typeof user) => ({ id, username, name });
    const apps = appsFor(org, context);
    return {
        user: toPageUser(user),
        users: org.users
            .all()
            .filter(({ isActive }) => isActive)
            .map(toPageUser),
        language,
        languages: [
            { value: 'en_US', label: 'English' },
            { value: 'fr', label: 'Français' }
        ],
        apps,
        app: (apps.find(({ name }) => name === app) ?? apps[0])?.name ?? '',
        allItems: allItemsFor(org, context),
        canSetup: org.access.userPermissions(user).has('ViewSetup')
    };
}

/** JSON that is safe inside a script element. */
function inScript(value: unknown): string {
    return JSON.stringify(value).replace(/</g, '\\u003c');
}
