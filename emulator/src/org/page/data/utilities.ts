import type { Context, Org } from '../../kernel/types.ts';
import type { PageNode, UtilityItem } from '../contract.ts';
import { toPageLayout } from './flexiPage.ts';
import { visibilityFor } from './visibility.ts';

const WIDTH = 340;
const HEIGHT = 480;

/** The items of an app's utility bar that this user sees; none without a utility bar. */
export function utilitiesOf(
    flexiPage: string | undefined,
    org: Org,
    context: Context
): UtilityItem[] {
    const page = flexiPage === undefined ? undefined : org.metadata.flexiPages.get(flexiPage);
    if (!page) return [];
    const { regions } = toPageLayout(page, org.metadata, visibilityFor(org, context, undefined));
    return regions
        .flatMap(({ nodes }) => nodes)
        .map((node) => ({
            node,
            label: text(node, 'label') || labelOf(node, org),
            icon: `utility:${text(node, 'icon') || 'puzzle'}`,
            width: Number(text(node, 'width')) || WIDTH,
            height: Number(text(node, 'height')) || HEIGHT
        }));
}

function text({ properties }: PageNode, name: string): string {
    return String(properties[name] ?? '');
}

function labelOf({ component }: PageNode, org: Org): string {
    const name = component.replace(/^.*:/, '');
    return org.metadata.bundles.get(name)?.definition.masterLabel ?? name;
}
