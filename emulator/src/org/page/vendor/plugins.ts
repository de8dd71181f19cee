import lwc from '@lwc/rollup-plugin';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import type { Plugin, RollupLog, WarningHandlerWithDefault } from 'rollup';
import ts from 'typescript';

const NATIVE_ONLY_CSS = '.lbc.native.css';
const SCOPED_DEFAULT = /scopedImports[\\/]@salesforce-(i18n|label)-(.+)\.js$/;

/**
 * Drops the style sheets that base components need in native shadow only, as the platform does:
 * the page runs in synthetic shadow, where they would fight with SLDS.
 */
export function dropNativeOnlyStyles(): Plugin {
    return {
        name: 'drop-native-only-styles',
        load: (id) =>
            id.split('?')[0]?.endsWith(NATIVE_ONLY_CSS)
                ? 'export default function empty() { return ""; }'
                : null
    };
}

/**
 * Lets the signed-in user's language and locale reach the base components: the package's constants
 * stay the default, `globalThis.lightningScope['@salesforce/i18n/lang']` wins when the page sets it.
 */
export function scopeFromPage(): Plugin {
    return {
        name: 'scope-from-page',
        transform(code, id) {
            const [, kind, name] = SCOPED_DEFAULT.exec(id) ?? [];
            const literal = /export default (["'].*["']|\d+);/.exec(code)?.[1];
            if (!kind || !name || !literal) return null;
            const key = JSON.stringify(`@salesforce/${kind}/${name}`);
            return {
                code: `export default globalThis.lightningScope?.[${key}] ?? ${literal};`,
                map: null
            };
        }
    };
}

/** Strips types from our own modules before the LWC compiler sees them. */
export function stripTypes(): Plugin {
    return {
        name: 'strip-types',
        transform(code, id) {
            const file = id.split('?')[0] ?? id;
            if (!file.endsWith('.ts')) return null;
            return { code: transpile(code, file), map: null };
        }
    };
}

/** Turns a TypeScript LWC module into the JavaScript that the platform would be given. */
function transpile(code: string, fileName: string): string {
    return ts.transpileModule(code, {
        fileName,
        compilerOptions: {
            target: ts.ScriptTarget.ESNext,
            module: ts.ModuleKind.ESNext,
            useDefineForClassFields: true,
            verbatimModuleSyntax: true
        }
    }).outputText;
}

type LwcOptions = NonNullable<Parameters<typeof lwc>[0]>;

interface LwcSettings {
    modules: NonNullable<LwcOptions['modules']>;
    rootDir: string;
    exclude?: RegExp[];
    internal?: boolean;
}

/** The LWC compiler with the platform's settings; `internal` as the platform compiles base components. */
export function lwcCompiler({ internal = false, exclude = [], ...settings }: LwcSettings): Plugin {
    return lwc({
        ...settings,
        exclude: [...exclude, /\0/, /\.lbc\.native\.css$/],
        apiVersion: 66,
        enableLwcOn: true,
        enableDynamicComponents: true,
        enableSyntheticElementInternals: internal
    }) as Plugin;
}

/** What every build shares: the engine as with debug mode off, no server rendering, node resolution for npm. */
export function environment(): Plugin[] {
    return [
        replace({
            preventAssignment: true,
            values: {
                'process.env.NODE_ENV': JSON.stringify('production'),
                'import.meta.env.SSR': 'false'
            }
        }) as Plugin,
        nodeResolve() as Plugin
    ];
}

const EXPECTED = new Set([
    'CIRCULAR_DEPENDENCY',
    'MISSING_EXPORT',
    'SHIMMED_EXPORT',
    'PLUGIN_WARNING'
]);

/** Keeps the base components' own known warnings out of the build log. */
export const onwarn: WarningHandlerWithDefault = (warning: RollupLog, report) => {
    if (!EXPECTED.has(warning.code ?? '')) report(warning);
};
