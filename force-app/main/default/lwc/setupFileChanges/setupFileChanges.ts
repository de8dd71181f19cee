import { LightningElement, api } from 'lwc';
import { labels } from './labels';

/** One value that a file changes, in words. */
export interface FileChange {
    readonly key: string;
    readonly what: string;
    readonly here: string;
    readonly file: string;
}

/** Shows what a configuration file changes, value by value. */
export default class SetupFileChanges extends LightningElement {
    @api changes: readonly FileChange[] = [];
    readonly labels = labels;
}
