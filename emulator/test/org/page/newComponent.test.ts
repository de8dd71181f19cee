import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startOrgServer, type OrgServer } from '../../../src/org/server.ts';
import { launchBrowser, type Browser } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';

const SLOW = { timeout: 240_000 };
const FIXTURE = fileURLToPath(new URL('fixture', import.meta.url));
const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <isExposed>true</isExposed>
</LightningComponentBundle>`;

describe('a component whose folder is made while the org runs', SLOW, () => {
    const project = mkdtempSync(path.join(os.tmpdir(), 'local-org-project-'));
    const folder = path.join(project, 'force-app/main/default/lwc/freshCard');
    let org: OrgServer;
    let browser: Browser;

    before(async () => {
        cpSync(FIXTURE, project, { recursive: true });
        [org, browser] = await openTogether(startOrgServer({ project, port: 0 }), launchBrowser());
    });
    after(async () => {
        await browser?.close();
        await org?.close();
        rmSync(project, { recursive: true, force: true });
    });

    const write = (file: string, text: string): void =>
        writeFileSync(path.join(folder, file), text);

    it('appears on the page that misses it, changes with its files and goes with its folder', async () => {
        const page = await browser.open(`${org.url}/lightning/cmp/c__freshCard`);
        await page.getByText('the project has no such component').waitFor();
        mkdirSync(folder);
        write('freshCard.html', '<template><p>Fresh</p></template>');
        write(
            'freshCard.js',
            `import { LightningElement } from 'lwc';\nexport default class FreshCard extends LightningElement {}`
        );
        write('freshCard.js-meta.xml', META);
        await page.getByText('Fresh', { exact: true }).waitFor();
        write('freshCard.html', '<template><p>Fresher</p></template>');
        await page.getByText('Fresher', { exact: true }).waitFor();
        rmSync(folder, { recursive: true });
        await page.getByText('the project has no such component').waitFor();
        assert.ok(!org.org.metadata.bundles.has('freshCard'));
    });
});
