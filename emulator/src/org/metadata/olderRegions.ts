import type { FlexiPage } from '@salesforce/types/metadata';

type Region = FlexiPage['flexiPageRegions'][number];
type Component = NonNullable<Region['itemInstances'][number]['componentInstance']>;

/** A region as API version 48 and before wrote it: components stand in it without an item around them. */
type OlderRegion = Region & { componentInstances?: readonly Component[] };

/** Brings a page that was written for API version 48 or before into the form of later ones. */
export function olderRegions(page: FlexiPage): FlexiPage {
    const flexiPageRegions = page.flexiPageRegions.map(
        ({ componentInstances = [], ...region }: OlderRegion) => ({
            ...region,
            itemInstances: [
                ...componentInstances.map((componentInstance) => ({ componentInstance })),
                ...region.itemInstances
            ]
        })
    );
    return { ...page, flexiPageRegions };
}
