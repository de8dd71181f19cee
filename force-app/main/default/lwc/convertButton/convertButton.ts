import { LightningElement, api } from 'lwc';
import ConvertTransactionModal from 'c/convertTransactionModal';
import type { ConvertibleDocument } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { Configuration } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import convert from '@salesforce/label/c.Convert_Button';
import syncOff from '@salesforce/label/c.Transaction_Reason_SyncOff';
import title from '@salesforce/label/c.Convert_Title';
import { toConversion, type ConversionChoice } from './toConversion';

/** Converts a document in a window; fires `converted` when the window has been closed. */
export default class ConvertButton extends LightningElement {
    /** The document to convert. */
    @api document: ConvertibleDocument | undefined;
    /** What the administrator has set up. */
    @api configuration: Configuration | undefined;
    /** In a list: a link, and nothing at all while the document cannot be converted. */
    @api isCompact = false;
    readonly labels = { convert };

    get conversion(): ConversionChoice {
        const { document, configuration } = this;
        return document && configuration
            ? toConversion(document, configuration.types, mayCreate)
            : { targets: [], reason: '' };
    }

    get reason(): string {
        return this.configuration?.syncEnabled ? this.conversion.reason : syncOff;
    }

    get isDisabled(): boolean {
        return this.reason !== '';
    }

    get isOffered(): boolean {
        return this.conversion.targets.length > 0 && !(this.isCompact && this.isDisabled);
    }

    get variant(): string {
        return this.isCompact ? 'base' : 'neutral';
    }

    async handleConvertClick(): Promise<void> {
        const { document, configuration, conversion } = this;
        if (document && configuration && !this.isDisabled) {
            await ConvertTransactionModal.open({
                size: 'medium',
                label: fillLabel(title, document.number ?? ''),
                document,
                targets: conversion.targets,
                isOneToOne: configuration.oneToOne
            });
            this.dispatchEvent(new CustomEvent('converted'));
        }
    }
}
