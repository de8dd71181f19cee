import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createVersion } from '../packaging/createVersion.ts';
import { packageOptions } from '../packaging/options.ts';
import { fakeShell, type ShellAnswers } from './support/fakeShell.ts';
import { listener } from './support/lines.ts';

const create = async (answers: ShellAnswers) => {
    const shell = fakeShell(answers);
    const { say, text } = listener();
    await createVersion('Sales Sync', packageOptions(['--target-dev-hub', 'hub']), shell, say);
    return { ran: shell.ran.slice(2), said: text() };
};
const THERE = { 'sf package list': { json: { status: 0, result: [{ Name: 'Sales Sync' }] } } };

describe('npm run package', () => {
    it('registers the package at the Dev Hub when it is missing', async () => {
        const { ran } = await create({});
        assert.equal(
            ran[1],
            "sf package create --name 'Sales Sync' --path force-app --package-type Unlocked --no-namespace --target-dev-hub hub --json"
        );
    });

    it('builds a version of the package that is there, and prints its link', async () => {
        const id = '04t000000000001AAA';
        const json = { status: 0, result: { SubscriberPackageVersionId: id } };
        const { ran, said } = await create({ ...THERE, 'sf package version create': { json } });
        assert.equal(ran.length, 2);
        assert.match(ran[1] ?? '', /^sf package version create --package 'Sales Sync'/);
        assert.match(said, /https:\/\/login\.salesforce\.com\S+\?p0=04t000000000001AAA/);
        assert.match(said, /sf package version promote --package 04t000000000001AAA/);
    });

    it('builds it in an org that has translations switched on', async () => {
        const { ran } = await create(THERE);
        const file = /--definition-file (\S+)/.exec(ran[1] ?? '')?.[1] ?? '';
        assert.ok(existsSync(file), file);
    });

    it('passes on why no version was created', async () => {
        const json = { status: 1, message: 'Intacct_Sync_Admin: invalid cross reference id' };
        await assert.rejects(create({ ...THERE, 'sf package version create': { json } }), {
            message: /invalid cross reference id/,
            remedy: /deploy again/
        });
    });
});
