import { LightningElement, api } from 'lwc';
import type { Interaction, PageLayout as Layout, PageNode, RecordPage } from '../../../contract.ts';

interface Cell {
    name: string;
    nodes: PageNode[];
    cssClass: string;
}

const HEADER_TEMPLATE = /header/i;
const HOME_TEMPLATE = /^home:/;
const FULL = 'slds-col slds-size_1-of-1';
const NARROW = /^(sidebar|right|rightsidebar|left|leftsidebar)$/i;

/** Places the regions of an app or home page as its template does: rows of columns, one below the other when narrow. */
export default class PageLayout extends LightningElement {
    @api layout: Layout | undefined;
    @api page: RecordPage | undefined;
    @api recordId: string | undefined;

    get interactions(): Interaction[] {
        return this.layout?.interactions ?? [];
    }

    get cells(): Cell[] {
        const regions = (this.layout?.regions ?? []).filter(({ nodes }) => nodes.length > 0);
        const template = this.layout?.template ?? '';
        if (HOME_TEMPLATE.test(template)) return regions.map(homeCell);
        const [first, ...rest] = this.layout?.regions ?? [];
        const hasHeader = HEADER_TEMPLATE.test(template) && rest.length > 0;
        const columns = hasHeader ? regions.filter(({ name }) => name !== first?.name) : regions;
        return regions.map((region) =>
            hasHeader && region.name === first?.name
                ? { ...region, cssClass: FULL }
                : { ...region, cssClass: columnClass(region.name, columns) }
        );
    }
}

function homeCell(region: { name: string; nodes: PageNode[] }): Cell {
    const share = region.name === 'sidebar' ? 4 : region.name.startsWith('bottom') ? 4 : 8;
    return { ...region, cssClass: `${FULL} slds-large-size_${share}-of-12` };
}

/** Three regions named left, center and right share the width 3 : 6 : 3; others share it evenly. */
function columnClass(name: string, columns: readonly { name: string }[]): string {
    const hasCenter = columns.length === 3 && columns.some((column) => column.name === 'center');
    if (!hasCenter) return `${FULL} slds-large-size_1-of-${columns.length}`;
    return `${FULL} slds-large-size_${NARROW.test(name) ? 3 : 6}-of-12`;
}
