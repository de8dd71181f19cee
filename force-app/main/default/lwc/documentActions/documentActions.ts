import { LightningElement, api, wire } from 'lwc';
import ConvertTransactionModal from 'c/convertTransactionModal';
import type { DocumentHeader } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { CONFIGURATION_QUERY, toConfiguration, type Configuration } from 'c/mappingSourceService';
import { mayCreate } from 'c/permissionService';
import convert from '@salesforce/label/c.Convert_Button';
import openInIntacct from '@salesforce/label/c.Document_Header_OpenInIntacct';
import syncOff from '@salesforce/label/c.Transaction_Reason_SyncOff';
import title from '@salesforce/label/c.Convert_Title';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { toConversion, type ConversionChoice } from './toConversion';

/** What can be done with a document; fires `refreshed` when the page has something new to show. */
export default class DocumentActions extends LightningElement {
    /** The document. */
    @api document: DocumentHeader | undefined;
    readonly labels = { convert, openInIntacct };
    readonly configurationQuery = CONFIGURATION_QUERY;
    configuration: Configuration | undefined;
    error: unknown;

    @wire(graphql, { query: '$configurationQuery' })
    wiredConfiguration({ data, errors }: GraphqlResult): void {
        this.error = errors;
        this.configuration = data ? toConfiguration(data) : this.configuration;
    }

    get conversion(): ConversionChoice | undefined {
        const { document, configuration } = this;
        return document && configuration
            ? toConversion(document, configuration.types, mayCreate)
            : undefined;
    }

    get canConvert(): boolean {
        return (this.conversion?.targets.length ?? 0) > 0;
    }

    get reason(): string {
        return this.configuration?.syncEnabled === false
            ? syncOff
            : (this.conversion?.reason ?? '');
    }

    get isDisabled(): boolean {
        return this.reason !== '';
    }

    get explainsReason(): boolean {
        return this.canConvert && this.isDisabled;
    }

    async handleConvertClick(): Promise<void> {
        const { document, conversion, configuration } = this;
        if (document && conversion && !this.isDisabled) {
            await ConvertTransactionModal.open({
                size: 'medium',
                label: fillLabel(title, document.number ?? ''),
                document,
                targets: conversion.targets,
                isOneToOne: configuration?.oneToOne === true
            });
            this.dispatchEvent(new CustomEvent('refreshed'));
        }
    }

    handleRefreshed(): void {
        this.dispatchEvent(new CustomEvent('refreshed'));
    }
}
