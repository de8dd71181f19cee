import type { DocumentSummary } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { Configuration, DocumentClass, TransactionType } from 'c/mappingSourceService';
import { isOpen, oneToOneKey, type RequestView } from 'c/syncRequestService';
import { labels } from './labels';

/** One Create button: what it starts, or why it cannot be used now. */
export interface CreateAction {
    readonly type: TransactionType;
    readonly label: string;
    readonly reason: string;
    /** The document that uses up a one-to-one type; the reason links to it. */
    readonly document: DocumentSummary | undefined;
    readonly isDisabled: boolean;
    /** Whether it makes a draft, which is sent later, rather than a document in Intacct. */
    readonly isDrafted: boolean;
    /** Names the order that the button places, unless it makes a draft. */
    readonly orderKey: string;
}

export interface Situation {
    readonly opportunityId: string;
    readonly configuration: Configuration;
    readonly documents: readonly DocumentSummary[];
    /** Newest first. */
    readonly requests: readonly RequestView[];
    readonly mayCreate: (documentClass: DocumentClass) => boolean;
}

/** Decides which documents a person may start from an opportunity, and says why not. */
export function toActions(situation: Situation): CreateAction[] {
    const { configuration, mayCreate } = situation;
    return configuration.types
        .filter(({ documentClass }) => mayCreate(documentClass))
        .map((type) => toAction(type, situation));
}

/** Requests worth showing: of each type the newest that makes a document, unless it has ended well. */
export function requestsToFollow(requests: readonly RequestView[]): RequestView[] {
    const newest = requests
        .filter(makesDocument)
        .filter(
            (request, index, all) =>
                all.findIndex(({ typeId }) => typeId === request.typeId) === index
        );
    return newest.filter((request) => isOpen(request) || request.status === 'Failed');
}

function toAction(type: TransactionType, situation: Situation): CreateAction {
    const { configuration, opportunityId } = situation;
    const documents = situation.documents.filter(({ typeId }) => typeId === type.id);
    const requests = situation.requests.filter(
        (request) => request.typeId === type.id && makesDocument(request)
    );
    const document = configuration.oneToOne
        ? documents.find(({ isDeleted }) => !isDeleted)
        : undefined;
    const isDrafted = configuration.workflow === 'Advanced';
    const reason = reasonOf(
        configuration.syncEnabled,
        !isDrafted && requests.some(isOpen),
        document
    );
    const created = requests.filter(({ status }) => status === 'Succeeded');
    const seen = Math.max(documents.length, created.length);
    return {
        type,
        label: type.buttonLabel ?? fillLabel(labels.create, type.name),
        reason,
        document,
        isDisabled: reason !== '',
        isDrafted,
        orderKey: oneToOneKey(opportunityId, type.id, configuration.oneToOne ? 'only one' : seen)
    };
}

/** A refresh, whose type is that of the document it reads, stands in the way of nothing. */
function makesDocument({ operation }: RequestView): boolean {
    return operation !== 'Refresh Document';
}

function reasonOf(
    syncEnabled: boolean,
    isRunning: boolean,
    document: DocumentSummary | undefined
): string {
    if (!syncEnabled) {
        return labels.syncOff;
    }
    if (isRunning) {
        return labels.running;
    }
    return document ? labels.exists : '';
}
