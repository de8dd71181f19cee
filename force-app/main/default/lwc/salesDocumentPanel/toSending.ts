import { isSent, type DocumentHeader, type DocumentSummary } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { Configuration, DocumentClass } from 'c/mappingSourceService';
import { oneToOneKey } from 'c/syncRequestService';
import { reasons } from './labels';

/** Whether a Sales Document can be sent now. */
export interface Sending {
    /** Empty when it can. */
    readonly reason: string;
    /** The document that uses up a one-to-one type; the reason links to it. */
    readonly document: DocumentSummary | undefined;
    /** Names the order that sending places; undefined where nothing but the document itself can be doubled. */
    readonly orderKey: string | undefined;
}

export interface Situation {
    readonly document: DocumentHeader;
    readonly configuration: Configuration;
    /** Documents of the same opportunity. */
    readonly siblings: readonly DocumentSummary[];
    readonly mayCreate: (documentClass: DocumentClass) => boolean;
}

/** Decides whether a Sales Document may be sent, and says why not. */
export function toSending({ document, configuration, siblings, mayCreate }: Situation): Sending {
    const { typeId, opportunityId } = document;
    const type = configuration.types.find(({ id }) => id === typeId);
    const isOnlyOne = configuration.oneToOne && opportunityId !== undefined;
    const other = isOnlyOne ? siblings.find((sibling) => usesUp(sibling, document)) : undefined;
    const orderKey =
        isOnlyOne && typeId ? oneToOneKey(opportunityId, typeId, 'only one') : undefined;
    const reason = (): string => {
        if (configuration.workflow !== 'Advanced') {
            return reasons.classic;
        }
        if (!configuration.syncEnabled) {
            return reasons.syncOff;
        }
        if (!typeId) {
            return reasons.noType;
        }
        if (!type) {
            return fillLabel(reasons.typeOff, document.typeName ?? '');
        }
        if (!mayCreate(type.documentClass)) {
            return reasons.noPermission;
        }
        return other ? reasons.exists : '';
    };
    return { reason: reason(), document: other, orderKey };
}

/** Of several drafts the first that is sent uses up the type. */
function usesUp(
    { id, typeId, isDeleted, syncStatus }: DocumentSummary,
    document: DocumentHeader
): boolean {
    return (
        id !== document.id &&
        typeId === document.typeId &&
        !isDeleted &&
        (isSent(syncStatus) || syncStatus === 'Queued')
    );
}
