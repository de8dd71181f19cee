import { fileURLToPath } from 'node:url';
import type { Context, RecordInput } from '../../../src/org/kernel/types.ts';
import { startOrgServer, type OrgServer } from '../../../src/org/server.ts';

const PROJECT = fileURLToPath(new URL('fixture', import.meta.url));
const DEALS = 60;

export interface PageOrg extends OrgServer {
    /** An open deal and a lost one, both of the sales rep's account. */
    deals: { open: string; lost: string };
    account: string;
}

/** A local org serving the fixture project, with deals of the sales rep. The caller closes it. */
export async function openPageOrg(): Promise<PageOrg> {
    const server = await startOrgServer({ project: PROJECT, port: 0 });
    const { org } = server;
    const user = org.users.byUsername('rep@local.test');
    if (!user) throw new Error('rep@local.test does not exist');
    const system: Context = { user, mode: 'system' };
    const create = (object: string, values: RecordInput): string =>
        org.records.create(object, values, system);
    create('PermissionSetAssignment', {
        AssigneeId: user.id,
        PermissionSetId: idOf(server, "PermissionSet WHERE Name = 'Deal_Maker'", system)
    });
    const account = create('Account', { Name: 'Acme & Söhne' });
    const deal = (Name: string, StageName: string): string =>
        create('Opportunity', {
            Name,
            StageName,
            AccountId: account,
            Amount: 1234.5,
            CloseDate: '2026-12-24'
        });
    for (let number = 1; number <= DEALS; number++) {
        deal(`Deal ${String(number).padStart(3, '0')}`, 'Prospecting');
    }
    const deals = { open: deal('Big Deal', 'Prospecting'), lost: deal('Lost Deal', 'Closed Lost') };
    return { ...server, deals, account };
}

function idOf({ org }: OrgServer, from: string, context: Context): string {
    return String(org.query(`SELECT Id FROM ${from}`, context).records[0]?.['Id']);
}
