import { LightningElement, api, wire } from 'lwc';
import type { DocumentHeader } from 'c/documentService';
import { CONFIGURATION_QUERY, toConfiguration, type Configuration } from 'c/mappingSourceService';
import openInIntacct from '@salesforce/label/c.Document_Header_OpenInIntacct';
import { graphql, type GraphqlResult } from 'lightning/graphql';

/** What can be done with a document; fires `refreshed` when the page has something new to show. */
export default class DocumentActions extends LightningElement {
    /** The document. */
    @api document: DocumentHeader | undefined;
    readonly labels = { openInIntacct };
    readonly configurationQuery = CONFIGURATION_QUERY;
    configuration: Configuration | undefined;
    error: unknown;

    @wire(graphql, { query: '$configurationQuery' })
    wiredConfiguration({ data, errors }: GraphqlResult): void {
        this.error = errors;
        this.configuration = data ? toConfiguration(data) : this.configuration;
    }

    handleRefreshed(): void {
        this.dispatchEvent(new CustomEvent('refreshed'));
    }
}
