const HELD = ['Intacct_Create_Quote', 'Intacct_See_Amounts'];
const ALL = [
    'Intacct_Create_Quote',
    'Intacct_Create_Order',
    'Intacct_Create_Invoice',
    'Intacct_Create_Other',
    'Intacct_See_Amounts'
];

/** The platform gives true for a custom permission that the user holds, and undefined otherwise. */
function serviceOf(held: readonly string[]): typeof import('c/permissionService') {
    jest.resetModules();
    for (const name of ALL) {
        const value = held.includes(name) ? true : undefined;
        jest.doMock(
            `@salesforce/customPermission/${name}`,
            () => ({ __esModule: true, default: value }),
            { virtual: true }
        );
    }
    return jest.requireActual<typeof import('c/permissionService')>('c/permissionService');
}

describe('c/permissionService', () => {
    it('lets a user create what the custom permissions name, class by class', () => {
        const { mayCreate } = serviceOf(HELD);
        expect(['Quote', 'Order', 'Invoice', 'Other'].map(mayCreate)).toEqual([
            true,
            false,
            false,
            false
        ]);
    });

    it('lets nobody create a class that it does not know', () => {
        expect(serviceOf(ALL).mayCreate('Return')).toBe(false);
    });

    it('shows amounts to those who hold the permission', () => {
        expect(serviceOf(HELD).seesAmounts()).toBe(true);
        expect(serviceOf([]).seesAmounts()).toBe(false);
    });
});
