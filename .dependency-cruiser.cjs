/** Which room may open a door to which: the import directions of docs/architecture.md, as rules. */

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const UTILS = '^force-app/main/default/lwc/[^/]+Utils/';
const proxy = (...folders) => `^proxy/src/(${folders.join('|')})/`;

/** Everything of ours except the named places: what a layer must not import. */
const ownExcept = (...allowed) => ({
    path: '^(proxy/src|emulator|force-app|scripts|bench)/',
    pathNot: allowed
});

module.exports = {
    forbidden: [
        rule('no-cycles', 'A cycle has no first reader.', {}, { circular: true }),
        rule(
            'domain-is-pure',
            'The domain knows only itself and the engine.',
            { path: proxy('domain') },
            ownExcept(proxy('domain'), UTILS)
        ),
        rule(
            'ports-speak-domain',
            'Ports are named in the words of the domain.',
            { path: proxy('ports') },
            ownExcept(proxy('ports', 'domain'), UTILS)
        ),
        rule(
            'usecases-take-ports',
            'Use cases get their neighbours as arguments.',
            { path: proxy('usecases') },
            ownExcept(proxy('usecases', 'domain', 'ports'), UTILS)
        ),
        rule(
            'routes-delegate',
            'Routes parse and delegate.',
            { path: proxy('routes') },
            ownExcept(proxy('routes', 'usecases', 'contract', 'domain'), UTILS)
        ),
        rule(
            'contract-stands-alone',
            'The contract depends on nothing but failure codes.',
            { path: proxy('contract') },
            ownExcept(proxy('contract', 'domain'), UTILS)
        ),
        rule(
            'adapters-implement-ports',
            'An adapter knows its vendor and the ports, never another adapter.',
            { path: proxy('intacct') },
            ownExcept(proxy('intacct', 'ports', 'domain'), UTILS)
        ),
        rule(
            'salesforce-implements-ports',
            'An adapter knows its vendor and the ports, never another adapter.',
            { path: proxy('salesforce') },
            ownExcept(proxy('salesforce', 'ports', 'domain'), UTILS)
        ),
        rule(
            'emulator-knows-vendors-only',
            'The stand-ins know the vendors’ shapes, not our mapping; only scenarios see both.',
            { path: '^emulator/', pathNot: '^emulator/test/scenarios/' },
            { path: '^(proxy/src|force-app/main/default/lwc)/' }
        ),
        rule(
            'engine-is-pure',
            'The engine runs in the browser and in Node: it imports only its own kind.',
            { path: UTILS, pathNot: '/__tests__/' },
            { path: '.', pathNot: [UTILS, 'big\\.js'] }
        ),
        rule(
            'product-never-imports-tests',
            'Tests import the product, not the other way round.',
            { path: '^(proxy/src|emulator/src|force-app)/', pathNot: '/__tests__/' },
            { path: '(^|/)(test|__tests__)/' }
        )
    ],
    options: {
        tsConfig: { fileName: 'tsconfig.json' },
        tsPreCompilationDeps: true,
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '(^|/)(node_modules|dist|fixtures|samples)/' },
        enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'] }
    }
};
