import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

const FIELDS: Readonly<Record<string, string>> = {
    Amount__c: '<type>Currency</type><precision>16</precision><scale>2</scale>',
    Due_On__c: '<type>Date</type>',
    Kind__c: '<type>Text</type><length>20</length>',
    Story__c: '<type>LongTextArea</type><length>2000</length><visibleLines>3</visibleLines>',
    Urgent__c: '<type>Checkbox</type><defaultValue>false</defaultValue>'
};

/** Tickets by kind with their amounts, as the platform would retrieve the report. */
export const REPORT = `
    <columns><field>CUST_NAME</field></columns>
    <columns>
        <aggregateTypes>Sum</aggregateTypes>
        <aggregateTypes>Average</aggregateTypes>
        <aggregateTypes>Minimum</aggregateTypes>
        <aggregateTypes>Maximum</aggregateTypes>
        <aggregateTypes>Unique</aggregateTypes>
        <field>Ticket__c.Amount__c</field>
    </columns>
    <filter>
        <booleanFilter>1 OR 2</booleanFilter>
        <criteriaItems>
            <column>Ticket__c.Amount__c</column>
            <operator>greaterThan</operator>
            <value>1</value>
        </criteriaItems>
        <criteriaItems>
            <column>Ticket__c.Urgent__c</column>
            <operator>equals</operator>
            <value>1</value>
        </criteriaItems>
    </filter>
    <format>Summary</format>
    <groupingsDown>
        <dateGranularity>Day</dateGranularity>
        <field>Ticket__c.Kind__c</field>
        <sortOrder>Asc</sortOrder>
    </groupingsDown>
    <name>Tickets</name>
    <reportType>CustomEntity$Ticket__c</reportType>
    <scope>organization</scope>
    <sortColumn>Ticket__c.Amount__c</sortColumn>
    <sortOrder>Desc</sortOrder>
    <timeFrameFilter>
        <dateColumn>CUST_CREATED_DATE</dateColumn>
        <interval>INTERVAL_CUSTOM</interval>
    </timeFrameFilter>`;

/** A bar for each kind of ticket. */
export const DASHBOARD = `
    <dashboardGridLayout>
        <dashboardGridComponents>
            <colSpan>6</colSpan>
            <columnIndex>0</columnIndex>
            <dashboardComponent>
                <chartAxisRange>Auto</chartAxisRange>
                <chartSummary>
                    <aggregate>Sum</aggregate>
                    <column>Ticket__c.Amount__c</column>
                </chartSummary>
                <componentType>Bar</componentType>
                <groupingColumn>Ticket__c.Kind__c</groupingColumn>
                <header>By kind</header>
                <report>Desk/Tickets</report>
                <sortBy>RowValueDescending</sortBy>
            </dashboardComponent>
            <rowIndex>0</rowIndex>
            <rowSpan>8</rowSpan>
        </dashboardGridComponents>
        <numberOfColumns>12</numberOfColumns>
        <rowHeight>36</rowHeight>
    </dashboardGridLayout>
    <dashboardType>LoggedInUser</dashboardType>
    <title>Desk</title>`;

/** Writes a project of tickets and their notes with these reports and this dashboard; removed after the file's tests. */
export function reportProject(
    reports: Readonly<Record<string, string>> = { 'Desk/Tickets': REPORT },
    dashboard = DASHBOARD
): string {
    const directory = mkdtempSync(join(tmpdir(), 'report-project-'));
    after(() => rmSync(directory, { recursive: true, force: true }));
    const write = (path: string, text: string): void => {
        const file = join(directory, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    };
    const metadata = (path: string, type: string, text: string): void =>
        write(`force-app/main/default/${path}-meta.xml`, `<${type}>${text}</${type}>`);
    write('sfdx-project.json', '{"packageDirectories":[{"path":"force-app"}]}');
    const object = (name: string, sharing: string): void =>
        metadata(
            `objects/${name}/${name}.object`,
            'CustomObject',
            `<enableReports>true</enableReports><label>${name}</label><pluralLabel>${name}s</pluralLabel>
             <nameField><label>Name</label><type>Text</type></nameField><sharingModel>${sharing}</sharingModel>`
        );
    object('Ticket__c', 'Private');
    object('Note__c', 'ControlledByParent');
    for (const [name, rest] of Object.entries(FIELDS))
        metadata(
            `objects/Ticket__c/fields/${name}.field`,
            'CustomField',
            `<fullName>${name}</fullName><label>${name}</label>${rest}`
        );
    metadata(
        'objects/Note__c/fields/Ticket__c.field',
        'CustomField',
        '<fullName>Ticket__c</fullName><label>Ticket</label><type>MasterDetail</type><referenceTo>Ticket__c</referenceTo><relationshipName>Notes</relationshipName>'
    );
    metadata(
        'permissionsets/Desk_User.permissionset',
        'PermissionSet',
        `<label>Desk User</label>
         <fieldPermissions><editable>true</editable><field>Ticket__c.Kind__c</field><readable>true</readable></fieldPermissions>
         <fieldPermissions><editable>true</editable><field>Ticket__c.Urgent__c</field><readable>true</readable></fieldPermissions>
         <objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit><allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Ticket__c</object><viewAllRecords>false</viewAllRecords></objectPermissions>`
    );
    for (const [name, text] of Object.entries(reports))
        metadata(`reports/${name}.report`, 'Report', text);
    const folder = '<accessType>Public</accessType><name>Desk</name>';
    metadata('reports/Desk.reportFolder', 'ReportFolder', folder);
    metadata('dashboards/Desk.dashboardFolder', 'DashboardFolder', folder);
    metadata('dashboards/Desk/Desk.dashboard', 'Dashboard', dashboard);
    return directory;
}
