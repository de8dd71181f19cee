import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePortBase } from '../emulator/src/stack/freePorts.ts';
import { startService } from '../emulator/src/stack/serviceProcess.ts';
import { launchBrowser } from '../emulator/test/browser.ts';
import { medianMs, report, timed } from './measure.ts';

const RUNS = 5;
const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <isExposed>true</isExposed>
</LightningComponentBundle>`;
const PROJECT = {
    packageDirectories: [{ path: 'force-app', default: true }],
    sourceApiVersion: '66.0'
};

/** How long after a file is saved the page shows it: a new component, and a changed one. */
export async function benchHotReload(folder: string): Promise<void> {
    const components = join(folder, 'force-app/main/default/lwc');
    writeProject(folder, components);
    const org = await startService({
        name: 'bench-reload',
        script: 'emulator/src/org/main.ts',
        args: ['--port', String(await freePortBase(1)), '--project', folder],
        env: {}
    });
    const browser = await launchBrowser();
    try {
        const page = await browser.open(`${org.url}/lightning/cmp/c__late`);
        await page.getByText('no such component').waitFor();
        const shown = (text: string) => page.getByText(text, { exact: true }).waitFor();
        const { ms: first } = await timed(async () => {
            writeComponent(components, 'late', 'Here');
            await shown('Here');
        });
        let version = 0;
        const ms = await medianMs(RUNS, async () => {
            version += 1;
            writeFileSync(join(components, 'late/late.html'), htmlOf(`Version ${version}`));
            await shown(`Version ${version}`);
        });
        report('Hot reload', seconds(ms), '2 s', `${seconds(first)} for a new component`);
    } finally {
        await browser.close();
        await org.stop();
    }
}

function writeProject(folder: string, components: string): void {
    mkdirSync(components, { recursive: true });
    writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify(PROJECT));
    writeComponent(components, 'early', 'Early');
}

function writeComponent(components: string, name: string, text: string): void {
    const folder = join(components, name);
    mkdirSync(folder);
    writeFileSync(join(folder, `${name}.html`), htmlOf(text));
    writeFileSync(
        join(folder, `${name}.js`),
        `import { LightningElement } from 'lwc';\nexport default class extends LightningElement {}`
    );
    writeFileSync(join(folder, `${name}.js-meta.xml`), META);
}

const htmlOf = (text: string): string => `<template><p>${text}</p></template>`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
