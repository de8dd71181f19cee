import { basename, dirname } from 'node:path';
import type { LightningComponentBundle } from '@salesforce/types/metadata';
import type { BundleMetadata, TargetConfig } from '../kernel/types.ts';
import { parseMetadata } from './parse.ts';
import { XMLParser } from 'fast-xml-parser';

const REPEATED = new Set(['targetConfig', 'property', 'object']);
const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    isArray: (name, _path, _leaf, isAttribute) => !isAttribute && REPEATED.has(name)
});

interface RawConfig {
    targets?: string;
    actionType?: string;
    objects?: { object?: string[] };
    property?: Record<string, string>[];
}

/** Reads an LWC's `.js-meta.xml`, with the target configurations that the WSDL leaves free-form. */
export function readBundle(path: string, xml: string): BundleMetadata {
    const directory = dirname(path);
    return {
        name: basename(directory),
        directory,
        definition: parseMetadata<LightningComponentBundle>(xml, 'LightningComponentBundle', path),
        targetConfigs: rawConfigs(xml).map(toTargetConfig)
    };
}

function rawConfigs(xml: string): RawConfig[] {
    const document = parser.parse(xml) as {
        LightningComponentBundle?: { targetConfigs?: { targetConfig?: RawConfig[] } };
    };
    return document.LightningComponentBundle?.targetConfigs?.targetConfig ?? [];
}

function toTargetConfig(raw: RawConfig): TargetConfig {
    return {
        targets: (raw.targets ?? '').split(',').map((target) => target.trim()),
        actionType: raw.actionType,
        objects: raw.objects?.object ?? [],
        properties: raw.property ?? []
    };
}
