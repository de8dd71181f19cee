import {
    mkdirSync,
    mkdtempSync,
    readdirSync,
    readFileSync,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const PACKAGE = resolve('force-app');
const OBJECTS = join(PACKAGE, 'main/default/objects');
const REP_SET = join(
    PACKAGE,
    'main/default/permissionsets/Intacct_Sync_User.permissionset-meta.xml'
);

/** What a clerk has of the standard objects: everything that a document needs, and no price. */
const STANDARD: Readonly<Record<string, readonly string[]>> = {
    Account: [],
    Contact: [],
    Opportunity: ['AccountId', 'Pricebook2Id', 'Description'],
    OpportunityLineItem: ['Description', 'ServiceDate'],
    Product2: ['ProductCode', 'Description', 'IsActive', 'Family'],
    Pricebook2: [],
    PricebookEntry: []
};

/** The permission set that {@link clerkProject} adds to the package. */
export const CLERK_SET = 'Sales_Clerk';

/**
 * A project as a customer has it who lets clerks create documents without seeing what they are worth: this
 * package, and beside it a permission set of the customer's own, the one for reps without amounts.
 * @returns its folder, a temporary one
 */
export function clerkProject(): string {
    const folder = mkdtempSync(join(tmpdir(), 'intacct-clerk-project-'));
    const sets = join(folder, 'customer/permissionsets');
    mkdirSync(sets, { recursive: true });
    writeFileSync(join(sets, `${CLERK_SET}.permissionset-meta.xml`), clerkSet());
    symlinkSync(resolve('data'), join(folder, 'data'));
    const packageDirectories = [{ path: relative(folder, PACKAGE) }, { path: 'customer' }];
    writeFileSync(
        join(folder, 'sfdx-project.json'),
        JSON.stringify({ packageDirectories, namespace: '', sourceApiVersion: '66.0' })
    );
    return folder;
}

function clerkSet(): string {
    return readFileSync(REP_SET, 'utf8')
        .replace(
            / {4}<customPermissions>\s+<enabled>true<\/enabled>\s+<name>Intacct_See_Amounts<[\s\S]*?<\/customPermissions>\n/,
            ''
        )
        .replace(/ {4}<fieldPermissions>[\s\S]*?<\/fieldPermissions>\n/g, (entry) =>
            tellsAmounts(/<field>(.*)<\/field>/.exec(entry)?.[1] ?? '') ? '' : entry
        )
        .replace(/<label>.*<\/label>/, '<label>Sales Clerk</label>')
        .replace('</PermissionSet>', `${standardAccess()}</PermissionSet>`);
}

/** Currency fields, prices with more decimals, and the history of a document: it repeats amounts. */
function tellsAmounts(field: string): boolean {
    const [object = '', name = ''] = field.split('.');
    return ['Unit_Price__c', 'Change_Log__c'].includes(name) || currencyFieldsOf(object).has(name);
}

function currencyFieldsOf(object: string): ReadonlySet<string> {
    const folder = join(OBJECTS, object, 'fields');
    const files = readdirSync(folder).filter((file) =>
        readFileSync(join(folder, file), 'utf8').includes('<type>Currency</type>')
    );
    return new Set(files.map((file) => file.replace('.field-meta.xml', '')));
}

function standardAccess(): string {
    const entries = Object.entries(STANDARD);
    const objects = entries.map(
        ([object]) =>
            `<objectPermissions><allowCreate>false</allowCreate><allowDelete>false</allowDelete><allowEdit>false</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>${object}</object><viewAllRecords>true</viewAllRecords></objectPermissions>`
    );
    const fields = entries.flatMap(([object, names]) =>
        names.map(
            (name) =>
                `<fieldPermissions><editable>false</editable><field>${object}.${name}</field><readable>true</readable></fieldPermissions>`
        )
    );
    const people = ['LightningExperienceUser', 'RunFlow'].map(
        (name) => `<userPermissions><enabled>true</enabled><name>${name}</name></userPermissions>`
    );
    return [...objects, ...fields, ...people].join('\n');
}
