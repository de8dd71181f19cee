import { graphql, type GraphqlQuery } from 'lightning/graphql';
import { getObjectInfo, getObjectInfos } from 'lightning/uiObjectInfoApi';
import { getRecord } from 'lightning/uiRecordApi';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';

interface LdsWire {
    emit(data: unknown, filter?: (config: never) => boolean): void;
    error(body?: unknown): void;
    getLastConfig(): Record<string, unknown> | undefined;
}

/** The wires of the platform as test doubles: a test says what each of them answers. */
export const wires = {
    record: getRecord as unknown as LdsWire,
    relatedList: getRelatedListRecords as unknown as LdsWire,
    objectInfo: getObjectInfo as unknown as LdsWire,
    objectInfos: getObjectInfos as unknown as LdsWire,
    graphql: graphql as unknown as {
        refresh: jest.Mock;
        answer(query: GraphqlQuery, data: unknown): void;
        refuse(query: GraphqlQuery, message: string): void;
        variablesOf(query: GraphqlQuery): Record<string, unknown> | undefined;
        getLastConfig(): Record<string, unknown> | undefined;
    }
};
