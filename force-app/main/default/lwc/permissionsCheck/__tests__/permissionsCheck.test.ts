import PermissionsCheck from 'c/permissionsCheck';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';
import { HOLDERS_QUERY } from '../holders';

const SETS = ['User', 'Admin', 'Integration'];
const access = {
    permissionSets: SETS.map((set) => ({ Id: `0PS${set}`, Name: `Intacct_Sync_${set}` })),
    assignments: [
        { AssigneeId: '005rep', PermissionSetId: '0PSUser' },
        { AssigneeId: '005proxy', PermissionSetId: '0PSIntegration' }
    ],
    administrators: [{ Id: '00eAdmin', Name: 'System Administrator' }]
};
const users = (proxy: object = {}) =>
    answer({
        User: [
            { Id: '005rep', Name: 'Riley Rep', IsActive: true, ProfileId: '00eUser' },
            { Id: '005proxy', Name: 'Proxy', IsActive: true, ProfileId: '00eMin', ...proxy }
        ]
    });

async function show(properties: object = {}, data: unknown = users()): Promise<Rendered> {
    const check = render('c-permissions-check', PermissionsCheck, {
        createdClasses: ['Order'],
        ...properties
    });
    await tell(check, { ok: true, values: access, message: '' });
    wires.graphql.answer(HOLDERS_QUERY, data);
    await settle();
    return check;
}
async function tell({ findAll }: Rendered, detail: object): Promise<void> {
    findAll('c-intacct-ask')[0]?.dispatchEvent(new CustomEvent('answer', { detail }));
    await settle();
}
const findings = ({ findAll }: Rendered) =>
    findAll('[data-id="finding"]').map((one) => one.textContent);

describe('c-permissions-check', () => {
    it('shows who may create what', async () => {
        const { findAll, textOf } = await show();
        expect(findAll('[data-id="person"]')).toHaveLength(1);
        expect(textOf('person')).toMatch(/^Riley Rep/);
        expect(findAll('[data-class="Order"] lightning-icon')).toHaveLength(1);
        expect(findAll('[data-class="Invoice"] lightning-icon')).toHaveLength(0);
    });

    it('says that all is well once the connection test has found nothing', async () => {
        const check = await show();
        expect(check.textOf('all-well')).toBeUndefined();
        expect(check.textOf('untested')).toMatch(/once the connection has been tested/);
        Object.assign(check.element, { company: { userProblems: [] } });
        await settle();
        expect(check.textOf('all-well')).toMatch(/^Everybody has what they need/);
        expect(check.textOf('untested')).toBeUndefined();
    });

    it('leads from a finding to the place where it is mended', async () => {
        const check = await show({ createdClasses: ['Invoice'] }, users({ IsActive: false }));
        expect(findings(check)).toEqual([
            expect.stringContaining('class Invoice'),
            expect.stringContaining('Proxy is inactive')
        ]);
        expect(check.findAll('a').map((link) => link.getAttribute('href'))).toEqual([
            '/lightning/setup/PermSets/page?address=%2F0PSUser',
            '/lightning/setup/ManageUsers/page?address=%2F005proxy'
        ]);
    });

    it('shows what the role lacks in Intacct, and has it tested again', async () => {
        const userProblems = [{ code: 'X.NEW', params: {}, message: 'Give the role Items.' }];
        const check = await show({ company: { userProblems } });
        const retested = recordEvents(check.element, 'retested');
        expect(findings(check)).toEqual([expect.stringContaining('Give the role Items.')]);
        check.findAll('lightning-button')[0]?.click();
        expect(retested).toHaveLength(1);
    });

    it('shows the error panel when the assignments cannot be read', async () => {
        const check = render('c-permissions-check', PermissionsCheck);
        await tell(check, { ok: false, values: {}, message: 'No access to this flow.' });
        expect(check.findAll('c-error-panel')[0]?.errors).toBe('No access to this flow.');
    });

    it('shows a spinner until everything is read', () => {
        const check = render('c-permissions-check', PermissionsCheck);
        expect(check.findAll('lightning-spinner')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show({ createdClasses: ['Invoice'] });
        await expect(document.body).toBeAccessible();
    });
});
