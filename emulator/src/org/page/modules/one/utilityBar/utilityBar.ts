import { LightningElement, api } from 'lwc';
import { words } from 'one/words';
import type { PageNode, UtilityItem } from '../../../contract.ts';

/** The bar at the bottom of an app: each button opens its component in a panel above it. */
export default class UtilityBar extends LightningElement {
    readonly words = words;
    @api items: UtilityItem[] = [];
    openId: string | undefined;

    get buttons(): object[] {
        return this.items.map(({ node, label, icon }) => ({
            id: node.id,
            label,
            icon,
            expanded: String(node.id === this.openId)
        }));
    }

    private get openItem(): UtilityItem | undefined {
        return this.items.find(({ node }) => node.id === this.openId);
    }

    get openLabel(): string {
        return this.openItem?.label ?? '';
    }

    get openNodes(): PageNode[] {
        return this.openItem ? [this.openItem.node] : [];
    }

    get panelStyle(): string {
        const { width = 0, height = 0 } = this.openItem ?? {};
        return `width:${width}px;height:${height}px`;
    }

    handleToggle(event: Event): void {
        const { id } = (event.currentTarget as HTMLElement).dataset;
        this.openId = id === this.openId ? undefined : id;
    }

    handleClose(): void {
        this.openId = undefined;
    }
}
