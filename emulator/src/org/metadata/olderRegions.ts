import type { FlexiPage } from '@salesforce/types/metadata';

type Region = FlexiPage['flexiPageRegions'][number];
type Item = Region['itemInstances'][number];
type Component = NonNullable<Item['componentInstance']>;

/** An item as files may write it: several components or fields in one. */
interface WrittenItem {
    componentInstance: readonly Component[];
    fieldInstance: readonly NonNullable<Item['fieldInstance']>[];
}

/** A region as it is read: API version 48 and before wrote components without an item around them. */
type WrittenRegion = Omit<Region, 'itemInstances'> & {
    componentInstances?: readonly Component[];
    itemInstances: readonly WrittenItem[];
};

/** A page as its file has it, before its regions are brought into one form. */
export type WrittenPage = Omit<FlexiPage, 'flexiPageRegions'> & {
    flexiPageRegions: readonly WrittenRegion[];
};

/** Brings the regions of a page into the form of the Metadata API: one component or field in each item. */
export function olderRegions(page: WrittenPage): FlexiPage {
    const flexiPageRegions = page.flexiPageRegions.map(
        ({ componentInstances = [], itemInstances, ...region }) => ({
            ...region,
            itemInstances: [
                ...componentInstances.map((componentInstance) => ({ componentInstance })),
                ...itemInstances.flatMap(separate)
            ]
        })
    );
    return { ...page, flexiPageRegions };
}

function separate({ componentInstance, fieldInstance }: WrittenItem): Item[] {
    return [
        ...componentInstance.map((component) => ({ componentInstance: component })),
        ...fieldInstance.map((field) => ({ fieldInstance: field }))
    ];
}
