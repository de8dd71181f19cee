import type { Audit } from '../company/records.ts';
import type { Row } from '../company/table.ts';

/** The properties that every row with an audit group keeps as they are shown. */
export const KEPT = {
    key: (row: Row) => row.key,
    id: (row: Row) => row.id,
    'audit.createdDateTime': ({ audit }: Audited) => audit.createdDateTime,
    'audit.modifiedDateTime': ({ audit }: Audited) => audit.modifiedDateTime
};

interface Audited extends Row {
    readonly audit: Audit;
}
