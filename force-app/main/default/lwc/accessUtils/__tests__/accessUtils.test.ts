import { readFileSync } from 'node:fs';
import { checkAccess, toAccess, toPeople, type Holder } from 'c/accessUtils';

const SETS = ['Intacct_Sync_User', 'Intacct_Sync_Admin', 'Intacct_Sync_Integration'];
const access = (held: Record<string, readonly string[]>) =>
    toAccess({
        permissionSets: SETS.map((Name) => ({ Id: `id of ${Name}`, Name })),
        assignments: Object.entries(held).flatMap(([AssigneeId, sets]) =>
            sets.map((set) => ({ AssigneeId, PermissionSetId: `id of Intacct_Sync_${set}` }))
        ),
        administrators: [{ Id: 'administrators' }]
    });
const user = (id: string, more: Partial<Holder> = {}): Holder => ({
    id,
    name: `Name of ${id}`,
    isActive: true,
    profileId: 'standard',
    ...more
});
const codes = (
    held: Record<string, readonly string[]>,
    users: readonly Holder[],
    classes: readonly string[] = []
) => checkAccess(access(held), users, classes).map(({ code }) => code);

describe('toPeople', () => {
    it('lists active users by name with what they may create', () => {
        const held = { b: ['User'], a: ['Admin', 'User'], c: ['User'], p: ['Integration'] };
        const users = [user('b'), user('a'), user('c', { isActive: false }), user('p')];
        expect(toPeople(access(held), users)).toEqual([
            { id: 'a', name: 'Name of a', creates: ['Quote', 'Order', 'Invoice', 'Other'] },
            { id: 'b', name: 'Name of b', creates: ['Quote', 'Order'] }
        ]);
    });

    it.each(['User', 'Admin'])('grants what the permission set Intacct_Sync_%s grants', (set) => {
        const file = `force-app/main/default/permissionsets/Intacct_Sync_${set}.permissionset-meta.xml`;
        const granted = [...readFileSync(file, 'utf8').matchAll(/<name>Intacct_Create_(\w+)</g)];
        const [person] = toPeople(access({ a: [set] }), [user('a')]);
        expect([...(person?.creates ?? [])].sort()).toEqual(granted.map(([, name]) => name).sort());
    });
});

describe('checkAccess', () => {
    it('finds nothing where everybody has exactly what they need', () => {
        const users = [user('a'), user('p')];
        expect(codes({ a: ['User'], p: ['Integration'] }, users, ['Quote', 'Order'])).toEqual([]);
    });

    it('finds a class of documents that nobody may create', () => {
        const users = [user('a'), user('p')];
        expect(codes({ a: ['User'], p: ['Integration'] }, users, ['Invoice'])).toEqual([
            'nobodyCreates'
        ]);
    });

    it.each([
        { code: 'noIntegrationUser', held: {}, more: {} },
        { code: 'integrationInactive', held: { p: ['Integration'] }, more: { isActive: false } },
        { code: 'integrationHoldsMore', held: { p: ['Integration', 'Admin'] }, more: {} },
        {
            code: 'integrationIsAdministrator',
            held: { p: ['Integration'] },
            more: { profileId: 'administrators' }
        }
    ])('finds $code', ({ code, held, more }) => {
        expect(codes(held as Record<string, string[]>, [user('p', more)])).toEqual([code]);
    });

    it('names several integration users and where to take one away', () => {
        const [finding] = checkAccess(
            access({ p: ['Integration'], q: ['Integration'] }),
            [user('p'), user('q')],
            []
        );
        expect(finding).toEqual({
            code: 'severalIntegrationUsers',
            about: 'Name of p, Name of q',
            fix: { permissionSetId: 'id of Intacct_Sync_Integration' }
        });
    });

    it('does not take a renamed profile for the administrators', () => {
        const renamed = { ...access({ p: ['Integration'] }), administratorProfileId: undefined };
        expect(checkAccess(renamed, [user('p', { profileId: undefined })], [])).toEqual([]);
    });
});
