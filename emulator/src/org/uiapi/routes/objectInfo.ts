import type { FastifyInstance } from 'fastify';
import { contextOf } from '../../rest/session.ts';
import { localSchema } from '../../kernel/types.ts';
import type { Org } from '../../kernel/types.ts';
import { attempt } from '../batch.ts';
import { objectInfo, requireReadableObject } from '../objectInfo.ts';
import { allPicklistValues, picklistValues, requireReadableField } from '../picklistValues.ts';
import { requestedRecordType } from '../recordTypes.ts';
import { themeOf } from '../theme.ts';
import { baseUrl, listParam, pathParam, UI_API, type UiRequest } from '../request.ts';

/** What a user may do with objects and fields, and which choices picklists offer. */
export function objectInfoRoutes(app: FastifyInstance, org: Org): void {
    app.get(`${UI_API}/object-info`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const readable = [...localSchema(org, context).objects.values()].filter(
            ({ apiName }) => org.access.object(context, apiName).read
        );
        return {
            objects: Object.fromEntries(
                readable.map((object) => [
                    object.apiName,
                    {
                        apiName: object.apiName,
                        keyPrefix: object.keyPrefix,
                        label: object.label,
                        labelPlural: object.labelPlural,
                        nameFields: object.nameField ? [object.nameField] : [],
                        objectInfoUrl: `${baseUrl(request)}/object-info/${object.apiName}`,
                        themeInfo: themeOf(org, object)
                    }
                ])
            )
        };
    });

    app.get(`${UI_API}/object-info/:object`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const object = requireReadableObject(org, context, pathParam(request, 'object'));
        return objectInfo(org, context, object);
    });

    app.get(`${UI_API}/object-info/batch/*`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const results = listParam(pathParam(request, '*')).map((name) =>
            attempt(() => objectInfo(org, context, requireReadableObject(org, context, name)))
        );
        return { results };
    });

    app.get(`${UI_API}/object-info/:object/picklist-values/:recordTypeId`, (request: UiRequest) => {
        const context = contextOf(org, request);
        const object = requireReadableObject(org, context, pathParam(request, 'object'));
        const type = requestedRecordType(object, pathParam(request, 'recordTypeId'));
        return allPicklistValues(org, context, object, type, picklistUrl(request, object.apiName));
    });

    app.get(
        `${UI_API}/object-info/:object/picklist-values/:recordTypeId/:field`,
        (request: UiRequest) => {
            const context = contextOf(org, request);
            const object = requireReadableObject(org, context, pathParam(request, 'object'));
            const field = requireReadableField(org, context, object, pathParam(request, 'field'));
            const url = `${picklistUrl(request, object.apiName)}/${field.apiName}`;
            const type = requestedRecordType(object, pathParam(request, 'recordTypeId'));
            return picklistValues(object, field, type, url);
        }
    );
}

function picklistUrl(request: UiRequest, objectApiName: string): string {
    const recordType = pathParam(request, 'recordTypeId');
    return `${baseUrl(request)}/object-info/${objectApiName}/picklist-values/${recordType}`;
}
