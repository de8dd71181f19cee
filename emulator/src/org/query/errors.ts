import { OrgError } from '../kernel/types.ts';

const HINT = 'Please reference your WSDL or the describe call for the appropriate names.';

/** Builds the refusals of the query parser, which show where in the text they mean. */
export class QueryErrors {
    readonly #soql: string;

    constructor(soql: string) {
        this.#soql = soql;
    }

    unknownObject(name: string): OrgError {
        return this.#at(
            'INVALID_TYPE',
            name,
            `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. ${HINT}`
        );
    }

    notQueryable(objectApiName: string): OrgError {
        const message = `entity type ${objectApiName} does not support query`;
        return new OrgError(400, 'INVALID_TYPE_FOR_OPERATION', message);
    }

    unknownField(name: string, objectApiName: string): OrgError {
        return this.#at(
            'INVALID_FIELD',
            name,
            `No such column '${name}' on entity '${objectApiName}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. ${HINT}`
        );
    }

    unknownRelationship(name: string): OrgError {
        return this.#at(
            'INVALID_FIELD',
            name,
            `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${HINT}`
        );
    }

    unknownChildRelationship(name: string): OrgError {
        return this.#at(
            'INVALID_TYPE',
            name,
            `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. ${HINT}`
        );
    }

    notFilterable(name: string): OrgError {
        return this.#at(
            'INVALID_FIELD',
            name,
            `field '${name}' can not be filtered in a query call`
        );
    }

    notSortable(name: string): OrgError {
        return this.#at('INVALID_FIELD', name, `field '${name}' can not be sorted in a query call`);
    }

    wrongLiteral(name: string, type: string, quoted: boolean): OrgError {
        const quotes = quoted ? 'should not be enclosed in quotes' : 'should be enclosed in quotes';
        return this.#at(
            'INVALID_FIELD',
            name,
            `value of filter criterion for field '${name}' must be of type ${type} and ${quotes}`
        );
    }

    invalidId(text: string): OrgError {
        return this.#at('INVALID_QUERY_FILTER_OPERATOR', text, `invalid ID field: ${text}`);
    }

    duplicateField(name: string): OrgError {
        return this.#at('INVALID_FIELD', name, `duplicate field selected: ${name}`);
    }

    offsetTooHigh(highest: number): OrgError {
        const message = `Maximum SOQL offset allowed is ${highest}`;
        return new OrgError(400, 'NUMBER_OUTSIDE_VALID_RANGE', message);
    }

    malformed(message: string): OrgError {
        return new OrgError(400, 'MALFORMED_QUERY', message);
    }

    /** The platform quotes the query around the word and marks it. */
    #at(errorCode: string, word: string, message: string): OrgError {
        const found = this.#soql.toLowerCase().indexOf(word.toLowerCase());
        const column = Math.max(found, 0);
        const excerpt = this.#soql.replace(/\s/g, ' ');
        const marker = `${' '.repeat(column)}^`;
        return new OrgError(
            400,
            errorCode,
            `\n${excerpt}\n${marker}\nERROR at Row:1:Column:${column + 1}\n${message}`
        );
    }
}
