import type { TObject } from 'typebox';
import {
    ConnectionResult,
    DescribeTransactionDefinition,
    JsonResult,
    ListTransactionDefinitions,
    TestConnection,
    ValidateDocument
} from './questionSchemas.ts';
import { RunSyncRequest, RunSyncRequestResult } from './schemas.ts';

/** One call that Flow may make: its schemas are what the route validates. */
export interface ContractOperation {
    readonly path: string;
    readonly operationId: string;
    readonly summary: string;
    readonly description: string;
    readonly request: readonly [name: string, schema: TObject];
    readonly result: readonly [name: string, schema: TObject];
}

/** Every operation of the External Service, in the order of its registration. */
export const OPERATIONS: readonly ContractOperation[] = [
    {
        path: '/v1/sync-requests/run',
        operationId: 'runSyncRequest',
        summary: 'Run one sync request',
        description:
            'Takes the row, does its operation in Intacct, writes the outcome to the row. Safe to repeat.',
        request: ['RunSyncRequest', RunSyncRequest],
        result: ['RunSyncRequestResult', RunSyncRequestResult]
    },
    {
        path: '/v1/connection/test',
        operationId: 'testConnection',
        summary: 'Test the connection',
        description: 'Signs in at Intacct and tells what is known about the company.',
        request: ['TestConnection', TestConnection],
        result: ['ConnectionResult', ConnectionResult]
    },
    {
        path: '/v1/definitions/list',
        operationId: 'listTransactionDefinitions',
        summary: 'List transaction definitions',
        description: 'Reads the Order Entry transaction definitions of the company.',
        request: ['ListTransactionDefinitions', ListTransactionDefinitions],
        result: ['JsonResult', JsonResult]
    },
    {
        path: '/v1/definitions/describe',
        operationId: 'describeTransactionDefinition',
        summary: 'Describe a transaction definition',
        description: 'Lists the header and line fields that documents of a definition have.',
        request: ['DescribeTransactionDefinition', DescribeTransactionDefinition],
        result: ['JsonResult', JsonResult]
    },
    {
        path: '/v1/documents/validate',
        operationId: 'validateDocument',
        summary: 'Validate a document',
        description:
            'Checks a document against its definition and live master data. Sends nothing.',
        request: ['ValidateDocument', ValidateDocument],
        result: ['JsonResult', JsonResult]
    }
];
