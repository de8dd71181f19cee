import { LightningElement, api, wire } from 'lwc';
import { templatePaths, type IntacctDefinition } from 'c/mappingCheckUtils';
import type { DraftRow } from 'c/mappingDraftUtils';
import { rootObject, unreadObjects, type KnownObjects } from 'c/mappingFieldUtils';
import {
    getObjectInfos,
    getPicklistValues,
    type ObjectInfo,
    type PicklistValues
} from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { picklistWishes } from './picklistWishes';

/** What is known of Salesforce: grows while objects and picklists are read. */
export interface MappingFactsData {
    readonly objects: KnownObjects;
    readonly picklists: Readonly<Record<string, readonly string[]>>;
}

interface ObjectInfosResult {
    readonly results: readonly { readonly statusCode: number; readonly result: ObjectInfo }[];
}

/**
 * Reads the objects on the paths of a mapping, one step of a path at a time, and the picklists whose
 * values must suit Intacct. Shows nothing; fires `read` with MappingFactsData whenever more is known.
 */
export default class MappingFacts extends LightningElement {
    objectNames: readonly string[] = [];
    picklist: string | undefined;
    /** Whose objects the rows read and write; set before the rows, and once. */
    @api workflow = 'Classic';
    private givenRows: readonly DraftRow[] = [];
    private givenDefinition: IntacctDefinition | undefined;
    private givenClass = '';
    private objects: Readonly<Record<string, ObjectInfo | null>> = {};
    private picklists: Readonly<Record<string, readonly string[]>> = {};

    /** Rows being edited. */
    @api
    get rows(): readonly DraftRow[] {
        return this.givenRows;
    }
    set rows(rows: readonly DraftRow[]) {
        this.givenRows = rows;
        this.readOn();
    }

    /** What Intacct knows, once it has answered. */
    @api
    get definition(): IntacctDefinition | undefined {
        return this.givenDefinition;
    }
    set definition(definition: IntacctDefinition | undefined) {
        this.givenDefinition = definition;
        this.readOn();
    }

    /** Class of the document, which decides on the mirror that incoming values go to. */
    @api
    get documentClass(): string {
        return this.givenClass;
    }
    set documentClass(documentClass: string) {
        this.givenClass = documentClass;
        this.readOn();
    }

    get picklistField(): string | undefined {
        return this.picklist;
    }

    get recordTypeId(): string | undefined {
        const [object = ''] = this.picklist?.split('.') ?? [];
        return this.objects[object]?.defaultRecordTypeId;
    }

    @wire(getObjectInfos, { objectApiNames: '$objectNames' })
    wiredInfos({ data, error }: WireResult<ObjectInfosResult>): void {
        if (!data && !error) {
            return;
        }
        // Answers come in an order of their own, and an object that cannot be read without its name.
        const found = (data?.results ?? []).filter(({ statusCode }) => statusCode === 200);
        this.objects = {
            ...Object.fromEntries(this.objectNames.map((name) => [name, null])),
            ...this.objects,
            ...Object.fromEntries(found.map(({ result }) => [result.apiName, result]))
        };
        this.readOn();
        this.tell();
    }

    @wire(getPicklistValues, { recordTypeId: '$recordTypeId', fieldApiName: '$picklistField' })
    wiredPicklist({ data, error }: WireResult<PicklistValues>): void {
        if (this.picklist && (data || error)) {
            const values = data?.values.map(({ value }) => value) ?? [];
            this.picklists = { ...this.picklists, [this.picklist]: values };
            this.readOn();
            this.tell();
        }
    }

    /** Asks for what the rows need and nobody has read yet. */
    private readOn(): void {
        const { givenRows, givenClass, givenDefinition, objects } = this;
        if (!givenClass) {
            return;
        }
        const roots = ['Header', 'Line'].flatMap((level) =>
            ['To Intacct', 'From Intacct'].map((direction) =>
                rootObject({ level, direction, workflow: this.workflow, documentClass: givenClass })
            )
        );
        const places = givenRows.flatMap((row) =>
            pathsOf(row).map((path) => ({
                root: rootObject({ ...row, documentClass: givenClass }),
                path
            }))
        );
        const wanted = new Set([
            ...roots.filter((name) => objects[name] === undefined),
            ...unreadObjects(objects, places)
        ]);
        if ([...wanted].some((name) => !this.objectNames.includes(name))) {
            this.objectNames = [...wanted];
        }
        this.picklist = picklistWishes(givenRows, givenDefinition, objects, givenClass).find(
            (wish) => this.picklists[wish] === undefined
        );
    }

    private tell(): void {
        const { objects, picklists } = this;
        const detail: MappingFactsData = { objects, picklists };
        this.dispatchEvent(new CustomEvent('read', { detail }));
    }
}

function pathsOf(row: DraftRow): string[] {
    return row.rule === 'Template' ? templatePaths(row.value) : [row.salesforceField];
}
