import { createTestWireAdapter } from '@salesforce/wire-service-jest-util';

/** lightning/graphql whose queries stay readable, so that a test can tell two wires apart. */
export const gql = (texts, ...parts) => String.raw({ raw: texts }, ...parts);

/** A test says what the org answers to a mutation. */
export const executeMutation = jest.fn(() => Promise.resolve({ data: {} }));

/** Answers as the platform does: data or errors, and a way to ask again. */
export class graphql extends createTestWireAdapter() {
    static refresh = jest.fn(() => Promise.resolve());

    static answer(query, data) {
        graphql.emit({ data, refresh: graphql.refresh }, (config) => config.query === query);
    }

    static refuse(query, message) {
        const errors = [{ message }];
        graphql.emit({ errors, refresh: graphql.refresh }, (config) => config.query === query);
    }

    /** The variables with which a query on the page is asked now; undefined when it is not asked. */
    static variablesOf(query) {
        const asked = [];
        graphql.emit(undefined, (config) => {
            if (config.query === query) {
                asked.push(config.variables);
            }
            return false;
        });
        return asked.at(-1);
    }

    constructor(callback) {
        super(callback);
        callback({});
    }
}
