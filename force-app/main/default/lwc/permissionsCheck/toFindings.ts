import type { AccessFinding } from 'c/accessUtils';
import { fillLabel } from 'c/formatUtils';
import type { Finding } from 'c/setupUtils';
import { findingSentence } from 'c/wordingService';
import { labels } from './labels';

/** One red line, with the click that mends it. */
export interface FindingView {
    readonly key: string;
    readonly text: string;
    /** Page of Setup; empty when only the next test of the connection shows that it is mended. */
    readonly url: string;
    readonly linkLabel: string;
}

/** Words the findings about Salesforce, each with the page of Setup on which it is mended. */
export function toFindings(findings: readonly AccessFinding[]): FindingView[] {
    return findings.map(({ code, about, fix }) => ({
        key: `${code} ${about}`,
        text: fillLabel(labels[code], about),
        ...('userId' in fix
            ? { url: setupUrl('ManageUsers', fix.userId), linkLabel: labels.openUser }
            : { url: setupUrl('PermSets', fix.permissionSetId), linkLabel: labels.assign })
    }));
}

/** Words what the proxy's users lack, in Intacct and in Salesforce; mended there, then tested again. */
export function toTestedFindings(findings: readonly Finding[]): FindingView[] {
    return findings.map((finding) => {
        const text = findingSentence(finding);
        return { key: text, text, url: '', linkLabel: labels.testAgain };
    });
}

function setupUrl(page: string, recordId: string | undefined): string {
    const path = `/lightning/setup/${page}`;
    return recordId ? `${path}/page?address=${encodeURIComponent(`/${recordId}`)}` : `${path}/home`;
}
