import { benchDocument } from './document.ts';
import { benchEditor } from './editor.ts';
import { benchMapping } from './mapping.ts';
import { benchOrg } from './org.ts';
import { benchPreview } from './preview.ts';
import { benchPull } from './pull.ts';
import { benchSetup } from './setup.ts';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
    document: benchDocument,
    editor: benchEditor,
    mapping: benchMapping,
    org: benchOrg,
    preview: benchPreview,
    pull: () => benchPull(),
    setup: benchSetup
};

const bench = BENCHES[process.argv[2] ?? ''];
if (!bench) {
    console.error(`Usage: npm run bench -- ${Object.keys(BENCHES).join('|')}`);
    process.exit(2);
}
await bench();
